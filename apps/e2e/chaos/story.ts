import { createPerson } from './person.ts'
import type { RunPlan, ViewerPlan } from './plan.ts'
import type { RunRecords, ViewerRecords } from './records.ts'
import type { Stage } from './stage.ts'

/** One run, who asked it, and what is recorded of it. */
export interface Story {
  readonly run: RunRecords
  readonly person: ReturnType<typeof createPerson>
  /** Resolves when this viewer has seen `run-end`. */
  view(plan: ViewerPlan, onEvent?: (viewer: ViewerRecords) => void): Promise<void>
  readKept(): Promise<void>
}

export function openStory(stage: Stage, plan: RunPlan, signal: AbortSignal): Story {
  const person = createPerson(stage, plan, signal)
  const run: RunRecords = {
    plan,
    name: `run ${plan.number}`,
    runId: '',
    replies: [],
    isCancelAccepted: false,
    viewers: [],
  }
  return {
    run,
    person,
    view(viewerPlan, onEvent = () => {}) {
      const viewer: ViewerRecords = { name: `viewer ${run.viewers.length}`, items: [], hasSeenEnd: false }
      run.viewers.push(viewer)
      return person.view(run, viewer, viewerPlan, () => onEvent(viewer))
    },
    async readKept() {
      const kept = run.runId === '' ? undefined : await person.read(run.runId, plan.gateway)
      if (kept !== undefined) run.kept = kept
    },
  }
}

/** Waits for the work, or for so long. */
export async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  const { promise: limit, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, limitMs)
  await Promise.race([work, limit])
  clearTimeout(timer)
}
