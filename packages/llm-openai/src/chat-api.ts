import type { OpenAI } from 'openai'
import { ChatChunkReader } from './from-chat-chunks.ts'
import { fromChatReply } from './from-chat-reply.ts'
import type { OpenAIApi, OpenAICapabilities } from './model-call.ts'
import { toChatBody } from './to-openai-input.ts'

/** `POST /chat/completions`. */
export function createChatApi(client: OpenAI, capabilities: OpenAICapabilities): OpenAIApi {
  const maxTokensParameter =
    capabilities.maxTokensParameter ?? (isOpenAIHost(client.baseURL) ? 'max_completion_tokens' : 'max_tokens')
  const streamOptions = capabilities.streamUsage === false ? {} : { stream_options: { include_usage: true } }
  return {
    send: (call, { stream, signal }) => {
      const body = toChatBody(call, maxTokensParameter)
      const options = { signal, maxRetries: 0 }
      return stream
        ? client.chat.completions.create({ ...body, stream, ...streamOptions }, options).asResponse()
        : client.chat.completions.create(body, options).asResponse()
    },
    readReply: fromChatReply,
    createEventReader: () => new ChatChunkReader(),
  }
}

function isOpenAIHost(baseURL: string): boolean {
  const host = URL.parse(baseURL)?.hostname ?? ''
  return /(^|\.)(openai\.com|openai\.azure\.com)$/.test(host)
}
