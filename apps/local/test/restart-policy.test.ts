import { expect, it } from 'vitest'
import { createRestartPolicy } from '../src/restart-policy.ts'

it('waits longer after each death, and gives up at the fifth within a minute', () => {
  let now = 0
  const policy = createRestartPolicy(() => now)
  const delays = [0, 10_000, 20_000, 30_000, 59_999].map((at) => {
    now = at
    return policy.died()
  })
  expect(delays).toEqual([200, 600, 1_800, 5_000, undefined])
})

it('forgets a death after a minute', () => {
  let now = 0
  const policy = createRestartPolicy(() => now)
  for (let death = 0; death < 20; death += 1) {
    expect(policy.died()).toBe([200, 600, 1_800, 5_000][Math.min(death, 3)])
    now += 15_000
  }
})
