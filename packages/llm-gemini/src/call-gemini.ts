import type { GenerateContentConfig, GenerateContentParameters, GoogleGenAI } from '@google/genai'
import { errorIn, failOnError, failOnStatus } from './fail-on-error.ts'
import { type GeminiChunk, toGeminiChunk } from './from-gemini-chunks.ts'
import { badResponse, mapGeminiError } from './map-gemini-error.ts'
import { parseJson, readJsonBody } from './read-json-body.ts'
import { readSseData } from './read-sse-data.ts'
import { takeResponse } from './take-response.ts'

export interface GeminiCall {
  readonly client: GoogleGenAI
  readonly parameters: GenerateContentParameters & { readonly config: GenerateContentConfig }
  readonly streaming: boolean
  readonly signal?: AbortSignal | undefined
  /** Of a plain body; images come in one piece. Default 8 MiB. */
  readonly maxBodyBytes?: number
}

/**
 * One call of `generateContent` or `streamGenerateContent`: its chunks, exactly one when it is not streaming. Leaving the
 * loop, an abort and an error close the socket. The SDK builds the request (URL, key, body) and the client's own fetch
 * sends it; the answer is read here, because the SDK's reader holds a line of any length, does not close the socket of a stream that is
 * left, hides Retry-After, puts the raw body into its errors, and costs several times the CPU.
 *
 * @throws {PortError} any code of LLMClientPort
 */
export async function* callGemini(call: GeminiCall): AsyncGenerator<GeminiChunk> {
  const { signal } = call
  const closing = new AbortController()
  const close = (): void => closing.abort()
  signal?.addEventListener('abort', close, { once: true })
  try {
    signal?.throwIfAborted()
    const response = await sendRequest(call, closing.signal)
    for await (const json of readAnswer(response, call)) {
      const chunk = toGeminiChunk(json)
      signal?.throwIfAborted()
      yield chunk
    }
  } catch (error) {
    throw mapGeminiError(error, signal)
  } finally {
    signal?.removeEventListener('abort', close)
    close()
  }
}

async function sendRequest(
  { client, parameters, streaming }: GeminiCall,
  signal: AbortSignal,
): Promise<Response> {
  return await takeResponse(client, signal, async (httpOptions) => {
    const config = { ...parameters.config, automaticContinuation: false, httpOptions }
    if (streaming) await client.models.generateContentStream({ ...parameters, config })
    else await client.models.generateContent({ ...parameters, config })
  })
}

async function* readAnswer(
  response: Response,
  { streaming, maxBodyBytes }: GeminiCall,
): AsyncGenerator<unknown> {
  await failOnStatus(response)
  if (response.headers.get('content-type')?.includes('html')) throw badResponse('Gemini sent a web page.')
  if (!streaming) {
    yield failOnError(await readJsonBody(response, maxBodyBytes ?? MAX_BODY_BYTES))
    return
  }
  if (response.body === null) return
  for await (const event of readSseData(response.body, MAX_EVENT_CHARACTERS)) {
    if ('stray' in event) throw errorIn(parseJson(event.stray)) ?? badResponse('Gemini sent no event stream.')
    yield failOnError(parseJson(event.data))
  }
}

const MAX_BODY_BYTES = 8 * 1024 * 1024
/** One event holds a few words, or at most the signature of a thought (tens of KB). */
const MAX_EVENT_CHARACTERS = 1024 * 1024
