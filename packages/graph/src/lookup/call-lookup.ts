import { randomUUID } from 'node:crypto'
import { toPortError } from '@eco2/ports'
import type { StageContext } from '../nodes/stage.ts'

export interface LookupCall<Value> {
  /** `<port>.<operation>`: `weather.forecast`. */
  readonly name: string
  /** What a viewer may see of the arguments: no keys, no ids of people. */
  readonly arguments: Record<string, unknown>
  readonly work: (signal: AbortSignal) => Promise<Value>
}

/** Asks a port and says so: `tool-start`, then `tool-end` with how it went. `null` and `[]` count as empty. @throws {PortError} */
export async function callLookup<Value>(context: StageContext, call: LookupCall<Value>): Promise<Value> {
  const { signal, emit } = context
  const { name, work } = call
  const toolCallId = randomUUID()
  emit({ type: 'tool-start', toolCallId, name, arguments: call.arguments })
  try {
    const value = await untilAborted(work(signal), signal)
    emit({ type: 'tool-end', toolCallId, name, outcome: isEmpty(value) ? 'empty' : 'ok' })
    return value
  } catch (error) {
    const reason = toPortError(error, `The lookup ${name} failed.`).code
    emit({ type: 'tool-end', toolCallId, name, outcome: 'failed', reason })
    throw error
  }
}

/** Also ends the wait for a port that does not hear its signal. */
async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
