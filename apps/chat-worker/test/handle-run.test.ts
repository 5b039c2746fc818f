import { PortError, runIdOf } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handleRun } from '../src/handle-run.ts'
import { HeldRuns } from '../src/held-runs.ts'
import { chatOf, delta, job, type Loop, MAX_EVENTS, openLoop, sayAndWait } from './loop.ts'

let loop: Loop
beforeAll(() => {
  loop = openLoop()
})
afterAll(() => loop.close())
const accept = () => loop.accept()
const dependencies: Loop['dependencies'] = (chat, change) => loop.dependencies(chat, change)
const expectEnded: Loop['expectEnded'] = (runId, status) => loop.expectEnded(runId, status)
const untilLogged: Loop['untilLogged'] = (runId, type) => loop.untilLogged(runId, type)
const logOf: Loop['logOf'] = (runId) => loop.logOf(runId)

describe('a run that goes well', () => {
  test('is claimed, said, kept and ended, in this order', async () => {
    const runId = await accept()
    const chat = chatOf(async function* () {
      yield { type: 'stage-start', stage: 'answer', progress: 60, message: '답하고 있어요' }
      yield { type: 'source', title: '지침', ruleId: 'clear-pet', date: '2026-11' }
      yield delta('비우고 ')
      yield delta('헹궈요.')
      yield { type: 'usage', model: 'm', inputTokens: 1, outputTokens: 2, cachedTokens: 0 }
    })
    expect(await handleRun(job(runId), dependencies(chat))).toBe('done')
    const { log, record } = await expectEnded(runId, 'completed')
    expect(log.map(({ type }) => type)).toEqual([
      'run-start',
      'stage-start',
      'source',
      'text-delta',
      'text-delta',
      'usage',
      'run-end',
    ])
    expect(record?.outcome).toMatchObject({
      answer: '비우고 헹궈요.',
      sources: [{ ruleId: 'clear-pet' }],
      usage: [{}],
    })
    expect(await loop.store.listDueRuns({ limit: 1000 })).not.toContainEqual(
      expect.objectContaining({ runId }),
    )
  })

  test('the outcome is kept before any viewer can see the end', async () => {
    const runId = await accept()
    const seen = untilLogged(runId, 'run-end').then(() => loop.store.readRun(runId))
    const chat = chatOf(async function* () {
      yield delta('답')
    })
    await handleRun(job(runId), dependencies(chat))
    expect(await seen).toMatchObject({ status: 'completed' })
  })

  test('a failed stage marks the answer as degraded', async () => {
    const runId = await accept()
    const chat = chatOf(async function* () {
      yield { type: 'stage-end', stage: 'weather', progress: 50, status: 'failed', reason: 'TIMEOUT' }
      yield delta('답')
    })
    await handleRun(job(runId), dependencies(chat))
    const { log } = await expectEnded(runId, 'completed')
    expect(log.at(-1)).toMatchObject({ degraded: true })
  })
})

describe('a run that goes wrong', () => {
  test('an error of a port ends it as failed, with what was said and a sentence that is safe to show', async () => {
    const runId = await accept()
    const chat = chatOf(async function* () {
      yield delta('반쯤')
      throw new PortError('RATE_LIMITED', 'slow down', { cause: new Error('sk-secret') })
    })
    expect(await handleRun(job(runId), dependencies(chat))).toBe('done')
    const { log } = await expectEnded(runId, 'failed')
    expect(log.at(-1)).toMatchObject({ answer: '반쯤', error: { code: 'RATE_LIMITED' } })
    expect(JSON.stringify(log)).not.toContain('secret')
  })

  test('an exception of anybody ends it as failed and tells nothing', async () => {
    const runId = await accept()
    const chat = chatOf(async function* () {
      yield delta('반')
      throw new TypeError('password=hunter2')
    })
    await handleRun(job(runId), dependencies(chat))
    const { log } = await expectEnded(runId, 'failed')
    expect(log.at(-1)).toMatchObject({ error: { code: 'INTERNAL' } })
    expect(JSON.stringify(log)).not.toContain('hunter2')
  })

  test('an end without an answer is no completion', async () => {
    const runId = await accept()
    await handleRun(job(runId), dependencies(chatOf(async function* () {})))
    await expectEnded(runId, 'failed')
  })

  test('the deadline ends it, also when the graph ignores the abort', async () => {
    const runId = await accept()
    const chat = chatOf(async function* () {
      yield delta('영원히')
      await new Promise(() => {})
    })
    await handleRun(job(runId), dependencies(chat, { deadlineMs: 50 }))
    const { log } = await expectEnded(runId, 'failed')
    expect(log.at(-1)).toMatchObject({ error: { code: 'RUN_DEADLINE' } })
  })

  test.each([-1, 0, 1])(
    'a log of the limit %i events: what fits is said, the end always is',
    async (more) => {
      const runId = await accept()
      // run-start takes one event; run-end is not counted against the limit.
      const deltas = MAX_EVENTS - 1 + more
      const chat = chatOf(async function* () {
        for (let index = 0; index < deltas; index++) yield delta(`${index} `)
      })
      await handleRun(job(runId), dependencies(chat))
      const { log } = await expectEnded(runId, more > 0 ? 'failed' : 'completed')
      if (more > 0) expect(log.at(-1)).toMatchObject({ error: { code: 'LOG_LIMIT' } })
    },
  )
})

