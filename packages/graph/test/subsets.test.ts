import { INTENTS, noModel } from '@eco2/ports'
import {
  createScriptedBulkWaste,
  createScriptedCharacters,
  createScriptedCollectionPoints,
  createScriptedLocation,
  createScriptedPrices,
  createScriptedWeather,
  createScriptedWebSearch,
  scriptedCharacter,
} from '@eco2/ports/testing'
import { MemorySaver } from '@langchain/langgraph'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERING_NODES, type ChatGraphDeps, createChatGraph } from '../src/index.ts'
import { NODE_OF_INTENT } from '../src/nodes/answering-nodes.ts'
import type { Question } from '../src/state.ts'
import { clock, findAreas, gangnam } from './lookup-world.ts'
import { testRetriever } from './run-chat.ts'

const OPTIONAL = {
  visionModel: {
    model: 'scripted/eyes',
    describeImage: () => Promise.reject(new TypeError('no picture was sent')),
  },
  characterClient: createScriptedCharacters({ cast: [scriptedCharacter({ id: 'can', name: '캔돌이' })] }),
  locationClient: createScriptedLocation({
    geocoded: { 강남역: { name: '강남역', location: gangnam } },
    places: [{ name: '강남약국', address: '서울 강남구', location: gangnam }],
    area: { province: '서울특별시', district: '강남구' },
  }),
  webSearchClient: createScriptedWebSearch({
    results: [{ title: '소식', url: 'https://news.example/', content: '바뀌었다.', score: 1 }],
  }),
  bulkWasteClient: createScriptedBulkWaste({ disposals: [{ province: '서울특별시', district: '강남구' }] }),
  weatherClient: createScriptedWeather({ current: { precipitation: 'rain' }, clock }),
  collectionPointClient: createScriptedCollectionPoints({
    points: [{ name: '역', address: '서울특별시 강남구' }],
  }),
  recyclablePrice: createScriptedPrices({
    prices: [{ material: '고철', region: '전국', krwPerKg: 400, surveyMonth: '2026-10' }],
  }),
  imageGenerator: {
    model: 'scripted/brush',
    generateImage: async () => ({ bytes: new Uint8Array([1]), mediaType: 'image/png' }),
  },
  findAreas,
  limitsOf: () => ({ contextTokens: 8_192, outputTokens: 1_024 }),
} satisfies Partial<ChatGraphDeps>
const NAMES = Object.keys(OPTIONAL) as (keyof typeof OPTIONAL)[]

/** A question of each intent, as the intent node would read a message that asks for everything. */
const TEXTS: Record<(typeof INTENTS)[number], string> = {
  waste: '생수병은 어떻게 버려?',
  bulk_waste: '강남구에서 소파 버리려면 어떻게 신고해?',
  recyclable_price: '고철 시세 얼마야?',
  collection_point: '강남구 소형가전 수거함 어디 있어?',
  location: '강남역 근처 약국 어디 있어?',
  weather: '강남역 날씨 어때?',
  character: '캔돌이는 누구야?',
  image_generation: '캔돌이 그림 그려줘',
  web_search: '최신 분리배출 뉴스 검색해줘',
  general: '안녕',
}
const questions: readonly Question[] = INTENTS.map((intent, index) => ({
  index,
  intent,
  text: TEXTS[intent],
  queries: [TEXTS[intent]],
  confidence: 0.9,
  reasoning: 'a test',
}))

/** All ten at once: rules tell four questions of a message apart, a model as many; here the state brings them. */
async function askEverything(names: readonly (keyof typeof OPTIONAL)[], flags = {}) {
  const given: Partial<ChatGraphDeps> = Object.fromEntries(names.map((name) => [name, OPTIONAL[name]]))
  const graph = createChatGraph(
    {
      llm: noModel('test'),
      retriever: testRetriever(),
      clock,
      checkpointer: new MemorySaver(),
      ...given,
    },
    flags,
  )
  const config = { configurable: { thread_id: 'run', emit: () => {} } }
  const message = Object.values(TEXTS).join(' ')
  await graph.updateState(
    config,
    {
      runId: 'thread.run',
      message,
      history: [],
      position: gangnam,
      // Whatever is asked for was declined before.
      inputs: [
        { requestId: 'location', kind: 'location', value: null },
        { requestId: 'province', kind: 'choice', value: null },
      ],
      intent_result: { questions, decidedBy: 'rules' },
    },
    'intent',
  )
  return graph.invoke(null, config)
}

describe('the graph with any of its optional ports', () => {
  it('compiles, runs, and tells what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(NAMES), fc.boolean(), async (names, enableSummarization) => {
        const state = await askEverything(names, { enableSummarization })
        const text = state.answer_result?.text ?? ''
        expect(text).toMatch(/[가-힣]{2}/u)
        expect(text).not.toMatch(/undefined|null|NaN|\[object/u)
        const sections = state.aggregator_result?.sections ?? []
        for (const intent of INTENTS) {
          const own = sections.filter((section) => section.intent === intent)
          const isPresent = `${NODE_OF_INTENT[intent]}_result` in state
          expect([intent, own.some(({ status }) => status === 'missing')]).toEqual([intent, !isPresent])
          for (const { reply } of own) expect(text).toContain(reply)
        }
      }),
      { seed: 20_261_122, numRuns: 100 },
    )
  }, 60_000)

  it('runs all ten nodes at once, each on its own key', async () => {
    const state = await askEverything(NAMES)
    for (const node of ANSWERING_NODES) {
      const { sections = [] } = state[`${node}_result`] ?? {}
      expect([node, sections.length, sections.every(({ reply }) => reply !== '')]).toEqual([node, 1, true])
    }
    expect(state.router_result?.targets.map(({ node }) => node).toSorted()).toEqual(
      ANSWERING_NODES.toSorted(),
    )
    expect(state.aggregator_result?.sections.map(({ intent }) => intent)).toEqual(INTENTS)
    const { text = '' } = state.answer_result ?? {}
    for (const told of [
      '전용 수거함에',
      '강남구',
      '400원',
      '역, 서울',
      '강남약국',
      '비가 와요',
      '캔돌이',
      'news.example',
    ]) {
      expect(text).toContain(told)
    }
  })
})
