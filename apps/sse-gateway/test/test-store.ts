import { randomBytes } from 'node:crypto'
import { silentLogger, type ThreadStorePort } from '@eco2/ports'
import { createDependencies } from '@eco2/provisioning'
import { getPostgres } from '@eco2/provisioning/postgres'
import { createPostgresThreadStore, migrate } from '@eco2/store-postgres'
import { createRedisThreadStore } from '@eco2/store-redis'
import type { Redis } from 'ioredis'

export interface TestStore {
  readonly store: ThreadStorePort
  /** Takes everything along that the store has kept, where nobody else forgets it. */
  close(): Promise<void>
}

/** In Redis under the prefix; with `ECO2_TEST_STORE=postgres` in a schema of its own: `pnpm test:postgres`. */
export async function openTestStore(shared: {
  readonly redis: Redis
  readonly keyPrefix: string
}): Promise<TestStore> {
  if (process.env.ECO2_TEST_STORE !== 'postgres') {
    return { store: createRedisThreadStore(shared), close: async () => {} }
  }
  const { pool, close } = openPool()
  const schema = `test_${randomBytes(8).toString('hex')}`
  await migrate({ pool, schema })
  return {
    store: createPostgresThreadStore({ pool, schema }),
    close: async () => {
      // First what is still asked: it locks the tables in another order than the drop.
      await close()
      const last = openPool()
      await last.pool.query(`drop schema "${schema}" cascade`)
      await last.close()
    },
  }
}

/** As the process would make it, with its limits. */
function openPool() {
  const dependencies = createDependencies(
    { POSTGRES_URL: process.env.POSTGRES_URL },
    { logger: silentLogger },
  )
  const pool = getPostgres(dependencies)
  if (pool === undefined) throw new Error('ECO2_TEST_STORE=postgres needs a POSTGRES_URL')
  return { pool, close: () => dependencies.close() }
}
