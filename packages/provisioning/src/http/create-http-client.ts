import { type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import { createFetch } from './create-fetch.ts'
import { HTTP_LIMITS, type HttpLimits } from './limits.ts'
import { TwoLanes } from './two-lanes.ts'
import { withWriteLimit } from './with-write-limit.ts'

export interface HttpClientOptions {
  /** Tests shrink them. */
  readonly limits?: Partial<HttpLimits>
  /** For http:// addresses, and for https:// ones without `httpsProxy`. */
  readonly httpProxy?: string | undefined
  readonly httpsProxy?: string | undefined
  /** Names separated by commas; a name means its subdomains too, `*` everything. */
  readonly noProxy?: string | undefined
  /** A certificate authority beside the system's (PEM). */
  readonly ca?: string
}

export interface HttpClient {
  readonly fetch: typeof globalThis.fetch
  /** For libraries over undici that take one. */
  readonly dispatcher: Dispatcher
  /** Ends what is still in flight (UND_ERR_DESTROYED) and every connection. */
  close(): Promise<void>
}

/** HTTP/1.1 and HTTP/2 with limits, over one set of connections. It retries nothing and reads no environment. */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const limits = { ...HTTP_LIMITS, ...options.limits }
  const tls = { preferH2: true, timeout: limits.connectMs, ...(options.ca ? { ca: options.ca } : {}) }
  const perConnection = {
    connect: tls,
    connectTimeout: limits.connectMs,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.readIdleMs,
    keepAliveTimeout: limits.keepAliveMs,
    keepAliveMaxTimeout: limits.keepAliveMs,
    allowH2: true,
    h2Options: { maxConcurrentStreams: limits.streamsPerSession },
  }
  const agent = new EnvHttpProxyAgent({
    ...perConnection,
    // Empty means none; undefined would make undici look into process.env.
    httpProxy: options.httpProxy ?? '',
    httpsProxy: options.httpsProxy ?? '',
    noProxy: options.noProxy ?? '',
    requestTls: tls,
    proxyTls: tls,
    connections: limits.connectionsPerOrigin,
    // A proxy that accepts the connection and then says nothing is a connection that is not made.
    clientFactory: (origin, own) => new Pool(origin, { ...own, headersTimeout: limits.connectMs }),
    // undici calls it for an origin with all options, and for the hop to a plain-HTTP proxy with `connect` alone; that
    // one needs undici's own class.
    factory: (origin, own) =>
      'connections' in own
        ? new TwoLanes(origin, {
            ...own,
            connections: limits.connectionsPerOrigin,
            acquireMs: limits.acquireMs,
          })
        : new Pool(origin, { ...perConnection, connections: limits.connectionsPerOrigin, ...own }),
  })
  const dispatcher = agent.compose(withWriteLimit(limits.writeIdleMs))
  return { fetch: createFetch(dispatcher), dispatcher, close: () => agent.destroy() }
}
