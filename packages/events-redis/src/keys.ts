import { PortError, RUN_ID_PATTERN, threadIdOf } from '@eco2/ports'

export interface RunKeys {
  /** Entries `<seq>-0` with one field `e`, the event's JSON. Also the name of the run's channel. */
  readonly stream: string
  /** Hash: epoch, fence, lastSeq, redisRunId, ended (0 or 1), bytes. */
  readonly meta: string
}

/** @throws {PortError} INVALID_REQUEST: anything but a run id could leave its thread's hash tag. */
export function keysOf(keyPrefix: string, runId: string): RunKeys {
  if (!RUN_ID_PATTERN.test(runId)) throw new PortError('INVALID_REQUEST', 'Not a run id.')
  const stream = `${keyPrefix}{${threadIdOf(runId)}}:log:${runId}`
  return { stream, meta: `${stream}:meta` }
}
