import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFinished } from '../../run-status.ts'
import type { AcceptRun, ThreadStorePort } from '../../thread-store-port.ts'
import { conversation, newQuestion, newRun, nextRun, type Stores } from './harness.ts'
import { type Reply, type Step, ThreadModel } from './thread-model.ts'

/** Whole lives of a thread, step by step, compared with what a plain model says; then everything is brought to its end. */
export function lifeScenarios(stores: Stores): void {
  describe('any life of a thread', () => {
    test('goes as the contract says, and every run in it ends', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 80, size: 'max' }), async (steps) => {
          const life = await startLife(stores)
          for (const [index, drawn] of steps.entries()) {
            const next = withRun(drawn, life.model)
            const expected = life.model.apply(next)
            expect(await life.take(next, index), `step ${index}`).toEqual(expected)
          }
          await compare(life)
          await endEverything(life)
        }),
        { seed: 20_261_122, numRuns: 40 },
      )
    })
  })
}

interface Life {
  readonly model: ThreadModel
  readonly thread: AcceptRun
  readonly store: ThreadStorePort
  /** Sent, in order; only those that were accepted. */
  readonly sent: readonly AcceptRun[]
  take(step: Step, index: number): Promise<Reply>
}

async function startLife(stores: Stores): Promise<Life> {
  const thread = newRun()
  const sent: AcceptRun[] = []
  const model = new ThreadModel()
  await stores().store.createThread(thread)
  const numberOf = (runId: string | undefined): number | undefined => {
    const number = sent.findIndex((run) => run.runId === runId)
    return number === -1 ? undefined : number
  }
  return {
    model,
    thread,
    sent,
    store: stores().store,
    async take(step, index) {
      // Two processes in turn: nothing is known to one only.
      const store = index % 2 ? stores().store : stores().other
      if (step.kind === 'accept') {
        const request = nextRun(thread, { multitask: step.multitask, message: `${sent.length}` })
        const result = await store.acceptRun(request)
        if (result.outcome === 'accepted') sent.push(request)
        return withNumbers(flat(result), numberOf)
      }
      const request = sent[step.run]
      if (request === undefined) return 'nothing'
      return withNumbers(await takeWithRun(store, step, request), numberOf)
    },
  }
}

async function takeWithRun(
  store: ThreadStorePort,
  step: Exclude<Step, { readonly kind: 'accept' }>,
  request: AcceptRun,
): Promise<Reply> {
  const { runId } = request
  const attempt = (await store.readRun(runId))?.attempt ?? 0
  const held = 'late' in step && step.late ? attempt - 1 : attempt
  switch (step.kind) {
    case 'again': {
      const result = await store.acceptRun(request)
      return 'enqueue' in result ? { outcome: result.outcome, enqueue: result.enqueue } : result.outcome
    }
    case 'claim': {
      const claim = await store.claimRun(runId)
      if (claim.outcome === 'gone') return 'gone'
      const reply = { outcome: claim.outcome, attempt: claim.record.attempt }
      if (claim.outcome !== 'claimed') return reply
      const inputs = claim.run.inputs.map(({ value }) => value).join()
      return { ...reply, previous: claim.previous, inputs }
    }
    case 'cancel':
      return await store.requestCancel(runId)
    case 'heartbeat':
      return await store.heartbeatRun(runId, held)
    case 'release':
      return await store.releaseRun(runId, held)
    case 'wait':
      return await store.waitRun(runId, held, newQuestion({ requestId: `${held}`, kind: 'choice' }))
    case 'answer': {
      const result = await store.answerInput(runId, { requestId: `${attempt}`, value: step.value })
      // What is known already depends on which question was meant: told in scenarios of its own.
      if (result.outcome === 'already') return { outcome: 'conflict', part: undefined }
      return { outcome: result.outcome, part: 'part' in result ? result.part : undefined }
    }
    case 'finish': {
      const result = await store.finishRun(runId, held, {
        status: 'completed',
        answer: `${request.message} 답`,
      })
      return { outcome: result.outcome, nextRunId: 'nextRunId' in result ? result.nextRunId : undefined }
    }
  }
}

