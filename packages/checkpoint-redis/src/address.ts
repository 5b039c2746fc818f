import type { RunnableConfig } from '@langchain/core/runnables'
import { getCheckpointId } from '@langchain/langgraph-checkpoint'

/** Where a config points. A `checkpointId` of '' means none. */
export interface Address {
  readonly threadId: string | undefined
  readonly namespace: string | undefined
  readonly checkpointId: string
}

/** @throws {TypeError} where a part is no string */
export function addressOf(config: RunnableConfig): Address {
  const { thread_id: threadId, checkpoint_ns: namespace } = config.configurable ?? {}
  return {
    threadId: stringOrNothing('thread_id', threadId),
    namespace: stringOrNothing('checkpoint_ns', namespace),
    checkpointId: stringOrNothing('checkpoint_id', getCheckpointId(config)) ?? '',
  }
}

export function configOf(threadId: string, namespace: string, checkpointId: string): RunnableConfig {
  return { configurable: { thread_id: threadId, checkpoint_ns: namespace, checkpoint_id: checkpointId } }
}

function stringOrNothing(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw new TypeError(`${name} is a string.`)
}
