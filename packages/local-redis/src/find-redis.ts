import { delimiter, join } from 'node:path'
import { debianCopy } from './debian-copy.ts'
import { LocalRedisError } from './local-redis-error.ts'
import { SERVER_NAMES, versionOf } from './server-binary.ts'

export type RedisOrigin = 'path' | 'debian'

export interface RedisExecutable {
  readonly command: string
  readonly libraryPath: string | undefined
  readonly version: string
  readonly origin: RedisOrigin
}

export interface FindRedisOptions {
  readonly find: RedisOrigin | 'any'
  readonly searchPath: string
  readonly cacheDirectory: string
  readonly logger: { info(fields: object, message: string): void } | undefined
}

/** @throws {LocalRedisError} with every way that was tried and the ways out */
export async function findRedis(options: FindRedisOptions): Promise<RedisExecutable> {
  const tried: string[] = []
  if (options.find !== 'debian') {
    const installed = await findOnPath(options.searchPath)
    if (installed !== undefined) return installed
    tried.push(`neither ${SERVER_NAMES.join(' nor ')} is on PATH`)
  }
  if (options.find !== 'path') {
    const copy = await debianCopy(options).catch((error: unknown) => {
      tried.push(`no private copy could be made: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    })
    if (copy !== undefined) return { ...copy, origin: 'debian' }
  }
  throw new LocalRedisError(`There is no Redis to start (${tried.join('; ')}). ${WAYS_OUT}`)
}

async function findOnPath(searchPath: string): Promise<RedisExecutable | undefined> {
  for (const name of SERVER_NAMES) {
    for (const folder of searchPath.split(delimiter).filter((entry) => entry !== '')) {
      const command = join(folder, name)
      const version = await versionOf(command, undefined).catch(() => undefined)
      if (version !== undefined) return { command, libraryPath: undefined, version, origin: 'path' }
    }
  }
  return undefined
}

const WAYS_OUT =
  'Install redis or valkey so that redis-server or valkey-server is on PATH (Debian, Ubuntu: apt-get install ' +
  'redis-server; macOS: brew install redis), or set REDIS_URL to a Redis that is running.'
