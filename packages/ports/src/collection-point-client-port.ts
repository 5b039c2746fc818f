import type { Attribution, LookupOptions } from './lookup.ts'

export interface CollectionPointQuery {
  /** A part of the address: "강남구", "역삼동". Never the thing to be collected. */
  readonly area: string
  /** A part of the name of the place: "주민센터". */
  readonly placeName?: string
  /** 1 to 20, default 5. */
  readonly limit?: number
}

export interface CollectionPoint {
  readonly name: string
  readonly address: string
  /** What is collected there, as the source says it: "소형가전". */
  readonly collects?: string
  readonly method?: string
  readonly placeKind?: string
  /** As the source says it: "무료". */
  readonly fee?: string
}

/**
 * Public collection points for small electronics and batteries. Nothing found is `[]`.
 *
 * @throws {PortError} as `LocationClientPort`
 */
export interface CollectionPointClientPort {
  readonly attribution: Attribution
  /** What kinds of things these points take, for "are you sure they take clothes?": "소형 폐가전". */
  readonly collects: string
  findCollectionPoints(
    query: CollectionPointQuery,
    options?: LookupOptions,
  ): Promise<readonly CollectionPoint[]>
}
