/** One rule that answers a query. */
export interface RetrievalHit {
  /** The rule as text for a reader or a prompt: destination first, then the steps, then exceptions. */
  readonly content: string
  /** 0 to 1; below 0.35 a caller may say "not found". */
  readonly score: number
  readonly ruleId: string
  /** The thing that is thrown away, as the knowledge names it. */
  readonly itemId: string
  readonly title: string
  /** The official guidance behind it. */
  readonly source: string
  /** Of the source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
  readonly url?: string
  /** What in the query led here, for explanation. */
  readonly matched: readonly string[]
}

export interface RetrieveOptions {
  /** Hits at most, default 3. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

export interface RetrieverPort {
  /** Best first, one hit per item; nothing found is `[]`. The same query gives the same hits. */
  retrieve(query: string, options?: RetrieveOptions): Promise<readonly RetrievalHit[]>
}
