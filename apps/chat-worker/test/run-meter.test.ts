import { createMetrics } from '@eco2/provisioning/metrics'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRunMeter } from '../src/run-meter.ts'
import { chatOf, delta, type Loop, openLoop } from './loop.ts'

let loop: Loop
beforeAll(() => {
  loop = openLoop()
})
afterAll(() => loop.close())

const speaking = chatOf(async function* () {
  for (const text of ['하나', '둘', '셋']) yield delta(text)
})

/** The value of a line, by the part of it before the space. */
async function read(metrics: ReturnType<typeof createMetrics>, name: string, labels = ''): Promise<number> {
  const { body } = await metrics.render()
  const line = body.split('\n').find((text) => text.startsWith(`${name}{`) && text.includes(labels))
  return Number(line?.split(' ').at(-1) ?? 0)
}

test('a worker counts its runs, their first words and the gaps between them', async () => {
  const metrics = createMetrics({ service: 'chat-worker', processMetrics: false })
  const meter = createRunMeter(metrics)
  await loop.handle(await loop.accept(), speaking, { meter })
  expect(await read(metrics, 'eco2_runs_total', 'outcome="completed"')).toBe(1)
  expect(await read(metrics, 'eco2_time_to_first_delta_seconds_count')).toBe(1)
  expect(await read(metrics, 'eco2_token_gap_seconds_count')).toBe(2)
  expect(await read(metrics, 'eco2_queue_lag_seconds_count')).toBe(1)
  expect(await read(metrics, 'eco2_active_runs')).toBe(0)
})

test('a failure has a code; a takeover is counted and is no new first word', async () => {
  const metrics = createMetrics({ service: 'chat-worker', processMetrics: false })
  const meter = createRunMeter(metrics)
  const broken = chatOf(async function* () {
    yield delta('하나')
    throw new TypeError('secret')
  })
  const runId = await loop.accept()
  await loop.store.claimRun(runId)
  await loop.handle(runId, broken, { meter })
  expect(await read(metrics, 'eco2_runs_total', 'code="INTERNAL"')).toBe(1)
  expect(await read(metrics, 'eco2_takeovers_total', 'previous="crash"')).toBe(1)
  expect(await read(metrics, 'eco2_time_to_first_delta_seconds_count')).toBe(0)
})

test('a write that comes after a takeover is counted as fenced', async () => {
  const metrics = createMetrics({ service: 'chat-worker', processMetrics: false })
  const runId = await loop.accept()
  const zombie = chatOf(async function* () {
    yield delta('하나')
    await loop.store.claimRun(runId)
  })
  await loop.handle(runId, zombie, { meter: createRunMeter(metrics) })
  expect(await read(metrics, 'eco2_fenced_writes_total', 'where="store"')).toBe(1)
  expect(await read(metrics, 'eco2_runs_total')).toBe(0)
})
