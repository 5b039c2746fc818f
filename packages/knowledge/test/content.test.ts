import { describe, expect, it } from 'vitest'
import { createKnowledgeRetriever, findEntry, findRule } from '../src/index.ts'

const retriever = createKnowledgeRetriever()

async function first(query: string) {
  const [hit] = await retriever.retrieve(query)
  if (hit === undefined) throw new Error(`nothing found for ${query}`)
  return hit
}

describe('content', () => {
  it('starts with the destination, then the steps in order, and ends with the source', async () => {
    const { content } = await first('생수병')
    const lines = content.split('\n')
    expect(lines[0]).toBe('생수병 → 투명 페트병 전용 수거함')
    expect(lines[1]).toMatch(/^방법: 1\).*비우.*2\).*라벨.*3\).*헹구.*4\).*찌그러.*5\) 뚜껑을 닫은 채/)
    expect(lines.at(-1)).toMatch(/^출처: 환경부/)
  })

  it('starts with the state that the query names, and keeps the usual way below', async () => {
    const { content, matched, ruleId } = await first('피자박스에 기름 묻었는데')
    const lines = content.split('\n')
    expect(lines[0]).toBe('피자 박스 (더러워졌을 때) → 종량제봉투(일반쓰레기)')
    expect(lines[1]).toContain('기름이나 치즈가 묻은 부분')
    expect(content).toContain('그렇지 않은 것 → 종이류 수거함')
    expect(ruleId).toBe('general-waste')
    expect(matched).toEqual(['피자 박스', '묻었는데 → 더러워졌을 때'])
  })

  it('does not tell where usable things go when the state told leads elsewhere', async () => {
    expect((await first('구두 버리는 법')).content).toContain('아직 쓸 만할 때')
    const { content } = await first('구두 한 짝만 남았는데')
    expect(content.split('\n')[0]).toBe('구두 (짝이나 부품이 없을 때) → 종량제봉투(일반쓰레기)')
    expect(content).not.toContain('아직 쓸 만할 때')
  })

  it('starts with the variant that the query names', async () => {
    const hit = await first('갈색 페트병')
    expect(hit.content.split('\n')[0]).toBe('갈색 페트병 → 플라스틱류 수거함')
    expect(hit.content).toContain('그렇지 않은 투명 페트병 → 투명 페트병 전용 수거함')
  })

  it('uses the word of the one who asks', async () => {
    const hit = await first('장갑')
    expect(hit.itemId).toBe('hat')
    expect(hit.content.split('\n')[0]).toBe('장갑 → 의류 수거함')
  })

  it('never tells to discharge a swollen battery before it tells not to touch it', async () => {
    for (const query of ['보조배터리가 부풀었어', '부푼 휴대폰', '무선 이어폰 배터리가 부풀었어요']) {
      const { content, ruleId } = await first(query)
      expect(ruleId).toBe('swollen-battery')
      expect(content).toContain('누르거나 뜯거나 구멍을 내지 마세요')
      expect(content.split('그렇지 않은 것')[0]).not.toContain('방전')
    }
  })

  it('explains a typo', async () => {
    expect((await first('보조베타리')).matched).toEqual(['보조베타리 → 보조배터리'])
  })
})

describe('several things in one query', () => {
  it('are all found, in the order of the query', async () => {
    const hits = await retriever.retrieve('캔이랑 소주병이랑 우유팩은 어디에 버려?')
    expect(hits.map(({ itemId }) => itemId)).toEqual(['beverage-can', 'soju-bottle', 'milk-carton'])
  })

  it.each([
    ['비닐에 김치 묻었어', ['plastic-bag']],
    ['피자박스에 기름 묻었는데', ['pizza-box']],
    ['칫솔은 플라스틱이야?', ['toothbrush']],
    ['물약은 변기에 버려도 되나', ['liquid-medicine']],
    ['쓰고 남은 건전지 말고 보조배터리', ['power-bank']],
    ['비닐이랑 캔은 어떻게 버려?', ['plastic-bag', 'beverage-can']],
    ['캔이랑 병은 어디에 버려?', ['beverage-can', 'glass-bottle']],
    ['유리병하고 종이는?', ['glass-bottle', 'office-paper']],
  ])('leave out what "%s" is not about', async (query, itemIds) => {
    expect((await retriever.retrieve(query)).map(({ itemId }) => itemId)).toEqual(itemIds)
  })
})

describe('findEntry and findRule', () => {
  it('resolve the destinations of states and variants', () => {
    const entry = findEntry('pizza-box')
    expect(entry).toMatchObject({ ruleId: 'paper', destination: '종이류 수거함' })
    const soiled = entry?.situations.find(({ kind }) => kind === 'soiled')
    expect(soiled).toMatchObject({ ruleId: 'general-waste', destination: '종량제봉투(일반쓰레기)' })
    expect(findEntry('clear-pet-bottle')?.exceptions[0]).toMatchObject({
      name: '유색 페트병',
      ruleId: 'plastic',
    })
  })

  it('say where districts differ', () => {
    expect(findEntry('comforter')?.localRulesDiffer).toBe(true)
    expect(findEntry('egg-shell')?.localRules).toContain('지자체')
    expect(findEntry('receipt')?.localRulesDiffer).toBe(false)
  })

  it('do not inherit states that make no sense', () => {
    expect(findEntry('egg-shell')?.situations).toEqual([])
    expect(findEntry('pen')?.situations.map(({ kind }) => kind)).toEqual(['too-big'])
  })

  it('answer null for what does not exist', () => {
    expect(findEntry('no-such-item')).toBeNull()
    expect(findRule('__proto__')).toBeNull()
  })
})
