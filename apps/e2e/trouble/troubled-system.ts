import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { shownText } from '../test/viewer.ts'
import { startTroubledRedis, type TroubledRedis } from './redis-server.ts'
import { type SteadyViewer, watchSteadily } from './steady-viewer.ts'

export interface TroubledSystem {
  readonly redis: TroubledRedis
  readonly system: System
  readonly gateway: TestProcess
  readonly worker: TestProcess
  stop(): Promise<void>
}

/** One gateway and one worker over a Redis that the test may break. */
export async function startTroubledSystem(more: Record<string, string> = {}): Promise<TroubledSystem> {
  const redis = await startTroubledRedis()
  const system = await startSystem({ REDIS_URL: redis.url, ...more })
  const stop = async (): Promise<void> => {
    await system.stop()
    await redis.stop()
  }
  try {
    const [gateway, worker] = await Promise.all([system.startGateway(), system.startWorker()])
    return { redis, system, gateway, worker, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export interface Asked {
  readonly status: number
  /** Of a refusal. */
  readonly code: string
  readonly retryAfter: string | null
  readonly runId: string
  /** Of the request, for the table in docs/operations.md. */
  readonly tookMs: number
  view(): SteadyViewer
}

/** Who they are, and one more question of theirs. A request that hangs fails. */
export function createAsker(whereIs: () => string) {
  const headers = { 'x-api-key': randomUUID() }
  const request = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${whereIs()}${path}`, {
      ...init,
      headers: { ...headers, ...init.headers },
      signal: AbortSignal.timeout(HANG_MS),
    })
  const ask = async (message: string, key: string = randomUUID()): Promise<Asked> => {
    const startedAt = performance.now()
    const response = await request('/v1/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ message }),
    })
    const body = (await response.json()) as { runId?: string; code?: string }
    const runId = body.runId ?? ''
    return {
      status: response.status,
      code: body.code ?? '',
      retryAfter: response.headers.get('retry-after'),
      runId,
      tookMs: performance.now() - startedAt,
      view: () => watchSteadily(whereIs, runId, headers),
    }
  }
  return {
    request,
    ask,
    /** As a client should: with the same key again until somebody has it. Nothing but 503 and a lost connection is retried. */
    async askUntilAccepted(message: string): Promise<{ asked: Asked; refusals: string[] }> {
      const key = randomUUID()
      const refusals: string[] = []
      for (;;) {
        const asked = await ask(message, key).catch(String)
        if (typeof asked === 'string') refusals.push(asked)
        else if (asked.status === 202 || asked.status === 200) return { asked, refusals }
        else {
          refusals.push(`${asked.status} ${asked.code}`)
          expect(asked.status, refusals.join(', ')).toBe(503)
        }
        await pause(RETRY_MS)
      }
    },
  }
}

export type Asker = ReturnType<typeof createAsker>

/** A run whose model has begun to speak, and somebody who watches. */
export async function beginRun(system: System, asker: Asker, about: string) {
  const { asked } = await asker.askUntilAccepted(questionAbout(about))
  const viewer = asked.view()
  const call = await system.model.next(about)
  call.say('처음에 한 말 끝')
  await viewer.untilShown('처음에 한 말')
  return { viewer, call, view: asked.view }
}

/** The word tells the model's prompts apart, and is nothing that the rules know. */
export function questionAbout(word: string): string {
  return `다 마신 생수병은 어떻게 버려? (${word})`
}

/** I1 and I4: the end came, and the answer is what was on the screen. */
export async function expectAnswered(viewer: SteadyViewer, text: string): Promise<void> {
  expect(await viewer.ended).toBe('run-end')
  const end = viewer.frames.at(-1)?.data
  expect(end).toMatchObject({ type: 'run-end', status: 'completed', answer: shownText(viewer.frames) })
  expect(shownText(viewer.frames)).toContain(text)
}

/** Nothing was restarted, and a new question is answered. */
export async function expectHealed({ system }: TroubledSystem, asker: Asker): Promise<void> {
  await untilReady(asker, 200)
  const word = `새질문-${randomUUID().slice(0, 8)}`
  const { asked } = await asker.askUntilAccepted(questionAbout(word))
  const viewer = asked.view()
  const call = await system.model.next(word)
  call.say('다시 답해요.')
  call.finish()
  await expectAnswered(viewer, '다시 답해요.')
}

/** Asks `/readyz` until it answers so. */
export async function untilReady(asker: Asker, status: 200 | 503): Promise<void> {
  await vi.waitFor(
    async () => {
      const response = await asker.request('/readyz')
      await response.body?.cancel()
      expect(response.status).toBe(status)
    },
    { timeout: READY_MS, interval: 100 },
  )
}

/** Far above the second that a command may take: what needs longer hangs. */
const HANG_MS = 10_000
const READY_MS = 30_000
const RETRY_MS = 100
