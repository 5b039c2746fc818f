import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import {
  type EnvironmentOf,
  embeddingEnvironment,
  httpEnvironment,
  llmEnvironment,
  lookupEnvironment,
  postgresEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
  tracingEnvironment,
  workerEnvironment,
} from '@eco2/provisioning/environment'

const PARTS = [
  processEnvironment,
  redisEnvironment,
  postgresEnvironment,
  llmEnvironment,
  embeddingEnvironment,
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

/** The environment, and behind it the project's `.env`, as `start` hands it to the worker. */
export function readSource(): NodeJS.ProcessEnv {
  const file = fileURLToPath(new URL('../../../.env', import.meta.url))
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env
}

/** @throws {EnvironmentError} that lists every problem. */
export function readConfig(source: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const env = readEnvironment(PARTS, source)
  // LangChain reads its project from the environment by itself, and would call it "default".
  if (env.LANGCHAIN_TRACING_V2) source.LANGCHAIN_PROJECT ??= env.LANGCHAIN_PROJECT
  return { env, isChild: source.ECO2_SUPERVISED === '1' }
}
