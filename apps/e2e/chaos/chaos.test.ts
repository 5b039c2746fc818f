import { expect, test } from 'vitest'
import { findViolations, tell } from './find-violations.ts'
import { makePlan } from './plan.ts'
import { runChaos } from './run-chaos.ts'
import { seedOf } from './seed.ts'
import { keepLines, summarize } from './summarize.ts'

const seed = seedOf(process.env.CHAOS_SEED)

test(`50 concurrent runs under chaos: every promise is kept (CHAOS_SEED=${seed})`, async () => {
  const plan = makePlan(seed, { runs: 50, spanMs: 12_000, faultsOfAKind: 2 })
  const records = await runChaos(plan)
  console.log(summarize(plan, records))
  const violations = findViolations(records)
  if (violations.length > 0) await keepLines(`chaos-${seed}`, records)
  expect(tell(violations), `CHAOS_SEED=${seed} pnpm chaos replays it`).toEqual([])
})
