import type { ModelCall } from '../test/model-server.ts'
import { shownIn } from './check-runs.ts'
import { collect } from './collect.ts'
import { findViolations } from './find-violations.ts'
import type { RunPlan, ViewerPlan } from './plan.ts'
import type { PlantedBugName } from './planted-bugs.ts'
import type { AnsweredCall, ViewerRecords, Violation } from './records.ts'
import { type Stage, startStage } from './stage.ts'
import { openStory, type Story, within } from './story.ts'

/** One run whose fate is directed step by step; the judge is the same as that of the random schedule. */
export interface Scene {
  readonly stage: Stage
  readonly story: Story
  /** The next call of the model, in the scene's hands. */
  nextCall(): Promise<ModelCall>
  /** Somebody who looks until `run-end`. */
  look(plan?: Partial<ViewerPlan>): Look
}

export interface Look {
  /** Resolves when this text is on the screen. */
  untilShown(text: string): Promise<void>
  readonly untilEnd: Promise<void>
}

/** Plays it with one worker to begin with, and says which promises were broken. */
export async function play(
  direct: (scene: Scene) => Promise<void>,
  {
    bug,
    isHealthy = bug === undefined,
  }: { readonly bug?: PlantedBugName; readonly isHealthy?: boolean } = {},
): Promise<Violation[]> {
  const stage = await startStage({ workers: 1, ...(bug !== undefined && { bug }) })
  try {
    const over = new AbortController()
    const story = openStory(stage, ONE_RUN, over.signal)
    const looks: Promise<void>[] = []
    await story.person.ask(story.run, 0)
    await direct({
      stage,
      story,
      nextCall: () => nextCall(stage),
      look(plan = {}) {
        const look = lookAt(story, { gateway: 0, leavesAfterEvents: [], ...plan })
        looks.push(look.untilEnd)
        return look
      },
    })
    // A planted bug is not waited for longer than it takes a healthy system to repair itself (checks every 5 s).
    await within(isHealthy ? HEALTHY_BOUND_MS : SICK_BOUND_MS, Promise.all(looks))
    await story.readKept()
    over.abort()
    await Promise.all(looks)
    return findViolations(await collect(stage, [story.run], isHealthy ? undefined : 0))
  } finally {
    await stage.stop()
  }
}

async function nextCall({ system, calls }: Stage): Promise<ModelCall> {
  const call = await system.model.next()
  const record: AnsweredCall = { number: ONE_RUN.number, end: 'open' }
  calls.push(record)
  void call.closed.then(() => {
    if (record.end === 'open') record.end = 'closed'
  })
  return {
    ...call,
    finish() {
      record.end = 'finished'
      call.finish()
    },
  }
}

function lookAt(story: Story, plan: ViewerPlan): Look {
  const waiting = new Map<string, () => void>()
  let shown = ''
  const onEvent = ({ items }: ViewerRecords): void => {
    shown = shownIn(items.flatMap((item) => (item.kind === 'event' ? [item.event] : [])))
    for (const [text, resolve] of waiting) if (shown.includes(text)) resolve()
  }
  return {
    untilShown: (text) =>
      shown.includes(text) ? Promise.resolve() : new Promise((resolve) => waiting.set(text, resolve)),
    untilEnd: story.view(plan, onEvent),
  }
}

const ONE_RUN: RunPlan = {
  number: 0,
  atMs: 0,
  gateway: 0,
  deltas: 0,
  gapMs: 0,
  isAskedTwice: false,
  isMisused: false,
  viewers: [],
}
const HEALTHY_BOUND_MS = 60_000
const SICK_BOUND_MS = 8_000
