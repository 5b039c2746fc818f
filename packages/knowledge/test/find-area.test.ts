import { describe, expect, it } from 'vitest'
import { cityOfPlace, ordinaryWords } from '../src/data/place-names.ts'
import { findAreas, regions } from '../src/index.ts'

/** "서울특별시 강남구"; "? 중구 (서울특별시, ...)" for what is ambiguous. */
const read = (text: string): readonly string[] =>
  findAreas(text).map(({ province, district, ambiguous }) =>
    [province ?? '?', district, ambiguous === undefined ? undefined : `(${ambiguous.join(', ')})`]
      .filter((part) => part !== undefined)
      .join(' '),
  )

it.each([
  ['강남구에서 소파 버리려면?', ['서울특별시 강남구']],
  ['서울 강남', ['서울특별시 강남구']],
  ['서울특별시강남구', ['서울특별시 강남구']],
  ['강남구청에 전화', ['서울특별시 강남구']],
  ['강남인데요', ['서울특별시 강남구']],
  ['수원시 팔달구', ['경기도 수원시']],
  ['경기도수원시영통구', ['경기도 수원시']],
  ['수원이랑 용인', ['경기도 수원시', '경기도 용인시']],
  ['분당에서는', ['경기도 성남시']],
  ['세종', ['세종특별자치시 세종특별자치시']],
  ['세종시에 살아', ['세종특별자치시 세종특별자치시']],
  ['제주도 여행', ['제주특별자치도']],
  ['제주시', ['제주특별자치도 제주시']],
  ['전라북도 전주', ['전북특별자치도 전주시']],
  ['강원도 춘천', ['강원특별자치도 춘천시']],
  ['부산시 해운대구 우동', ['부산광역시 해운대구']],
  ['부산진구', ['부산광역시 부산진구']],
  ['서울이랑 부산', ['서울특별시', '부산광역시']],
  ['서울 사는데, 강남구에서는', ['서울특별시 강남구']],
  ['서울 강남구, 서울', ['서울특별시 강남구']],
  ['강남구'.normalize('NFD'), ['서울특별시 강남구']],
])('reads "%s" as %s', (text, areas) => {
  expect(read(text)).toEqual(areas)
})

describe('names that several provinces have', () => {
  it('tells every candidate', () => {
    expect(findAreas('중구에 살아요')).toEqual([
      {
        district: '중구',
        ambiguous: ['서울특별시', '부산광역시', '대구광역시', '인천광역시', '대전광역시', '울산광역시'],
      },
    ])
    expect(read('강서구')).toEqual(['? 강서구 (서울특별시, 부산광역시)'])
    expect(read('고성군')).toEqual(['? 고성군 (강원특별자치도, 경상남도)'])
  })

  it('is settled by the province, before or after', () => {
    expect(read('대구 중구')).toEqual(['대구광역시 중구'])
    expect(read('서울 강남구와 중구')).toEqual(['서울특별시 강남구', '서울특별시 중구'])
    expect(read('남구요. 아, 울산이요')).toEqual(['울산광역시 남구'])
    expect(read('북구, 제주')[0]).toContain('? 북구')
    expect(read('남구요, 경북이요')).toEqual(['경상북도 포항시'])
  })

  it('knows 광주 from 광주', () => {
    expect(read('광주')).toEqual(['광주광역시'])
    expect(read('광주 북구')).toEqual(['광주광역시 북구'])
    expect(read('경기도 광주')).toEqual(['경기도 광주시'])
    expect(read('광주시')).toEqual(['? 광주시 (경기도, 광주광역시)'])
  })
})

describe('ordinary words', () => {
  it.each([
    '강남역 근처 수거함',
    '고양이 모래',
    '구리 전선 시세',
    '양산 버리는 법',
    '유성 펜',
    '동작이 안 돼요',
    '강화 유리',
    '공주 침대',
    '이천 원',
    '축구 경기 응원봉',
    '새종이',
    '광주리',
    '전남편',
    '스캔',
    '',
  ])('"%s" names no place', (text) => {
    expect(findAreas(text)).toEqual([])
  })

  it.each([
    ['경기 구리', '경기도 구리시'],
    ['경남 양산', '경상남도 양산시'],
    ['경기 고양', '경기도 고양시'],
    ['고양시 화장실', '경기도 고양시'],
    ['이천에서', '경기도 이천시'],
    ['서울동작', '서울특별시 동작구'],
    ['경기', '경기도'],
    ['경기도', '경기도'],
  ])('"%s" does', (text, area) => {
    expect(read(text)).toEqual([area])
  })

  it('are not taken for a place when the province has a particle', () => {
    expect(read('서울에서 동작이 멈춘')).toEqual(['서울특별시'])
  })
})

it('reads every official name as itself', () => {
  for (const { name: province, districts } of regions) {
    expect(findAreas(province)[0]?.province, province).toBe(province)
    for (const district of districts) {
      expect(findAreas(`${province} ${district}`), district).toEqual([{ province, district }])
    }
  }
})

it('knows the city of every place that is in one, and lists no word in vain', () => {
  const cities = new Set(regions.flatMap(({ districts }) => districts))
  const others = new Set(regions.flatMap(({ otherPlaces }) => otherPlaces))
  for (const [place, city] of Object.entries(cityOfPlace)) {
    expect(others, place).toContain(place)
    expect(cities, city).toContain(city)
  }
  const names = [...cities, ...others].map((name) => name.slice(0, -1))
  const shortNames = new Set([...names, ...regions.map(({ shortName }) => shortName)])
  expect([...ordinaryWords].filter((word) => !shortNames.has(word))).toEqual([])
})

it('is done with a text that never ends', () => {
  expect(read(`${'서울'.repeat(100_000)}`)).toEqual([])
  expect(read(`강남구 ${'가'.repeat(100_000)}`)).toEqual(['서울특별시 강남구'])
})
