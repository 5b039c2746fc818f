import { PortError } from '@eco2/ports'
import type { GoogleGenAI, HttpOptions } from '@google/genai'

/**
 * Lets the SDK make the request, and takes the response before the SDK reads it: a `fetch` for one call is a documented
 * setting (`config.httpOptions.fetch`). Nothing that fails in there reaches the SDK, so it has nothing to retry.
 *
 * @throws whatever the client's own fetch does
 */
export async function takeResponse(
  client: GoogleGenAI,
  signal: AbortSignal,
  call: (httpOptions: HttpOptions) => Promise<unknown>,
): Promise<Response> {
  const send = fetchOf(client)
  let sent: Promise<Response> | undefined
  const take = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    sent = send(input, { ...init, signal })
    await sent.catch(() => undefined)
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  }
  await call({ fetch: take })
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
