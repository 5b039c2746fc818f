import type { RunEvent } from '@eco2/ports'
import type { AnsweredCall, RunRecords, Violation } from './records.ts'

/** I1, I3, I4, I5, I7 and I10 for one run, from its log, its record, the replies and the model's calls. */
export function checkRun(run: RunRecords, calls: readonly AnsweredCall[]): Violation[] {
  if (run.runId === '') return [{ promise: 'I1', what: `${run.name} was never accepted` }]
  const own = calls.filter(({ number }) => number === run.plan.number)
  const said = [
    ...checkEnd(run),
    ...checkWriters(run.log ?? []),
    ...checkAnswer(run),
    ...checkReplies(run, own),
    ...checkSize(run),
    ...checkCancel(run, own),
  ]
  return said.map(({ promise, what }) => ({ promise, what: `${run.name} (${run.runId}): ${what}` }))
}

/** One `run-end`, at the end, and the store says the same. */
function checkEnd({ log = [], kept, viewers }: RunRecords): Violation[] {
  const found: string[] = []
  const ends = log.filter(({ type }) => type === 'run-end')
  const last = log.at(-1)
  if (ends.length !== 1) found.push(`${ends.length} run-ends in the log`)
  if (last?.type !== 'run-end') found.push(`the log ends with ${last?.type ?? 'nothing'}`)
  if (kept === undefined || !FINISHED.has(kept.status)) found.push(`the record says ${kept?.status}`)
  else if (last?.type === 'run-end' && last.status !== kept.status) {
    found.push(`run-end says ${last.status}, the record ${kept.status}`)
  }
  if (kept?.status === 'failed' && kept.error?.code !== 'RUN_CRASHED') {
    found.push(`failed with ${kept.error?.code}`)
  }
  for (const { name, hasSeenEnd, statusAtEnd } of viewers) {
    if (!hasSeenEnd) found.push(`${name} waits for run-end for ever`)
    else if (!FINISHED.has(statusAtEnd ?? ''))
      found.push(`${name} read run-end while the record said ${statusAtEnd}`)
  }
  return found.map((what) => ({ promise: 'I1', what }))
}

/** No event of a dead attempt after one of its heir, and its words are taken back before the heir's are heard. */
function checkWriters(log: readonly RunEvent[]): Violation[] {
  const found: string[] = []
  let attempt = 0
  let textOf: number | undefined
  for (const event of log) {
    if (event.attempt < attempt) found.push(`seq ${event.seq}: attempt ${event.attempt} after ${attempt}`)
    attempt = Math.max(attempt, event.attempt)
    if (event.type === 'text-reset') textOf = undefined
    if (event.type !== 'text-delta') continue
    if (textOf !== undefined && textOf !== event.attempt) {
      found.push(`seq ${event.seq}: text of attempt ${event.attempt} goes on after that of ${textOf}`)
    }
    textOf = event.attempt
  }
  return found.map((what) => ({ promise: 'I3', what }))
}

function checkAnswer({ log = [], kept }: RunRecords): Violation[] {
  const shown = shownIn(log)
  const last = log.at(-1)
  const found: string[] = []
  if (kept?.answer !== shown) found.push(`shown ${brief(shown)}, kept ${brief(kept?.answer)}`)
  if (last?.type === 'run-end' && last.answer !== shown)
    found.push(`shown ${brief(shown)}, run-end ${brief(last.answer)}`)
  return found.map((what) => ({ promise: 'I4', what }))
}

function checkReplies({ replies, runId, kept }: RunRecords, calls: readonly AnsweredCall[]): Violation[] {
  const found: string[] = []
  for (const reply of replies) {
    if (reply.isSameBody && (reply.status >= 300 || reply.runId !== runId)) {
      found.push(`the same request was answered ${reply.status} ${reply.runId}`)
    }
    if (!reply.isSameBody && reply.status !== 409) found.push(`another body was answered ${reply.status}`)
  }
  if (calls.length > (kept?.attempt ?? 0))
    found.push(`${calls.length} model calls in ${kept?.attempt} attempts`)
  return found.map((what) => ({ promise: 'I5', what }))
}

function checkSize({ log = [], logBytes = 0 }: RunRecords): Violation[] {
  if (log.length <= MAX_LOG_EVENTS && logBytes <= MAX_LOG_BYTES) return []
  return [{ promise: 'I7', what: `a log of ${log.length} events and ${logBytes} bytes` }]
}

/** Nobody but a cancel cancels, and it reaches the model. */
function checkCancel(
  { plan, kept, isCancelAccepted }: RunRecords,
  calls: readonly AnsweredCall[],
): Violation[] {
  const found: string[] = []
  if (kept?.status === 'cancelled' && !isCancelAccepted) found.push('cancelled by nobody')
  // Degraded: the rules answered, because the model's budget could not be asked for while Redis was cut.
  if (plan.cancelAfterEvents !== undefined && kept?.status === 'completed' && kept.degraded !== true) {
    found.push('completed although its model never stops')
  }
  const open = calls.filter(({ end }) => end === 'open').length
  if (open > 0) found.push(`${open} calls of the model still open`)
  return found.map((what) => ({ promise: 'I10', what }))
}

export function shownIn(events: readonly RunEvent[]): string {
  let text = ''
  for (const event of events) {
    if (event.type === 'text-reset') text = ''
    if (event.type === 'text-delta') text += event.text
  }
  return text
}

function brief(text: string | undefined): string {
  return text === undefined ? 'nothing' : `${text.length} characters ("…${text.slice(-20)}")`
}

const FINISHED: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled'])
/** WIRE, rule 4; `run-end` does not count. */
const MAX_LOG_EVENTS = 10_000 + 1
const MAX_LOG_BYTES = 2 * 1024 * 1024 + 64 * 1024
