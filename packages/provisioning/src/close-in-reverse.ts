import type { Logger } from '@eco2/ports'
import { safeReason } from './safe-reason.ts'
import { withDeadline } from './with-deadline.ts'

export interface CloseDeadline {
  readonly name: string
  readonly close: () => unknown
  readonly deadlineMs: number
}

/** One after the other, last first, because the later may still need the earlier. What hangs or throws stops nobody. */
export async function closeInReverse(items: readonly CloseDeadline[], logger: Logger): Promise<void> {
  for (const { name, close, deadlineMs } of items.toReversed()) {
    try {
      await withDeadline(async () => close(), deadlineMs)
    } catch (error) {
      logger.error({ dependency: name, reason: safeReason(error) }, 'A dependency did not close properly.')
    }
  }
}
