import { PORT_ERROR_CODES, PortError } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { runChat, stageEnd, typesOf } from './run-chat.ts'
import { createScriptedModel } from './scripted-model.ts'

const QUESTION = '생수병은 어떻게 버려?'
const failures = PORT_ERROR_CODES.filter((code) => code !== 'CANCELLED')
const down = new PortError('UNAVAILABLE', 'down')

describe('a model that fails', () => {
  it.each(failures)('with %s before the first delta leaves the answer to the rules', async (code) => {
    const llm = createScriptedModel({ stream: [new PortError(code, 'vendor')] })
    const { answer, events, error } = await runChat(QUESTION, { llm })
    expect(error).toBeUndefined()
    expect(answer).toMatch(/^투명 페트병 전용 수거함에 버려요\..*AI 모델 없이/su)
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'degraded', reason: code })
    expect(typesOf(events)).not.toContain('text-reset')
  })

  it.each(failures)('with %s in mid-answer takes back what it said', async (code) => {
    const llm = createScriptedModel({ stream: ['그건 ', '말이죠, ', new PortError(code, 'vendor')] })
    const { answer, events } = await runChat(QUESTION, { llm })
    expect(events.filter(({ type }) => type === 'text-reset')).toEqual([
      { type: 'text-reset', reason: 'provider-change' },
    ])
    expect(answer).toMatch(/^투명 페트병 전용 수거함에 버려요\./u)
    expect(answer).not.toContain('말이죠')
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'degraded', reason: code })
  })

  it('with a foreign error is treated alike, and its text goes nowhere', async () => {
    const foreign = Object.assign(new PortError('INTERNAL', 'x'), { message: 'sk-secret' })
    const llm = createScriptedModel({ stream: ['그건 ', foreign] })
    const { events } = await runChat(QUESTION, { llm })
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'degraded', reason: 'INTERNAL' })
    expect(JSON.stringify(events)).not.toContain('sk-secret')
  })

  it.each([[[]], [[' ', '\n']]])('by saying nothing (%j) counts as failed', async (stream) => {
    const { answer, events } = await runChat(QUESTION, { llm: createScriptedModel({ stream }) })
    expect(answer).toContain('투명 페트병 전용 수거함에')
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'degraded', reason: 'BAD_RESPONSE' })
  })

  it('by never ending is stopped', async () => {
    const stream = Array.from({ length: 2_000 }, () => '끝없는 이야기 ')
    const { answer, events } = await runChat(QUESTION, { llm: createScriptedModel({ stream }) })
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'degraded', reason: 'BAD_RESPONSE' })
    expect(answer).toMatch(/^투명 페트병/u)
  })

  it('while it reads the intent leaves the guess of the rules', async () => {
    const llm = createScriptedModel({ structured: { 'classify-intent': down }, stream: ['그렇군요.'] })
    const { events, answer } = await runChat('오늘 기분이 좀 그래', { llm })
    expect(stageEnd(events, 'intent')).toMatchObject({ status: 'degraded', reason: 'UNAVAILABLE' })
    expect(answer).toBe('그렇군요.')
  })

  it('while it looks for other names says that nothing was found', async () => {
    const llm = createScriptedModel({ structured: { 'suggest-search-terms': down }, stream: [down] })
    const { events, answer } = await runChat('맘마통은 어떻게 버려?', { llm })
    expect(stageEnd(events, 'waste_rag')).toMatchObject({ status: 'degraded', reason: 'UNAVAILABLE' })
    expect(answer).toContain('찾지 못했어요')
  })
})

describe('a model that begins anew', () => {
  it('takes back what was said and goes on', async () => {
    const llm = createScriptedModel({
      stream: ['처음 ', '말 ', { restart: 'provider-change' }, '새 ', '답이에요.'],
    })
    const { answer, events } = await runChat('고마워', { llm })
    expect(answer).toBe('새 답이에요.')
    expect(typesOf(events).filter((type) => type === 'text-reset')).toHaveLength(1)
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'ok' })
  })

  it('before it said a word needs no reset, and forgets the letter it held back', async () => {
    const llm = createScriptedModel({ stream: ['처', { restart: 'provider-change' }, '새 답이에요.'] })
    const { answer, events } = await runChat('고마워', { llm })
    expect(answer).toBe('새 답이에요.')
    expect(typesOf(events)).not.toContain('text-reset')
  })
})
