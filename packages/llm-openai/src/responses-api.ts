import type { OpenAI } from 'openai'
import { ResponsesEventReader } from './from-responses-events.ts'
import { fromResponsesReply } from './from-responses-reply.ts'
import type { OpenAIApi } from './model-call.ts'
import { toResponsesBody } from './to-openai-input.ts'

/** `POST /responses`. */
export function createResponsesApi(client: OpenAI): OpenAIApi {
  return {
    send: (call, { stream, signal }) => {
      const body = toResponsesBody(call)
      const options = { signal, maxRetries: 0 }
      return stream
        ? client.responses.create({ ...body, stream }, options).asResponse()
        : client.responses.create(body, options).asResponse()
    },
    readReply: fromResponsesReply,
    createEventReader: () => new ResponsesEventReader(),
  }
}
