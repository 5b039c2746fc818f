import { describe, expect, it } from 'vitest'
import type { DisposalItem } from '../schema.ts'
import { learnHeads } from './kin.ts'
import { createLexicon } from './lexicon.ts'

function heads(...items: readonly DisposalItem[]) {
  return learnHeads(createLexicon(items))
}

function item(id: string, ruleId: string, name: string, ...aliases: readonly string[]): DisposalItem {
  return { id, name, aliases: [...aliases], ruleId }
}

describe('learnHeads', () => {
  it('takes a name that other names end in, the surer the more of them go its way', () => {
    const alike = heads(item('a', 'plastic', '멍통'), item('b', 'plastic', '물멍통', '불멍통'))
    const divided = heads(item('a', 'plastic', '멍통'), item('b', 'paper', '물멍통', '불멍통'))
    expect(alike.get('멍통')?.entry.item.id).toBe('a')
    expect(alike.get('멍통')?.certainty).toBeCloseTo(0.6)
    expect(divided.get('멍통')?.certainty).toBeCloseTo(0.5)
  })

  it('takes no short name that no other name ends in, and no name of one syllable', () => {
    const lonely = heads(
      item('a', 'plastic', '멍통'),
      item('b', 'plastic', '컹'),
      item('c', 'plastic', '왕컹'),
    )
    expect(lonely.has('멍통')).toBe(false)
    expect(lonely.has('컹')).toBe(false)
  })

  it('learns an ending that is no name when three names with it go one way', () => {
    const stands = ['가발 멍치대', '모자 멍치대', '시계 멍치대']
    const alike = heads(item('a', 'plastic', '시계 멍치대', '가발 멍치대', '모자 멍치대'))
    expect(alike.get('멍치대')?.entry.item.id).toBe('a')
    expect(alike.get('멍치대')?.certainty).toBeLessThanOrEqual(0.5)
    const [first = '', second = '', third = ''] = stands
    expect(heads(item('a', 'plastic', first, second)).has('멍치대')).toBe(false)
    expect(heads(item('a', 'plastic', first, second), item('b', 'paper', third)).has('멍치대')).toBe(false)
  })

  it('does not count the spellings of one name as so many witnesses', () => {
    // 박스 and 상자 are two spellings of one name.
    const one = heads(item('a', 'paper', '멍 상자'), item('b', 'plastic', '왕멍 상자', '킹멍 상자'))
    expect(one.get('멍박스')?.certainty).toBe(heads(item('a', 'paper', '멍 상자')).get('멍박스')?.certainty)
  })
})
