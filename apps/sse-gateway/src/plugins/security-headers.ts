import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Headers that take powers away from whatever is shown of us. The page and images bring policies of their own, which win. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    // For JSON and streams: shown as a document, they can load nothing and be framed by nobody.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    // Browsers complain on the console when an origin's first answer came without it.
    originAgentCluster: false,
    // It knows nothing of the proxy in front; see below.
    strictTransportSecurity: false,
  })
  app.addHook('onRequest', async (request, reply) => {
    // Not over plain HTTP (RFC 6797, 7.2), and not for subdomains, which are not ours to decide.
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${HSTS_SECONDS}`)
  })
}

const HSTS_SECONDS = 365 * 24 * 60 * 60
