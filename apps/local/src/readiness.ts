import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.ts'

/** Asks `/readyz` until it says yes. @throws {LaunchError} when that takes more than two minutes */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<void> {
  const startedAt = performance.now()
  for (;;) {
    const answer = await ask(`${url}/readyz`)
    if (answer.ok) return
    signal.throwIfAborted()
    if (performance.now() - startedAt > PATIENCE_MS) {
      throw new LaunchError(`The gateway at ${url} runs but is not ready: ${answer.text}`)
    }
    await pause(POLL_MS, undefined, { signal })
  }
}

/** Whether a gateway lives there. */
export async function isHealthy(url: string): Promise<boolean> {
  return (await ask(`${url}/healthz`)).ok
}

async function ask(url: string): Promise<{ ok: boolean; text: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    return { ok: response.ok, text: (await response.text()).slice(0, 500) }
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) }
  }
}

const PATIENCE_MS = 120_000
const ANSWER_WITHIN_MS = 5_000
const POLL_MS = 100
