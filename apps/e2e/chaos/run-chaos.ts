import { setTimeout as delay } from 'node:timers/promises'
import { collect } from './collect.ts'
import type { ChaosPlan, Fault } from './plan.ts'
import type { PlantedBugName } from './planted-bugs.ts'
import type { ChaosRecords } from './records.ts'
import { scriptModel } from './scripted-model.ts'
import { type Stage, startStage } from './stage.ts'
import { openStory, type Story, within } from './story.ts'

export interface RunChaosOptions {
  readonly bug?: PlantedBugName
  /** What is not over so long after the last fault never will be. */
  readonly boundMs?: number
  /** How long is waited for the last traces to go. */
  readonly steadyWithinMs?: number
}

/** Everything that the plan says, and the records of it. */
export async function runChaos(
  plan: ChaosPlan,
  { bug, boundMs = BOUND_MS, steadyWithinMs }: RunChaosOptions = {},
): Promise<ChaosRecords> {
  const stage = await startStage({ ...(bug !== undefined && { bug }) })
  stage.system.model.answerWith(scriptModel(plan, stage.calls))
  try {
    const over = new AbortController()
    const stories = plan.runs.map((run) => openStory(stage, run, over.signal))
    const told = Promise.all(stories.map((story) => live(story, over.signal)))
    await Promise.all(plan.faults.map((fault) => strike(fault, stage)))
    await within(boundMs, told)
    for (const story of stories) await story.readKept()
    over.abort()
    await told
    const runs = stories.map(({ run }) => run)
    return await collect(stage, runs, steadyWithinMs)
  } finally {
    await stage.stop()
  }
}

/** One person: asks, perhaps twice, looks with all eyes, perhaps cancels. */
async function live({ run, person, view }: Story, signal: AbortSignal): Promise<void> {
  const { plan } = run
  await delay(plan.atMs, undefined, { signal }).catch(() => {})
  // Two at once: whichever comes first, the other one has to get the same run.
  const again = plan.isAskedTwice ? person.ask(run, plan.gateway + 1) : undefined
  await person.ask(run, plan.gateway)
  await again
  if (run.runId === '') return
  if (plan.isMisused) await person.ask(run, plan.gateway, false)
  let seen = 0
  let cancelling: Promise<void> | undefined
  const onEvent = (): void => {
    seen += 1
    if (plan.cancelAfterEvents === undefined || seen < plan.cancelAfterEvents) return
    cancelling ??= person.cancel(run, plan.gateway)
  }
  await Promise.all(plan.viewers.map((viewer, index) => view(viewer, index === 0 ? onEvent : () => {})))
  await cancelling
}

async function strike(
  { atMs, kind, index, forMs }: Fault,
  { workers, gateways, redis }: Stage,
): Promise<void> {
  await delay(atMs)
  switch (kind) {
    case 'kill worker':
      return workers[index]?.kill()
    case 'stop worker':
      return workers[index]?.pause(forMs)
    case 'end worker':
      return workers[index]?.end()
    case 'kill gateway':
      return gateways[index]?.kill()
    case 'end gateway':
      return gateways[index]?.end()
    case 'cut normal':
      await redis.call('CLIENT', 'KILL', 'TYPE', 'normal')
      return
    case 'cut pubsub':
      await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
  }
}

const BOUND_MS = 90_000
