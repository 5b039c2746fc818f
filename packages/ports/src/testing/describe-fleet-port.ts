import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FleetPort, WorkerAnnouncement } from '../fleet-port.ts'

export interface FleetHarness {
  readonly fleet: FleetPort
  readonly other: FleetPort
  /** Forgets a worker after a few milliseconds. */
  readonly forgetful: FleetPort
  close(): Promise<void>
}

/** What every `FleetPort` promises. Each test has a fleet of its own. */
export function describeFleetPort(name: string, makeHarness: () => Promise<FleetHarness>): void {
  describe(`FleetPort: ${name}`, () => {
    let harness: FleetHarness
    beforeEach(async () => {
      harness = await makeHarness()
    })
    afterEach(() => harness.close())

    test('nobody has spoken: an empty list', async () => {
      expect(await harness.fleet.list()).toEqual([])
    })

    test('what a worker says, everybody hears, as it was said', async () => {
      const worker = newWorker('one', {
        models: ['openai/gpt-5.2', 'google/gemini'],
        defaultModel: 'openai/gpt-5.2',
      })
      await harness.fleet.announce(worker)
      expect(await harness.other.list()).toEqual([worker])
    })

    test('the last word counts, and each worker has its own', async () => {
      await harness.fleet.announce(newWorker('one'))
      await harness.fleet.announce(newWorker('two'))
      await harness.other.announce(newWorker('one', { models: ['new/model'] }))
      const list = await harness.fleet.list()
      expect(list).toHaveLength(2)
      expect(list.find(({ workerId }) => workerId === 'one')?.models).toEqual(['new/model'])
    })

    test('a worker that withdraws is gone at once, the others stay', async () => {
      await harness.fleet.announce(newWorker('one'))
      await harness.fleet.announce(newWorker('two'))
      await harness.other.withdraw('one')
      expect((await harness.fleet.list()).map(({ workerId }) => workerId)).toEqual(['two'])
    })

    test('a worker that stops speaking is forgotten', async () => {
      await harness.fleet.announce(newWorker('stays'))
      await harness.forgetful.announce(newWorker('falls silent'))
      await vi.waitFor(async () => {
        expect((await harness.fleet.list()).map(({ workerId }) => workerId)).toEqual(['stays'])
      })
    })
  })
}

function newWorker(workerId: string, change: Partial<WorkerAnnouncement> = {}): WorkerAnnouncement {
  return { workerId, models: [], nodes: ['waste_rag', 'general'], startedAt: 1_790_000_000_000, ...change }
}
