import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Logger, PortError, silentLogger } from '@eco2/ports'
import { safeReason } from '../safe-reason.ts'
import type { Renderable } from './create-metrics.ts'

export interface MetricsServerOptions {
  readonly metrics: Renderable
  /** Default 127.0.0.1: there is no login. Open it to a network only when that network is yours. */
  readonly host?: string
  /** 0: the system chooses. */
  readonly port: number
  readonly logger?: Logger
}

export interface MetricsServer {
  readonly host: string
  readonly port: number
  /** Lets an answer that is on its way arrive, for at most a second. May be called more than once. */
  close(): Promise<void>
}

/**
 * `GET /metrics` and `/healthz` (the process answers) for a process that has no HTTP of its own. Resolves when it listens.
 *
 * @throws {PortError} UNAVAILABLE when it cannot listen there
 */
export async function createMetricsServer(options: MetricsServerOptions): Promise<MetricsServer> {
  const { metrics, host = '127.0.0.1', port, logger = silentLogger } = options
  const server = createServer(LIMITS, (request, response) => {
    answer(request, response, metrics).catch((error: unknown) => {
      logger.error({ reason: safeReason(error) }, 'The metrics could not be rendered.')
      if (!response.headersSent) send(response, 500, TEXT, 'not available\n')
    })
  })
  server.maxConnections = MAX_CONNECTIONS
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new PortError(
      'UNAVAILABLE',
      `The metrics cannot be served on port ${port}: ${safeReason(error)}.`,
      {
        cause: error,
      },
    )
  }
  server.on('error', (error) => {
    logger.error({ reason: safeReason(error) }, 'The metrics server could not accept a connection.')
  })
  return { host, port: portOf(server), close: () => closeServer(server) }
}

async function answer(
  { method = '', url = '' }: IncomingMessage,
  response: ServerResponse,
  metrics: Renderable,
): Promise<void> {
  const [path] = url.split('?')
  if (path !== '/metrics' && path !== '/healthz') return send(response, 404, TEXT, 'not found\n')
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(response, 405, TEXT, 'GET only\n')
  }
  if (path === '/healthz') return send(response, 200, 'application/json', '{"status":"ok"}')
  const { contentType, body } = await metrics.render()
  send(response, 200, contentType, body)
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  // Node leaves the body out for HEAD.
  response.end(body)
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  // Ends idle connections by itself.
  server.close()
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS)
  try {
    await closed
  } finally {
    clearTimeout(force)
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const TEXT = 'text/plain; charset=utf-8'
const CLOSE_GRACE_MS = 1_000
/** A scraper or two, and an operator. */
const MAX_CONNECTIONS = 32
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
}
