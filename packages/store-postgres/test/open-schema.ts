import { randomBytes } from 'node:crypto'
import { Pool, type PoolConfig } from 'pg'
import { createPostgresThreadStore, migrate, type PostgresThreadStore } from '../src/index.ts'

export const hasPostgres = Boolean(process.env.POSTGRES_URL)

/** A schema that nobody else has, and pools as a process would have them. `close` takes everything along. */
export interface OpenSchema {
  readonly schema: string
  readonly pool: Pool
  /** Another process: a pool of its own. */
  connect(config?: PoolConfig): Pool
  /** Offers due runs at once. */
  makeStore(pool?: Pool): PostgresThreadStore
  close(): Promise<void>
}

export function openSchema(server: PoolConfig = {}): OpenSchema {
  const schema = `test_${randomBytes(8).toString('hex')}`
  const pools: Pool[] = []
  const connect = (config: PoolConfig = {}): Pool => {
    const pool = new Pool({ connectionString: process.env.POSTGRES_URL, ...server, ...config })
    pool.on('error', () => {})
    pools.push(pool)
    return pool
  }
  const pool = connect()
  return {
    schema,
    pool,
    connect,
    makeStore: (own = pool) => createPostgresThreadStore({ pool: own, schema, ...AT_ONCE }),
    close: async () => {
      await pool.query(`drop schema if exists "${schema}" cascade`)
      await Promise.all(pools.map((each) => each.end()))
    },
  }
}

export async function openMigratedSchema(server?: PoolConfig): Promise<OpenSchema> {
  const opened = openSchema(server)
  await migrate(opened)
  return opened
}

const AT_ONCE = { unclaimedAfterMs: 0, silentAfterMs: 0, unendedAfterMs: 0, offerAgainAfterMs: 0 }
