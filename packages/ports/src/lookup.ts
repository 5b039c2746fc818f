/** What every lookup takes besides its question. */
export interface LookupOptions {
  /** Closes the socket; the call rejects with CANCELLED. */
  readonly signal?: AbortSignal
}

/**
 * Where an answer comes from, as it has to be named below it: "기상청 단기예보", "카카오맵". Every lookup has one, because
 * the terms of these services ask for it and a reader should know whom to believe.
 */
export interface Attribution {
  readonly name: string
  readonly url: string
}
