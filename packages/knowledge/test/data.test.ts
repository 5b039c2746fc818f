import { describe, expect, it } from 'vitest'
import { items as rawItems } from '../src/data/items/all-items.ts'
import { rules as rawRules } from '../src/data/rules.ts'
import { characters, findEntry, prices, regions, wasteGroups } from '../src/index.ts'
import { loadKnowledge, validate } from '../src/load-knowledge.ts'
import { createLexicon } from '../src/retrieve/lexicon.ts'

const { items, rules } = loadKnowledge()
const entries = [...items.keys()].map((itemId) => {
  const entry = findEntry(itemId)
  if (entry === null) throw new Error(itemId)
  return entry
})

describe('rules and items', () => {
  it('are many enough, and every group has some', () => {
    expect(items.size).toBeGreaterThanOrEqual(320)
    const covered = new Set(entries.map(({ group }) => group))
    expect(wasteGroups.filter((group) => !covered.has(group))).toEqual([])
  })

  it('use every rule', () => {
    const used = new Set(
      entries.flatMap(({ ruleId, situations, exceptions }) => [
        ruleId,
        ...[...situations, ...exceptions].map((branch) => branch.ruleId),
      ]),
    )
    expect([...rules.keys()].filter((ruleId) => !used.has(ruleId))).toEqual([])
  })

  it('lead every situation and exception to a destination, once per kind', () => {
    const branches = entries.flatMap(({ situations, exceptions }) => [...situations, ...exceptions])
    expect(branches.length).toBeGreaterThan(500)
    expect(branches.filter(({ destination, note }) => destination === '' || note === '')).toEqual([])
    for (const { situations } of entries) {
      expect(new Set(situations.map(({ kind }) => kind)).size).toBe(situations.length)
    }
  })

  it('name 20 or more things that look like food and are not', () => {
    const names = entries.filter(({ exceptionTo }) => exceptionTo?.ruleId === 'food-waste')
    expect(names.length).toBeGreaterThanOrEqual(20)
    expect(names.every(({ ruleId }) => ruleId === 'general-waste')).toBe(true)
  })

  it('speak the polite plain style', () => {
    const sentences = [...rules.values()].flatMap(({ steps, cautions }) => [...steps, ...cautions])
    const notes = entries.flatMap(({ note, steps, situations, exceptions }) => [
      ...(note === undefined ? [] : [note]),
      ...steps,
      ...[...situations, ...exceptions].map((branch) => branch.note),
    ])
    expect([...sentences, ...notes].filter((sentence) => !/(요|세요|돼요)\.$/.test(sentence))).toEqual([])
  })

  it('say for a clear PET bottle: empty, label, rinse, crush, cap closed', () => {
    const steps = findEntry('clear-pet-bottle')?.steps.join(' ') ?? ''
    const order = ['비우', '라벨', '헹구', '찌그러', '뚜껑을 닫은 채'].map((word) => steps.indexOf(word))
    expect(order).toEqual([...order].sort((left, right) => left - right))
    expect(order.every((position) => position >= 0)).toBe(true)
  })
})

describe('validate', () => {
  const [item] = rawItems

  it('refuses two entries of one id', () => {
    expect(() => validate(rawRules, [item, item])).toThrow('Two entries')
  })

  it('refuses a rule that does not exist', () => {
    expect(() => validate(rawRules, [{ ...item, ruleId: 'no-such-rule' }])).toThrow('no-such-rule')
    const exceptions = [{ name: '가나', aliases: [], ruleId: 'nowhere', note: '어디에도 없어요.' }]
    expect(() => validate(rawRules, [{ ...item, exceptions }])).toThrow('nowhere')
  })

  it('refuses a field that the schema does not know', () => {
    expect(() => validate(rawRules, [{ ...item, colour: 'green' }])).toThrow()
  })
})

describe('names', () => {
  it('lead to one item each', () => {
    expect(createLexicon(items.values()).byKey.size).toBeGreaterThan(2500)
  })

  it('stand once in a list', () => {
    const lists = [...items.values()].flatMap((item) => [item, ...(item.exceptions ?? [])])
    const repeated = lists.flatMap(({ aliases }) =>
      aliases.filter((name, index) => aliases.indexOf(name) < index),
    )
    expect(repeated).toEqual([])
  })

  it('are refused when two items claim one, however it is spelt', () => {
    const [first, second] = rawItems
    if (first === undefined || second === undefined) throw new Error('no items')
    const thief = { ...second, aliases: [`${first.name} `.normalize('NFD')] }
    expect(() => createLexicon([first, thief])).toThrow('already leads to')
  })
})

describe('prices, characters, regions', () => {
  it('give prices a month, a label and two regions', () => {
    expect(prices.length).toBe(21)
    expect(prices.every(({ label, surveyMonth }) => label === '참고용' && surveyMonth === '2025-01')).toBe(
      true,
    )
    const pairs = prices.map(({ material, region }) => `${material} ${region}`)
    expect(new Set(pairs).size).toBe(prices.length)
    const aliases = prices.filter(({ region }) => region === '전국').flatMap(({ aliases: names }) => names)
    expect(new Set(aliases).size).toBe(aliases.length)
  })

  it('have one character per group, no name or alias twice', () => {
    expect(characters.map(({ group }) => group).sort()).toEqual([...wasteGroups].sort())
    const names = characters.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })

  it('know 17 provinces and all 25 districts of Seoul', () => {
    const count = new Map(regions.map(({ shortName, districts }) => [shortName, districts.length]))
    expect(count.size).toBe(17)
    expect(Object.fromEntries(count)).toEqual({
      서울: 25,
      부산: 16,
      대구: 9,
      인천: 11,
      광주: 5,
      대전: 5,
      울산: 5,
      세종: 0,
      경기: 31,
      강원: 18,
      충북: 11,
      충남: 15,
      전북: 14,
      전남: 22,
      경북: 22,
      경남: 18,
      제주: 0,
    })
    for (const { name, districts } of regions) expect(new Set(districts).size, name).toBe(districts.length)
  })
})
