import type { Server, ServerResponse } from 'node:http'

export interface OpenRequests {
  /** Resolves when every request has its answer, or after the limit: 5 s, above what a request waits for Redis. */
  untilAnswered(limitMs?: number): Promise<void>
}

/** Requests under way. A stop waits for them: cut off they would not know what became of a run, and go on without Redis. */
export function countOpenRequests(server: Server): OpenRequests {
  const open = new Set<ServerResponse>()
  let onNone = (): void => {}
  server.on('request', (_request, response: ServerResponse) => {
    open.add(response)
    response.once('close', () => {
      open.delete(response)
      if (open.size === 0) onNone()
    })
  })
  return {
    async untilAnswered(limitMs = ANSWERS_MS) {
      if (open.size === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      onNone = resolve
      const limit = setTimeout(resolve, limitMs)
      await promise
      clearTimeout(limit)
    },
  }
}

const ANSWERS_MS = 5_000
