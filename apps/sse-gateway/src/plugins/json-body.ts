import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import { rawHeader } from '../raw-header.ts'

/**
 * JSON is the only body, and it is UTF-8 (RFC 8259, 8.1). Bytes that are not would otherwise be read as U+FFFD and kept
 * as a message that nobody wrote; another charset is refused by name, because its bytes may happen to be UTF-8, too.
 * A form or a text/plain body of another site would need no preflight.
 */
export function addJsonBody(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      checkCharset(rawHeader(request.raw, 'content-type'))
      const text = decode(body)
      checkDepth(text)
      parseJson(request, text, done)
    } catch (error) {
      done(error instanceof Error ? error : new Error('The body could not be read.'))
    }
  })
}

/** Of two types only the first is read, and who stands between us may have looked at the second. */
function checkCharset([contentType = '', ...more]: readonly string[]): void {
  const charsets = [...contentType.matchAll(/;\s*charset\s*=\s*"?([^";\s]*)"?/gi)].map(([, name]) => name)
  if (more.length === 0 && charsets.every((name) => name?.toLowerCase() === 'utf-8')) return
  throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'JSON은 UTF-8로 보내 주세요.')
}

function decode(body: string | Buffer): string {
  if (typeof body === 'string') return body
  try {
    return UTF_8.decode(body)
  } catch {
    throw new Problem(400, 'INVALID_JSON', '글자가 UTF-8이 아니에요.')
  }
}

/** Before it is parsed: no parser, check or hash behind it ever meets more levels. Text that is no JSON is left to the parser. */
function checkDepth(text: string): void {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (isInString) {
      if (character === '\\') index++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '}' || character === ']') depth--
    else if ((character === '{' || character === '[') && ++depth > MAX_JSON_DEPTH) {
      throw new Problem(400, 'JSON_TOO_DEEP', `JSON은 ${MAX_JSON_DEPTH}겹까지만 받을 수 있어요.`)
    }
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
/** Levels of objects and arrays; what we take ourselves has two. */
export const MAX_JSON_DEPTH = 32
