import {
  type EventLogPort,
  type InputRequest,
  isPortError,
  type RunEventBody,
  type RunLog,
  type RunRecord,
} from '@eco2/ports'

type InputEvent = Extract<RunEventBody, { type: 'input-request' }>

export function toInputRequest({ requestId, kind, message, choices, until }: InputEvent): InputRequest {
  return { requestId, kind, message, until, ...(choices !== undefined && { choices }) }
}

/** Puts a question where viewers see it. A run that was answered meanwhile by who saw it elsewhere needs it no more. */
export async function showQuestion(log: RunLog, { choices, ...request }: InputRequest): Promise<void> {
  try {
    await log.append({
      type: 'input-request',
      ...request,
      ...(choices !== undefined && { choices: [...choices] }),
    })
  } catch (error) {
    if (!isPortError(error, 'CONFLICT')) throw error
  }
}

/** Its worker died after the record had begun to wait and before viewers could see for what. */
export async function showMissingQuestion(
  { runId, attempt, input }: RunRecord,
  { events }: { readonly events: Pick<EventLogPort, 'open' | 'read'> },
): Promise<void> {
  if (input === undefined || (await isShown(runId, input.requestId, events))) return
  try {
    await showQuestion(await events.open(runId, attempt), input)
  } catch (error) {
    if (!isPortError(error, 'CONFLICT')) throw error
  }
}

async function isShown(
  runId: string,
  requestId: string,
  events: Pick<EventLogPort, 'read'>,
): Promise<boolean> {
  for (let afterSeq = 0; ; ) {
    const slice = await events.read(runId, { afterSeq })
    const last = slice?.events.at(-1)
    if (slice === null || last === undefined) return false
    if (slice.events.some((event) => event.type === 'input-request' && event.requestId === requestId))
      return true
    afterSeq = last.seq
  }
}
