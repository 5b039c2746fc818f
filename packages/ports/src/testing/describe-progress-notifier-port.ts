import { describe, expect, test } from 'vitest'
import type { ProgressNotifierPort } from '../progress-notifier-port.ts'
import type { RunEventBody } from '../run-event.ts'

export interface ProgressNotifierUnderTest {
  readonly notifier: ProgressNotifierPort
  /** What it passed on so far, in order. */
  heard(): readonly { readonly runId: string; readonly type: RunEventBody['type'] }[]
}

/** What every `ProgressNotifierPort` promises. `broken` is one whose other side throws. */
export function describeProgressNotifierPort(
  name: string,
  make: () => ProgressNotifierUnderTest,
  makeBroken: () => ProgressNotifierPort,
): void {
  describe(`ProgressNotifierPort: ${name}`, () => {
    test('passes on what it is told, in order, at once (of tokens it may keep silent)', () => {
      const { notifier, heard } = make()
      notifier.notify('a', { type: 'stage-start', stage: 'intent', progress: 5, message: '…' })
      notifier.notify('b', { type: 'source', title: '지침' })
      notifier.notify('a', { type: 'stage-end', stage: 'intent', progress: 10, status: 'ok' })
      expect(heard()).toEqual([
        { runId: 'a', type: 'stage-start' },
        { runId: 'b', type: 'source' },
        { runId: 'a', type: 'stage-end' },
      ])
    })

    test('never throws: a node has nothing to do with who listens', () => {
      const broken = makeBroken()
      expect(() => broken.notify('a', { type: 'text-delta', text: '글' })).not.toThrow()
    })
  })
}
