import type { RunEvent, RunEventBody } from '@eco2/ports'
import { expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'
import { makePlan } from './plan.ts'
import { createRandom } from './random.ts'
import type { ChaosRecords, RunRecords, ViewerItem } from './records.ts'

const BODIES: readonly RunEventBody[] = [
  { type: 'run-start' },
  { type: 'text-delta', text: '처음' },
  { type: 'run-start' },
  { type: 'text-reset', reason: 'retry' },
  { type: 'text-delta', text: '답' },
  { type: 'run-end', status: 'completed', answer: '답' },
]
const LOG: readonly RunEvent[] = BODIES.map((body, index) => ({
  seq: index + 1,
  runId: 'run',
  attempt: index < 2 ? 1 : 2,
  at: 0,
  ...body,
}))
const ITEMS: readonly ViewerItem[] = LOG.map((event) => ({ kind: 'event', epoch: 'epoch', event }))
const [FIRST] = makePlan(1, { runs: 1, spanMs: 1_000, faultsOfAKind: 1 }).runs

/** Everything in order; a test spoils one thing. */
function recordsOf(run: Partial<RunRecords> = {}, more: Partial<ChaosRecords> = {}): ChaosRecords {
  if (FIRST === undefined) throw new Error('no run was planned')
  const { cancelAfterEvents: _, ...plan } = FIRST
  const whole: RunRecords = {
    plan,
    name: 'run 0',
    runId: 'run',
    replies: [
      { status: 202, runId: 'run', isSameBody: true },
      { status: 409, runId: '', isSameBody: false },
    ],
    isCancelAccepted: false,
    viewers: [viewerOf(ITEMS)],
    kept: { status: 'completed', attempt: 2, answer: '답' },
    log: LOG,
    ...run,
  }
  const leftovers = { keysWithoutTtl: [], dueRuns: [], jobs: [], channels: [], connections: [] }
  const calls = [
    { number: 0, end: 'closed' as const },
    { number: 0, end: 'finished' as const },
  ]
  return { runs: [whole], calls, oddities: [], leftovers, leaks: [], lines: [], ...more }
}

function viewerOf(items: readonly ViewerItem[], more: Partial<RunRecords['viewers'][number]> = {}) {
  return { name: 'viewer 0', items: [...items], hasSeenEnd: true, statusAtEnd: 'completed', ...more }
}

const promisesOf = (records: ChaosRecords) => [
  ...new Set(findViolations(records).map(({ promise }) => promise)),
]
const spoiled = (index: number, change: Partial<RunEvent>) =>
  LOG.map((event, at) => (at === index ? ({ ...event, ...change } as RunEvent) : event))

test('records in order break no promise, also after a reset', () => {
  expect(findViolations(recordsOf())).toEqual([])
  const items = [...ITEMS.slice(0, 3), { kind: 'reset' as const }, ...ITEMS]
  expect(findViolations(recordsOf({ viewers: [viewerOf(items)] }))).toEqual([])
})

test.each<[string, string, Partial<RunRecords>, Partial<ChaosRecords>?]>([
  ['I1', 'a run that nobody accepted', { runId: '' }],
  ['I1', 'a log without run-end', { log: LOG.slice(0, -1), viewers: [] }],
  ['I1', 'a record that stays running', { kept: { status: 'running', attempt: 2, answer: '답' } }],
  ['I1', 'a viewer that waits for ever', { viewers: [viewerOf(ITEMS.slice(0, -1), { hasSeenEnd: false })] }],
  ['I1', 'run-end before the store', { viewers: [viewerOf(ITEMS, { statusAtEnd: 'running' })] }],
  ['I2', 'a gap', { viewers: [viewerOf(ITEMS.toSpliced(2, 1))] }],
  ['I2', 'an event twice', { viewers: [viewerOf(ITEMS.toSpliced(2, 0, ...ITEMS.slice(1, 2)))] }],
  ['I2', 'another text than the log', { viewers: [viewerOf(ITEMS.toSpliced(1, 1, ...[other('다른')]))] }],
  ['I3', 'a dead attempt that goes on', { log: spoiled(4, { attempt: 1 }), viewers: [] }],
  ['I4', 'another answer in the store', { kept: { status: 'completed', attempt: 2, answer: '딴 답' } }],
  ['I5', 'another run for the same key', { replies: [{ status: 200, runId: 'other', isSameBody: true }] }],
  ['I5', 'the key taken for another body', { replies: [{ status: 200, runId: 'run', isSameBody: false }] }],
  ['I5', 'more model calls than attempts', { kept: { status: 'completed', attempt: 1, answer: '답' } }],
  ['I7', 'a log past its bound', { logBytes: 3 * 1024 * 1024 }],
  ['I8', 'a job that stays', {}, { leftovers: { ...recordsOf().leftovers, jobs: ['job'] } }],
  ['I9', 'a secret in a log line', {}, { leaks: ['logs: …'] }],
  ['I10', 'a model that still speaks', {}, { calls: [{ number: 0, end: 'open' }] }],
])('%s is broken by %s', (promise, _, run, more) => {
  expect(promisesOf(recordsOf(run, more))).toEqual([promise])
})

test('cancelled by nobody breaks I10', () => {
  const log = [...LOG.slice(0, -1), { ...LOG[5], status: 'cancelled' } as RunEvent]
  const kept = { status: 'cancelled', attempt: 2, answer: '답' }
  expect(promisesOf(recordsOf({ kept, log, viewers: [] }))).toEqual(['I10'])
  expect(promisesOf(recordsOf({ kept, log, viewers: [], isCancelAccepted: true }))).toEqual([])
})

test('a model that never stops cannot complete a run, but the rules can', () => {
  if (FIRST === undefined) throw new Error('no run was planned')
  const plan = { ...FIRST, cancelAfterEvents: 3 }
  const kept = { status: 'completed', attempt: 2, answer: '답' }
  expect(promisesOf(recordsOf({ plan, kept }))).toEqual(['I10'])
  expect(promisesOf(recordsOf({ plan, kept: { ...kept, degraded: true } }))).toEqual([])
})

test('the same seed plans the same, another one something else', () => {
  const size = { runs: 50, spanMs: 12_000, faultsOfAKind: 2 }
  expect(makePlan(7, size)).toEqual(makePlan(7, size))
  expect(makePlan(8, size).faults).not.toEqual(makePlan(7, size).faults)
  const random = createRandom(7)
  const drawn = Array.from({ length: 1_000 }, () => random.between(1, 6))
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
})

function other(text: string): ViewerItem {
  return {
    kind: 'event',
    epoch: 'epoch',
    event: { seq: 2, runId: 'run', attempt: 1, at: 0, type: 'text-delta', text },
  }
}