/** What readers see is what the model says. */
async function compare({ model, thread, store, sent }: Life): Promise<void> {
  const { userId, threadId } = thread
  const runIdOf = (number: number | undefined) => (number === undefined ? undefined : sent[number]?.runId)
  expect((await store.readThread(userId, threadId))?.activeRunId).toBe(runIdOf(model.active))
  const messages = model.messages.map(({ run, role }) => [role, role === 'user' ? `${run}` : `${run} 답`])
  expect(await conversation(store, thread)).toEqual(messages.slice(-100))
  for (const [number, expected] of model.runs.entries()) {
    const record = await store.readRun(runIdOf(number) ?? '')
    expect(record).toMatchObject({
      status: expected.status,
      attempt: expected.attempt,
      crashes: expected.crashes,
      cancelRequested: expected.cancel,
      answers: expected.inputs.length,
    })
    expect(record?.behindRunId).toBe(expected.inLine ? runIdOf(model.active) : undefined)
    expect(record?.input === undefined).toBe(expected.status !== 'waiting')
  }
}

/** As sweepers do, by what is offered alone. Questions do not expire here, so whoever waits is cancelled. */
async function endEverything({ store, thread, sent }: Life): Promise<void> {
  const runIds = sent.map(({ runId }) => runId)
  for (let left = await unfinishedOf(store, runIds); left.length > 0; ) {
    for (const runId of left) {
      if ((await store.readRun(runId))?.status === 'waiting') await store.requestCancel(runId)
    }
    const due = new Set((await store.listDueRuns({ limit: 10_000 })).map(({ runId }) => runId))
    for (const runId of left) if (due.has(runId)) await endHeld(store, runId)
    const leftNow = await unfinishedOf(store, runIds)
    expect(leftNow.length, 'nothing that is left is offered').toBeLessThan(left.length)
    left = leftNow
  }
  expect(await store.readThread(thread.userId, thread.threadId)).not.toHaveProperty('activeRunId')
  await Promise.all(runIds.map((runId) => store.confirmEnd(runId)))
}

async function unfinishedOf(store: ThreadStorePort, runIds: readonly string[]): Promise<readonly string[]> {
  const records = await Promise.all(runIds.map((runId) => store.readRun(runId)))
  return records.flatMap((record) => (record === null || isFinished(record.status) ? [] : [record.runId]))
}

async function endHeld(store: ThreadStorePort, runId: string): Promise<void> {
  const claim = await store.claimRun(runId)
  if (claim.outcome === 'gone' || claim.outcome === 'not-now')
    throw new Error(`was offered: ${claim.outcome}`)
  const end = await store.finishRun(runId, claim.record.attempt, { status: 'completed', answer: '답' })
  expect(end.outcome).toBe('finished')
}

function flat(result: Awaited<ReturnType<ThreadStorePort['acceptRun']>>): Reply {
  if (!('record' in result)) return { ...result }
  const { record, ...rest } = result
  return { ...rest, ...(record.behindRunId !== undefined && { behindRunId: record.behindRunId }) }
}

function withNumbers(reply: Reply, numberOf: (runId: string | undefined) => number | undefined): Reply {
  if (typeof reply === 'string') return reply
  const entries = Object.entries(reply).map(([key, value]) =>
    typeof value === 'string' && key.endsWith('RunId') ? [key, numberOf(value)] : [key, value],
  )
  return Object.fromEntries(entries)
}

/** What is drawn is 0 for the active run, where there is one, and else one of those that were accepted, the newest first. */
function withRun(drawn: Step, { active, runs }: ThreadModel): Step {
  if (drawn.kind === 'accept') return drawn
  if (drawn.run === 0 && active !== undefined) return { ...drawn, run: active }
  return { ...drawn, run: runs.length - 1 - (drawn.run % Math.max(runs.length, 1)) }
}

const anyRun = fc.oneof(fc.constant(0), fc.nat({ max: 9 }))

/** Often the holder of now, sometimes one that lost its run. */
const late = fc.oneof(
  { weight: 5, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('accept' as const),
      multitask: fc.constantFrom('reject' as const, 'enqueue', 'interrupt', 'rollback'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('claim' as const, 'claim', 'claim', 'cancel', 'again'),
      run: anyRun,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('finish' as const, 'finish', 'wait', 'wait', 'release', 'heartbeat'),
      run: anyRun,
      late,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      run: anyRun,
      value: fc.constantFrom('병', '캔', null),
    }),
  },
)
