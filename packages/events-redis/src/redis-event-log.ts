import { randomBytes } from 'node:crypto'
import type { EventLogPort, RunLog } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { connectWriter } from './connections.ts'
import { follow } from './follow.ts'
import { keysOf } from './keys.ts'
import { readSlice } from './log-reader.ts'
import { logError, mapRedisError } from './map-redis-error.ts'
import { type RedisEventLogOptions, settingsOf } from './options.ts'
import { RedisRunLog } from './run-log.ts'
import { deleteScript, openScript, runScript } from './scripts.ts'
import { Watches } from './watches.ts'

/**
 * `EventLogPort` on one Redis or Valkey server (6.2 or later). Writers and followers get connections of their own, made
 * when the first is needed and closed by `close`, which lets no unrecorded event wait: flush before.
 *
 * @throws {PortError} INVALID_REQUEST for settings that break the contract.
 */
export function createRedisEventLog(options: RedisEventLogOptions): EventLogPort {
  const settings = settingsOf(options)
  const { redis, keyPrefix, logger } = settings
  const closing = new AbortController()
  const watches = new Watches(settings)
  const busy = new Set<RedisRunLog>()
  let writer: Redis | undefined

  async function ask<Reply>(run: () => Promise<Reply>): Promise<Reply> {
    closing.signal.throwIfAborted()
    try {
      return await run()
    } catch (error) {
      throw mapRedisError(error)
    }
  }

  return {
    async open(runId, attempt): Promise<RunLog> {
      const keys = keysOf(keyPrefix, runId)
      const args = [newEpoch(), attempt, settings.liveTtlSeconds, settings.endedTtlSeconds]
      const reply = (await ask(() => runScript(redis, openScript, keys, args))) as [string, ...string[]]
      const [answer, epoch = '', lastSeq, ended] = reply
      if (answer === 'FENCED') throw logError('CONFLICT', 'A later attempt has the log.')
      // Closed while Redis answered: a connection made now would stay for ever.
      closing.signal.throwIfAborted()
      writer ??= connectWriter(redis, `${keyPrefix}events-append`, logger)
      return new RedisRunLog({
        runId,
        attempt,
        keys,
        epoch,
        lastSeq: Number(lastSeq),
        ended: ended === '1',
        connection: writer,
        settings,
        closed: closing.signal,
        busy,
      })
    },

    async read(runId, { afterSeq = 0, limit = DEFAULT_READ_LIMIT } = {}) {
      const keys = keysOf(keyPrefix, runId)
      return ask(() => readSlice(redis, keys, Math.max(0, afterSeq), Math.max(1, limit)))
    },

    follow: (runId, cursor, followOptions) => follow(watches, settings, runId, cursor, followOptions),

    async delete(runId) {
      const keys = keysOf(keyPrefix, runId)
      await ask(() => runScript(redis, deleteScript, keys, []))
    },

    async close() {
      const reason = logError('UNAVAILABLE', 'The event log is closed.', { retryable: false })
      closing.abort(reason)
      watches.close()
      // Not `quit`: when Redis is away it would wait behind the appends that wait for Redis.
      writer?.disconnect()
      for (const log of busy) log.abandon(reason)
    },
  }
}

/** 8 characters of [0-9a-f]. */
function newEpoch(): string {
  return randomBytes(4).toString('hex')
}

const DEFAULT_READ_LIMIT = 1_000
