import { noModel, PortError } from '@eco2/ports'
import {
  createScriptedBulkWaste,
  createScriptedCharacters,
  createScriptedCollectionPoints,
  createScriptedLocation,
  createScriptedPrices,
  createScriptedRetriever,
  createScriptedWeather,
  createScriptedWebSearch,
} from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import type { CreateChatOptions } from '../src/index.ts'
import { chatWith } from './chat-with.ts'
import { carton, clearPet, testRetriever } from './run-chat.ts'
import { createScriptedModel } from './scripted-model.ts'
import { createScriptedVision } from './scripted-vision.ts'

const failure = new PortError('UNAVAILABLE', 'vendor words 010-1234-5678')
const seoul = { latitude: 37.5665, longitude: 126.978 }

/** Every port there is, and all of them down. */
const allDown = (): Partial<CreateChatOptions> => ({
  retriever: testRetriever(),
  visionModel: createScriptedVision(failure),
  characterClient: createScriptedCharacters({ failure }),
  locationClient: createScriptedLocation({ failure }),
  weatherClient: createScriptedWeather({ failure }),
  collectionPointClient: createScriptedCollectionPoints({ failure }),
  bulkWasteClient: createScriptedBulkWaste({ failure }),
  recyclablePrice: createScriptedPrices({ failure }),
  webSearchClient: createScriptedWebSearch({ failure }),
  imageGenerator: { model: 'scripted/painter', generateImage: () => Promise.reject(failure) },
  images: { store: { put: () => Promise.reject(failure) }, urlOf: (imageId) => imageId },
})

/** What each intent asks in a sentence that rules are certain of. */
const QUESTIONS: Record<string, string> = {
  waste: '생수병은 어떻게 버려?',
  bulk_waste: '서울 강남구에서 소파 버리려면 어떻게 신고해?',
  recyclable_price: '고철 시세 알려줘',
  collection_point: '강남구 폐건전지 수거함 어디 있어?',
  location: '근처 재활용센터 어디야?',
  weather: '오늘 날씨 어때?',
  character: '말그미 캐릭터 알려줘',
  image_generation: '우유팩 그림 그려줘',
  web_search: '올해 바뀐 재활용 정책 뉴스 검색해줘',
}

describe('when every lookup and every model is down', () => {
  it.each(Object.entries(QUESTIONS))('a question of %s gets an honest answer', async (_intent, message) => {
    const { answer, error, events } = await chatWith(message, { ...allDown(), run: { location: seoul } })
    expect(error).toBeUndefined()
    expect(answer).toMatch(/[가-힣]{2}/u)
    expect(answer).not.toMatch(/undefined|null|\[object|NaN/u)
    expect(JSON.stringify(events)).not.toContain('vendor words')
  })

  it.each(Object.entries(QUESTIONS))(
    'a question of %s gets no number that nobody found',
    async (_intent, message) => {
      const { answer } = await chatWith(message, { ...allDown(), run: { location: seoul } })
      const known = [clearPet, carton].map((hit) => JSON.stringify(hit)).join('\n')
      const numbers = answer.match(/\d[\d,.:-]*\d|\d+\s?(?:원|도|℃|%|mm)/gu) ?? []
      expect(numbers.filter((number) => !known.includes(number) && !PUBLIC_NUMBERS.has(number))).toEqual([])
    },
  )

  it('a question of waste is answered in full, with its source', async () => {
    const { answer } = await chatWith('생수병은 어떻게 버려?', allDown())
    expect(answer).toMatch(/^투명 페트병 전용 수거함에 버려요\./u)
    expect(answer).toContain('출처: 투명 페트병 · 재활용가능자원의 분리수거 등에 관한 지침 (2024-03)')
  })

  it('the rules being down, too, is said', async () => {
    const retriever = createScriptedRetriever([{ words: [''], error: failure }])
    const { answer, error } = await chatWith('생수병은 어떻게 버려?', { ...allDown(), retriever })
    expect(error).toBeUndefined()
    expect(answer).toMatch(/^지금은 분리배출 규정을 찾아볼 수 없어서 확실한 답을 드릴 수 없어요/u)
  })
})

describe('a model that writes the answer', () => {
  const MIXED = '생수병은 어떻게 버려? '
  const FAILED: readonly (readonly [string, string])[] = [
    ['weather', '날씨 조회 실패'],
    ['character', '캐릭터 조회 실패'],
  ]

  it.each(FAILED)('is told beside a rule that %s failed, and what not to say', async (intent, guidance) => {
    const llm = createScriptedModel({ stream: ['네.'] })
    await chatWith(`${MIXED}${QUESTIONS[intent]}`, {
      ...allDown(),
      models: () => llm,
      run: { location: seoul },
    })
    const { prompt } = llm.calls.at(-1) ?? { prompt: '' }
    expect(prompt).toContain(guidance)
    expect(prompt).toContain('[투명 페트병]')
  })

  it('is told of a picture that was not made', async () => {
    const llm = createScriptedModel({ stream: ['네.'] })
    await chatWith('우유팩 그림 그려줘', { ...allDown(), models: () => llm })
    const { prompt } = llm.calls.at(-1) ?? { prompt: '' }
    expect(prompt).toContain('그림 생성 실패: 그림을 만들었다고 말하지 말 것')
    expect(prompt).toContain('<data name="fact">\n[우유팩]')
  })

  it('is told when there is no fact at all', async () => {
    const llm = createScriptedModel({ stream: ['네.'] })
    await chatWith('고마워', { models: () => llm })
    expect(llm.calls.at(-1)?.prompt).toContain('확인된 사실이 없음')
  })

  it('cannot write a source: sources are ours, and only of what was found', async () => {
    const llm = createScriptedModel({ stream: ['변기에 버려요.'] })
    const { answer, events } = await chatWith('우주선은 어떻게 버려?', {
      models: () => llm,
      retriever: createScriptedRetriever([]),
    })
    expect(answer).not.toContain('출처')
    expect(events.some(({ type }) => type === 'source')).toBe(false)
  })
})

it('without a key nothing is promised that is not there', async () => {
  const { answer } = await chatWith('너는 뭐 할 수 있어?', { models: () => noModel('test') })
  for (const ability of ['날씨', '시세', '그림', '캐릭터', '수거함', '검색', '사진', '장소']) {
    expect(answer).not.toContain(ability)
  }
})

/** Free pickup of appliances, and the public service lines that lines of ours may name. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set(['1599-0903'])
