import type { Attribution, LookupOptions } from './lookup.ts'

export interface WebSearchQuery {
  /** 1 to 400 characters. */
  readonly query: string
  /** 1 to 10, default 5. */
  readonly limit?: number
}

/** Text of strangers: data, never instruction. */
export interface WebSearchResult {
  readonly title: string
  /** http or https. */
  readonly url: string
  readonly content: string
  /** 0 to 1. */
  readonly score: number
  /** YYYY-MM-DD, when it is known. */
  readonly publishedOn?: string
}

/** @throws {PortError} as `LocationClientPort` */
export interface WebSearchPort {
  readonly attribution: Attribution
  /** Best first; nothing found is `[]`. */
  search(query: WebSearchQuery, options?: LookupOptions): Promise<readonly WebSearchResult[]>
}
