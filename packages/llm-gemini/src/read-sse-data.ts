import { badResponse } from './map-gemini-error.ts'

/**
 * The `data` of each server-sent event of a body, in order; comments and other fields are skipped. What is no event at all
 * (Google tells of some errors as bare JSON) comes last, as one text. Lines may end in LF, CRLF or CR, and any byte may be
 * where two reads meet.
 *
 * @throws {PortError} BAD_RESPONSE for bytes that are not UTF-8 and for more than `maxEventCharacters` in one event
 */
export async function* readSseData(
  body: ReadableStream<Uint8Array>,
  maxEventCharacters: number,
): AsyncGenerator<{ readonly data: string } | { readonly stray: string }> {
  const decode = createDecoder()
  let rest = ''
  let data: string[] = []
  let size = 0
  let stray = ''
  for await (const bytes of body) {
    const lines = (rest + decode(bytes)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { data: data.join('\n') }
        data = []
        size = 0
      } else if (line.startsWith('data:')) {
        data.push(line.slice(line[5] === ' ' ? 6 : 5))
        size += line.length
      } else if (!FIELD.test(line)) stray += line
    }
    if (rest.length + size + stray.length > maxEventCharacters)
      throw badResponse('Gemini sent an endless event.')
  }
  // A last event without its blank line still counts: whether it is whole, its JSON says.
  rest += decode()
  if (rest.startsWith('data:')) data.push(rest.slice(5))
  else if (!FIELD.test(rest)) stray += rest
  if (data.length > 0) yield { data: data.join('\n') }
  if (stray.trim() !== '') yield { stray }
}

/** Bytes to text with LF line ends; holds back what a later read completes: half a code point, and the CR of a CRLF. */
function createDecoder(): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let endedInReturn = false
  return (bytes) => {
    const text = decodeOrThrow(decoder, bytes)
    if (text === '') return ''
    const follows = endedInReturn && text.startsWith('\n') ? text.slice(1) : text
    endedInReturn = text.endsWith('\r')
    return follows.includes('\r') ? follows.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : follows
  }
}

function decodeOrThrow(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw badResponse('Gemini sent bytes that are not UTF-8.')
  }
}

/** Comments, and the fields of an event that Gemini does not need. */
const FIELD = /^(:|event:|id:|retry:)/
