import type { AnsweredInput, InputValue, RunEventBody } from '@eco2/ports'
import { noModel } from '@eco2/ports'
import {
  createScriptedBulkWaste,
  createScriptedCollectionPoints,
  createScriptedLocation,
  createScriptedRetriever,
  createScriptedWeather,
  scriptedHit,
} from '@eco2/ports/testing'
import { MemorySaver } from '@langchain/langgraph'
import { describe, expect, it } from 'vitest'
import { createChat } from '../src/index.ts'
import { clock, findAreas, gangnam, NOW, seoul } from './lookup-world.ts'
import { answerOf, toRun, typesOf } from './run-chat.ts'

const WEATHER = '오늘 날씨 어때?'
const SOFA_IN_JUNGGU = '중구에서 소파 버리려면 어떻게 신고해?'
const sofa = scriptedHit({
  ruleId: 'bulky',
  title: '소파',
  content: '대형폐기물로 신고해요.',
  matched: ['소파'],
})
const busan = { province: '부산광역시', district: '중구', departmentName: '부산 자원순환과' }
const seoulRule = { province: '서울특별시', district: '중구', departmentName: '서울 청소과' }

function openChat() {
  const weatherClient = createScriptedWeather({
    current: { precipitation: 'none', temperatureCelsius: 7 },
    clock,
  })
  const bulkWasteClient = createScriptedBulkWaste({ disposals: [busan, seoulRule] })
  const locationClient = createScriptedLocation({
    geocoded: { 강남역: { name: '강남역', location: gangnam } },
    area: { province: '서울특별시', district: '강남구' },
  })
  const chat = createChat({
    models: () => noModel('test'),
    retriever: createScriptedRetriever([{ words: ['소파'], hits: [sofa] }]),
    checkpointer: new MemorySaver(),
    weatherClient,
    bulkWasteClient,
    locationClient,
    collectionPointClient: createScriptedCollectionPoints(),
    findAreas,
    clock,
    flags: { enableEnrichment: false },
  })
  /** The first part of a run, or the one after its latest answer. */
  const part = async (message: string, inputs: readonly AnsweredInput[] = [], resume = inputs.length > 0) => {
    const run = { ...toRun(message), inputs, attempt: inputs.length + 1 }
    const events: RunEventBody[] = []
    const { signal } = new AbortController()
    for await (const event of chat.run(run, { signal, resume })) events.push(event)
    return { events, answer: answerOf(events), last: events.at(-1), stages: typesOf(events) }
  }
  return { part, weatherClient, bulkWasteClient, locationClient }
}

const located = (value: InputValue): AnsweredInput => ({ requestId: 'location', kind: 'location', value })
const chosen = (value: InputValue): AnsweredInput => ({ requestId: 'province', kind: 'choice', value })

