import type { Dispatcher } from 'undici'
import { badResponse, refusal, unavailable } from './download-error.ts'

export interface Content {
  readonly bytes: Uint8Array
  /** Lower case, without parameters; `application/octet-stream` when the server names none. */
  readonly mediaType: string
}

/** Where it sends us, as the server wrote it, or what it has. */
export type Answer = { readonly location: string } | { readonly content: Content }

export interface ReadOptions {
  readonly maxBytes: number
  readonly accept: readonly string[] | undefined
}

/** @throws {PortError} INVALID_REQUEST (4xx), UNAVAILABLE (429, 5xx), BAD_RESPONSE */
export async function readAnswer(answer: Dispatcher.ResponseData, options: ReadOptions): Promise<Answer> {
  const { statusCode, headers } = answer
  if (REDIRECTS.has(statusCode)) {
    const location = single(headers, 'location')
    if (location === undefined) throw badResponse('The server redirects to nowhere.')
    return { location }
  }
  if (statusCode !== 200) throw ofStatus(statusCode)
  return { content: await readContent(answer, options) }
}

async function readContent(
  { headers, body }: Dispatcher.ResponseData,
  { maxBytes, accept }: ReadOptions,
): Promise<Content> {
  // We asked for identity: what comes coded nevertheless is a bomb or a broken server, and is not unpacked.
  const codings = [single(headers, 'content-encoding'), single(headers, 'transfer-encoding')]
  if (codings.some((coding) => coding !== undefined && !/^(identity|chunked)$/i.test(coding.trim()))) {
    throw badResponse('The server sent the content compressed, which it was asked not to.')
  }
  const mediaType = mediaTypeOf(headers)
  if (accept !== undefined && !accept.some((wanted) => wanted.toLowerCase() === mediaType)) {
    throw badResponse(`The content is not of a wanted type (${accept.join(', ')}).`)
  }
  if (Number(single(headers, 'content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  return { bytes: await readCapped(body, maxBytes), mediaType }
}

async function readCapped(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of body) {
    byteCount += chunk.byteLength
    if (byteCount > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, byteCount)
}

function mediaTypeOf(headers: Headers): string {
  const [mediaType = ''] = (single(headers, 'content-type') ?? '').split(';')
  return mediaType.trim().toLowerCase() || 'application/octet-stream'
}

type Headers = Dispatcher.ResponseData['headers']

/** A header that says two things says nothing. */
function single(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  if (Array.isArray(value)) throw badResponse(`The server sent the header ${name} more than once.`)
  return value
}

function ofStatus(status: number): Error {
  if (status === 408 || status === 429 || status >= 500) {
    return unavailable(`The server answered ${status}.`)
  }
  if (status >= 400) {
    return refusal(
      `The server answered ${status}: name an address that everyone can open without signing in.`,
    )
  }
  return badResponse(`The server answered ${status}, which is no content.`)
}

function tooLarge(maxBytes: number): Error {
  return badResponse(`The content is larger than ${maxBytes} bytes.`)
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
