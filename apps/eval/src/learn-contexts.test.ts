import { describe, expect, it } from 'vitest'
import { crossValidate, isRight, isTelling, type Lesson, learnContexts } from './learn-contexts.ts'

/** The rules of reading prefer the first name; what stands before "담긴" is what the right one is in. */
const inside: readonly Lesson[] = Array.from({ length: 30 }, (_, index) => ({
  ruleId: 'food-waste',
  candidates: [
    { ruleId: 'incombustible', prior: 0, contexts: ['behind:에', `name:그릇${index}`] },
    { ruleId: 'food-waste', prior: -0.6, contexts: ['before:담긴', `name:음식${index}`] },
  ],
}))
const [lesson] = inside

describe('learnContexts', () => {
  it('learns what the right names have in common and uses it where it has not been', () => {
    expect(inside.every((one) => isRight(one, new Map()))).toBe(false)
    expect(crossValidate(inside, 5)).toBe(30)
  })

  it('is measured on lessons that were not learned from', () => {
    // What the three lessons of one fold have in common, no other fold knows.
    const apart = Array.from(
      { length: 15 },
      (_, index): Lesson => ({
        ruleId: 'food-waste',
        candidates: [
          { ruleId: 'incombustible', prior: 0, contexts: [`first-of-${index % 5}`] },
          { ruleId: 'food-waste', prior: -0.6, contexts: [`second-of-${index % 5}`] },
        ],
      }),
    )
    expect(apart.every((one) => isRight(one, learnContexts([...apart, ...apart, ...apart])))).toBe(true)
    expect(crossValidate(apart, 5)).toBe(0)
  })

  it('gives the same weights for the same lessons', () => {
    expect([...learnContexts(inside)]).toEqual([...learnContexts(inside)])
  })

  it('learns nothing from what only one or two lessons know', () => {
    const weights = learnContexts(inside)
    expect([...weights.keys()].toSorted()).toEqual(['before:담긴', 'behind:에'])
    expect(learnContexts(inside.slice(0, 2)).size).toBe(0)
    expect(learnContexts(inside.slice(0, 3)).size).toBe(2)
  })
})

describe('isTelling', () => {
  it('is a lesson that names the right thing and another', () => {
    const { candidates = [] } = lesson ?? {}
    expect(isTelling({ ruleId: 'food-waste', candidates })).toBe(true)
    expect(isTelling({ ruleId: 'paper', candidates })).toBe(false)
    expect(isTelling({ ruleId: 'food-waste', candidates: candidates.slice(1) })).toBe(false)
  })
})
