import type { ChatGraphDeps } from '@eco2/graph'
import { createKnowledgeCharacters, createKnowledgePrices, findAreas } from '@eco2/knowledge'
import {
  createHttpCharacters,
  createKakaoLocation,
  createKecoCollectionPoints,
  createKmaWeather,
  createMoisBulkWaste,
  createTavilyWebSearch,
} from '@eco2/lookups'
import type { Dependencies } from '@eco2/provisioning'
import { getSharedHttpClient } from '@eco2/provisioning/http'
import { withPortRetry } from '@eco2/provisioning/policies'
import type { WorkerConfig } from './config.ts'

type Lookups = Pick<
  ChatGraphDeps,
  | 'locationClient'
  | 'weatherClient'
  | 'collectionPointClient'
  | 'bulkWasteClient'
  | 'webSearchClient'
  | 'characterClient'
  | 'recyclablePrice'
  | 'findAreas'
>

/** The lookups that this worker's keys open, each with one extra try. Without a key its node is not in the graph. */
export function createLookups({ env }: WorkerConfig, dependencies: Dependencies): Lookups {
  const { fetch } = getSharedHttpClient(dependencies)
  const at = (service: string) => ({
    fetch,
    ...(env.LOOKUP_BASE_URL !== undefined && { origin: `${env.LOOKUP_BASE_URL}/${service}` }),
  })
  const { KAKAO_API_KEY: kakao, KMA_API_KEY: kma, KECO_API_KEY: keco, MOIS_API_KEY: mois } = env
  const { TAVILY_API_KEY: tavily, CHARACTER_API_URL: baseUrl } = env
  return {
    findAreas,
    recyclablePrice: createKnowledgePrices(),
    characterClient:
      baseUrl === undefined
        ? createKnowledgeCharacters()
        : withPortRetry(createHttpCharacters({ fetch, baseUrl })),
    ...(kakao !== undefined && {
      locationClient: withPortRetry(createKakaoLocation({ ...at('kakao'), apiKey: kakao })),
    }),
    ...(kma !== undefined && {
      weatherClient: withPortRetry(createKmaWeather({ ...at('kma'), serviceKey: kma })),
    }),
    ...(keco !== undefined && {
      collectionPointClient: withPortRetry(createKecoCollectionPoints({ ...at('keco'), serviceKey: keco })),
    }),
    ...(mois !== undefined && {
      bulkWasteClient: withPortRetry(createMoisBulkWaste({ ...at('mois'), serviceKey: mois })),
    }),
    ...(tavily !== undefined && {
      webSearchClient: withPortRetry(createTavilyWebSearch({ ...at('tavily'), apiKey: tavily })),
    }),
  }
}
