import type { BulkWasteClientPort, Clock, DistrictDisposal, DistrictQuery } from '@eco2/ports'
import { disposalsSchema, fromMoisRow } from './from-mois.ts'
import { createDataGoKrLookup } from './http/data-go-kr.ts'
import { createLookupCache } from './http/lookup-cache.ts'
import { isInProvince } from './korean-province.ts'
import { checkText } from './query-bounds.ts'

export interface MoisBulkWasteOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** The service key of data.go.kr, raw or percent-encoded. */
  readonly serviceKey: string
  /** Of one request; a name that many districts have takes more. Default 5 s. */
  readonly timeoutMs?: number
  readonly clock?: Clock
  /** For tests. Default `https://apis.data.go.kr`. */
  readonly origin?: string
}

/**
 * MOIS, what districts say about household waste (https://www.data.go.kr/data/15155080/openapi.do). Answers are kept for an hour.
 *
 * The service filters by a part of the district's name (남구 finds 강남구) and not by province: both are compared here. A
 * district has a row per zone; rows that say the same are one entry.
 */
export function createMoisBulkWaste(options: MoisBulkWasteOptions): BulkWasteClientPort {
  const { origin = 'https://apis.data.go.kr', clock } = options
  const lookup = createDataGoKrLookup({ ...options, ...LABELS })
  const cache = createLookupCache<readonly DistrictDisposal[]>({
    labels: LABELS,
    ttlMs: TTL_MS,
    ...(clock === undefined ? {} : { clock }),
  })

  const find = async (district: string, signal: AbortSignal) => {
    const found: DistrictDisposal[] = []
    for (let pageNo = 1; pageNo <= MAX_PAGES; pageNo += 1) {
      const query = { pageNo, numOfRows: PAGE_ROWS, returnType: 'json', 'cond[SGG_NM::LIKE]': district }
      const page = await lookup({ url: origin + PATH, query, signal, schema: disposalsSchema })
      found.push(...(page?.rows ?? []).flatMap(fromMoisRow))
      if (page === null || page.rows.length === 0 || pageNo * PAGE_ROWS >= page.totalCount) break
    }
    return found.filter((disposal) => isOf(disposal, district))
  }

  return {
    attribution: {
      name: '행정안전부 생활쓰레기 배출정보',
      url: 'https://www.data.go.kr/data/15155080/openapi.do',
    },
    findDistrictDisposal: async (asked, lookupOptions) => {
      const { district, province } = checkQuery(asked)
      const found = await cache.get(district, (signal) => find(district, signal), lookupOptions)
      const ofProvince = found.filter(
        (disposal) => province === undefined || isInProvince(disposal.province, province),
      )
      return distinct(ofProvince).slice(0, MAX_ENTRIES)
    },
  }
}

interface CheckedQuery {
  readonly district: string
  readonly province: string | undefined
}

/** "수원시 팔달구" → 수원시, whose rules they are. 세종특별자치시 → 세종, which is in every spelling of it. */
function checkQuery({ district, province }: DistrictQuery): CheckedQuery {
  const [first = ''] = checkText('The district', district, MAX_TEXT_LENGTH, LABELS).split(/\s+/)
  return {
    district: isInProvince(first, SEJONG) ? SEJONG : first,
    province:
      province === undefined ? undefined : checkText('The province', province, MAX_TEXT_LENGTH, LABELS),
  }
}

function isOf(disposal: DistrictDisposal, district: string): boolean {
  const [name = ''] = disposal.district.split(' ')
  return name === district || (district === SEJONG && isInProvince(name, SEJONG))
}

function distinct(disposals: readonly DistrictDisposal[]): readonly DistrictDisposal[] {
  return [...new Map(disposals.map((disposal) => [JSON.stringify(disposal), disposal])).values()]
}

const LABELS = { port: 'BulkWasteClientPort', adapter: 'bulk-waste-mois' }
const PATH = '/1741000/household_waste_info/info'
/** The most that the service gives at once. */
const PAGE_ROWS = 100
/** 동구 and its kin are in six provinces with a row per quarter. */
const MAX_PAGES = 5
const MAX_ENTRIES = 20
const MAX_TEXT_LENGTH = 50
const SEJONG = '세종'
const TTL_MS = 60 * 60_000
