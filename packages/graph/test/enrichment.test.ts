import { isPortError, noModel, PortError, type RunEventBody } from '@eco2/ports'
import {
  createScriptedLLM,
  createScriptedWeather,
  createScriptedWebSearch,
  type WeatherScript,
} from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createChat } from '../src/index.ts'
import { chatWith } from './chat-with.ts'
import { clock, seoul, sourcesOf, toolsOf } from './lookup-world.ts'
import { answerOf, stageEnd, testRetriever, toRun, typesOf } from './run-chat.ts'
import { forever } from './scripted-model.ts'

const QUESTION = '생수병은 어떻게 버려?'
const rainNow = { current: { precipitation: 'rain' } } as const
const later = {
  date: '2026-11-22',
  precipitation: 'snow',
  wetHours: [9, 17, 18],
} as const
const news = {
  title: '페트병 소식',
  url: 'https://news.example/1',
  content: '바뀌었다.',
  score: 0.9,
  publishedOn: '2026-11-01',
}
const weather = (script: WeatherScript) => createScriptedWeather({ ...script, clock })
const here = { clock, run: { location: seoul } }

describe('an answer about waste', () => {
  it('closes with the rain that falls now, before its sources', async () => {
    const { answer, events } = await chatWith(QUESTION, { ...here, weatherClient: weather(rainNow) })
    expect(answer).toMatch(
      /뚜껑을 닫아요\.\n\n참고로 지금 비가 와요\. 종이류는 젖지 않게 내놓아 주세요\.\n\n출처: 투명 페트병.*\n출처: 시험용 날씨 \(2026-11-22\)/u,
    )
    expect(sourcesOf(events)).toMatchObject([{ ruleId: 'clear-pet' }, { title: '시험용 날씨' }])
    expect(stageEnd(events, 'answer')).toMatchObject({ reason: 'UNAVAILABLE' })
  })

  it('closes with what is to come today, not with what has passed', async () => {
    const { answer } = await chatWith(QUESTION, { ...here, weatherClient: weather({ days: [later] }) })
    expect(answer).toContain('참고로 오늘 17시에서 19시 사이에 눈이 올 수 있어요.')
    const past = { ...later, wetHours: [9] }
    const none = await chatWith(QUESTION, { ...here, weatherClient: weather({ days: [past] }) })
    expect(none.answer).not.toContain('참고로')
  })

  it.each([
    ['it stays dry', { weatherClient: weather({ current: { precipitation: 'none' } }) }, here],
    ['nobody knows where', { weatherClient: weather(rainNow) }, { clock }],
    ['it is switched off', { weatherClient: weather(rainNow), flags: { enableEnrichment: false } }, here],
    ['it cannot be looked up', { weatherClient: weather({ failure: new PortError('INTERNAL', 'x') }) }, here],
  ])('says nothing of the weather when %s', async (_case, ports, setting) => {
    const { answer, error, events } = await chatWith(QUESTION, { ...setting, ...ports })
    expect(error).toBeUndefined()
    expect(answer).toContain('투명 페트병 전용 수거함')
    expect(answer).not.toMatch(/참고로|날씨/u)
    expect(sourcesOf(events)).toHaveLength(1)
  })

  it('closes with news when it is asked for what is new', async () => {
    const webSearchClient = createScriptedWebSearch({ results: [news] })
    const { answer, events } = await chatWith('요즘 생수병은 어떻게 버려?', { webSearchClient })
    expect(answer).toContain(
      '최근 소식(인터넷의 글이니 원문에서 확인해 주세요):\n- 페트병 소식 (2026-11-01) https://news.example/1',
    )
    expect(answer.match(/news\.example/gu)).toHaveLength(1)
    expect(sourcesOf(events).at(-1)).toMatchObject({ url: 'https://news.example/1' })

    const calm = createScriptedWebSearch({ results: [news] })
    await chatWith(QUESTION, { webSearchClient: calm })
    expect(calm.queries).toEqual([])
  })

  it('is not enriched twice by a question that asks for the web itself', async () => {
    const webSearchClient = createScriptedWebSearch({ results: [news] })
    await chatWith('최신 분리배출 뉴스 검색해줘', { webSearchClient })
    expect(webSearchClient.queries).toHaveLength(1)
  })

  it('waits for no enrichment: a port that hangs delays neither the first nor the last word', async () => {
    const llm = createScriptedLLM({
      replies: [{ operation: 'generateStream', deltas: ['전용함에 ', '버려요', '.'] }],
    })
    const weatherClient = { ...weather(rainNow), observe: () => forever, forecast: () => forever }
    const chat = createChat({ models: () => llm, retriever: testRetriever(), weatherClient, clock })
    const events: RunEventBody[] = []
    const { signal } = new AbortController()
    for await (const event of chat.run({ ...toRun(QUESTION), location: seoul }, { signal })) {
      events.push(event)
    }
    const types = typesOf(events)
    expect(types.indexOf('tool-start')).toBeLessThan(types.indexOf('text-delta'))
    // The lookups end when their grace does, behind the last word of the main text.
    const last = events.findIndex((event) => event.type === 'text-delta' && event.text.includes('.'))
    expect(types.indexOf('tool-end')).toBeGreaterThan(last)
    expect(answerOf(events)).toMatch(/^전용함에 버려요\.\n\n출처: 투명 페트병/u)
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'ok' })
  })

  it('waits a moment for what comes after the last word', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generateStream', deltas: ['버려요', '.'] }] })
    const { promise: hold, resolve: answerNow } = Promise.withResolvers<void>()
    const weatherClient = weather({ ...rainNow, hold })
    const chat = createChat({ models: () => llm, retriever: testRetriever(), weatherClient, clock })
    const events: RunEventBody[] = []
    const { signal } = new AbortController()
    for await (const event of chat.run({ ...toRun(QUESTION), location: seoul }, { signal })) {
      events.push(event)
      if (answerOf(events) === '버려요.') answerNow()
    }
    expect(answerOf(events)).toMatch(/^버려요\.\n\n참고로 지금 비가 와요\./u)
  })

  it('takes the lookup with it when it is cancelled', async () => {
    const controller = new AbortController()
    const signals: AbortSignal[] = []
    const base = weather(rainNow)
    const weatherClient = {
      ...base,
      observe: (...given: Parameters<typeof base.observe>) => {
        if (given[1]?.signal) signals.push(given[1].signal)
        return forever
      },
    }
    const chat = createChat({
      models: () => noModel('test'),
      retriever: testRetriever(),
      weatherClient,
      clock,
    })
    const running = (async () => {
      for await (const event of chat.run(
        { ...toRun(QUESTION), location: seoul },
        { signal: controller.signal },
      )) {
        if (event.type === 'text-delta') controller.abort()
      }
    })()
    const error = await running.catch((caught: unknown) => caught)
    expect(isPortError(error, 'CANCELLED')).toBe(true)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  it('of a message with both, closes with both', async () => {
    const { answer, events } = await chatWith('올해 생수병은 어떻게 버려?', {
      ...here,
      weatherClient: weather(rainNow),
      webSearchClient: createScriptedWebSearch({ results: [news] }),
    })
    expect(toolsOf(events)).toEqual(expect.arrayContaining(['weather.observe ok', 'web_search.search ok']))
    expect(answer.indexOf('참고로')).toBeGreaterThan(0)
    expect(answer.indexOf('최근 소식')).toBeGreaterThan(answer.indexOf('참고로'))
    expect(answer.indexOf('출처:')).toBeGreaterThan(answer.indexOf('최근 소식'))
  })
})
