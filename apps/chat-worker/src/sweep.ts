import type { DueRun, Logger, RunJobEnd, RunQueuePort, ThreadStorePort } from '@eco2/ports'

export interface SweepDependencies {
  readonly store: ThreadStorePort
  readonly queue: RunQueuePort
  /** Claims a run and brings it to its end. */
  readonly handle: (runId: string) => Promise<RunJobEnd>
  readonly logger: Logger
}

/**
 * Looks after runs that nobody else will: accepted and not in line, held without a sign of life, finished without their
 * `run-end`, cancelled before anyone held them, asked and not answered in time. Safe in every worker at once: what is
 * offered goes to one caller, putting a run in line twice changes nothing, and the rest is a claim.
 */
export async function sweep({ store, queue, handle, logger }: SweepDependencies): Promise<void> {
  for (const due of await store.listDueRuns()) {
    logger.info({ runId: due.runId, reason: due.reason }, 'a run needs a hand')
    if (due.reason === 'unanswered') await decline(due, store, queue)
    else if (needsLine(due)) await queue.enqueue(due.runId, due.part)
    else await handle(due.runId)
  }
}

/** Nobody answered in time: the run goes on without it. An answer that came at the last moment stands. */
async function decline(
  { runId, requestId }: DueRun,
  store: ThreadStorePort,
  queue: RunQueuePort,
): Promise<void> {
  if (requestId === undefined) return
  const result = await store.answerInput(runId, { requestId, value: null })
  if (result.outcome === 'answered') await queue.enqueue(runId, result.part)
}

/** Runs `sweep` again and again, never two at once. Returns what stops it and waits for the last one. */
export function startSweeper(
  dependencies: SweepDependencies,
  everyMs: number = SWEEP_EVERY_MS,
): () => Promise<void> {
  let sweeping: Promise<void> | undefined
  const timer = setInterval(() => {
    sweeping ??= sweep(dependencies)
      .catch(() => dependencies.logger.warn({}, 'the sweeper could not look; it tries again'))
      .finally(() => {
        sweeping = undefined
      })
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await sweeping
  }
}

function needsLine(due: DueRun): boolean {
  return due.reason === 'unqueued' || due.reason === 'silent'
}

const SWEEP_EVERY_MS = 2_000
