import { noModel, type RunEventBody } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { createChatGraph } from '../src/index.ts'
import { runChat, stageEnd, testRetriever, typesOf } from './run-chat.ts'
import { createScriptedModel } from './scripted-model.ts'

const input = { runId: 'thread.run', message: '생수병은 어떻게 버려?', history: [] }
const deps = () => ({
  llm: createScriptedModel({ stream: ['전용함에 버려요.'] }),
  retriever: testRetriever(),
})

describe('createChatGraph', () => {
  it('needs four finished supersteps before the first token', async () => {
    let finished = 0
    let beforeFirstToken: number | undefined
    const emit = ({ type }: RunEventBody): void => {
      if (type === 'text-delta') beforeFirstToken ??= finished
    }
    const stream = await createChatGraph(deps()).stream(input, {
      streamMode: 'updates',
      configurable: { emit },
    })
    for await (const _update of stream) finished += 1
    expect(beforeFirstToken).toBe(4)
    expect(finished).toBe(5)
  })

  it('runs nodes at the same time on keys of their own', async () => {
    const talk = await createChatGraph(deps()).invoke({
      ...input,
      message: '생수병은 어떻게 버려? 넌 이름이 뭐야?',
    })
    expect(talk.router_result?.targets.map(({ node }) => node)).toEqual(['waste_rag', 'general'])
    expect(talk.waste_rag_result?.sections.map(({ index }) => index)).toEqual([0])
    expect(talk.general_result?.sections.map(({ index }) => index)).toEqual([1])
    expect(talk.aggregator_result?.sections.map(({ intent }) => intent)).toEqual(['waste', 'general'])

    const both = await createChatGraph(deps()).invoke({
      ...input,
      message: '생수병 버리는 법이랑 날씨 알려줘',
    })
    expect(both.waste_rag_result?.sections.map(({ status }) => status)).toEqual(['ok'])
    expect(both.aggregator_result?.sections.map(({ status }) => status)).toEqual(['ok', 'missing'])
    expect(both.answer_result?.text).toContain('전용함에 버려요.')
  })

  it('reports to the notifier when a run brings no sink', async () => {
    const heard: { runId: string; type: string }[] = []
    const eventPublisher = {
      notify: (runId: string, { type }: RunEventBody) => {
        heard.push({ runId, type })
      },
    }
    const { answer_result } = await createChatGraph({ ...deps(), eventPublisher }).invoke(input)
    expect(answer_result?.writtenBy).toBe('model')
    expect(heard.every(({ runId }) => runId === 'thread.run')).toBe(true)
    expect(heard.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['stage-start', 'stage-end', 'text-delta', 'source']),
    )

    heard.length = 0
    await createChatGraph({ ...deps(), eventPublisher }).invoke(input, { configurable: { emit: () => {} } })
    expect(heard).toEqual([])
  })

  it('goes straight to one node without dynamic routing', async () => {
    const message = '생수병은 어떻게 버려? 우유팩은 어떻게 버려?'
    const { events, answer } = await runChat(message, {
      llm: noModel('test'),
      flags: { enableDynamicRouting: false },
    })
    expect(typesOf(events).filter((type) => type.startsWith('stage-start'))).toEqual([
      'stage-start intent',
      'stage-start router',
      'stage-start waste_rag',
      'stage-start answer',
    ])
    expect(answer).toContain('투명 페트병 전용 수거함')
    expect(answer).not.toContain('종이팩')
  })

  it('answers what is missing without any node, with and without dynamic routing', async () => {
    for (const enableDynamicRouting of [true, false]) {
      const { answer, events } = await runChat('오늘 날씨 어때?', {
        llm: noModel('test'),
        flags: { enableDynamicRouting },
      })
      expect(answer).toContain('날씨를 조회할 수 없어요')
      expect(stageEnd(events, 'answer')).toMatchObject({ status: 'ok' })
    }
  })

  it('never lets progress fall', async () => {
    const { events } = await runChat('생수병 버리는 법이랑 우유팩 버리는 법 알려줘', { llm: noModel('test') })
    const progress = events.flatMap((event) => ('progress' in event ? [event.progress] : []))
    expect(progress).toEqual(progress.toSorted((left, right) => left - right))
    expect(progress.length).toBeGreaterThan(8)
  })
})
