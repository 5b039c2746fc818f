import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import {
  type EnvironmentPart,
  type EnvironmentSource,
  optionalRedisEnvironment,
  processEnvironment,
  readEnvironment,
} from '@eco2/provisioning/environment'

export interface LocalConfig {
  readonly projectDirectory: string
  /** Absolute. */
  readonly dataDirectory: string
  readonly imageDirectory: string
  readonly redisUrl: string | undefined
  /** 0: any free one. */
  readonly port: number
  readonly host: string
  /** Undefined: one is made and kept in the data folder. */
  readonly secret: string | undefined
  /** What worker and gateway inherit. */
  readonly environment: EnvironmentSource
}

/**
 * The environment, and behind it the project's `.env`. Worker and gateway inherit both from here (the same as
 * `--env-file-if-exists=.env`, which prints a line for a file that is not there), so that all three agree.
 *
 * @throws {EnvironmentError} with every variable that is not usable
 */
export function readConfig(
  source: EnvironmentSource = process.env,
  projectDirectory = resolve(import.meta.dirname, '../../..'),
): LocalConfig {
  const environment = { ...readEnvFile(join(projectDirectory, '.env')), ...source }
  const values = readEnvironment(
    [processEnvironment, optionalRedisEnvironment, listenEnvironment],
    environment,
  )
  const dataDirectory = resolve(values.ECO2_DATA_DIR ?? join(projectDirectory, '.eco2'))
  return {
    projectDirectory,
    dataDirectory,
    imageDirectory: resolve(values.ECO2_IMAGE_DIR ?? join(dataDirectory, 'images')),
    redisUrl: values.REDIS_URL,
    port: values.PORT ?? DEFAULT_PORT,
    host: values.HOST ?? LOOPBACK,
    secret: values.ECO2_SECRET,
    environment,
  }
}

function readEnvFile(path: string): EnvironmentSource {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

const listenEnvironment: EnvironmentPart<{
  readonly PORT?: number
  readonly HOST?: string
  readonly ECO2_SECRET?: string
}> = { names: ['PORT', 'HOST', 'ECO2_SECRET'], required: [] }

const DEFAULT_PORT = 3000
const LOOPBACK = '127.0.0.1'
