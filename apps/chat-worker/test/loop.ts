import { randomBytes, randomUUID } from 'node:crypto'
import { createRedisEventLog } from '@eco2/events-redis'
import {
  type AcceptRun,
  type ChatPort,
  type Run,
  type RunEvent,
  type RunEventBody,
  runIdOf,
  silentLogger,
} from '@eco2/ports'
import { createRedisThreadStore } from '@eco2/store-redis'
import { Redis } from 'ioredis'
import { expect } from 'vitest'
import { type HandleRunDependencies, handleRun } from '../src/handle-run.ts'
import { HeldRuns } from '../src/held-runs.ts'
import { silentMeter } from '../src/run-meter.ts'
import { createRunNotes } from '../src/run-note.ts'

export const delta = (text: string): RunEventBody => ({ type: 'text-delta', text })

/** A chat that says its lines and then ends, throws, or waits until the test lets it go on. */
export function chatOf(
  script: (signal: AbortSignal, run: Run, resume: boolean) => AsyncGenerator<RunEventBody>,
): ChatPort {
  return {
    run: (run, { signal, resume = false }) => script(signal, run, resume),
    forget: async () => {},
  }
}

/** What a viewer shows at the end: the deltas since the last text-reset. */
export function shown(log: readonly RunEvent[]): string {
  let text = ''
  for (const event of log) {
    if (event.type === 'text-reset') text = ''
    if (event.type === 'text-delta') text += event.text
  }
  return text
}

/** The worker's loop over a real Redis, a fresh prefix each. Whatever is not in order is due at once. */
export function openLoop({ maxEvents = MAX_EVENTS } = {}) {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  const keyPrefix = `test-${randomUUID()}:`
  const atOnce = { unclaimedAfterMs: 0, silentAfterMs: 0, unendedAfterMs: 0, offerAgainAfterMs: 0 }
  const store = createRedisThreadStore({ redis, keyPrefix, ...atOnce })
  const events = createRedisEventLog({ redis, keyPrefix, maxEvents })
  const queued: { runId: string; part: number }[] = []

  const dependencies = (
    chat: ChatPort,
    change: Partial<HandleRunDependencies> = {},
  ): HandleRunDependencies => ({
    store,
    events,
    queue: { enqueue: async (runId, part) => void queued.push({ runId, part }) },
    budgets: { spend: (_run, work) => work() },
    notes: createRunNotes(),
    chat,
    meter: silentMeter,
    held: new HeldRuns(),
    logger: silentLogger,
    deadlineMs: 60_000,
    heartbeatMs: 60_000,
    ...change,
  })

  async function accept(change: Partial<AcceptRun> = {}): Promise<string> {
    const threadId = change.threadId ?? randomBytes(16).toString('base64url')
    const runId = runIdOf(threadId, randomBytes(16).toString('base64url'))
    const result = await store.acceptRun({
      runId,
      threadId,
      userId: 'visitor',
      bodyHash: 'h',
      message: '생수병?',
      multitask: 'reject',
      createThread: true,
      ...change,
    })
    expect(result.outcome).toBe('accepted')
    return runId
  }

  async function logOf(runId: string): Promise<readonly RunEvent[]> {
    const { events: found } = (await events.read(runId)) ?? { events: [] }
    expect(found.map(({ seq }) => seq)).toEqual(found.map((_, index) => index + 1))
    return found
  }

  return {
    redis,
    keyPrefix,
    store,
    events,
    /** What was put in line, in order. */
    queued,
    dependencies,
    accept,
    logOf,
    handle: (runId: string, chat: ChatPort, change: Partial<HandleRunDependencies> = {}) =>
      handleRun(job(runId), dependencies(chat, change)),

    /** The promises that hold for every ended run, whatever happened to it. */
    async expectEnded(runId: string, status: 'completed' | 'failed' | 'cancelled') {
      const log = await logOf(runId)
      const record = await store.readRun(runId)
      expect(log.filter(({ type }) => type === 'run-end')).toHaveLength(1)
      expect(log.at(-1)).toMatchObject({ type: 'run-end', status, answer: shown(log) })
      expect(record).toMatchObject({ status, outcome: { status, answer: shown(log) } })
      return { log, record }
    },

    /** Waits until a viewer has seen an event of this type. */
    async untilLogged(runId: string, type: RunEvent['type']): Promise<void> {
      const { signal } = new AbortController()
      for await (const item of events.follow(runId, undefined, { signal, waitForLog: true })) {
        if (item.kind === 'events' && item.events.some((event) => event.type === type)) return
      }
    },

    async close(): Promise<void> {
      await events.close()
      await redis.quit()
    },
  }
}

export type Loop = ReturnType<typeof openLoop>

export const job = (runId: string, signal: AbortSignal = new AbortController().signal) => ({ runId, signal })

export const sayAndWait = (text: string): ChatPort =>
  chatOf(async function* (signal) {
    yield delta(text)
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })

export const MAX_EVENTS = 40
