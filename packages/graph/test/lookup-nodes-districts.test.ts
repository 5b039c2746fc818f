import { PortError } from '@eco2/ports'
import {
  createScriptedBulkWaste,
  createScriptedLLM,
  createScriptedLocation,
  createScriptedPrices,
  createScriptedRetriever,
  scriptedHit,
} from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { chatWith } from './chat-with.ts'
import { clock, findAreas, gangnam, sourcesOf } from './lookup-world.ts'
import { stageEnd } from './run-chat.ts'

const down = new PortError('UNAVAILABLE', 'down')
const sofa = scriptedHit({
  ruleId: 'bulky',
  title: '소파',
  content: '대형폐기물로 신고해요.',
  matched: ['소파'],
})
const retriever = () => createScriptedRetriever([{ words: ['소파'], hits: [sofa] }])
const gangnamRule = {
  province: '서울특별시',
  district: '강남구',
  bulkWasteMethod: '인터넷 신고 후 스티커 부착',
  departmentName: '청소행정과',
  departmentPhone: '02-3423-0000',
  updatedOn: '2026-03-01',
}
const districts = () => createScriptedBulkWaste({ disposals: [gangnamRule] })
const base = { findAreas, clock }

describe('bulk_waste', () => {
  it('tells the rule first, then the district with its date, and no fee', async () => {
    const bulkWasteClient = districts()
    const { answer, events } = await chatWith('강남구에서 소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: retriever(),
      bulkWasteClient,
    })
    expect(bulkWasteClient.queries).toEqual([{ district: '강남구', province: '서울특별시' }])
    expect(answer).toMatch(/^대형폐기물로 신고해요\./u)
    expect(answer).toContain(
      '서울특별시 강남구 안내: 인터넷 신고 후 스티커 부착. 문의: 청소행정과 02-3423-0000. (2026-03-01 기준)',
    )
    expect(answer).toContain('수수료는 구청마다 다르니')
    expect(answer).not.toMatch(/\d원/u)
    expect(sourcesOf(events)).toMatchObject([
      { ruleId: 'bulky' },
      { title: '시험용 배출 정보', date: '2026-03-01' },
    ])
  })

  it('knows the district of a position, and tells the general way without one', async () => {
    const bulkWasteClient = districts()
    const locationClient = createScriptedLocation({ area: { province: '서울특별시', district: '강남구' } })
    const here = await chatWith('소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: retriever(),
      bulkWasteClient,
      locationClient,
      run: { location: gangnam },
    })
    expect(here.answer).toContain('청소행정과')

    const general = await chatWith('소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: retriever(),
      bulkWasteClient: districts(),
    })
    expect(general.answer).toContain('사는 곳의 구청 누리집이나 주민센터에서')
    expect(stageEnd(general.events, 'bulk_waste')).toMatchObject({ status: 'ok' })
  })

  it('names the candidates when a district is not the only one of its name', async () => {
    const bulkWasteClient = districts()
    const { answer } = await chatWith('중구에서 소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: retriever(),
      bulkWasteClient,
    })
    expect(answer).toContain('이름이 중구인 곳이 여러 군데예요(서울특별시 중구, 부산광역시 중구).')
    expect(bulkWasteClient.queries).toEqual([])
  })

  it('degrades to the rule when the district cannot be looked up, and to the district without rules', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generateStream', deltas: ['네.'] }] })
    const { events } = await chatWith('강남구에서 소파 버리려면 어떻게 신고해?', {
      ...base,
      models: () => llm,
      retriever: retriever(),
      bulkWasteClient: createScriptedBulkWaste({ failure: down }),
    })
    expect(stageEnd(events, 'bulk_waste')).toMatchObject({ status: 'degraded', reason: 'UNAVAILABLE' })
    expect(llm.calls[0]?.prompt).toContain('지역 안내 조회 실패')
    expect(llm.calls[0]?.prompt).toContain('대형폐기물로 신고해요.')

    const noRules = createScriptedRetriever([{ words: ['소파'], error: down }])
    const local = await chatWith('강남구에서 소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: noRules,
      bulkWasteClient: districts(),
    })
    expect(local.answer).toContain('청소행정과')
    expect(stageEnd(local.events, 'bulk_waste')).toMatchObject({ status: 'degraded' })

    const nothing = await chatWith('강남구에서 소파 버리려면 어떻게 신고해?', {
      ...base,
      retriever: noRules,
      bulkWasteClient: createScriptedBulkWaste({ failure: down }),
    })
    expect(stageEnd(nothing.events, 'bulk_waste')).toMatchObject({ status: 'failed' })
    expect(nothing.answer).toContain('조회하지 못했어요')
  })
})

