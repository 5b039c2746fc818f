import { type GenerateOptions, type LLMClientPort, PortError, type PortErrorOptions } from '@eco2/ports'
import { around, policyError } from './around.ts'

export interface TimeoutOptions {
  /** A stream's first delta. Default 30 s. */
  readonly firstTokenMs?: number
  /** Between two deltas. Keep-alive comments of a vendor are not deltas. Default 20 s. */
  readonly idleMs?: number
  /** The whole call. Default 120 s. */
  readonly totalMs?: number
}

/**
 * No call hangs. A limit aborts the call's signal, so that the adapter closes the socket, and throws TIMEOUT at once,
 * also when the adapter does not listen. Time in which the reader does not ask for the next delta does not count as idle.
 */
export function withTimeout(client: LLMClientPort, options: TimeoutOptions = {}): LLMClientPort {
  const limits = { ...TIMEOUTS, ...options }
  return around(client.model, {
    answer: async (attempt, { options: asked }) => {
      const call = startCall(asked, limits.totalMs)
      try {
        return await call.race(attempt(client, { signal: call.signal }))
      } finally {
        call.end()
      }
    },
    stream: async function* (attempt, { options: asked }) {
      const call = startCall(asked, limits.totalMs)
      const deltas = attempt(client, { signal: call.signal })[Symbol.asyncIterator]()
      let isFirst = true
      let isOver = false
      try {
        for (;;) {
          const stop = isFirst
            ? call.limit('first token', limits.firstTokenMs)
            : call.limit('idle', limits.idleMs)
          const next = await call.race(deltas.next()).finally(stop)
          if (next.done) {
            isOver = true
            return
          }
          isFirst = false
          yield next.value
        }
      } finally {
        // Not awaited: an iterator that hangs in `next` would hang in `return` too. The abort is what closes it.
        if (!isOver) deltas.return?.().catch(() => {})
        call.end()
      }
    },
  })
}

export interface Call {
  readonly signal: AbortSignal
  /** Starts a limit; returns how to stop it. */
  limit(name: string, limitMs: number): () => void
  race<T>(work: Promise<T>): Promise<T>
  end(): void
}

/** One call's clock and signal, for whoever limits calls. @throws nothing; `race` rejects with TIMEOUT. */
export function startCall(
  { signal: outer }: Pick<GenerateOptions, 'signal'>,
  totalMs: number,
  labels: PortErrorOptions = LABELS,
): Call {
  const inner = new AbortController()
  const { promise: expired, reject } = Promise.withResolvers<never>()
  // Whoever does not race it any more must not be told.
  expired.catch(() => {})
  const limit = (name: string, limitMs: number): (() => void) => {
    const timer = setTimeout(() => {
      reject(new PortError('TIMEOUT', `The model's ${name} limit of ${limitMs} ms is over.`, labels))
    }, limitMs)
    return () => clearTimeout(timer)
  }
  const stopTotal = limit('total', totalMs)
  return {
    signal: outer ? AbortSignal.any([outer, inner.signal]) : inner.signal,
    limit,
    race: (work) => {
      work.catch(() => {})
      return Promise.race([work, expired])
    },
    // However the call ended, whoever still works on it has to stop: a limit closes the socket here.
    end: () => {
      stopTotal()
      inner.abort()
    },
  }
}

const LABELS = policyError('with-timeout')

/**
 * Of a model's call, and of a call for embeddings: a person waits for a query, nobody for a batch of documents. A query has less
 * than the retriever's own wait, or the breaker would take its end for a cancel.
 */
export const TIMEOUTS = {
  firstTokenMs: 30_000,
  idleMs: 20_000,
  totalMs: 120_000,
  embedQueryMs: 500,
  embedDocumentsMs: 30_000,
} as const