describe('a run that lacks a place', () => {
  it('ends with a question, and goes on with its answer', async () => {
    const { part, weatherClient } = openChat()
    const first = await part(WEATHER)
    expect(first.last).toMatchObject({ type: 'input-request', requestId: 'location', kind: 'location' })
    expect(first.last).toMatchObject({ until: NOW + 600_000, message: expect.stringContaining('날씨를') })
    expect(weatherClient.calls).toEqual([])

    const second = await part(WEATHER, [located(seoul)])
    expect(second.stages[0]).toBe('stage-start ask')
    expect(second.answer).toContain('지금 계신 곳: 지금은 비나 눈이 오지 않아요. 기온 7도예요.')
    expect(weatherClient.calls[0]).toEqual({ operation: 'observe', location: seoul })
  })

  it('takes a name for an answer, which a map finds', async () => {
    const { part, weatherClient, locationClient } = openChat()
    await part(WEATHER)
    const { answer } = await part(WEATHER, [located('강남역')])
    expect(locationClient.calls).toEqual([{ operation: 'geocode', name: '강남역' }])
    expect(weatherClient.calls[0]).toEqual({ operation: 'observe', location: gangnam })
    expect(answer).toContain('강남역: 지금은')
  })

  it('answers without it when it is declined and the run starts over', async () => {
    const { part, weatherClient } = openChat()
    const { answer, last } = await part(WEATHER, [located(null)])
    expect(answer).toContain('어느 곳의 날씨가 궁금하신가요?')
    expect(last).toMatchObject({ type: 'stage-end', stage: 'answer' })
    expect(weatherClient.calls).toEqual([])
  })

  // LangGraph takes a bare `null` to resume with for no input at all.
  it('goes on without it when it is declined', async () => {
    const { part } = openChat()
    await part(WEATHER)
    const { answer } = await part(WEATHER, [located(null)])
    expect(answer).toContain('어느 곳의 날씨가 궁금하신가요?')
  })

  it('starts over without a checkpoint and does not ask again', async () => {
    const { part } = openChat()
    const { answer, stages } = await part(WEATHER, [located(seoul)])
    expect(stages[0]).toBe('stage-start intent')
    expect(stages).not.toContain('input-request')
    expect(answer).toContain('지금은 비나 눈이 오지 않아요')
  })

  it('is not asked when the place is said, known, or of no use', async () => {
    for (const message of [
      '강남역 날씨 어때?',
      '강남구 소형가전 수거함 어디 있어?',
      '서초구청 전화번호 알려줘',
      '소주병은 어떻게 버려?',
      '헌옷 수거함 어디 있어?',
    ]) {
      const { part } = openChat()
      expect((await part(message)).stages).not.toContain('input-request')
    }
  })

  it.each([
    ['근처 약국 어디 있어?', '장소를'],
    ['소형가전 수거함 어디 있어?', '수거함을'],
    ['소파 버리려면 어떻게 신고해?', '대형폐기물 신고 방법을'],
  ])('is asked once for "%s", and told what for', async (message, purpose) => {
    const { last, stages } = await openChat().part(message)
    expect(last).toMatchObject({ type: 'input-request', message: expect.stringContaining(purpose) })
    expect(stages.filter((type) => type === 'input-request')).toHaveLength(1)
  })

  it('is not held up where an answer without a place is of use', async () => {
    const { stages, last } = await openChat().part('소파는 어떻게 버려?')
    expect(stages).not.toContain('input-request')
    expect(last).toMatchObject({ type: 'stage-end', stage: 'answer' })
  })
})

describe('a run that means one of several districts', () => {
  it('offers the provinces and uses the one that is chosen', async () => {
    const { part, bulkWasteClient } = openChat()
    const { last } = await part(SOFA_IN_JUNGGU)
    expect(last).toMatchObject({
      requestId: 'province',
      kind: 'choice',
      choices: ['서울특별시', '부산광역시'],
    })
    const { answer } = await part(SOFA_IN_JUNGGU, [chosen('부산광역시')])
    expect(bulkWasteClient.queries).toEqual([{ district: '중구', province: '부산광역시' }])
    expect(answer).toContain('부산 자원순환과')
    expect(answer).not.toContain('서울 청소과')
  })

  it('names the candidates when nobody chooses and the run starts over', async () => {
    const { part, bulkWasteClient } = openChat()
    const { answer } = await part(SOFA_IN_JUNGGU, [chosen(null)])
    expect(answer).toContain('서울특별시 중구, 부산광역시 중구')
    expect(bulkWasteClient.queries).toEqual([])
  })

  it('asks for two things one after the other', async () => {
    const { part } = openChat()
    const message = `${WEATHER} ${SOFA_IN_JUNGGU}`
    expect((await part(message)).last).toMatchObject({ requestId: 'location' })
    const second = await part(message, [located(seoul)])
    expect(second.last).toMatchObject({ requestId: 'province' })
    const third = await part(message, [located(seoul), chosen('서울특별시')])
    expect(third.answer).toContain('기온 7도예요')
    expect(third.answer).toContain('서울 청소과')
  })
})
