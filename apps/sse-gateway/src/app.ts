import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { addCors } from './plugins/cors.ts'
import { addIdentity, type IdentityOptions } from './plugins/identity.ts'
import { addPage } from './plugins/page.ts'
import { addProblems } from './plugins/problems.ts'
import { addSecurityHeaders } from './plugins/security-headers.ts'
import { MAX_BODY_BYTES } from './requests.ts'
import type { GatewayDependencies } from './routes/dependencies.ts'
import { addHealth } from './routes/health.ts'
import { addImages } from './routes/images.ts'
import { addMe } from './routes/me.ts'
import { addModels } from './routes/models.ts'
import { addPostRun } from './routes/post-run.ts'
import { addRun } from './routes/run.ts'
import { addRunEvents } from './routes/run-events.ts'
import { addRunInput } from './routes/run-input.ts'
import { addThreads } from './routes/threads.ts'
import { addTicket } from './routes/ticket.ts'

export interface AppOptions extends Omit<IdentityOptions, 'secret' | 'store'> {
  readonly webRoot?: string
  /** Behind a proxy that sets X-Forwarded-*: whether the cookie is `Secure` depends on it. */
  readonly trustProxy?: boolean
}

/** The HTTP edge, built and not listening: `main.ts` listens, tests `inject`. */
export async function createApp(
  dependencies: GatewayDependencies,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    // Our own logger says what is worth saying; a line per request is for the proxy in front.
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => randomUUID(),
    // Streams live as long as they like; a request has to arrive within this time.
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: MAX_PARAM_CHARACTERS },
  })
  // JSON only: a form or a text/plain body of another site needs no preflight.
  app.removeContentTypeParser('text/plain')
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  addProblems(app, dependencies.logger)
  await addSecurityHeaders(app)
  // Before identity: a preflight request brings no credentials, and a 401 has to be readable too.
  await addCors(app, options.allowedOrigins ?? [])
  await addIdentity(app, { ...options, secret: dependencies.secret, store: dependencies.store })

  addPostRun(app, dependencies)
  addRun(app, dependencies)
  addRunEvents(app, dependencies)
  addRunInput(app, dependencies)
  addTicket(app, dependencies, options)
  addThreads(app, dependencies)
  addImages(app, dependencies)
  addMe(app, dependencies)
  addModels(app, dependencies)
  addHealth(app, dependencies)
  await addPage(app, options.webRoot)
  return app
}

const REQUEST_TIMEOUT_MS = 30_000
const MAX_PARAM_CHARACTERS = 200