const can = {
  material: '알루미늄캔',
  region: '전국',
  krwPerKg: 1_450,
  surveyMonth: '2026-10',
  label: '참고용',
}
const iron = { material: '고철', region: '전국', krwPerKg: 410, surveyMonth: '2026-10' }
const ironNear = { ...iron, region: '수도권', krwPerKg: 420 }
const survey = () => createScriptedPrices({ prices: [can, iron, ironNear] })

describe('recyclable_price', () => {
  it.each([
    ['고철 시세 얼마야?', ['고철: 1kg에 410원이에요(2026-10 조사, 전국).']],
    ['수도권 고철 시세 알려줘', ['고철: 1kg에 420원이에요(2026-10 조사, 수도권).']],
    ['알루미늄 캔 kg당 얼마야?', ['알루미늄캔: 1kg에 1,450원이에요(2026-10 조사, 전국, 참고용).']],
    ['고철이랑 알루미늄캔 시세 알려줘', ['고철: 1kg에 410원', '알루미늄캔: 1kg에 1,450원']],
    ['고철은 왜 무거워? 지금 시세도 알려줘', ['고철: 1kg에 410원']],
    ['부산 고철 시세 알려줘', ['고철: 1kg에 410원', '부산광역시만 따로 조사한 값은 없어서 전국 값이에요.']],
  ])('answers "%s" with month and region', async (message, lines) => {
    const { answer, events } = await chatWith(message, { ...base, recyclablePrice: survey() })
    for (const line of lines) expect(answer).toContain(line)
    expect(sourcesOf(events)).toMatchObject([{ title: '시험용 가격 조사', date: '2026-10' }])
  })

  it('never has a price for what was not surveyed, and says what was', async () => {
    const { answer, events } = await chatWith('헌옷 시세 얼마야?', { ...base, recyclablePrice: survey() })
    expect(answer).toContain('"헌옷"의 시세는 조사된 값이 없어요. 시세를 아는 품목: 알루미늄캔, 고철.')
    expect(answer).not.toMatch(/\d원/u)
    expect(sourcesOf(events)).toEqual([])
  })

  it('lets a model choose among the surveyed materials only', async () => {
    const call = (material: string) => ({ name: 'find_recyclable_price', arguments: { material } })
    const ask = (material: string) =>
      chatWith('음료수 깡통 시세 얼마야?', {
        ...base,
        recyclablePrice: survey(),
        models: () =>
          createScriptedLLM({
            replies: [{ operation: 'generateFunctionCall', task: 'lookup-arguments', call: call(material) }],
          }),
      })
    expect((await ask('알루미늄캔')).answer).toContain('1,450원')
    expect((await ask('금괴')).answer).toContain('조사된 값이 없어요')
  })

  it('says that it failed', async () => {
    const { answer, events } = await chatWith('고철 시세 얼마야?', {
      ...base,
      recyclablePrice: createScriptedPrices({ failure: down }),
    })
    expect(stageEnd(events, 'recyclable_price')).toMatchObject({ status: 'failed', reason: 'UNAVAILABLE' })
    expect(answer).toContain('재활용품 시세를 조회하지 못했어요')
  })
})
