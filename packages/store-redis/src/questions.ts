import { type InputValue, PortError, type ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { toReply } from './records.ts'
import { createSchedule } from './schedule.ts'
import { answerInputScript, waitRunScript } from './scripts/questions.ts'
import type { Settings } from './settings.ts'

/** A run asks its user, lets go, and is queued again by the first answer. */
export function createQuestions(
  redis: Redis,
  keys: Keys,
  settings: Settings,
): Pick<ThreadStorePort, 'waitRun' | 'answerInput'> {
  const schedule = createSchedule(redis, keys, settings)

  return {
    async waitRun(runId, attempt, request) {
      // Not only at its deadline: should the holder die before the script ran, it is a silent run.
      await schedule(runId, Math.min(settings.silentAfterMs, request.until - Date.now()))
      const answer = await waitRunScript(
        redis,
        [keys.run(runId)],
        [attempt, request.requestId, JSON.stringify(request), request.kind, request.until],
      )
      switch (answer) {
        case 'waiting':
        case 'cancel-requested':
        case 'fenced':
        case 'finished':
          return answer
        case 'answered':
          throw new PortError('CONFLICT', 'The run asks again what was answered before.', ORIGIN)
        default:
          return 'gone'
      }
    },

    async answerInput(runId, { requestId, value }) {
      await schedule(runId, settings.unclaimedAfterMs)
      const [outcome, part, enqueue] = toReply(
        await answerInputScript(
          redis,
          [keys.run(runId)],
          [requestId, JSON.stringify(requestId), toComparable(value)],
        ),
      )
      switch (outcome) {
        case 'answered':
          return { outcome, part: Number(part) }
        case 'already':
          return { outcome, part: Number(part), enqueue: enqueue === '1' }
        case 'conflict':
        case 'expired':
          return { outcome }
        default:
          return { outcome: 'gone' }
      }
    },
  }
}

/** The same answer is the same text. */
function toComparable(value: InputValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify({ latitude: value.latitude, longitude: value.longitude })
}

const ORIGIN = { port: 'ThreadStorePort', adapter: 'store-redis' } as const
