import { badResponse, cancelled, mapBodyError, mapOpenAIError } from './map-openai-error.ts'

/**
 * One request and its whole JSON body. The SDK's own parsing is passed by, because it reads a body of any length.
 *
 * @throws {PortError} whatever `mapOpenAIError` says; BAD_RESPONSE, UNAVAILABLE, CANCELLED for the body.
 */
export async function requestJson(
  send: (signal: AbortSignal) => Promise<Response>,
  { maxBytes, signal }: { readonly maxBytes: number; readonly signal: AbortSignal | undefined },
): Promise<unknown> {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  if (signal?.aborted === true) throw cancelled()
  signal?.addEventListener('abort', abort, { once: true })
  try {
    const response = await send(controller.signal).catch((error: unknown) => {
      throw mapOpenAIError(error, controller.signal)
    })
    return await readJsonBody(response, maxBytes, controller.signal)
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

/** A JSON body of at most `maxBytes`; more is not read. @throws {PortError} BAD_RESPONSE, UNAVAILABLE, CANCELLED */
export async function readJsonBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<unknown> {
  const text = await readTextBody(response, maxBytes, signal)
  try {
    return JSON.parse(text)
  } catch {
    throw badResponse('OpenAI answered something that is not JSON.')
  }
}

async function readTextBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const cancel = (): void => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const parts: Uint8Array[] = []
    let length = 0
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > maxBytes) throw badResponse(`OpenAI's answer is longer than ${maxBytes} bytes.`)
      parts.push(read.value)
    }
    signal.throwIfAborted()
    return Buffer.concat(parts).toString('utf8')
  } catch (error) {
    cancel()
    throw mapBodyError(error, signal)
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
