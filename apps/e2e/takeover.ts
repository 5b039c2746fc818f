import { parseArgs } from 'node:util'
import type { ModelCall } from './test/model-server.ts'
import { createVisitor, type System, startSystem, type TestProcess } from './test/system.ts'
import type { Frame } from './test/viewer.ts'

/**
 * `pnpm takeover --times N`: how long a viewer waits for the next attempt's first event when the worker of its run is
 * killed, and when it is told to go. It prints; whether the goals are met is for the reader to say.
 */
const { values } = parseArgs({ options: { times: { type: 'string', default: '20' } } })
const times = Number(values.times)
if (!Number.isInteger(times) || times < 1) {
  console.error('Usage: pnpm takeover --times N   (N is a whole number from 1)')
  process.exit(2)
}

const WAYS = [
  ['kill -9', 'SIGKILL', 8_000],
  ['SIGTERM', 'SIGTERM', 1_000],
] as const

const system = await startSystem()
try {
  const gateway = await system.startGateway()
  console.log(
    `From losing a worker to the next attempt's first event, as a viewer sees it; ${times} times each.`,
  )
  console.log(row('', ['p50', 'p99', 'max', 'goal (p99)']))
  for (const [name, signal, goalMs] of WAYS) {
    const tookMs = await measure(system, gateway, signal)
    const figures = [percentile(tookMs, 50), percentile(tookMs, 99), percentile(tookMs, 100), goalMs]
    console.log(row(name, figures.map(inSeconds)))
  }
} finally {
  await system.stop()
}

/** One run after another. Its worker is the only one when it is asked; the one that takes over is the next run's. */
async function measure(system: System, gateway: TestProcess, signal: NodeJS.Signals): Promise<number[]> {
  const tookMs: number[] = []
  let holder = await startWorker(system)
  for (let time = 0; time < times; time += 1) {
    const visitor = createVisitor()
    const runId = await visitor.ask(gateway, '다 마신 생수병은 어떻게 버려?')
    const frames = visitor.watch(gateway, runId)
    const call = await system.model.next()
    speak(call)
    const attempt = await readUntil(frames, ({ event }) => event === 'text-delta')
    const heir = await startWorker(system)
    const lostAt = performance.now()
    holder.signal(signal)
    await readUntil(frames, ({ data }) => data.attempt > attempt)
    tookMs.push(performance.now() - lostAt)
    const again = await system.model.next()
    speak(again)
    again.finish()
    await readUntil(frames, ({ event }) => event === 'run-end')
    await holder.exited
    holder = heir
  }
  await holder.kill()
  return tookMs
}

/** Without a grace: what is measured is the hand-over, not the patience before it. */
function startWorker(system: System): Promise<TestProcess> {
  return system.startWorker({ DRAIN_GRACE_SECONDS: '0', LOG_LEVEL: 'error' })
}

/** Two deltas: the last grapheme of a delta waits for the next one. */
function speak(call: ModelCall): void {
  call.say('비우고, 라벨을 떼고, ')
  call.say('헹궈서 찌그러뜨려요.')
}

/** The attempt of the first frame that fits. */
async function readUntil(frames: AsyncGenerator<Frame>, fits: (frame: Frame) => boolean): Promise<number> {
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    if (fits(next.value)) return next.value.data.attempt
  }
  throw new Error('the stream ended too early')
}

/** Nearest rank: with 20 values the 99th percentile is the largest one. */
function percentile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((rank / 100) * sorted.length) - 1] ?? 0
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(8), ...cells.map((cell) => cell.padStart(11))].join('')
}
