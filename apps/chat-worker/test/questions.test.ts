import type { ChatPort, InputRequest } from '@eco2/ports'
import { silentLogger } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HeldRuns } from '../src/held-runs.ts'
import { sweep } from '../src/sweep.ts'
import { chatOf, delta, type Loop, openLoop, sayAndWait, shown } from './loop.ts'

let loop: Loop
beforeAll(() => {
  loop = openLoop()
})
afterAll(() => loop.close())

const request = (until = Date.now() + 60_000): InputRequest => ({
  requestId: 'location',
  kind: 'location',
  message: '어디 날씨를 알려 드릴까요?',
  until,
})
const SEOUL = { latitude: 37.5, longitude: 127 }

/** Asks where, unless it was told; then says what it was told. */
const asking = (until?: number): ChatPort =>
  chatOf(async function* (_signal, { inputs }, resume) {
    yield { type: 'stage-start', stage: 'ask', progress: 27, message: '여쭤보고 있어요' }
    const answer = inputs.at(-1)
    if (answer === undefined) {
      yield { type: 'usage', model: 'm', inputTokens: 1, outputTokens: 1, cachedTokens: 0 }
      yield { type: 'input-request', ...request(until), choices: undefined }
      return
    }
    yield delta(`${resume ? '이어서' : '처음부터'}: ${JSON.stringify(answer.value)}`)
  })
const never = chatOf(() => {
  throw new Error('no graph is to be run')
})

describe('a run that asks its user', () => {
  test('waits without a holder, a job or an end, and goes on with the answer', async () => {
    const runId = await loop.accept()
    expect(await loop.handle(runId, asking())).toBe('done')
    expect(await loop.store.readRun(runId)).toMatchObject({
      status: 'waiting',
      input: { requestId: 'location' },
    })
    expect((await loop.logOf(runId)).at(-1)).toMatchObject({ type: 'input-request', requestId: 'location' })
    // A job that comes too early is forgotten.
    expect(await loop.handle(runId, never)).toBe('done')
    expect(await loop.logOf(runId)).toHaveLength(4)

    const kept = await loop.store.answerInput(runId, { requestId: 'location', value: SEOUL })
    expect(kept).toMatchObject({ outcome: 'answered', part: 1 })
    await loop.handle(runId, asking())
    const { log, record } = await loop.expectEnded(runId, 'completed')
    expect(shown(log)).toBe(`이어서: ${JSON.stringify(SEOUL)}`)
    expect(log.filter(({ type }) => type === 'text-reset')).toEqual([])
    // What the first part used is a part of the whole.
    expect(record?.outcome?.usage).toHaveLength(1)
  })

  test('keeps its answer over a crash of the worker that went on with it', async () => {
    const runId = await loop.accept()
    await loop.handle(runId, asking())
    await loop.store.answerInput(runId, { requestId: 'location', value: SEOUL })
    const died = await loop.store.claimRun(runId)
    expect(died).toMatchObject({ outcome: 'claimed', previous: 'input' })
    await loop.handle(runId, asking())
    const { log } = await loop.expectEnded(runId, 'completed')
    expect(shown(log)).toBe(`처음부터: ${JSON.stringify(SEOUL)}`)
    expect(log).toContainEqual(expect.objectContaining({ type: 'text-reset', reason: 'retry' }))
  })

  test('whose worker died before viewers could see the question is shown by whoever has the job next', async () => {
    const runId = await loop.accept()
    const claim = await loop.store.claimRun(runId)
    if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
    const { attempt } = claim.run
    const log = await loop.events.open(runId, attempt)
    await log.append({ type: 'run-start' })
    await loop.store.waitRun(runId, attempt, request())
    await loop.handle(runId, never)
    await loop.handle(runId, never)
    expect((await loop.logOf(runId)).map(({ type }) => type)).toEqual(['run-start', 'input-request'])
    expect((await loop.store.readRun(runId))?.status).toBe('waiting')
  })

  test('can be answered by who sees the question first', async () => {
    const runId = await loop.accept()
    const { signal } = new AbortController()
    const answered = (async () => {
      for await (const item of loop.events.follow(runId, undefined, { signal, waitForLog: true })) {
        if (item.kind !== 'events' || !item.events.some(({ type }) => type === 'input-request')) continue
        return await loop.store.answerInput(runId, { requestId: 'location', value: SEOUL })
      }
      return undefined
    })()
    await loop.handle(runId, asking())
    expect(await answered).toMatchObject({ outcome: 'answered' })
  })

  test('goes on without an answer when its time is over, by any sweeper, once', async () => {
    const runId = await loop.accept()
    await loop.handle(runId, asking(Date.now() - 1))
    const { store } = loop
    const queue = {
      ...{
        enqueued: [] as string[],
        depth: async () => 0,
        countAhead: async () => undefined,
        announceCancel: async () => {},
        close: async () => {},
      },
      async enqueue(id: string, part: number) {
        if (id === runId) this.enqueued.push(`${part}`)
      },
    }
    const handle = async () => 'done' as const
    await sweep({ store, queue, handle, logger: silentLogger })
    expect(queue.enqueued).toEqual(['1'])
    expect(await store.readRun(runId)).toMatchObject({ status: 'queued', inputs: [{ value: null }] })
    await loop.handle(runId, asking())
    expect(shown((await loop.expectEnded(runId, 'completed')).log)).toBe('이어서: null')
  })

  test('that is cancelled while it waits ends as cancelled and runs no graph', async () => {
    const runId = await loop.accept()
    await loop.handle(runId, asking())
    expect(await loop.store.requestCancel(runId)).toBe('requested')
    expect((await loop.store.listDueRuns()).find((due) => due.runId === runId)?.reason).toBe('cancelled')
    await loop.handle(runId, never)
    await loop.expectEnded(runId, 'cancelled')
  })

  test('that was cancelled before it could wait ends as cancelled', async () => {
    const runId = await loop.accept()
    const chat = chatOf(async function* () {
      yield { type: 'input-request', ...request(), choices: undefined }
      await loop.store.requestCancel(runId)
    })
    await loop.handle(runId, chat)
    await loop.expectEnded(runId, 'cancelled')
  })
})

