import { LocalRedisError } from '@eco2/local-redis'
import { EnvironmentError } from '@eco2/provisioning/environment'
import { LaunchError } from './launch-error.ts'
import { onStopSignals } from './stop-signals.ts'
import { type RunningSystem, type SystemOptions, startSystem } from './system.ts'

export type RunStartOptions = Omit<SystemOptions, 'signal'>

/** Runs until Ctrl-C, SIGTERM or a part that cannot be kept running. Resolves to the exit code. */
export async function runStart(options: RunStartOptions): Promise<number> {
  const { output } = options
  let system: RunningSystem | undefined
  const stop = onStopSignals({
    first: () => output.line('Stopping. Once more to end at once.'),
    second: () => system?.kill(),
  })
  try {
    system = await startSystem({ ...options, signal: stop.signal })
    output.line(`Ready: ${system.url}`)
    const reason = await Promise.race([system.gaveUp, stop.asked])
    if (reason !== undefined) output.error(reason.message)
    await system.stop()
    output.line('Stopped.')
    return reason === undefined ? 0 : 1
  } catch (error) {
    if (stop.signal.aborted) {
      output.line('Stopped.')
      return 0
    }
    output.error(sentenceOf(error))
    return 1
  } finally {
    stop.release()
  }
}

/** @throws what is not meant for a person: a defect of ours keeps its stack */
export function sentenceOf(error: unknown): string {
  const isForPeople =
    error instanceof LaunchError || error instanceof LocalRedisError || error instanceof EnvironmentError
  if (!isForPeople) throw error
  return error.message
}
