import { Pool } from 'pg'
import { defaultDependencies } from '../default-dependencies.ts'
import type { Dependencies } from '../dependencies.ts'
import { safeReason } from '../safe-reason.ts'

export type { Pool as PostgresPool } from 'pg'

/** The Postgres pool (at most 10 connections); `undefined` without POSTGRES_URL (`why('postgres')` says so). */
export function getPostgres(dependencies: Dependencies = defaultDependencies()): Pool | undefined {
  const { env, logger } = dependencies
  const connectionString = env.POSTGRES_URL
  if (!connectionString) return dependencies.off('postgres', 'POSTGRES_URL is not set')
  return dependencies.once(
    'postgres',
    () => {
      const pool = new Pool({ connectionString, ...LIMITS })
      // An idle connection that the server closes is an 'error' on the pool, fatal without a listener.
      pool.on('error', (error) => {
        logger.warn(
          { dependency: 'postgres', code: safeReason(error) },
          'An idle Postgres connection was lost.',
        )
      })
      // So is a connection that dies while somebody holds it between two statements; its next statement tells them.
      pool.on('connect', (client) => client.on('error', () => {}))
      return pool
    },
    {
      close: (pool) => pool.end(),
      warmUp: (pool) => pool.query('select 1'),
      ready: async (pool) => {
        const { rows } = await pool.query<{ server_version: string }>('show server_version')
        return { facts: { version: rows[0]?.server_version ?? 'unknown' } }
      },
    },
  )
}

const LIMITS = {
  max: 10,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 5_000,
  application_name: 'eco2',
}
