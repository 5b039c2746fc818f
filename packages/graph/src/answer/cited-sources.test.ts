import { describe, expect, it } from 'vitest'
import type { Section } from '../state.ts'
import { citedSources, renderSources } from './cited-sources.ts'

const section = (...ruleIds: readonly string[]): Section => ({
  index: 0,
  intent: 'waste',
  question: '',
  status: 'ok',
  facts: [
    { text: '출처 없는 사실' },
    ...ruleIds.map((ruleId) => ({ text: ruleId, source: { title: ruleId, ruleId } })),
  ],
  reply: '',
  guidance: [],
  fixed: false,
})

describe('cited sources', () => {
  it('are told once each, in the order of their first use', () => {
    const sources = citedSources([section('pet', 'can'), section('can', 'glass', 'pet')])
    expect(sources.map(({ ruleId }) => ruleId)).toEqual(['pet', 'can', 'glass'])
  })

  it('are a line each, with what is known of them', () => {
    expect(
      renderSources([{ title: '지침', date: '2024-03', url: 'https://example.org' }, { title: '안내' }]),
    ).toBe('출처: 지침 (2024-03) https://example.org\n출처: 안내')
    expect(
      renderSources([{ title: '지침', ruleId: 'pet', date: '2024-03', url: 'https://example.org' }]),
    ).toBe('출처: 지침 (2024-03)')
    expect(renderSources([])).toBe('')
  })
})
