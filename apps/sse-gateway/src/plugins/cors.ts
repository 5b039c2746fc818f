import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/**
 * Pages of the listed origins may call, with cookies, and read what they need to follow a run; others get no CORS header
 * at all. Streams take these headers along when they take over the response.
 */
export async function addCors(app: FastifyInstance, allowedOrigins: readonly string[]): Promise<void> {
  const allowed = new Set(allowedOrigins)
  await app.register(cors, {
    origin: async (origin: string | undefined) => origin !== undefined && allowed.has(origin) && origin,
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    // Which headers they send is up to the SDKs of the dialects; for a listed origin all are fine.
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
  })
}

const EXPOSED_HEADERS = [
  ...['location', 'content-location', 'x-request-id', 'retry-after'],
  ...['ratelimit', 'ratelimit-policy', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
]
const PREFLIGHT_SECONDS = 600
