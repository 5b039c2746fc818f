import type { LogSlice, RunEvent } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { RunKeys } from './keys.ts'
import { logError, mapRedisError } from './map-redis-error.ts'
import { readScript, runScript } from './scripts.ts'

/** Position and events in one step. `null` when there is no log. */
export async function readSlice(
  redis: Redis,
  keys: RunKeys,
  afterSeq: number,
  limit: number,
): Promise<LogSlice | null> {
  let reply: unknown
  try {
    reply = await runScript(redis, readScript, keys, [afterSeq + 1, limit])
  } catch (error) {
    throw mapRedisError(error)
  }
  if (!Array.isArray(reply)) return null
  const [epoch, lastSeq, ended, events] = reply as [string, string, string, string[]]
  return { epoch, lastSeq: Number(lastSeq), ended: ended === '1', events: events.map(parseStored) }
}

export interface Position {
  readonly epoch: string
  readonly lastSeq: number
}

/** In the order of `keys`, in one round trip; `null` where there is no log. Rejects when any of them is not answered. */
export async function readPositions(
  redis: Redis,
  keys: readonly RunKeys[],
): Promise<readonly (Position | null)[]> {
  const pipeline = redis.pipeline()
  for (const { meta } of keys) pipeline.hmget(meta, 'epoch', 'lastSeq')
  let replies: [Error | null, unknown][] | null
  try {
    replies = await pipeline.exec()
  } catch (error) {
    throw mapRedisError(error)
  }
  return (replies ?? []).map(([error, reply]) => {
    if (error !== null) throw mapRedisError(error)
    const [epoch, lastSeq] = reply as [string | null, string | null]
    return epoch === null ? null : { epoch, lastSeq: Number(lastSeq) }
  })
}

/** A published batch. The same object, with the same event objects, goes to every follower of the process. */
export interface LiveBatch {
  readonly epoch: string
  readonly firstSeq: number
  readonly lastSeq: number
  readonly events: readonly RunEvent[]
  /** Of the message. */
  readonly bytes: number
}

/** `<epoch> <first seq> <JSON array>`; `undefined` for anything else, which only says that there is something to read. */
export function parseLive(message: Buffer): LiveBatch | undefined {
  const match = /^(\w+) (\d+) (\[.*)$/s.exec(message.toString('utf8'))
  if (match === null) return undefined
  try {
    const events = JSON.parse(match[3] ?? '') as RunEvent[]
    const firstSeq = Number(match[2])
    return {
      epoch: match[1] ?? '',
      firstSeq,
      lastSeq: firstSeq + events.length - 1,
      events,
      bytes: message.length,
    }
  } catch {
    return undefined
  }
}

function parseStored(json: string): RunEvent {
  try {
    return JSON.parse(json) as RunEvent
  } catch (error) {
    throw logError('BAD_RESPONSE', 'The log holds something that is no event.', { cause: error })
  }
}
