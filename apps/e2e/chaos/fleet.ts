import { setTimeout as delay } from 'node:timers/promises'
import type { TestProcess } from '../test/system.ts'
import type { Violation } from './records.ts'

/** A place in which one process after another lives. What happens to it happens one after another. */
export interface Berth {
  readonly name: string
  readonly process: TestProcess
  /** `kill -9`, and another one in its place. */
  kill(): Promise<void>
  /** SIGTERM, and another one when it is gone; it has to end with 0. */
  end(): Promise<void>
  /** SIGSTOP for so long, then SIGCONT. */
  pause(forMs: number): Promise<void>
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

type Start = (previous: TestProcess | undefined) => Promise<TestProcess>

export async function openBerth(name: string, start: Start, oddities: Violation[]): Promise<Berth> {
  const wanted = new WeakSet<TestProcess>()
  let underWay: Promise<void> = Promise.resolve()
  const launch = async (previous?: TestProcess): Promise<TestProcess> => {
    const process = await start(previous)
    void process.exited.then((code) => {
      if (!wanted.has(process)) oddities.push({ promise: 'I1', what: `${name} ended by itself with ${code}` })
    })
    return process
  }
  let process = await launch()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    underWay = underWay.then(work).catch((error: unknown) => {
      oddities.push({ promise: 'I8', what: `${name} did not come back: ${error}` })
    })
    return underWay
  }
  return {
    name,
    get process() {
      return process
    },
    kill: () =>
      inTurn(async () => {
        wanted.add(process)
        await process.kill()
        process = await launch(process)
      }),
    end: () =>
      inTurn(async () => {
        wanted.add(process)
        process.signal('SIGTERM')
        const code = await process.exited
        if (code !== 0)
          oddities.push({ promise: 'I8', what: `${name} was told to end and ended with ${code}` })
        process = await launch(process)
      }),
    pause: (forMs) =>
      inTurn(async () => {
        process.signal('SIGSTOP')
        await delay(forMs)
        process.signal('SIGCONT')
      }),
    async idle() {
      await underWay
      // From here on it may be ended by whoever started the system.
      wanted.add(process)
    },
  }
}
