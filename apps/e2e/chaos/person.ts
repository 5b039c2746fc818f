import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type Frame, StreamRefused, watch } from '../test/viewer.ts'
import type { RunPlan, ViewerPlan } from './plan.ts'
import type { KeptRun, RunRecords, ViewerRecords } from './records.ts'
import type { Stage } from './stage.ts'

/** Asks one question and looks at its answer as clients do: what fails is tried again, here or at the other gateway. */
export function createPerson(stage: Stage, plan: RunPlan, signal: AbortSignal) {
  const apiKey = randomUUID()
  stage.secrets.push(apiKey)
  const headers = { 'x-api-key': apiKey }
  const urlOf = (gateway: number): string =>
    stage.gateways[gateway % stage.gateways.length]?.process.url ?? ''

  const post = (gateway: number, path: string, body: object, more: Record<string, string> = {}) =>
    fetch(`${urlOf(gateway)}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
      signal,
    })

  /** The first answer that is not the fault of a gateway; `undefined` when the test is over before. */
  async function persist(
    gateway: number,
    ask: (gateway: number) => Promise<Response>,
  ): Promise<Response | undefined> {
    for (let turn = gateway; !signal.aborted; turn += 1) {
      const response = await ask(turn).catch(() => undefined)
      if (response !== undefined && !isPassing(response.status)) return response
      await response?.body?.cancel()
      await delay(RETRY_MS, undefined, { signal }).catch(() => {})
    }
    return undefined
  }

  async function ask(run: RunRecords, gateway: number, isSameBody = true): Promise<void> {
    const message = `${messageOf(plan)}${isSameBody ? '' : ' 그리고 캔은?'}`
    const key = { 'idempotency-key': `chaos-${plan.number}` }
    const response = await persist(gateway, (turn) => post(turn, '/v1/chat', { message }, key))
    if (response === undefined) return
    const { runId = '' } = (await response.json()) as { runId?: string }
    run.replies.push({ status: response.status, runId, isSameBody })
    if (response.ok && run.runId === '') run.runId = runId
  }

  async function read(runId: string, gateway: number): Promise<KeptRun | undefined> {
    const response = await persist(gateway, (turn) =>
      fetch(`${urlOf(turn)}/v1/runs/${runId}`, { headers, signal }),
    )
    return response === undefined ? undefined : ((await response.json()) as KeptRun)
  }

  async function cancel(run: RunRecords, gateway: number): Promise<void> {
    const response = await persist(gateway, (turn) => post(turn, `/v1/runs/${run.runId}/cancel`, {}))
    await response?.body?.cancel()
    if (response?.ok) run.isCancelAccepted = true
  }

  /** From the first event to `run-end`, over as many connections as it takes, at one gateway after the other. */
  async function view(
    run: RunRecords,
    viewer: ViewerRecords,
    { gateway, leavesAfterEvents }: ViewerPlan,
    onEvent: () => void,
  ): Promise<void> {
    let lastEventId: string | undefined
    for (
      let visit = 0;
      !viewer.hasSeenEnd && viewer.items.length < MAX_ITEMS && !signal.aborted;
      visit += 1
    ) {
      if (visit > 0) await delay(RETRY_MS, undefined, { signal }).catch(() => {})
      const url = `${urlOf(gateway + visit)}/v1/runs/${run.runId}/events`
      const cursor = lastEventId === undefined ? headers : { ...headers, 'last-event-id': lastEventId }
      const leavesAfter = leavesAfterEvents[visit] ?? MAX_ITEMS
      const end = await look(watch(url, cursor, signal), leavesAfter, (frame) => {
        if (frame.event === 'reset') return void viewer.items.push({ kind: 'reset' })
        lastEventId = frame.id
        const epoch = frame.id.slice(0, frame.id.lastIndexOf('-'))
        viewer.items.push({ kind: 'event', epoch, event: frame.data })
        viewer.hasSeenEnd ||= frame.event === 'run-end'
        onEvent()
      })
      const isOdd = end !== 'left' && end !== 'broken' && !viewer.hasSeenEnd
      if (isOdd) stage.oddities.push({ promise: 'I1', what: `${run.name}, ${viewer.name}: ${end}` })
    }
    if (viewer.hasSeenEnd) viewer.statusAtEnd = (await read(run.runId, gateway))?.status ?? 'unknown'
  }

  return { ask, read, cancel, view }
}

/** One connection, until the viewer has seen enough of it or it is over; says how. What follows `run-end` is heard, too. */
async function look(
  frames: AsyncGenerator<Frame>,
  leavesAfter: number,
  onFrame: (frame: Frame) => void,
): Promise<string> {
  let events = 0
  try {
    for await (const frame of frames) {
      onFrame(frame)
      if (frame.event !== 'reset') events += 1
      if (events >= leavesAfter) return 'left'
    }
    return 'the stream ended cleanly before run-end'
  } catch (error) {
    return error instanceof StreamRefused && !isPassing(error.status) ? error.message : 'broken'
  }
}

/** The rules are sure what this is about, so the only model call of a run is its answer. */
export function messageOf({ number }: RunPlan): string {
  return `다 마신 생수병은 어떻게 버려? 접수 ${number}번`
}

/** Too busy or not there right now: the same request can be answered later. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 429
}

/** What a client waits before it tries again. */
const RETRY_MS = 100
/** Many times what a run says: a viewer that is told more than that is told the same again and again. */
const MAX_ITEMS = 5_000
