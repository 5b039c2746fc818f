import { isFinished, type LogCursor, parseCursor, type RunRecord } from '@eco2/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nativeFrame, RESET_FRAME } from '../protocols/native.ts'
import { STORED_EPOCH, storedAfter } from '../protocols/stored-run.ts'
import type { Viewer } from '../protocols/viewers.ts'
import { runIdFrom } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'
import { ownRun } from './run.ts'

/** The stream of a run: the past from the cursor, then live, until `run-end`. */
export function addRunEvents(app: FastifyInstance, dependencies: GatewayDependencies): void {
  // Without HEAD: it would hold a connection open that shows nothing.
  const options = { exposeHeadRoute: false, config: { takesTicket: true, opensStream: true } }
  app.get('/v1/runs/:runId/events', options, async (request, reply) => {
    const record = await ownRun(dependencies, request.userId, runIdFrom(request.params))
    const cursor = cursorOf(request)
    if (await hasSeenEverything(record, cursor, dependencies)) return reply.code(204).send()

    reply.hijack()
    const { expiresAtMs } = request
    const headers = { ...headersSoFar(reply), 'x-request-id': request.id }
    const viewer = dependencies.viewers.open(reply.raw, { headers, expiresAtMs })
    try {
      await show(viewer, record, cursor, dependencies)
    } catch {
      // Its cursor is safe with the client: it comes back, here or at another gateway.
      dependencies.logger.warn({ runId: record.runId }, 'a stream broke off')
      viewer.destroy()
    }
    return reply
  })
}

/** What plugins said (CORS, limits): a response that is taken over would leave without it. */
function headersSoFar(reply: FastifyReply): Record<string, string> {
  const entries = Object.entries(reply.getHeaders())
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

async function show(
  viewer: Viewer,
  record: RunRecord,
  cursor: LogCursor | undefined,
  dependencies: GatewayDependencies,
): Promise<void> {
  const { events } = dependencies
  const { runId } = record
  if (isFinished(record.status) && (await events.read(runId, { limit: 1 })) === null) {
    return showStored(viewer, record, cursor)
  }
  const log = watchForStored(viewer, runId, dependencies)
  try {
    for await (const item of events.follow(runId, cursor, { signal: log.signal, waitForLog: true })) {
      log.touch()
      if (item.kind === 'gone') break
      if (item.kind === 'reset') {
        await viewer.write([RESET_FRAME])
        // The log was lost: perhaps everything was.
        void log.look()
        continue
      }
      await viewer.write(item.events.map((event) => nativeFrame(item.epoch, event)))
      if (item.events.at(-1)?.type === 'run-end') return viewer.end()
    }
  } finally {
    log.release()
  }
  if (viewer.closed.aborted) return
  const latest = await dependencies.store.readRun(runId)
  // The thread was deleted, or everything was lost: the client asks again and hears 404.
  if (latest === null || !isFinished(latest.status)) return viewer.destroy()
  await showStored(viewer, latest, log.hasSpoken ? { epoch: 'gone', seq: 0 } : cursor)
}

/**
 * A log that is waited for may never come: the run is gone, or it ended and its log expired. Asks the store now and
 * then while the stream is silent, and ends the following when there is nothing to follow.
 */
function watchForStored(viewer: Viewer, runId: string, { store, events }: GatewayDependencies) {
  const nothingToFollow = new AbortController()
  let hasSpoken = false
  let quiet = true
  const look = async (): Promise<void> => {
    try {
      const record = await store.readRun(runId)
      if (record !== null && !isFinished(record.status)) return
      if ((await events.read(runId, { limit: 1 })) === null) nothingToFollow.abort()
    } catch {
      // The store does not answer: nothing is known, so nothing is decided.
    }
  }
  const timer = setInterval(() => {
    if (quiet) void look()
    quiet = true
  }, WATCH_MS)
  return {
    look,
    signal: AbortSignal.any([viewer.closed, nothingToFollow.signal]),
    get hasSpoken() {
      return hasSpoken
    },
    touch(): void {
      hasSpoken = true
      quiet = false
    },
    release: () => clearInterval(timer),
  }
}

async function showStored(viewer: Viewer, record: RunRecord, cursor: LogCursor | undefined): Promise<void> {
  const { reset, events } = storedAfter(record, cursor)
  await viewer.write([
    ...(reset ? [RESET_FRAME] : []),
    ...events.map((event) => nativeFrame(STORED_EPOCH, event)),
  ])
  viewer.end()
}

/** 204 ends an EventSource for good, which is right when there is nothing left to come. */
async function hasSeenEverything(
  record: RunRecord,
  cursor: LogCursor | undefined,
  { events }: GatewayDependencies,
): Promise<boolean> {
  if (cursor === undefined || cursor.seq === 0 || !isFinished(record.status)) return false
  const log = await events.read(record.runId, { afterSeq: cursor.seq, limit: 1 })
  if (log === null) {
    const { reset, events: rest } = storedAfter(record, cursor)
    return !reset && rest.length === 0
  }
  return log.ended && cursor.seq === log.lastSeq && (cursor.epoch ?? log.epoch) === log.epoch
}

/** The header wins: an EventSource repeats its first URL, and with it an old `after`, on every reconnect. */
function cursorOf(request: FastifyRequest): LogCursor | undefined {
  const header = request.headers['last-event-id']
  if (typeof header === 'string' && header !== '') return parseCursor(header)
  const { after } = request.query as { after?: unknown }
  if (after === undefined || after === '') return undefined
  return parseCursor(typeof after === 'string' ? after : '')
}

const WATCH_MS = 5_000
