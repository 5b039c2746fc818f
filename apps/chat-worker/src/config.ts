import {
  type EnvironmentOf,
  httpEnvironment,
  llmEnvironment,
  lookupEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
  tracingEnvironment,
  workerEnvironment,
} from '@eco2/provisioning/environment'

const PARTS = [
  processEnvironment,
  redisEnvironment,
  llmEnvironment,
  lookupEnvironment,
  httpEnvironment,
  workerEnvironment,
  tracingEnvironment,
] as const

export interface WorkerConfig {
  readonly env: EnvironmentOf<typeof PARTS>
  /** A child of apps/local, which decides when to stop. */
  readonly isChild: boolean
}

/** @throws {EnvironmentError} that lists every problem. */
export function readConfig(source: NodeJS.ProcessEnv = process.env): WorkerConfig {
  return { env: readEnvironment(PARTS, source), isChild: source.ECO2_SUPERVISED === '1' }
}
