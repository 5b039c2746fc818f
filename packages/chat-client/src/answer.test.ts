import type { RunEventBody } from '@eco2/ports'
import { expect, test } from 'vitest'
import { type Answer, applyEvent, createAnswer } from './answer.ts'

function fold(bodies: readonly (RunEventBody | { readonly type: 'reset' })[], from = createAnswer()): Answer {
  return bodies.reduce<Answer>((answer, body, index) => {
    const before = JSON.stringify(answer)
    const event = body.type === 'reset' ? body : { seq: index + 1, runId: 'r', attempt: 1, at: 0, ...body }
    const next = applyEvent(answer, event)
    expect(JSON.stringify(answer)).toBe(before)
    return next
  }, from)
}

const start = (stage: string, progress: number): RunEventBody => ({
  type: 'stage-start',
  stage,
  progress,
  message: `${stage} 중`,
})
const say = (text: string): RunEventBody => ({ type: 'text-delta', text })
const rule: RunEventBody = { type: 'source', title: '우유팩', ruleId: 'paper-1', date: '2026-01' }
const SO_FAR: RunEventBody[] = [{ type: 'run-start' }, start('router', 10), rule, say('씻어서 ')]

test('a whole run', () => {
  const answer = fold([
    ...SO_FAR,
    rule,
    { type: 'stage-end', stage: 'router', progress: 30, status: 'degraded', reason: 'NO_MODEL' },
    start('answer', 60),
    { type: 'image', url: '/v1/images/i' },
    say('펼쳐요.'),
    { type: 'usage', model: 'm', inputTokens: 1, outputTokens: 1, cachedTokens: 0 },
    { type: 'stage-end', stage: 'answer', progress: 100, status: 'ok', message: '다 썼어요' },
    { type: 'run-end', status: 'completed', answer: '씻어서 펼쳐요.', degraded: true },
  ])
  expect(answer).toEqual({
    status: 'completed',
    stages: [
      { stage: 'router', message: 'router 중', status: 'degraded', reason: 'NO_MODEL' },
      { stage: 'answer', message: '다 썼어요', status: 'ok' },
    ],
    tools: [],
    progress: 100,
    text: '씻어서 펼쳐요.',
    sources: [{ title: '우유팩', ruleId: 'paper-1', date: '2026-01' }],
    images: [{ url: '/v1/images/i' }],
    rewriting: false,
    degraded: true,
  })
})

test('a text-reset drops the text until it begins again; a re-run drops its stages and sources too', () => {
  const rerun = fold([...SO_FAR, { type: 'text-reset', reason: 'retry' }])
  expect(rerun).toMatchObject({
    status: 'running',
    text: '',
    rewriting: true,
    stages: [],
    sources: [],
    progress: 0,
  })
  const other = fold([...SO_FAR, { type: 'text-reset', reason: 'provider-change' }])
  expect(other).toMatchObject({ text: '', rewriting: true, progress: 10 })
  expect([other.stages.length, other.sources.length]).toEqual([1, 1])
  expect(fold([say('다시')], rerun)).toMatchObject({ text: '다시', rewriting: false })
})

test('lookups, each with how it went, below the stage that had begun last', () => {
  const tool = (type: 'tool-start' | 'tool-end', toolCallId: string, more: object): RunEventBody =>
    ({ type, toolCallId, name: 'weather.observe', ...more }) as RunEventBody
  const looking = fold([
    tool('tool-start', 'early', { arguments: {} }),
    start('weather', 40),
    tool('tool-start', 'a', { arguments: {} }),
    tool('tool-start', 'b', { arguments: {} }),
    tool('tool-end', 'a', { outcome: 'failed', reason: 'TIMEOUT' }),
    tool('tool-end', 'late', { outcome: 'empty' }),
  ])
  const name = 'weather.observe'
  expect(looking.tools).toEqual([
    { toolCallId: 'early', name, status: 'running' },
    { toolCallId: 'a', name, status: 'failed', stage: 'weather' },
    { toolCallId: 'b', name, status: 'running', stage: 'weather' },
    { toolCallId: 'late', name, status: 'empty', stage: 'weather' },
  ])
  expect(fold([{ type: 'text-reset', reason: 'provider-change' }], looking).tools).toHaveLength(4)
  expect(fold([{ type: 'text-reset', reason: 'retry' }], looking).tools).toEqual([])
})

test('a reset forgets everything', () => {
  expect(fold([...SO_FAR, { type: 'reset' }])).toEqual(createAnswer())
})

test('a question waits, and an answered one drops no text', () => {
  const question = { requestId: 'q', kind: 'location', message: '어디인가요?', until: 9 } as const
  const waiting = fold([...SO_FAR, { type: 'input-request', ...question }])
  expect(waiting).toMatchObject({ status: 'waiting', question })
  const resumed = fold([{ type: 'run-start' }], waiting)
  expect(resumed).toMatchObject({ status: 'running', text: '씻어서 ' })
  expect(resumed.question).toBeUndefined()
})

test('a failed run keeps what was said, and its error', () => {
  const error = { code: 'TIMEOUT', message: '시간이 너무 오래 걸렸어요.' }
  const failed = fold([...SO_FAR, { type: 'run-end', status: 'failed', answer: '씻어서 ', error }])
  expect(failed).toMatchObject({ status: 'failed', text: '씻어서 ', error })
})

test('the deltas are the answer, unless there were none', () => {
  const end: RunEventBody = { type: 'run-end', status: 'completed', answer: '저장된 답' }
  expect(fold([say('들은 답'), end]).text).toBe('들은 답')
  expect(fold([end]).text).toBe('저장된 답')
})

test('an event of a type not yet known changes nothing', () => {
  const answer = createAnswer()
  expect(applyEvent(answer, { type: 'mood' } as never)).toBe(answer)
})
