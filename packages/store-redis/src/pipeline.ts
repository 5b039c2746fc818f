import type { ChainableCommander } from 'ioredis'

/** Sends what the pipeline holds; the replies in order. Rejects with the first error: a pipeline alone hides them. */
export async function resultsOf(pipeline: ChainableCommander): Promise<readonly unknown[]> {
  const replies = (await pipeline.exec()) ?? []
  return replies.map(([error, result]) => {
    if (error !== null) throw error
    return result
  })
}
