import { type LocalPostgres, startLocalPostgres } from './start-local-postgres.ts'

let started: LocalPostgres | undefined

/** vitest `globalSetup`: afterwards `process.env.POSTGRES_URL` names a real server in every test file, or the machine has none. */
export async function setup(): Promise<void> {
  if (process.env.POSTGRES_URL) return
  started = await startLocalPostgres()
  if (started !== undefined) process.env.POSTGRES_URL = started.url
  else if (process.env.CI) throw new Error('CI must have a Postgres.')
  else console.warn('No Postgres on this machine: what needs one was not tested here.')
}

export async function teardown(): Promise<void> {
  await started?.remove()
}
