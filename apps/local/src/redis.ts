import { setTimeout as pause } from 'node:timers/promises'
import { type LocalRedis, startLocalRedis } from '@eco2/local-redis'
import { LaunchError } from './launch-error.ts'
import type { Output } from './output.ts'
import { createRestartPolicy, MAX_DEATHS } from './restart-policy.ts'

export interface SystemRedis {
  readonly url: string
  /** Where it comes from, for a reader. Never a password. */
  readonly description: string
  /** Resolves, with the sentence why, when it is not started again. */
  readonly gaveUp: Promise<LaunchError>
  stop(): Promise<void>
}

/** Somebody else's Redis, by REDIS_URL. @throws {LaunchError} when it cannot be used */
export async function useGivenRedis(url: string, output: Output): Promise<SystemRedis> {
  // Only here: the private Redis needs no client in this process.
  const { createDependencies } = await import('@eco2/provisioning')
  const { getRedis } = await import('@eco2/provisioning/redis')
  const dependencies = createDependencies({ REDIS_URL: url })
  const place = placeOf(url)
  try {
    getRedis(dependencies)
    await dependencies.warmUp()
    const redis = (await dependencies.readiness()).dependencies[0]
    if (redis?.ready !== true) {
      throw new LaunchError(
        `The Redis that REDIS_URL names (${place}) cannot be used: ${redis?.reason ?? 'no answer'}. ` +
          'Start it, correct REDIS_URL, or unset it: then a private one is started.',
      )
    }
    for (const warning of redis.warnings ?? []) output.error(`Redis at ${place}: ${warning}`)
  } finally {
    await dependencies.close()
  }
  return {
    url,
    description: `Redis at ${place} (REDIS_URL)`,
    gaveUp: new Promise(() => {}),
    stop: async () => {},
  }
}

/**
 * Our own Redis; when it dies it comes back on the same port, with its data. Without a folder it is a throw-away one.
 *
 * @throws {LocalRedisError} when there is none to be had
 */
export async function runPrivateRedis(
  dataDirectory: string | undefined,
  output: Output,
): Promise<SystemRedis> {
  const options = dataDirectory === undefined ? {} : { dataDirectory }
  const logger = { info: (_fields: object, message: string) => output.line(message) }
  const gaveUp = Promise.withResolvers<LaunchError>()
  const stopping = new AbortController()
  const policy = createRestartPolicy()
  const first = await startLocalRedis({ ...options, logger })
  let current: LocalRedis | undefined = first

  const finished = (async () => {
    for (;;) {
      await current?.exited
      if (stopping.signal.aborted) return
      const delayMs = policy.died()
      if (delayMs === undefined) {
        gaveUp.resolve(new LaunchError(`Redis died ${MAX_DEATHS} times within a minute. Giving up.`))
        return
      }
      output.error(`Redis died; starting it again in ${delayMs} ms.`)
      await pause(delayMs, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      current = await startLocalRedis({ ...options, port: first.port }).catch((error: unknown) => {
        output.error(error instanceof Error ? error.message : String(error))
        return undefined
      })
      if (current !== undefined) output.line('Redis is back.')
    }
  })()

  const origin = first.origin === 'path' ? 'from PATH' : "the distribution's package, unpacked privately"
  return {
    url: first.url,
    description: `Redis ${first.version} (${origin})`,
    gaveUp: gaveUp.promise,
    stop: async () => {
      stopping.abort()
      await current?.stop()
      await finished
      // One that was being started when the stop came.
      await current?.stop()
    },
  }
}

/** Host and port, or the path of the socket: a URL may hold a password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname } = new URL(url)
  return host === '' ? pathname : host
}
