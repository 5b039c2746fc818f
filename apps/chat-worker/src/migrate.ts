import { createDependencies } from '@eco2/provisioning'
import {
  EnvironmentError,
  postgresEnvironment,
  processEnvironment,
  readEnvironment,
} from '@eco2/provisioning/environment'
import { createLogger } from '@eco2/provisioning/logger'
import { getPostgres } from '@eco2/provisioning/postgres'
import { readSource } from './config.ts'
import { migrateAll } from './storage.ts'

/** `pnpm migrate`: brings the schema of POSTGRES_URL up to date. Exit code 1 when that failed, 64 without a usable URL. */
try {
  const env = readEnvironment([processEnvironment, postgresEnvironment], readSource())
  const logger = createLogger({ name: 'migrate', level: env.LOG_LEVEL, secrets: [env.POSTGRES_URL] })
  const dependencies = createDependencies(env, { logger })
  const pool = getPostgres(dependencies)
  if (pool === undefined) {
    console.error('POSTGRES_URL: expected a postgres URL: there is nothing to migrate without one.')
    process.exitCode = 64
  } else {
    const applied = await migrateAll(pool, logger).finally(() => dependencies.close())
    console.log(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`)
  }
} catch (error) {
  const isUsage = error instanceof EnvironmentError
  if (isUsage) console.error(error.message)
  else console.error(`The migration failed: ${error instanceof Error ? error.message : 'unknown'}`)
  process.exitCode = isUsage ? 64 : 1
}