describe('a store that is away at the end', () => {
  const away = new PortError('UNAVAILABLE', 'down')
  const store = (failures: number): Loop['store'] => {
    let left = failures
    return {
      ...loop.store,
      finishRun: (...args) => (left-- > 0 ? Promise.reject(away) : loop.store.finishRun(...args)),
    }
  }
  const speaking = chatOf(async function* () {
    yield delta('비우고 헹궈요.')
  })

  test('is waited for: what was seen is kept, without another word from the model', async () => {
    const runId = await accept()
    await handleRun(job(runId), dependencies(speaking, { store: store(3), keepDelayMs: 1 }))
    const { log, record } = await expectEnded(runId, 'completed')
    expect(record?.attempt).toBe(1)
    expect(log.filter(({ type }) => type === 'text-delta')).toHaveLength(1)
  })

  test('may be away for longer than a log lives', async () => {
    const runId = await accept()
    const logKeys = async () => {
      const keys = await loop.redis.keys(`${loop.keyPrefix}*${runId}*`)
      return keys.filter((key) => !key.endsWith(`:run:${runId}`))
    }
    const lives: number[][] = []
    const dying = {
      ...loop.store,
      finishRun: async (...args: Parameters<Loop['store']['finishRun']>) => {
        const keys = await logKeys()
        lives.push(await Promise.all(keys.map((key) => loop.redis.ttl(key))))
        if (lives.length === 2) return loop.store.finishRun(...args)
        for (const key of keys) await loop.redis.expire(key, 60)
        throw away
      },
    }
    await handleRun(job(runId), dependencies(speaking, { store: dying, keepDelayMs: 1 }))
    await expectEnded(runId, 'completed')
    expect(lives[1]?.length).toBeGreaterThan(0)
    expect(Math.min(...(lives[1] ?? []))).toBeGreaterThan(60 * 60)
  })

  test('is waited for no longer than this attempt has the run', async () => {
    const runId = await accept()
    const lost = new AbortController()
    const taken = {
      ...loop.store,
      finishRun: async () => {
        lost.abort()
        throw away
      },
    }
    const chat = chatOf(async function* () {
      yield delta('비우고')
    })
    await handleRun(job(runId, lost.signal), dependencies(chat, { store: taken, keepDelayMs: 60_000 }))
    expect((await loop.store.readRun(runId))?.status).toBe('running')
  })
})

describe('a run that is cancelled', () => {
  test('by a broadcast: the partial answer is kept', async () => {
    const runId = await accept()
    const held = new HeldRuns()
    const handled = handleRun(job(runId), dependencies(sayAndWait('반'), { held }))
    await untilLogged(runId, 'text-delta')
    held.cancel(runId)
    await handled
    const { log } = await expectEnded(runId, 'cancelled')
    expect(log.at(-1)).toMatchObject({ answer: '반' })
    expect(held.size).toBe(0)
  })

  test('by its record alone: the heartbeat hears it', async () => {
    const runId = await accept()
    const handled = handleRun(job(runId), dependencies(sayAndWait('반'), { heartbeatMs: 10 }))
    await untilLogged(runId, 'text-delta')
    await loop.store.requestCancel(runId)
    await handled
    await expectEnded(runId, 'cancelled')
  })

  test('before anybody held it: no graph is run', async () => {
    const runId = await accept()
    await loop.store.requestCancel(runId)
    await handleRun(job(runId), dependencies(sayAndWait('never')))
    const { log } = await expectEnded(runId, 'cancelled')
    expect(log.map(({ type }) => type)).toEqual(['run-end'])
  })
})

