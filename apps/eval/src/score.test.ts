import { describe, expect, it } from 'vitest'
import { type EvalQuestion, questions } from '../questions/index.ts'
import { toRows } from './figures.ts'
import { belowFloor } from './floors.ts'
import { renderFailures, renderTable } from './print.ts'
import { halfOf, sameIntents, score, wrongFacts } from './score.ts'

const TUNING_ID = 'id-3'
const TEST_ID = 'id-1'
const none = new Set<never>()

function question(more: Partial<EvalQuestion> = {}): EvalQuestion {
  return { id: TUNING_ID, question: '생수병은?', intents: ['waste'], tags: ['plain'], ...more }
}

function observed(answer = '', ruleId?: string) {
  return { intents: ['waste'] as const, ruleId, answer }
}

describe('halfOf', () => {
  it('goes by the hash of the id, so it never changes', () => {
    expect([TUNING_ID, TEST_ID].map(halfOf)).toEqual(['tuning', 'test'])
  })

  it('shows nobody an eighth of the fifth round, and all of the other fresh ones', () => {
    const ids = ['fresh-five-a', 'fresh-five-b', 'fresh-five-g', 'fresh-g', 'fresh-six-g']
    expect(ids.map(halfOf)).toEqual(['fresh', 'fresh', 'unseen', 'fresh', 'fresh'])
  })

  it('leaves neither half of the questions thin, and every id is one question', () => {
    const tuning = questions.filter(({ id }) => halfOf(id) === 'tuning').length
    expect(Math.min(tuning, questions.length - tuning)).toBeGreaterThan(150)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })
})

describe('sameIntents', () => {
  it('takes them in any order and counts one once', () => {
    expect(sameIntents(['waste', 'weather'], ['weather', 'waste', 'waste'])).toBe(true)
  })

  it('refuses one too few and one too many', () => {
    expect(sameIntents(['waste', 'weather'], ['waste'])).toBe(false)
    expect(sameIntents(['waste'], ['waste', 'weather'])).toBe(false)
  })
})

describe('wrongFacts', () => {
  const expected = { must: ['뚜껑', ['일반쓰레기', '종량제']], mustNot: ['뚜껑을 떼세요'] }

  it('is empty when one spelling of each fact is in, whatever the spaces', () => {
    expect(wrongFacts(expected, '뚜 껑을 닫고 일반 쓰레기')).toEqual([])
  })

  it('names what is missing and what must not be there', () => {
    expect(wrongFacts(expected, '뚜껑을 떼세요.')).toEqual([
      'missing: 일반쓰레기 | 종량제',
      'forbidden: 뚜껑을 떼세요',
    ])
  })
})

describe('score', () => {
  it('judges only what the question expects', () => {
    expect(score(question(), observed(), none)).toMatchObject({ hit: undefined, facts: undefined })
  })

  it('is wrong about a rule that was not hit and about a fact that is missing', () => {
    const asked = question({ ruleId: 'clear-pet', must: ['투명'] })
    expect(score(asked, observed('투명', 'clear-pet'), none)).toMatchObject({ hit: true, facts: true })
    expect(score(asked, observed('비닐', 'vinyl'), none)).toMatchObject({ hit: false, facts: false })
  })
})

describe('figures', () => {
  const right = score(question({ must: ['투명'] }), observed('투명'), none)
  const wrong = score(question({ id: TEST_ID, must: ['투명'] }), observed(), none)
  const apart = score(question({ must: ['비'], intents: ['weather'] }), observed(), new Set(['weather']))
  const rows = toRows([right, wrong, apart])
  const [all] = rows

  it('keep the halves apart, and facts of intents without a node', () => {
    expect(all?.halves.tuning.facts).toEqual({ right: 1, of: 1 })
    expect(all?.halves.tuning.factsWithoutNode).toEqual({ right: 0, of: 1 })
    expect(all?.halves.test.facts).toEqual({ right: 0, of: 1 })
    expect(rows.map(({ name }) => name)).toEqual(['all', 'waste', 'weather', '#plain'])
  })

  it('are held against the floor of their half', () => {
    const floor = { intents: 0, hits: 0, facts: 50 }
    if (all === undefined) throw new Error('no row')
    expect(belowFloor(all, { tuning: floor, test: floor })).toEqual(['test facts: 0.0 % is below 50 %'])
  })

  it('are printed as right/of', () => {
    expect(renderTable(rows, ['tuning', 'test']).split('\n')[2]).toMatch(/^all +1\/2 50\.0%/)
  })

  it('show failures of the tuning half and never of the test half', () => {
    const failed = score(question({ ruleId: 'clear-pet' }), observed('', 'vinyl'), none)
    const text = renderFailures([failed, wrong], 'tuning')
    expect(text).toContain('rule: vinyl instead of clear-pet')
    expect(text).not.toContain(TEST_ID)
  })
})
