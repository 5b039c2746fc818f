import type { ThreadStorePort } from '@eco2/ports'
import { PortError } from '@eco2/ports'
import { createAcceptance } from './accept-run.ts'
import { createDeletions } from './delete-threads.ts'
import { createDueRuns } from './due-runs.ts'
import { createForks } from './fork-thread.ts'
import { createRunHolds } from './hold-run.ts'
import { createKeys } from './keys.ts'
import { createQuestions } from './questions.ts'
import { DEFAULTS, type RedisThreadStoreOptions, type Settings } from './settings.ts'
import { createThreads } from './threads.ts'

/** Threads, messages and run records on one Redis (or Valkey); whatever is decided is decided in one script. */
export function createRedisThreadStore(options: RedisThreadStoreOptions): ThreadStorePort {
  const { redis, keyPrefix = 'eco2:', ...given } = options
  const settings: Settings = { ...DEFAULTS, ...given }
  const keys = createKeys(keyPrefix)
  const store: ThreadStorePort = {
    ...createThreads(redis, keys, settings),
    ...createForks(redis, keys, settings),
    ...createDeletions(redis, keys, settings),
    ...createAcceptance(redis, keys, settings),
    ...createRunHolds(redis, keys, settings),
    ...createQuestions(redis, keys, settings),
    ...createDueRuns(redis, keys, settings),
    close: () => Promise.resolve(),
  }
  return mapErrors(store)
}

/** Every rejection becomes a PortError: what the driver says stays in `cause`. */
function mapErrors(store: ThreadStorePort): ThreadStorePort {
  return new Proxy(store, {
    get(target, name, receiver) {
      const operation: unknown = Reflect.get(target, name, receiver)
      if (typeof operation !== 'function') return operation
      return async (...args: unknown[]) => {
        try {
          return await operation(...args)
        } catch (error) {
          if (error instanceof PortError) throw error
          throw new PortError('UNAVAILABLE', `The thread store did not answer (${String(name)}).`, {
            port: 'ThreadStorePort',
            adapter: 'store-redis',
            cause: error,
          })
        }
      }
    },
  })
}
