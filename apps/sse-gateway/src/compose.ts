import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRedisEventLog } from '@eco2/events-redis'
import { createFolderImageStore } from '@eco2/images-fs'
import type { Logger } from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { getRedis } from '@eco2/provisioning/redis'
import { createRedisFleet, createRunQueue } from '@eco2/queue-bullmq'
import { createRedisThreadStore } from '@eco2/store-redis'
import type { GatewayConfig } from './config.ts'
import { createAccessTokens } from './identity/access-tokens.ts'
import { createSigningKeys } from './identity/signing-keys.ts'
import type { IdentityOptions } from './plugins/identity.ts'
import { Viewers } from './protocols/viewers.ts'
import type { GatewayDependencies } from './routes/dependencies.ts'

export interface Gateway extends GatewayDependencies {
  readonly dependencies: Dependencies
  /** Who is served. */
  readonly identity: Omit<IdentityOptions, 'secret' | 'store'>
}

/** The one file that says which adapters the gateway runs on. */
export function compose({ env, secret }: GatewayConfig, logger: Logger): Gateway {
  const dependencies = createDependencies(env, { logger })
  const redis = getRedis(dependencies)
  if (redis === undefined) throw new Error('REDIS_URL is required')
  const shared = { redis, keyPrefix: env.ECO2_KEY_PREFIX, logger }

  const close = { close: (part: { close(): Promise<void> }) => part.close() }
  return {
    dependencies,
    identity: identityOf(env, logger),
    secret,
    logger,
    store: dependencies.once('store', () => createRedisThreadStore(shared), close),
    queue: dependencies.once('queue', () => createRunQueue(shared), {
      ...close,
      ready: async (queue) => ({ facts: { waiting: await queue.depth() } }),
    }),
    events: dependencies.once('events', () => createRedisEventLog(shared), close),
    fleet: createRedisFleet(shared),
    images: createFolderImageStore({ directory: env.ECO2_IMAGE_DIR ?? join(tmpdir(), 'eco2-images') }),
    viewers: new Viewers(),
    readiness: async () => (await dependencies.readiness()).dependencies,
  }
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
