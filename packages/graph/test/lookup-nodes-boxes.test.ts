import { PortError } from '@eco2/ports'
import {
  createScriptedCollectionPoints,
  createScriptedLocation,
  createScriptedRetriever,
  scriptedHit,
} from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { chatWith } from './chat-with.ts'
import { clock, findAreas, gangnam, sourcesOf } from './lookup-world.ts'
import { stageEnd } from './run-chat.ts'

const base = { findAreas, clock }
const box = {
  name: '역삼1동주민센터',
  address: '서울특별시 강남구 역삼로 7 (역삼동)',
  collects: '소형가전',
  fee: '무료',
}
const other = { name: '해운대구청', address: '부산광역시 해운대구 중동2로 11' }
const busanJunggu = { name: '부산중구청', address: '부산광역시 중구 중구로 120' }
const points = () => createScriptedCollectionPoints({ points: [box, other, busanJunggu] })

describe('collection_point', () => {
  it('filters by the area and never by the thing', async () => {
    const collectionPointClient = points()
    const { answer, events } = await chatWith('강남구 폐휴대폰 수거함 어디 있어?', {
      ...base,
      collectionPointClient,
    })
    expect(collectionPointClient.queries).toEqual([{ area: '서울특별시 강남구', limit: 5 }])
    expect(answer).toContain('소형 폐가전 수거함이에요.')
    expect(answer).toContain(
      '1. 역삼1동주민센터, 서울특별시 강남구 역삼로 7 (역삼동), 수거: 소형가전, 비용: 무료',
    )
    expect(sourcesOf(events)).toMatchObject([{ title: '시험용 수거함 목록' }])
  })

  it('knows quarters, several areas, and the district of a position', async () => {
    const quarter = points()
    await chatWith('역삼동 소형가전 수거함 알려줘', { ...base, collectionPointClient: quarter })
    expect(quarter.queries.map(({ area }) => area)).toEqual(['역삼동'])

    const several = points()
    const both = await chatWith('강남구랑 해운대구 소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: several,
    })
    expect(several.queries.map(({ area }) => area)).toEqual(['서울특별시 강남구', '부산광역시 해운대구'])
    expect(both.answer).toContain('해운대구청')

    const here = points()
    const locationClient = createScriptedLocation({ area: { province: '서울특별시', district: '강남구' } })
    await chatWith('근처 소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: here,
      locationClient,
      run: { location: gangnam },
    })
    expect(here.queries.map(({ area }) => area)).toEqual(['서울특별시 강남구'])
  })

  it('says honestly what the list does not take, and where that goes', async () => {
    const retriever = createScriptedRetriever([
      {
        words: ['헌옷'],
        hits: [scriptedHit({ ruleId: 'clothes', title: '헌옷', content: '의류 수거함에 넣어요.' })],
      },
    ])
    const collectionPointClient = points()
    const { answer, events } = await chatWith('강남구 헌옷 수거함 어디 있어?', {
      ...base,
      collectionPointClient,
      retriever,
    })
    expect(collectionPointClient.queries).toEqual([])
    expect(answer).toContain('수거함은 소형 폐가전만 받아서, 헌옷 수거함의 위치는 알려 드릴 수 없어요.')
    expect(answer).toContain('의류 수거함에 넣어요.')
    expect(sourcesOf(events)).toMatchObject([{ ruleId: 'clothes' }])
    expect(answer).not.toContain('역삼1동')
  })

  it('asks for the district, and says when there is no box', async () => {
    const { answer } = await chatWith('소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: points(),
    })
    expect(answer).toContain('어느 동네의 수거함을')
    const none = await chatWith('서초구 소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: points(),
    })
    expect(none.answer).toContain('서울특별시 서초구에는 목록에 있는 수거함이 없어요.')
  })

  it('says that it failed, or in part', async () => {
    const failure = new PortError('UNAVAILABLE', 'down')
    const { answer, events } = await chatWith('강남구 소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: createScriptedCollectionPoints({ failure }),
    })
    expect(stageEnd(events, 'collection_point')).toMatchObject({ status: 'failed', reason: 'UNAVAILABLE' })
    expect(answer).toContain('수거함 위치를 조회하지 못했어요')

    const whole = points()
    const half = {
      ...whole,
      findCollectionPoints: (...given: Parameters<typeof whole.findCollectionPoints>) =>
        given[0].area.includes('강남') ? Promise.reject(failure) : whole.findCollectionPoints(...given),
    }
    const partly = await chatWith('강남구랑 해운대구 소형가전 수거함 어디 있어?', {
      ...base,
      collectionPointClient: half,
    })
    expect(stageEnd(partly.events, 'collection_point')).toMatchObject({ status: 'degraded' })
    expect(partly.answer).toContain('다른 지역의 수거함은 조회하지 못했어요.')
    expect(partly.answer).toContain('해운대구청')
  })
})
