import type { Clock, CollectionPoint, CollectionPointClientPort, CollectionPointQuery } from '@eco2/ports'
import { collectionPointsSchema, fromKecoRow } from './from-keco.ts'
import { decodeServiceKey } from './http/data-go-kr.ts'
import { createJsonLookup } from './http/json-lookup.ts'
import { createLookupCache } from './http/lookup-cache.ts'
import { isInProvince } from './korean-province.ts'
import { checkText, checkWholeNumber } from './query-bounds.ts'
import { readOdcloudRefusal } from './read-odcloud-refusal.ts'

export interface KecoCollectionPointsOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** The service key of data.go.kr, raw or percent-encoded. */
  readonly serviceKey: string
  /** Of one request; more are made only while pages have too few of the area. Default 5 s. */
  readonly timeoutMs?: number
  readonly clock?: Clock
  /** For tests. Default `https://api.odcloud.kr`. */
  readonly origin?: string
}

/**
 * KECO's boxes for small electronics (https://www.data.go.kr/data/15106385/fileData.do). Answers are kept for 10 minutes.
 *
 * The filter of the service finds its text anywhere (남구 in 강남구) and knows one spelling of a province, so it gets the last,
 * narrowest word of the area, and whole words are compared here, page by page.
 */
export function createKecoCollectionPoints(options: KecoCollectionPointsOptions): CollectionPointClientPort {
  const { serviceKey, origin = 'https://api.odcloud.kr', clock } = options
  const lookup = createJsonLookup({ ...options, ...LABELS, readRefusal: readOdcloudRefusal })
  const headers = { authorization: `Infuser ${decodeServiceKey(serviceKey)}` }
  const cache = createLookupCache<readonly CollectionPoint[]>({
    labels: LABELS,
    ttlMs: TTL_MS,
    ...(clock === undefined ? {} : { clock }),
  })

  const find = async ({ areaWords, placeName, limit }: CheckedQuery, signal: AbortSignal) => {
    const found: CollectionPoint[] = []
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const query = {
        page,
        perPage: PAGE_ROWS,
        returnType: 'JSON',
        'cond[수거장소(주소)::LIKE]': areaWords.at(-1),
        'cond[상호명::LIKE]': placeName,
      }
      const url = origin + PATH
      const { data, matchCount } = await lookup({
        url,
        query,
        headers,
        signal,
        schema: collectionPointsSchema,
      })
      found.push(...data.flatMap(fromKecoRow).filter(({ address }) => isInArea(address, areaWords)))
      const isLast = data.length === 0 || page * PAGE_ROWS >= (matchCount ?? Number.POSITIVE_INFINITY)
      if (found.length >= limit || isLast) break
    }
    return found.slice(0, limit)
  }

  return {
    attribution: {
      name: '한국환경공단 폐전자제품 수거함 위치정보',
      url: 'https://www.data.go.kr/data/15106385/fileData.do',
    },
    collects: '소형 폐가전(휴대폰, 노트북, 다리미처럼 작은 전자제품)',
    findCollectionPoints: async (asked, lookupOptions) => {
      const query = checkQuery(asked)
      return await cache.get(JSON.stringify(query), (signal) => find(query, signal), lookupOptions)
    },
  }
}

interface CheckedQuery {
  readonly areaWords: readonly string[]
  readonly placeName: string | undefined
  readonly limit: number
}

function checkQuery({ area, placeName, limit = 5 }: CollectionPointQuery): CheckedQuery {
  return {
    areaWords: checkText('The area', area, MAX_TEXT_LENGTH, LABELS).split(/\s+/),
    placeName:
      placeName === undefined
        ? undefined
        : checkText('The name of the place', placeName, MAX_TEXT_LENGTH, LABELS),
    limit: checkWholeNumber('limit', limit, MAX_LIMIT, LABELS),
  }
}

/** Each word of the area begins a word of the address (강남, 강남구, 역삼동 in brackets), or is its province. */
function isInArea(address: string, areaWords: readonly string[]): boolean {
  const addressWords = address.split(/[\s(),·]+/)
  return areaWords.every(
    (part) => addressWords.some((word) => word.startsWith(part)) || isInProvince(address, part),
  )
}

const LABELS = { port: 'CollectionPointClientPort', adapter: 'collection-point-keco' }
const PATH = '/api/15106385/v1/uddi:4977d714-dca6-4bda-a10f-9bed30e2ce9c'
const PAGE_ROWS = 100
const MAX_PAGES = 5
const MAX_LIMIT = 20
const MAX_TEXT_LENGTH = 100
const TTL_MS = 10 * 60_000
