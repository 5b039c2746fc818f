import { expect, test } from 'vitest'
import { findViolations, tell } from './find-violations.ts'
import { makePlan } from './plan.ts'
import { runChaos } from './run-chaos.ts'
import { play } from './scene.ts'
import { SCENES } from './scenes.ts'
import { seedOf } from './seed.ts'

const bugs = Object.keys(SCENES) as (keyof typeof SCENES)[]

test.each(bugs)('"%s" is caught on the schedule that brings it out, and its absence is not', async (bug) => {
  const { direct, breaks, healthyWith } = SCENES[bug]
  const [healthy, sick] = await Promise.all([
    play(direct, { isHealthy: true, ...(healthyWith !== undefined && { bug: healthyWith }) }),
    play(direct, { bug }),
  ])
  console.log(`"${bug}":\n${tell(sick).join('\n')}`)
  expect(sick.map(({ promise }) => promise)).toContain(breaks)
  expect(tell(healthy)).toEqual([])
})

/** Half a minute a seed and more: for who changed the chaos, `CHAOS_DEEP=1 pnpm chaos`. */
test.runIf(process.env.CHAOS_DEEP === '1').each(bugs)(
  '"%s" is caught by random schedules, too',
  { timeout: 600_000 },
  async (bug) => {
    const first = seedOf(process.env.CHAOS_SEED)
    const seeds = Array.from({ length: SEEDS }, (_, index) => first + index)
    for (const seed of seeds) {
      const records = await runChaos(makePlan(seed, { runs: 50, spanMs: 12_000, faultsOfAKind: 2 }), {
        bug,
        boundMs: 15_000,
        steadyWithinMs: 0,
      })
      const found = findViolations(records).filter(({ promise }) => promise === SCENES[bug].breaks)
      console.log(`"${bug}" with seed ${seed}:\n${tell(found).slice(0, 5).join('\n') || 'not caught'}`)
      if (found.length > 0) return
    }
    expect.fail(`not caught with the seeds ${seeds.join(', ')}`)
  },
)

const SEEDS = 5