describe('a run in line behind another of its thread', () => {
  test('is not answered before, and queued when that one ends', async () => {
    const first = await loop.accept()
    const [threadId = ''] = first.split('.')
    const second = await loop.accept({ threadId, multitask: 'enqueue', createThread: false })
    expect(await loop.handle(second, never)).toBe('done')
    expect(await loop.store.readRun(second)).toMatchObject({
      status: 'queued',
      behindRunId: first,
      attempt: 0,
    })

    await loop.handle(
      first,
      chatOf(async function* () {
        yield delta('첫째')
      }),
    )
    expect(loop.queued).toContainEqual({ runId: second, part: 0 })
    const chat = chatOf(async function* (_signal, { history }) {
      yield delta(history.map(({ text }) => text).join(' | '))
    })
    await loop.handle(second, chat)
    expect(shown((await loop.expectEnded(second, 'completed')).log)).toBe('생수병? | 첫째')
  })

  test.each(['interrupt', 'rollback'] as const)('%s cancels the one at work', async (multitask) => {
    const first = await loop.accept()
    const [threadId = ''] = first.split('.')
    const held = new HeldRuns()
    const atWork = loop.handle(first, sayAndWait('첫'), { held })
    await loop.untilLogged(first, 'text-delta')
    const second = await loop.accept({ threadId, multitask, createThread: false, message: '뚜껑은?' })
    held.cancel(first)
    await atWork
    await loop.expectEnded(first, 'cancelled')
    expect(loop.queued).toContainEqual({ runId: second, part: 0 })
    await loop.handle(
      second,
      chatOf(async function* () {
        yield delta('둘째')
      }),
    )
    await loop.expectEnded(second, 'completed')
    const { items } = (await loop.store.listMessages('visitor', threadId)) ?? { items: [] }
    const texts = items.map(({ text }) => text).reverse()
    // In the order in which they were said: the new question came before the old answer was cut.
    expect(texts).toEqual(
      multitask === 'rollback'
        ? ['뚜껑은?', '둘째']
        : expect.arrayContaining(['생수병?', '뚜껑은?', '첫', '둘째']),
    )
  })
})
