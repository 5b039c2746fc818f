import { createHash, timingSafeEqual } from 'node:crypto'
import type { GatewayMetrics } from '@eco2/provisioning/metrics'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLoopback } from '../limits/address.ts'
import { notFound } from '../problem.ts'

export interface MetricsOptions {
  readonly metrics: GatewayMetrics
  /** Whoever brings it as a bearer token may read; then nobody else. */
  readonly token?: string
  /** Without a token: whether this machine may read. Default true; false in production. */
  readonly allowsLoopback?: boolean
}

/**
 * Counts every answer when its connection is done with it (a stream when it ends), and shows the counts at `/metrics` to whom
 * they are meant for; to others there is no such page. Loopback alone is no proof: a proxy on this machine is there, too, and
 * not every one says so in a header, so in production a token is needed.
 */
export function addMetrics(app: FastifyInstance, options: MetricsOptions): void {
  const { metrics } = options
  app.addHook('onRequest', async (request, { raw }) => {
    // Not `onResponse`: Fastify calls it for answers that were sent whole, and so not for streams that are cut.
    raw.once('close', () => {
      const status = raw.headersSent ? raw.statusCode : CLIENT_CLOSED_REQUEST
      metrics.requests.of(request.method, request.routeOptions.url, status).add()
    })
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, options)) throw notFound()
    const { contentType, body } = await metrics.render()
    return reply.type(contentType).send(body)
  })
}

function mayRead(
  { headers, socket }: FastifyRequest,
  { token, allowsLoopback = true }: MetricsOptions,
): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  return (
    allowsLoopback &&
    isLoopback(socket.remoteAddress) &&
    FORWARDING_HEADERS.every((name) => headers[name] === undefined)
  )
}

/** In a time that does not depend on where they differ. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}

const FORWARDING_HEADERS = [
  ...['forwarded', 'via', 'x-real-ip'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
]
/** As nginx counts those who leave before the answer; there is no such status on the wire. */
const CLIENT_CLOSED_REQUEST = 499
