import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRedisEventLog } from '@eco2/events-redis'
import { createFolderImageStore } from '@eco2/images-fs'
import type { Logger, ThreadStorePort } from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { createMetrics, type GatewayMetrics } from '@eco2/provisioning/metrics'
import { getPostgres } from '@eco2/provisioning/postgres'
import { getRedis } from '@eco2/provisioning/redis'
import { createRedisFleet, createRunQueue } from '@eco2/queue-bullmq'
import { createPostgresThreadStore } from '@eco2/store-postgres'
import { createRedisCounter, createRedisThreadStore, type RedisThreadStoreOptions } from '@eco2/store-redis'
import type { GatewayConfig } from './config.ts'
import { createAccessTokens } from './identity/access-tokens.ts'
import { createSigningKeys } from './identity/signing-keys.ts'
import { limitsFrom } from './limits/limits.ts'
import type { IdentityOptions } from './plugins/identity.ts'
import type { LimitsOptions } from './plugins/limits.ts'
import { Viewers } from './protocols/viewers.ts'
import type { GatewayDependencies } from './routes/dependencies.ts'
import type { MetricsOptions } from './routes/metrics.ts'

export interface Gateway extends GatewayDependencies {
  readonly dependencies: Dependencies
  /** Who is served. */
  readonly identity: Omit<IdentityOptions, 'secret' | 'store'>
  readonly limits: LimitsOptions
  readonly metrics: MetricsOptions
}

/** The one file that says which adapters the gateway runs on. */
export function compose(
  { env, secret }: GatewayConfig,
  logger: Logger,
  metrics: GatewayMetrics = createMetrics({ service: 'sse-gateway', processMetrics: false }),
): Gateway {
  const dependencies = createDependencies(env, { logger })
  const redis = getRedis(dependencies)
  if (redis === undefined) throw new Error('REDIS_URL is required')
  const shared = { redis, keyPrefix: env.ECO2_KEY_PREFIX, logger }

  const close = { close: (part: { close(): Promise<void> }) => part.close() }
  const queue = dependencies.once('queue', () => createRunQueue(shared), {
    ...close,
    ready: async (part) => ({ facts: { waiting: await part.depth() } }),
  })
  const viewers = new Viewers({ onCut: () => metrics.cutViewers.add() })
  metrics.activeViewers.readFrom(() => viewers.count)
  metrics.queueDepth.readFrom(() => queue.depth())
  return {
    dependencies,
    identity: identityOf(env, logger),
    limits: { counter: createRedisCounter(shared), limits: limitsFrom(env) },
    metrics: {
      metrics,
      allowsLoopback: env.NODE_ENV !== 'production',
      ...(env.ECO2_METRICS_TOKEN !== undefined && { token: env.ECO2_METRICS_TOKEN }),
    },
    secret,
    logger,
    store: dependencies.once('store', () => createStore(dependencies, shared), close),
    queue,
    events: dependencies.once('events', () => createRedisEventLog(shared), close),
    fleet: createRedisFleet(shared),
    images: createFolderImageStore({ directory: env.ECO2_IMAGE_DIR ?? join(tmpdir(), 'eco2-images') }),
    viewers,
    readiness: async () => (await dependencies.readiness()).dependencies,
  }
}

/** Conversations in Postgres where there is one; its schema is the workers' to bring up to date. */
function createStore(
  dependencies: Dependencies,
  shared: RedisThreadStoreOptions & { readonly logger: Logger },
): ThreadStorePort {
  const pool = getPostgres(dependencies)
  return pool === undefined
    ? createRedisThreadStore(shared)
    : createPostgresThreadStore({ pool, logger: shared.logger })
}

function identityOf(env: GatewayConfig['env'], logger: Logger): Gateway['identity'] {
  const { JWT_SECRET: secret, JWT_JWKS_URL: url, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env
  const key = url === undefined ? secret : createSigningKeys(url, { logger })
  const rules = { ...(issuer !== undefined && { issuer }), ...(audience !== undefined && { audience }) }
  return {
    ...(key !== undefined && { tokens: createAccessTokens({ key, ...rules }) }),
    tokenCookie: env.JWT_COOKIE,
    allowsAnonymous: env.ECO2_ANONYMOUS === 'allow',
    allowedOrigins: env.ECO2_ALLOWED_ORIGINS,
  }
}
