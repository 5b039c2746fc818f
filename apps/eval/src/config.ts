import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import {
  type EnvironmentOf,
  type EnvironmentSource,
  embeddingEnvironment,
  httpEnvironment,
  llmEnvironment,
  processEnvironment,
  readEnvironment,
} from '@eco2/provisioning/environment'

const PARTS = [processEnvironment, llmEnvironment, embeddingEnvironment, httpEnvironment] as const

export type EvalConfig = EnvironmentOf<typeof PARTS>

/** The environment, and behind it the project's `.env`. @throws {EnvironmentError} that lists every problem. */
export function readConfig(source: EnvironmentSource = readSource()): EvalConfig {
  return readEnvironment(PARTS, source)
}

export function readSource(): EnvironmentSource {
  const file = fileURLToPath(new URL('../../../.env', import.meta.url))
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env
}
