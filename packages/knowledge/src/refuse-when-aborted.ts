import { PortError } from '@eco2/ports'

/** @throws {PortError} CANCELLED under an aborted signal: nothing here waits, so nothing else can be cancelled. */
export function refuseWhenAborted(signal: AbortSignal | undefined, port: string): void {
  if (signal?.aborted !== true) return
  throw new PortError('CANCELLED', 'The lookup was cancelled.', { port, adapter: 'knowledge' })
}
