import type { DueRun, ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { resultsOf } from './pipeline.ts'
import { toReply } from './records.ts'
import { takeDueScript } from './scripts/due.ts'
import type { Settings } from './settings.ts'

/**
 * The sweeper's index. Every run that is not in order is in it, and looked at again every 10 s at least: what it needs is
 * decided from its record each time.
 */
export function createDueRuns(
  redis: Redis,
  keys: Keys,
  settings: Settings,
): Pick<ThreadStorePort, 'listDueRuns'> {
  return {
    async listDueRuns({ limit = 100 } = {}) {
      const [now, ids] = toReply(await takeDueScript(redis, [keys.due], [limit, settings.offerAgainAfterMs]))
      const runIds = toReply(ids).map(String)
      const records = await readStates(redis, keys, runIds)
      const due: DueRun[] = []
      const afterwards = redis.pipeline()
      for (const [index, runId] of runIds.entries()) {
        const state = records[index] ?? {}
        const need = needOf(state, Number(now), settings)
        const part = Number(state.answers)
        if (need === 'in-order') afterwards.zrem(keys.due, runId)
        else if (need === 'answer') afterwards.zadd(keys.due, 'XX', 'LT', Number(state.inputUntil), runId)
        else if (need === 'unanswered') due.push({ runId, part, reason: need, requestId: state.asked ?? '' })
        else if (need !== 'wait') due.push({ runId, part, reason: need })
      }
      if (afterwards.length > 0) await resultsOf(afterwards)
      return due
    },
  }
}

type State = Readonly<Partial<Record<(typeof STATE_FIELDS)[number], string>>>

async function readStates(redis: Redis, keys: Keys, runIds: readonly string[]): Promise<readonly State[]> {
  const pipeline = redis.pipeline()
  for (const runId of runIds) pipeline.hmget(keys.run(runId), ...STATE_FIELDS)
  return (await resultsOf(pipeline)).map((values) => {
    const state: Partial<Record<(typeof STATE_FIELDS)[number], string>> = {}
    for (const [index, value] of toReply(values).entries()) {
      const field = STATE_FIELDS[index]
      if (field !== undefined && typeof value === 'string') state[field] = value
    }
    return state
  })
}

/** `answer`: nothing before the deadline of its question. `wait`: nothing now. `in-order`: nothing any more. */
function needOf(
  state: State,
  now: number,
  settings: Settings,
): DueRun['reason'] | 'answer' | 'wait' | 'in-order' {
  switch (state.status) {
    case undefined:
      return 'in-order'
    case 'queued':
      if (state.cancel === '1') return 'cancelled'
      return state.inLine === undefined ? 'unqueued' : 'wait'
    case 'running':
      return now - Number(state.heartbeatAt) >= settings.silentAfterMs ? 'silent' : 'wait'
    case 'waiting':
      if (state.cancel === '1') return 'cancelled'
      return now >= Number(state.inputUntil) ? 'unanswered' : 'answer'
    default:
      return state.endConfirmed === '1' ? 'in-order' : 'unended'
  }
}

const STATE_FIELDS = [
  'status',
  'cancel',
  'heartbeatAt',
  'answers',
  'endConfirmed',
  'inLine',
  'inputUntil',
  'asked',
] as const