describe('a run that changes hands', () => {
  const finishing = chatOf(async function* () {
    yield delta('새 답')
  })

  test('a drain hands it over; the next attempt begins anew, visibly', async () => {
    const runId = await accept()
    const held = new HeldRuns()
    const handled = handleRun(job(runId), dependencies(sayAndWait('옛'), { held }))
    await untilLogged(runId, 'text-delta')
    held.drain()
    expect(await handled).toBe('hand-over')
    expect(await handleRun(job(runId), dependencies(finishing))).toBe('done')
    const { log, record } = await expectEnded(runId, 'completed')
    expect(log.map(({ type }) => type)).toEqual([
      'run-start',
      'text-delta',
      'run-start',
      'text-reset',
      'text-delta',
      'run-end',
    ])
    expect(record).toMatchObject({ crashes: 0, outcome: { answer: '새 답' } })
  })

  test('a worker that lost the job says nothing more', async () => {
    const runId = await accept()
    const lost = new AbortController()
    const first = handleRun(job(runId, lost.signal), dependencies(sayAndWait('옛')))
    await untilLogged(runId, 'text-delta')
    lost.abort()
    expect(await first).toBe('done')
    expect((await logOf(runId)).at(-1)).toMatchObject({ type: 'text-delta' })
    await handleRun(job(runId), dependencies(finishing))
    await expectEnded(runId, 'completed')
  })

  test.each([
    ['that was cut off for two heartbeats', 'before anybody took it', 2, { status: 'queued', crashes: 0 }],
    ['that was cut off for two heartbeats', 'after a takeover', 2, { status: 'running', crashes: 0 }],
    ['that missed one heartbeat', 'before anybody took it', 1, { status: 'running', crashes: 0 }],
    ['that missed one heartbeat', 'after a takeover', 1, { status: 'running', crashes: 1 }],
  ])('a worker %s lost its run %s', async (_who, when, misses, expected) => {
    const runId = await accept()
    const lost = new AbortController()
    let beats = 0
    const missed = Promise.withResolvers<void>()
    let releases = 0
    const cutOff = {
      ...loop.store,
      // The queue's connection is back before the store's.
      releaseRun: async (...hold: Parameters<typeof loop.store.releaseRun>) => {
        releases += 1
        if (releases === 1) throw new PortError('UNAVAILABLE', 'down')
        return loop.store.releaseRun(...hold)
      },
      heartbeatRun: async () => {
        beats += 1
        if (beats > misses) {
          missed.resolve()
          return 'held' as const
        }
        throw new PortError('UNAVAILABLE', 'down')
      },
    }
    const change = { store: cutOff, heartbeatMs: 2, keepDelayMs: 1 }
    const first = handleRun(job(runId, lost.signal), dependencies(sayAndWait('옛'), change))
    await missed.promise
    if (when === 'after a takeover') await loop.store.claimRun(runId)
    lost.abort()
    await first
    expect(await loop.store.readRun(runId)).toMatchObject(expected)
    const again = loop.queued.filter((job) => job.runId === runId)
    expect(again).toEqual(expected.status === 'queued' ? [{ runId, part: 0 }] : [])
  })

  test('a zombie that goes on talking after a takeover is not heard', async () => {
    const runId = await accept()
    const wake = Promise.withResolvers<void>()
    const zombieChat = chatOf(async function* () {
      yield delta('옛')
      await wake.promise
      for (let index = 0; index < 5; index++) yield delta('좀비')
    })
    const zombie = handleRun(job(runId), dependencies(zombieChat))
    await untilLogged(runId, 'text-delta')
    await handleRun(job(runId), dependencies(finishing))
    wake.resolve()
    expect(await zombie).toBe('done')
    const { log } = await expectEnded(runId, 'completed')
    expect(JSON.stringify(log)).not.toContain('좀비')
  })

  test('the second crash ends it as failed, with what viewers saw', async () => {
    const runId = await accept()
    for (let round = 0; round < 2; round++) {
      const { record } = (await loop.store.claimRun(runId)) as { record: { attempt: number } }
      const log = await loop.events.open(runId, record.attempt)
      await log.append({ type: 'run-start' })
      if (round > 0) await log.append({ type: 'text-reset', reason: 'retry' })
      await log.append(delta(`시도 ${round}`))
    }
    await handleRun(job(runId), dependencies(finishing))
    const { log } = await expectEnded(runId, 'failed')
    expect(log.at(-1)).toMatchObject({ answer: '시도 1', error: { code: 'RUN_CRASHED' } })
  })

  test('a crash between the kept outcome and run-end is repaired without asking the graph', async () => {
    const runId = await accept()
    const { record } = (await loop.store.claimRun(runId)) as { record: { attempt: number } }
    const log = await loop.events.open(runId, record.attempt)
    await log.append({ type: 'run-start' })
    await log.append(delta('답'))
    await loop.store.finishRun(runId, record.attempt, { status: 'completed', answer: '답' })
    await handleRun(job(runId), dependencies(sayAndWait('never')))
    const ended = await expectEnded(runId, 'completed')
    expect(ended.log.map(({ type }) => type)).toEqual(['run-start', 'text-delta', 'run-end'])
  })

  test('a finished and ended run that is queued again stays as it is', async () => {
    const runId = await accept()
    await handleRun(job(runId), dependencies(finishing))
    const before = await logOf(runId)
    expect(await handleRun(job(runId), dependencies(sayAndWait('never')))).toBe('done')
    expect(await logOf(runId)).toEqual(before)
  })

  test('a run that does not exist is forgotten', async () => {
    const runId = runIdOf('a'.repeat(16), 'b'.repeat(16))
    expect(await handleRun(job(runId), dependencies(finishing))).toBe('done')
    expect(await loop.events.read(runId)).toBeNull()
  })
})
