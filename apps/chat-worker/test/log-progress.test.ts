import type { RunEventBody } from '@eco2/ports'
import { describeProgressNotifierPort } from '@eco2/ports/testing'
import { createLogProgress } from '../src/log-progress.ts'

describeProgressNotifierPort(
  'log-progress',
  () => {
    const lines: { runId: string; type: RunEventBody['type'] }[] = []
    const debug = (fields: object): void => void lines.push(fields as (typeof lines)[number])
    return { notifier: createLogProgress({ debug }), heard: () => lines }
  },
  () =>
    createLogProgress({
      debug: () => {
        throw new Error('the disk is full')
      },
    }),
)
