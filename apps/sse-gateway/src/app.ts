import Fastify, { type FastifyInstance } from 'fastify'
import {
  addHeaderLimit,
  type ConnectionLimits,
  connectionOptions,
  limitConnections,
} from './limits/connection-limits.ts'
import { addCors } from './plugins/cors.ts'
import { addIdentity, type IdentityOptions } from './plugins/identity.ts'
import { addJsonBody } from './plugins/json-body.ts'
import { addAddressLimits, addUserLimits, admitRuns, type LimitsOptions } from './plugins/limits.ts'
import { addPage } from './plugins/page.ts'
import { addProblems } from './plugins/problems.ts'
import { addSecurityHeaders } from './plugins/security-headers.ts'
import { addAddressChecks, TRANSPORT_LIMITS } from './plugins/transport-limits.ts'
import { MAX_BODY_BYTES } from './requests.ts'
import type { GatewayDependencies } from './routes/dependencies.ts'
import { addDocs } from './routes/docs.ts'
import { addHealth } from './routes/health.ts'
import { addImages } from './routes/images.ts'
import { addMe } from './routes/me.ts'
import { addMetrics, type MetricsOptions } from './routes/metrics.ts'
import { addModels } from './routes/models.ts'
import { addPostRun } from './routes/post-run.ts'
import { addRun } from './routes/run.ts'
import { addRunEvents } from './routes/run-events.ts'
import { addRunInput } from './routes/run-input.ts'
import { addThreads } from './routes/threads.ts'
import { addTicket } from './routes/ticket.ts'

export interface AppOptions extends Omit<IdentityOptions, 'secret' | 'store'> {
  readonly webRoot?: string
  /**
   * Behind so many proxies that set X-Forwarded-* (true: one): whether the cookie is `Secure` and whose address it is depend on
   * it. What clients write there themselves stands further left and is not believed.
   */
  readonly trustProxy?: boolean | number
  /** What one person, one address and all together may do. Without it: anything. */
  readonly limits?: LimitsOptions
  readonly connection?: ConnectionLimits
  /** Where no proxy is trusted; 0: no limit. */
  readonly connectionsPerAddress?: number
  readonly metrics?: MetricsOptions
}

/** The HTTP edge, built and not listening: `main.ts` listens, tests `inject`. */
export async function createApp(
  dependencies: GatewayDependencies,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const proxies = Number(options.trustProxy ?? 0)
  const app = Fastify({
    // Our own logger says what is worth saying; a line per request is for the proxy in front.
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    // Fastify's `true` believes the leftmost address, which the client writes, and a number believes nobody.
    trustProxy: proxies > 0 && ((_address, hop) => hop < proxies),
    forceCloseConnections: true,
    ...TRANSPORT_LIMITS,
    ...connectionOptions(options.connection),
  })
  if (proxies === 0) limitConnections(app.server, { most: options.connectionsPerAddress ?? 0 })
  if (options.metrics !== undefined) addMetrics(app, options.metrics)
  addJsonBody(app)
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  addProblems(app, dependencies.logger)
  await addSecurityHeaders(app)
  // Before identity: a preflight request brings no credentials, and a 401 has to be readable too.
  await addCors(app, options.allowedOrigins ?? [])
  addAddressChecks(app)
  addHeaderLimit(app)
  const { limits } = options
  if (limits !== undefined) addAddressLimits(app, limits)
  await addIdentity(app, { ...options, secret: dependencies.secret, store: dependencies.store })
  if (limits !== undefined) addUserLimits(app, limits)

  addPostRun(app, limits === undefined ? dependencies : admitRuns(app, limits, dependencies))
  addRun(app, dependencies)
  addRunEvents(app, dependencies)
  addRunInput(app, dependencies)
  addTicket(app, dependencies, options)
  addThreads(app, dependencies)
  addImages(app, dependencies)
  addMe(app, dependencies)
  addModels(app, dependencies)
  addHealth(app, dependencies)
  addDocs(app)
  await addPage(app, options.webRoot)
  return app
}
