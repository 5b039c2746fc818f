import {
  createKnowledgeCharacters,
  createKnowledgePrices,
  createKnowledgeRetriever,
  findAreas,
} from '@eco2/knowledge'
import type {
  CollectionPoint,
  DistrictDisposal,
  LocationClientPort,
  Place,
  PlaceQuery,
  RetrieverPort,
} from '@eco2/ports'
import {
  createScriptedBulkWaste,
  createScriptedCollectionPoints,
  createScriptedLocation,
  createScriptedWeather,
  createScriptedWebSearch,
} from '@eco2/ports/testing'

/**
 * Everything the graph can be given, except models and pictures: our own knowledge as it is, and a world whose every place,
 * phone number, day and page is invented. No run has a position, so "근처" alone leads to no place.
 */
export function createInventedWorld(retriever: RetrieverPort = createKnowledgeRetriever()) {
  return {
    retriever,
    recyclablePrice: createKnowledgePrices(),
    characterClient: createKnowledgeCharacters(),
    findAreas,
    locationClient: createMap(),
    weatherClient: createScriptedWeather({ clock: CLOCK, current: CURRENT_WEATHER, days: DAYS }),
    collectionPointClient: createScriptedCollectionPoints({ points: POINTS }),
    bulkWasteClient: createScriptedBulkWaste({ disposals: DISPOSALS }),
    webSearchClient: createScriptedWebSearch({ results: [NEWS] }),
    clock: CLOCK,
  }
}

/** A map that knows every name, and has one of everything around it. */
function createMap(): LocationClientPort {
  const map = createScriptedLocation({
    places: placesFor,
    area: { province: '서울특별시', district: '마포구' },
  })
  return { ...map, geocode: async (name) => ({ name, location: HERE }) }
}

function placesFor({ query }: PlaceQuery): readonly Place[] {
  const known = [...KNOWN_PLACES].find(([kind]) => query.includes(kind))
  return [
    {
      name: known?.[1] ?? `이웃 ${query}`,
      address: '서울 마포구 이웃로 1',
      location: HERE,
      phone: '02-000-0000',
    },
  ]
}

/** 2026-11-22, noon in Korea. */
const CLOCK = { now: () => Date.UTC(2026, 10, 22, 3) }
const HERE = { latitude: 37.55, longitude: 126.91 }

const KNOWN_PLACES = new Map([
  ['재활용', '모아 재활용센터'],
  ['제로', '빈손 상점'],
  ['고물상', '튼튼 고물상'],
])

const CURRENT_WEATHER = { precipitation: 'none', temperatureCelsius: 12, humidityPercent: 40 } as const

const DAYS = [
  { date: '2026-11-22', precipitation: 'none', minCelsius: 4, maxCelsius: 13, wetHours: [], sky: 'clear' },
  {
    date: '2026-11-23',
    precipitation: 'rain',
    precipitationProbabilityPercent: 70,
    minCelsius: 6,
    maxCelsius: 11,
    wetHours: [13, 14],
    sky: 'overcast',
  },
  {
    date: '2026-11-24',
    precipitation: 'none',
    minCelsius: 1,
    maxCelsius: 9,
    wetHours: [],
    sky: 'mostly-cloudy',
  },
] as const

const POINTS: readonly CollectionPoint[] = [
  { name: '연남동 주민센터', address: '서울특별시 마포구 이웃로 2', collects: '소형가전, 폐건전지' },
  { name: '삼성1동 주민센터', address: '서울특별시 강남구 이웃로 3', collects: '소형가전, 폐건전지' },
]

const DISPOSALS: readonly DistrictDisposal[] = [
  districtOf('서울특별시', '마포구', '02-300-0101'),
  districtOf('경기도', '수원시', '031-200-0202'),
  districtOf('부산광역시', '해운대구', '051-700-0303'),
  districtOf('대구광역시', '중구', '053-600-0404'),
]

function districtOf(province: string, district: string, departmentPhone: string): DistrictDisposal {
  return {
    province,
    district,
    departmentPhone,
    departmentName: '청소행정과',
    bulkWasteMethod: '누리집에서 신고하고 스티커를 붙여 집 앞에 내놓기',
    updatedOn: '2026-01-01',
  }
}

const NEWS = {
  title: '소식 한 조각',
  url: 'https://news.example/1',
  content: '평가를 위해 지어낸 글입니다. 새 제도가 시행됩니다.',
  score: 0.9,
  publishedOn: '2026-11-20',
}
