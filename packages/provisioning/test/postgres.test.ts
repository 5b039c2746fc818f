import { type LocalPostgres, startLocalPostgres } from '@eco2/local-postgres'
import { silentLogger } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { getPostgres } from '../src/clients/postgres.ts'
import { createDependencies } from '../src/index.ts'

let server: LocalPostgres | undefined
beforeAll(async () => {
  server = await startLocalPostgres()
  if (!server && process.env.CI) throw new Error('CI must have a Postgres.')
  if (!server) console.warn('No Postgres on this machine: getPostgres was not tested against a server.')
}, 60_000)
afterAll(async () => server?.remove())

describe('getPostgres', () => {
  it('is undefined without POSTGRES_URL, with the reason on record', () => {
    const dependencies = createDependencies({})
    expect(getPostgres(dependencies)).toBeUndefined()
    expect(dependencies.why('postgres')).toBe('POSTGRES_URL is not set')
  })

  it('is one pool; ready when a query answers; closed with the container', async ({ skip }) => {
    if (!server) return skip()
    const dependencies = createDependencies({ POSTGRES_URL: server.url })
    const pool = getPostgres(dependencies)
    expect(getPostgres(dependencies)).toBe(pool)
    await dependencies.warmUp()
    const { ready, dependencies: reports } = await dependencies.readiness()
    expect(ready).toBe(true)
    expect(reports[0]?.facts?.version).toMatch(/^\d+/)
    await dependencies.close()
    expect(pool?.ended).toBe(true)
  })

  it('a connection that the server ends is no fatal error, and the next query is served', async ({
    skip,
  }) => {
    if (!server) return skip()
    const warnings: string[] = []
    const logger = { ...silentLogger, warn: (_: object, message: string) => void warnings.push(message) }
    const dependencies = createDependencies({ POSTGRES_URL: server.url }, { logger })
    const other = createDependencies({ POSTGRES_URL: server.url })
    const pool = getPostgres(dependencies)
    await pool?.query('select 1')
    await getPostgres(other)?.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'eco2' and pid <> pg_backend_pid()",
    )
    await vi.waitFor(() => expect(warnings).toEqual(['An idle Postgres connection was lost.']), {
      timeout: 10_000,
    })
    expect((await pool?.query('select 1 as one'))?.rows).toEqual([{ one: 1 }])
    await dependencies.close()
    await other.close()
  })

  it('is not ready when nothing listens, and the reason holds no password', async () => {
    const dependencies = createDependencies({ POSTGRES_URL: 'postgres://eco2:hunter22@127.0.0.1:1/eco2' })
    getPostgres(dependencies)
    const readiness = await dependencies.readiness()
    expect(readiness.dependencies).toEqual([{ name: 'postgres', ready: false, reason: 'ECONNREFUSED' }])
    await dependencies.close()
  })
})
