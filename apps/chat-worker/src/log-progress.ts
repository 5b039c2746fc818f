import type { Logger, ProgressNotifierPort } from '@eco2/ports'

/** Where nodes report when a run brought no sink of its own: debug lines, and never one per token. */
export function createLogProgress(logger: Pick<Logger, 'debug'>): ProgressNotifierPort {
  return {
    notify(runId, { type }) {
      if (type === 'text-delta') return
      try {
        logger.debug({ runId, type }, 'progress')
      } catch {
        // Whoever cannot write a line shall not stop a node.
      }
    },
  }
}
