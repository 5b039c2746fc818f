import { buildConnector, Client, type Dispatcher } from 'undici'
import { hostOf } from './check-url.ts'
import type { Dial } from './dial.ts'

export interface AskOptions {
  readonly addresses: readonly string[]
  readonly dial: Dial
  readonly ca: string | undefined
  readonly accept: readonly string[] | undefined
  readonly signal: AbortSignal
}

/**
 * One GET on a connection of its own, which is gone when `read` is done: nothing is reused, so no later request can
 * meet an address that was checked for another. SNI, certificate and Host are those of the URL. HTTP/1.1; follows
 * nothing, decodes nothing, sends no cookie, no credentials and no referrer.
 */
export async function askOnce<T>(
  url: URL,
  { addresses, dial, ca, accept, signal }: AskOptions,
  read: (answer: Dispatcher.ResponseData) => Promise<T>,
): Promise<T> {
  // `rejectUnauthorized` by name: NODE_TLS_REJECT_UNAUTHORIZED=0 shall not reach here.
  const secure = buildConnector({
    allowH2: false,
    maxCachedSessions: 0,
    timeout: CONNECT_TIMEOUT_MS,
    rejectUnauthorized: true,
    ...(ca === undefined ? {} : { ca }),
  })
  const client = new Client(url.origin, {
    connect: (options, callback) =>
      secure(
        { ...options, httpSocket: dial({ host: hostOf(url), addresses, port: HTTPS_PORT, signal }) },
        callback,
      ),
  })
  try {
    const answer = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: {
        accept: accept?.join(', ') ?? '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'eco2',
      },
      reset: true,
      signal,
    })
    // A body that nobody reads to its end is destroyed with the client, and says so.
    answer.body.on('error', () => {})
    return await read(answer)
  } finally {
    await client.destroy()
  }
}

const HTTPS_PORT = 443
/** TCP and TLS. */
const CONNECT_TIMEOUT_MS = 5_000
