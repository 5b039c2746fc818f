import { PortError } from '@eco2/ports'
import type { GenerateContentConfig, GenerateContentParameters, GoogleGenAI } from '@google/genai'
import { type GeminiChunk, toGeminiChunk } from './from-gemini-chunks.ts'
import { badResponse, fromGeminiStatus, mapGeminiError } from './map-gemini-error.ts'
import { parseJson, readJsonBody } from './read-json-body.ts'
import { readSseData } from './read-sse-data.ts'

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

/**
 * Lets the SDK make the request, and takes the response before the SDK reads it: a `fetch` for one call is a documented
 * setting (`config.httpOptions.fetch`). Nothing that fails in there reaches the SDK, so it has nothing to retry.
 */
async function sendRequest(
  { client, parameters, streaming }: GeminiCall,
  signal: AbortSignal,
): Promise<Response> {
  const send = fetchOf(client)
  let sent: Promise<Response> | undefined
  const take = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    sent = send(input, { ...init, signal })
    await sent.catch(() => undefined)
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  }
  const config = { ...parameters.config, automaticContinuation: false, httpOptions: { fetch: take } }
  if (streaming) await client.models.generateContentStream({ ...parameters, config })
  else await client.models.generateContent({ ...parameters, config })
  if (sent === undefined) throw new PortError('INTERNAL', 'The Gemini SDK sent no request.')
  return sent
}

/** The fetch that the caller gave the client (a pool, a proxy). The SDK keeps it in a field without a getter. */
function fetchOf(client: GoogleGenAI): typeof fetch {
  const options: unknown = Reflect.get(client, 'httpOptions')
  const own =
    typeof options === 'object' && options !== null && 'fetch' in options ? options.fetch : undefined
  return typeof own === 'function' ? (own as typeof fetch) : fetch
}

async function* readAnswer(
  response: Response,
  { streaming, maxBodyBytes }: GeminiCall,
): AsyncGenerator<unknown> {
  if (!response.ok) {
    const body = await readJsonBody(response, MAX_ERROR_BYTES).catch(ignoreBadBody)
    throw fromGeminiStatus(response.status, body, response.headers)
  }
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

function failOnError(json: unknown): unknown {
  const error = errorIn(json)
  if (error !== undefined) throw error
  return json
}

/** An error inside a 200 answer carries the status that it would have had. */
function errorIn(json: unknown): PortError | undefined {
  const first: unknown = Array.isArray(json) ? json[0] : json
  if (typeof first !== 'object' || first === null || !('error' in first)) return undefined
  const { error } = first
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : Number.NaN
  return fromGeminiStatus(Number.isInteger(code) ? code : 500, first)
}

/** An error status with a wrong body is still that status; a connection that broke is not. */
function ignoreBadBody(error: unknown): undefined {
  if (error instanceof PortError) return undefined
  throw error
}

const MAX_BODY_BYTES = 8 * 1024 * 1024
const MAX_ERROR_BYTES = 256 * 1024
/** One event holds a few words, or at most the signature of a thought (tens of KB). */
const MAX_EVENT_CHARACTERS = 1024 * 1024
