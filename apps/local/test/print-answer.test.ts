import { PassThrough } from 'node:stream'
import type { ResetEvent, RunEvent } from '@eco2/chat-client'
import { expect, it } from 'vitest'
import { printAnswer } from '../src/print-answer.ts'

type Body<Event> = Event extends RunEvent ? Omit<Event, 'seq' | 'runId' | 'attempt' | 'at'> : Event

async function print(...bodies: Body<RunEvent | ResetEvent>[]) {
  const answer = new PassThrough({ encoding: 'utf8' })
  const notes = new PassThrough({ encoding: 'utf8' })
  async function* events(): AsyncGenerator<RunEvent | ResetEvent> {
    let seq = 0
    for (const body of bodies) {
      seq += 1
      yield { seq, runId: 't.r', attempt: 1, at: 0, ...body } as RunEvent | ResetEvent
    }
  }
  const status = await printAnswer(events(), { answer, notes })
  return { status, answer: answer.read() as string | null, notes: notes.read() as string | null }
}

const stage = { type: 'stage-start', stage: 'answer', progress: 50, message: '답을 쓰고 있어요.' } as const

it('puts the answer and its sources on one stream, what happens beside it on the other', async () => {
  const printed = await print(
    { type: 'run-start' },
    stage,
    { type: 'text-delta', text: '물로 ' },
    { type: 'text-delta', text: '헹궈요.' },
    { type: 'source', title: '투명 페트병', ruleId: 'pet', date: '2024-01' },
    { type: 'source', title: '안내', url: 'https://example.org' },
    { type: 'stage-end', stage: 'answer', progress: 100, status: 'degraded', message: '모델 없이 답했어요.' },
    { type: 'stage-end', stage: 'lookup', progress: 100, status: 'failed' },
    { type: 'run-end', status: 'completed', answer: '물로 헹궈요.' },
  )
  expect(printed).toEqual({
    status: 'completed',
    answer: '물로 헹궈요.\n\n출처\n- 투명 페트병 (2024-01, pet)\n- 안내 (https://example.org)\n',
    notes: '· 답을 쓰고 있어요.\n· 모델 없이 답했어요. (일부만 됨)\n· lookup (실패)\n',
  })
})

it('says that a text no longer counts when it is written again', async () => {
  const printed = await print(
    { type: 'text-delta', text: '틀린' },
    { type: 'text-reset', reason: 'retry' },
    { type: 'text-delta', text: '맞는 말' },
    { type: 'run-end', status: 'completed', answer: '맞는 말' },
  )
  expect(printed.answer).toBe('틀린\n맞는 말\n')
  expect(printed.notes).toBe('(위의 글은 버리고 처음부터 다시 씁니다.)\n')
})

it('prints the answer of a run that ends without a delta', async () => {
  const printed = await print({ type: 'run-end', status: 'completed', answer: '짧은 답' })
  expect(printed.answer).toBe('짧은 답\n')
})

it('says why there is no answer', async () => {
  const error = { code: 'RUN_DEADLINE', message: '시간이 너무 오래 걸렸어요.' }
  const printed = await print({ type: 'run-end', status: 'failed', answer: '', error })
  expect(printed).toEqual({ status: 'failed', answer: null, notes: '시간이 너무 오래 걸렸어요.\n' })
})
