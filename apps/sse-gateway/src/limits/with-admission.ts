import {
  BUDGET_WINDOW_MS,
  type CounterPort,
  MILLIONTHS_PER_USD,
  type RunQueuePort,
  type ThreadStorePort,
  userBudgetKeys,
} from '@eco2/ports'
import type { Problem } from '../problem.ts'
import type { Limits } from './limits.ts'
import { budgetExceeded, queueFull, tooManyRuns } from './refusals.ts'
import type { RunPlaces } from './run-places.ts'

export interface AdmissionOptions {
  readonly counter: CounterPort
  readonly queue: Pick<RunQueuePort, 'depth'>
  readonly limits: Limits
  readonly runPlaces: RunPlaces
}

/**
 * The same store, which takes a run only while there is room for it: in the queue, in its user's budget of the day, and among
 * the runs of its user. All of it is asked before anything is stored (WIRE: 503 only before). A run that is known already is
 * never refused: whoever repeats a request with its Idempotency-Key hears what became of it.
 *
 * @throws Problem 503 QUEUE_FULL, 429 BUDGET_EXCEEDED, 429 TOO_MANY_RUNS
 */
export function withAdmission(store: ThreadStorePort, options: AdmissionOptions): ThreadStorePort {
  const { limits, runPlaces } = options
  return {
    ...store,
    acceptRun: async (request) => {
      const { runId, userId } = request
      const isKnown = async () => (await store.readRun(runId)) !== null
      const problem = await whatIsFull(userId, options)
      if (problem !== undefined && !(await isKnown())) throw problem
      if (limits.userActiveRuns === 0) return store.acceptRun(request)

      const place = await runPlaces.take(userId, limits.userActiveRuns)
      if (place === undefined && !(await isKnown())) throw tooManyRuns(limits.userActiveRuns)
      let isHeld = false
      try {
        const result = await store.acceptRun(request)
        if (result.outcome === 'accepted' && place !== undefined) {
          runPlaces.hold(runId, userId, place)
          isHeld = true
        }
        return result
      } finally {
        if (!isHeld) await place?.release()
      }
    },
  }
}

async function whatIsFull(
  userId: string,
  { counter, queue, limits }: AdmissionOptions,
): Promise<Problem | undefined> {
  const { tokens, usd } = userBudgetKeys(userId)
  const millionths = Math.floor(limits.userUsdPerDay * MILLIONTHS_PER_USD)
  const [isQueueFull, areTokensUsed, isMoneySpent] = await Promise.all([
    limits.queueDepth > 0 && queue.depth().then((depth) => depth >= limits.queueDepth),
    limits.userTokensPerDay > 0 && counter.read(tokens).then((used) => used >= limits.userTokensPerDay),
    millionths > 0 && counter.read(usd).then((used) => used >= millionths),
  ])
  if (isQueueFull) return queueFull()
  if (areTokensUsed) return whenBack('user-tokens', tokens, limits.userTokensPerDay, counter)
  if (isMoneySpent) return whenBack('user-usd', usd, millionths, counter)
  return undefined
}

/** Asking for one more is how a counter says until when; one that is given after all (the day has just ended) goes back. */
async function whenBack(
  name: string,
  key: string,
  limit: number,
  counter: CounterPort,
): Promise<Problem | undefined> {
  const result = await counter.reserve([{ key, amount: 1, limit, windowMs: BUDGET_WINDOW_MS }])
  if (result.outcome === 'refused') return budgetExceeded(name, result.retryAfterMs)
  await counter.settle(result.reservationId, { [key]: 0 })
  return undefined
}
