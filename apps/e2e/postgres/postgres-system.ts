import { type LocalPostgres, startLocalPostgres } from '@eco2/local-postgres'
import { type System, startSystem } from '../test/system.ts'

export interface PostgresSystem extends System {
  readonly postgres: LocalPostgres
}

/** Gateways and workers over a real Redis and a Postgres of this test's own, which it may stop. `given`: for all processes. */
export async function startPostgresSystem(given: Record<string, string> = {}): Promise<PostgresSystem> {
  const postgres = await startLocalPostgres()
  if (postgres === undefined) throw new Error('no Postgres on this machine')
  try {
    const system = await startSystem({ POSTGRES_URL: postgres.url, ...given })
    return {
      ...system,
      postgres,
      async stop() {
        await system.stop()
        await postgres.remove()
      },
    }
  } catch (error) {
    await postgres.remove()
    throw error
  }
}
