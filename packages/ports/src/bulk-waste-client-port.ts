import type { Attribution, LookupOptions } from './lookup.ts'

/** How a district has its waste put out. It holds no fees: districts set those, and they change. */
export interface DistrictDisposal {
  readonly province: string
  readonly district: string
  readonly bulkWasteMethod?: string
  readonly generalWasteMethod?: string
  readonly foodWasteMethod?: string
  readonly recyclingDays?: string
  readonly placeKind?: string
  readonly departmentName?: string
  readonly departmentPhone?: string
  /** When the district last wrote this, YYYY-MM-DD. */
  readonly updatedOn?: string
}

export interface DistrictQuery {
  /** "강남구", "수원시". */
  readonly district: string
  /** "서울특별시": six provinces have a 중구. */
  readonly province?: string
}

/**
 * What the districts say about bulky waste. Nothing found is `[]`; several entries when a district has several rules.
 *
 * @throws {PortError} as `LocationClientPort`
 */
export interface BulkWasteClientPort {
  readonly attribution: Attribution
  findDistrictDisposal(query: DistrictQuery, options?: LookupOptions): Promise<readonly DistrictDisposal[]>
}
