import type { LogCursor, RunEvent, RunRecord } from '@eco2/ports'

/** The epoch of a replay from the record, when the log is gone and the answer is kept (WIRE, rule 9). */
export const STORED_EPOCH = 'stored'

/** run-start, the whole answer as one text-delta, run-end: what is left to say of a run whose log has expired. */
export function storedEvents(record: RunRecord): RunEvent[] {
  const { runId, outcome, attempt, finishedAt = record.acceptedAt } = record
  if (outcome === undefined) return []
  const envelope = { runId, attempt: Math.max(attempt, 1), at: finishedAt }
  const { status, answer, degraded, error } = outcome
  const bodies = [
    { type: 'run-start' as const },
    ...(answer === '' ? [] : [{ type: 'text-delta' as const, text: answer }]),
    {
      type: 'run-end' as const,
      status,
      answer,
      ...(degraded !== undefined && { degraded }),
      ...(error !== undefined && { error: { ...error } }),
    },
  ]
  return bodies.map((body, index) => ({ seq: index + 1, ...envelope, ...body }))
}

/** What a cursor has not seen of it. A cursor of the log that was there before is answered by a reset. */
export function storedAfter(
  record: RunRecord,
  cursor: LogCursor | undefined,
): { reset: boolean; events: RunEvent[] } {
  const events = storedEvents(record)
  if (cursor === undefined) return { reset: false, events }
  const known = (cursor.epoch ?? STORED_EPOCH) === STORED_EPOCH && cursor.seq <= events.length
  return known ? { reset: false, events: events.slice(cursor.seq) } : { reset: true, events }
}
