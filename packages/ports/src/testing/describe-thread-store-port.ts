import { afterAll, beforeAll, describe } from 'vitest'
import { acceptingScenarios } from './thread-store-scenarios/accepting.ts'
import { answeredRunScenarios } from './thread-store-scenarios/answered-runs.ts'
import { dueRunScenarios } from './thread-store-scenarios/due-runs.ts'
import { erasingScenarios } from './thread-store-scenarios/erasing.ts'
import { forkScenarios } from './thread-store-scenarios/forking.ts'
import type { ThreadStoreHarness } from './thread-store-scenarios/harness.ts'
import { historyScenarios } from './thread-store-scenarios/history.ts'
import { holdingScenarios } from './thread-store-scenarios/holding.ts'
import { lifeScenarios } from './thread-store-scenarios/lives.ts'
import { multitaskScenarios } from './thread-store-scenarios/multitask.ts'
import { questionScenarios } from './thread-store-scenarios/questions.ts'
import { raceScenarios } from './thread-store-scenarios/races.ts'
import { rollbackScenarios } from './thread-store-scenarios/rolling-back.ts'
import { threadScenarios } from './thread-store-scenarios/threads.ts'

export type { ThreadStoreHarness } from './thread-store-scenarios/harness.ts'

/** What every `ThreadStorePort` promises. Each test makes its own users and threads, so they may share the data. */
export function describeThreadStorePort(name: string, makeHarness: () => Promise<ThreadStoreHarness>): void {
  describe(`ThreadStorePort: ${name}`, { timeout: SCENARIO_TIMEOUT_MS }, () => {
    let harness: ThreadStoreHarness
    beforeAll(async () => {
      harness = await makeHarness()
    })
    afterAll(() => harness.close())
    const stores = (): ThreadStoreHarness => harness

    acceptingScenarios(stores)
    holdingScenarios(stores)
    multitaskScenarios(stores)
    historyScenarios(stores)
    rollbackScenarios(stores)
    questionScenarios(stores)
    answeredRunScenarios(stores)
    dueRunScenarios(stores)
    threadScenarios(stores)
    forkScenarios(stores)
    erasingScenarios(stores)
    raceScenarios(stores)
    lifeScenarios(stores)
  })
}

/** Some have hundreds of steps, and a machine may be busy. */
const SCENARIO_TIMEOUT_MS = 60_000
