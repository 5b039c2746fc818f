import { createOpenAI } from '@ai-sdk/openai'
import { GeminiLLMClient } from '@eco2/llm-gemini'
import { LangChainAdapter } from '@eco2/llm-langchain'
import { OpenAILLMClient } from '@eco2/llm-openai'
import type { LLMClientPort } from '@eco2/ports'
import { GoogleGenAI } from '@google/genai'
import { ChatOpenAI } from '@langchain/openai'
import { type LanguageModel, streamText } from 'ai'
import { OpenAI } from 'openai'
import { readByHand } from './read-by-hand.ts'

/** Reads one streamed answer and hands out its text as it comes. */
export type Read = (onText: (text: string) => void) => Promise<void>

export interface Reader {
  readonly wire: 'OpenAI Responses' | 'OpenAI Chat' | 'Gemini'
  readonly name: string
  /** The bare SDK that it is measured against, by name, on the same wire. */
  readonly bare: string
  /** Clients are made once per server address. */
  readonly connect: (origin: string) => Read
}

/** A plain `for await` each, with nothing between the library and `onText`. */
export const READERS: readonly Reader[] = [
  {
    ...{ wire: 'OpenAI Responses', name: 'OpenAILLMClient', bare: 'openai' },
    connect: (origin) => readPort(new OpenAILLMClient({ client: openAIFor(origin), model: 'gpt-4o' })),
  },
  { ...{ wire: 'OpenAI Responses', name: 'openai', bare: 'openai' }, connect: readOpenAIResponses },
  {
    ...{ wire: 'OpenAI Responses', name: 'by hand over undici', bare: 'openai' },
    connect: (origin) =>
      readByHand(`${origin}/v1/responses`, (event) =>
        event.type === 'response.output_text.delta' ? event.delta : undefined,
      ),
  },
  {
    ...{ wire: 'OpenAI Responses', name: 'AI SDK', bare: 'openai' },
    connect: (origin) => readAISdk(aiSdkFor(origin).responses('gpt-4o')),
  },
  {
    ...{ wire: 'OpenAI Chat', name: 'OpenAILLMClient', bare: 'openai' },
    connect: (origin) =>
      readPort(new OpenAILLMClient({ client: openAIFor(origin), model: 'gpt-4o', api: 'chat' })),
  },
  { ...{ wire: 'OpenAI Chat', name: 'openai', bare: 'openai' }, connect: readOpenAIChat },
  {
    ...{ wire: 'OpenAI Chat', name: 'by hand over undici', bare: 'openai' },
    connect: (origin) =>
      readByHand(`${origin}/v1/chat/completions`, (event) => event.choices?.[0]?.delta?.content),
  },
  {
    ...{ wire: 'OpenAI Chat', name: 'LangChainAdapter', bare: 'ChatOpenAI' },
    connect: (origin) =>
      readPort(new LangChainAdapter({ model: chatOpenAIFor(origin), name: 'openai/gpt-4o' })),
  },
  {
    ...{ wire: 'OpenAI Chat', name: 'ChatOpenAI', bare: 'openai' },
    connect: (origin) => readChatOpenAI(origin, { abortable: false }),
  },
  {
    ...{ wire: 'OpenAI Chat', name: 'ChatOpenAI with a signal', bare: 'ChatOpenAI' },
    connect: (origin) => readChatOpenAI(origin, { abortable: true }),
  },
  {
    ...{ wire: 'OpenAI Chat', name: 'AI SDK', bare: 'openai' },
    connect: (origin) => readAISdk(aiSdkFor(origin).chat('gpt-4o')),
  },
  {
    ...{ wire: 'Gemini', name: 'GeminiLLMClient', bare: '@google/genai' },
    connect: (origin) => readPort(new GeminiLLMClient({ client: geminiFor(origin), model: 'gemini-test' })),
  },
  { ...{ wire: 'Gemini', name: '@google/genai', bare: '@google/genai' }, connect: readGemini },
  {
    ...{ wire: 'Gemini', name: 'by hand over undici', bare: '@google/genai' },
    connect: (origin) =>
      readByHand(
        `${origin}/v1beta/models/gemini-test:streamGenerateContent`,
        (event) => event.candidates?.[0]?.content?.parts?.[0]?.text,
      ),
  },
]

function readPort(client: LLMClientPort): Read {
  return async (onText) => {
    for await (const text of client.generateStream('?')) onText(text)
  }
}

function readOpenAIResponses(origin: string): Read {
  const client = openAIFor(origin)
  return async (onText) => {
    const stream = await client.responses.create({ model: 'gpt-4o', input: '?', stream: true })
    for await (const event of stream) if (event.type === 'response.output_text.delta') onText(event.delta)
  }
}

function readOpenAIChat(origin: string): Read {
  const client = openAIFor(origin)
  return async (onText) => {
    const messages = [{ role: 'user' as const, content: '?' }]
    const stream = await client.chat.completions.create({ model: 'gpt-4o', messages, stream: true })
    for await (const chunk of stream) onText(chunk.choices[0]?.delta.content ?? '')
  }
}

/** With a signal, as any call that can be cancelled has to be: LangChain then races every chunk with it. */
function readChatOpenAI(origin: string, { abortable }: { readonly abortable: boolean }): Read {
  const model = chatOpenAIFor(origin)
  return async (onText) => {
    const options = abortable ? { signal: new AbortController().signal } : {}
    for await (const chunk of await model.stream('?', options)) onText(chunk.text)
  }
}

function readAISdk(model: LanguageModel): Read {
  return async (onText) => {
    for await (const text of streamText({ model, prompt: '?', maxRetries: 0 }).textStream) onText(text)
  }
}

function readGemini(origin: string): Read {
  const client = geminiFor(origin)
  return async (onText) => {
    const stream = await client.models.generateContentStream({ model: 'gemini-test', contents: '?' })
    for await (const chunk of stream) onText(chunk.text ?? '')
  }
}

function openAIFor(origin: string): OpenAI {
  return new OpenAI({ apiKey: 'bench', baseURL: `${origin}/v1`, maxRetries: 0 })
}

function chatOpenAIFor(origin: string): ChatOpenAI {
  const configuration = { baseURL: `${origin}/v1` }
  return new ChatOpenAI({ model: 'gpt-4o', apiKey: 'bench', configuration, maxRetries: 0 })
}

function aiSdkFor(origin: string): ReturnType<typeof createOpenAI> {
  return createOpenAI({ apiKey: 'bench', baseURL: `${origin}/v1` })
}

function geminiFor(origin: string): GoogleGenAI {
  return new GoogleGenAI({ apiKey: 'bench', apiVersion: 'v1beta', httpOptions: { baseUrl: origin } })
}
