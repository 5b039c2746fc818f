import { PortError } from '@eco2/ports'
import { createScriptedLLM, createScriptedLocation, type LocationScript } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { chatWith } from './chat-with.ts'
import { clock, findAreas, gangnam, seoul, sourcesOf, toolsOf } from './lookup-world.ts'
import { conversation, stageEnd } from './run-chat.ts'

const shop = {
  name: '알맹상점',
  address: '서울 마포구 월드컵로 49',
  location: seoul,
  phone: '02-111-2222',
  distanceMeters: 420,
}
const far = { name: '지구샵', address: '서울 마포구 성미산로 155', location: seoul, distanceMeters: 1_840 }
const geocoded = { 강남역: { name: '강남역', location: gangnam } }
const map = (script: LocationScript = {}) =>
  createScriptedLocation({ places: [shop, far], geocoded, ...script })
const base = { findAreas, clock }

describe('location', () => {
  it('lists places around a named place by their kind: name, address, phone and distance', async () => {
    const locationClient = map()
    const { answer, events } = await chatWith('강남역 근처 제로웨이스트샵 알려줘', {
      ...base,
      locationClient,
    })
    expect(locationClient.calls.at(-1)).toEqual({
      operation: 'searchPlaces',
      query: { query: '제로웨이스트샵', near: gangnam, radiusMeters: 3_000, limit: 5 },
    })
    expect(answer).toContain('1. 알맹상점, 서울 마포구 월드컵로 49, 전화 02-111-2222, 약 420m')
    expect(answer).toContain('2. 지구샵, 서울 마포구 성미산로 155, 약 1.8km')
    expect(answer).toContain('출처: 시험용 지도 https://map.example')
    expect(sourcesOf(events)).toHaveLength(1)
  })

  it('looks around the user, and wider when there is nothing close by', async () => {
    const locationClient = map({ places: ({ radiusMeters }) => (radiusMeters === 20_000 ? [far] : []) })
    const { answer, events } = await chatWith('근처 고물상 어디 있어?', {
      ...base,
      locationClient,
      run: { location: seoul },
    })
    expect(toolsOf(events)).toEqual(['location.searchPlaces empty', 'location.searchPlaces ok'])
    expect(answer).toContain('지금 계신 곳 근처 "고물상" 검색에서 찾은 곳이에요.')
  })

  it('finds one certain place by its name, wherever the user is', async () => {
    const locationClient = map()
    await chatWith('서초구청 전화번호 알려줘', { ...base, locationClient })
    expect(locationClient.calls).toEqual([
      { operation: 'searchPlaces', query: { query: '서초구청', limit: 5 } },
    ])
  })

  it('goes on looking for the same kind at another place', async () => {
    const locationClient = map()
    const history = conversation(['홍대 근처 제로웨이스트샵 알려줘', '네.'])
    await chatWith('강남역 쪽에는 없어?', { ...base, locationClient, run: { history } })
    expect(locationClient.calls.at(-1)).toMatchObject({ query: { query: '제로웨이스트샵', near: gangnam } })
  })

  it('asks where when nobody said, and says when nothing is there', async () => {
    const { answer } = await chatWith('가까운 재활용센터 어디야?', { ...base, locationClient: map() })
    expect(answer).toContain('어느 곳 근처에서 찾아 드릴까요?')
    const none = await chatWith('가까운 재활용센터 어디야?', {
      ...base,
      locationClient: map({ places: [] }),
      run: { location: seoul },
    })
    expect(none.answer).toContain('검색에서 나온 곳이 없어요')
    expect(sourcesOf(none.events)).toEqual([])
  })

  it('says that it failed and invents nothing', async () => {
    const failure = new PortError('RATE_LIMITED', 'quota')
    const { answer, events } = await chatWith('강남역 근처 약국 어디 있어?', {
      ...base,
      locationClient: map({ failure }),
    })
    expect(stageEnd(events, 'location')).toMatchObject({ status: 'failed', reason: 'RATE_LIMITED' })
    expect(toolsOf(events)).toEqual(['location.geocode failed'])
    expect(answer).toBe('지금은 장소를 조회하지 못했어요. 지도 앱에서 찾아봐 주세요.')
  })

  it('takes a keyword from a model only for kinds it does not know', async () => {
    const classified = {
      questions: [
        { intent: 'location', question: '강남역 근처 칼갈이 집', confidence: 0.9, reasoning: 'a place' },
      ],
    }
    const call = { name: 'search_places', arguments: { query: '칼갈이', place: null } }
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generateStructured', task: 'classify-intent', value: classified },
        { operation: 'generateFunctionCall', task: 'lookup-arguments', call },
        { operation: 'generateStream', deltas: ['네.'] },
      ],
    })
    const locationClient = map()
    await chatWith('무뎌졌는데 강남역 근처 칼갈이 집', { ...base, locationClient, models: () => llm })
    expect(locationClient.calls.at(-1)).toMatchObject({ query: { query: '칼갈이', near: gangnam } })
  })

  it('says names of strangers without their markup', async () => {
    const hostile = { ...shop, name: '[눌러](https://evil.example) <b>가게</b>' }
    const { answer } = await chatWith('강남역 근처 약국 어디 있어?', {
      ...base,
      locationClient: map({ places: [hostile] }),
    })
    expect(answer).toContain('1. 눌러 가게, 서울')
    expect(answer).not.toContain('evil')
  })
})
