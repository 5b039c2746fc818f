import { badResponse } from './map-gemini-error.ts'

/** @throws {PortError} BAD_RESPONSE for a body that is no JSON or larger than `maxBytes` */
export async function readJsonBody(response: Response, maxBytes: number): Promise<unknown> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const bytes of response.body ?? []) {
    size += bytes.length
    if (size > maxBytes) throw badResponse('Gemini sent an endless body.')
    parts.push(bytes)
  }
  return parseJson(Buffer.concat(parts).toString('utf8'))
}

/** @throws {PortError} BAD_RESPONSE */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badResponse('Gemini sent something that is not JSON.')
  }
}
