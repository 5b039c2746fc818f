import type { Attribution, LookupOptions } from './lookup.ts'

export interface RecyclablePriceQuery {
  /** "알루미늄캔", "박스", "고철". */
  readonly material: string
  /** "수도권", "서울"; without it the whole country. */
  readonly region?: string
}

export interface RecyclablePrice {
  readonly material: string
  /** Of the survey: "전국", "수도권". */
  readonly region: string
  readonly krwPerKg: number
  /** YYYY-MM; always said together with the price. */
  readonly surveyMonth: string
  /** How far it can be trusted, in the data's words: "참고용". */
  readonly label?: string
}

/**
 * What recyclers paid, by survey. Nothing found is `[]`; best match first.
 *
 * @throws {PortError} as `LocationClientPort`
 */
export interface RecyclablePricePort {
  readonly attribution: Attribution
  findPrices(query: RecyclablePriceQuery, options?: LookupOptions): Promise<readonly RecyclablePrice[]>
  /** Every material there is a price for, for "which ones do you know?". */
  listMaterials(options?: LookupOptions): Promise<readonly string[]>
}
