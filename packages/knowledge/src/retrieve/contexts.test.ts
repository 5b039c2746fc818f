import { describe, expect, it } from 'vitest'
import { foldKey, foldText } from '../korean/fold.ts'
import type { DisposalItem } from '../schema.ts'
import { contextsOf, likeliest, meantFirst } from './contexts.ts'
import type { Mention } from './find-mentions.ts'
import { createLexicon } from './lexicon.ts'

const lexicon = createLexicon([
  item('bowl', 'incombustible', '그릇'),
  item('rice', 'food-waste', '찬밥'),
  item('spoon', 'scrap-metal', '숟가락'),
])
const text = foldText('그릇에 담긴 찬밥')

describe('contextsOf', () => {
  it('tells what stands behind, before and between names, and which of the names it is', () => {
    const mentions = [mention('그릇', 0.9), mention('찬밥', 0.3)]
    expect(contextsOf(0, mentions, text)).toEqual(
      expect.arrayContaining([
        `name:그릇`,
        folded('behind:에담'),
        'from-first:0',
        'from-last:1',
        'next:incombustible>food-waste',
      ]),
    )
    expect(contextsOf(1, mentions, text)).toEqual(
      expect.arrayContaining([
        'behind:',
        'before:담긴',
        folded('from-previous:에담긴'),
        'from-first:1',
        'from-last:0',
      ]),
    )
  })

  it('knows nothing of a mention that is not there', () => {
    expect(contextsOf(1, [mention('그릇', 0.9)], text)).toEqual([])
  })
})

describe('meantFirst', () => {
  const inBowl = new Map([[folded('behind:에담'), -3]])
  const certainties = (mentions: readonly Mention[]): readonly (readonly [string, number])[] =>
    mentions.map(({ entry, certainty }) => [entry.name, certainty])

  it('lets two mentions change their certainties where the contexts clearly say so', () => {
    const read = meantFirst([mention('그릇', 0.9), mention('찬밥', 0.3)], text, inBowl)
    expect(certainties(read)).toEqual([
      ['찬밥', 0.9],
      ['그릇', 0.3],
    ])
  })

  it('puts the one that is meant before another that is just as certain', () => {
    const read = meantFirst([mention('그릇', 0.9), mention('찬밥', 0.9)], text, inBowl)
    expect(certainties(read)).toEqual([
      ['찬밥', 0.9],
      ['그릇', 0.9],
    ])
  })

  it('goes by the rules of reading where nothing was learned, and where the lead is small', () => {
    const mentions = [mention('찬밥', 0.3), mention('그릇', 0.9)]
    const byCertainty = [
      ['그릇', 0.9],
      ['찬밥', 0.3],
    ]
    expect(certainties(meantFirst(mentions, text, new Map()))).toEqual(byCertainty)
    const little = new Map([[folded('behind:에담'), -1]])
    expect(certainties(meantFirst(mentions, text, little))).toEqual(byCertainty)
  })

  it('leaves one mention, and none, as they are', () => {
    const [one] = [mention('그릇', 0.9)]
    expect(meantFirst([], text, inBowl)).toEqual([])
    expect(meantFirst([one], text, inBowl)).toEqual([one])
  })
})

describe('likeliest', () => {
  const candidates = [
    { prior: 0, contexts: ['a'] },
    { prior: -0.5, contexts: ['b'] },
  ]

  it('asks for more, 1.5, where the rules call the other one beside the point', () => {
    const doubted = [
      { prior: 0, contexts: ['a'] },
      { prior: -1, contexts: ['b'] },
    ]
    expect(likeliest(doubted, new Map([['b', 2.5]]))).toBe(0)
    expect(likeliest(doubted, new Map([['b', 2.51]]))).toBe(1)
  })

  it('changes to another candidate only when it is ahead by more than a half', () => {
    expect(likeliest(candidates, new Map([['b', 1]]))).toBe(0)
    expect(likeliest(candidates, new Map([['b', 1.01]]))).toBe(1)
    expect(
      likeliest(
        candidates,
        new Map([
          ['a', 2],
          ['b', 2.9],
        ]),
      ),
    ).toBe(0)
  })
})

function mention(name: string, certainty: number): Mention {
  const entry = lexicon.byKey.get(foldKey(name))
  if (entry === undefined) throw new Error(`${name} is no name of this test.`)
  const start = text.letters.indexOf(foldKey(name))
  return { entry, start, end: start + foldKey(name).length, certainty, isKin: false }
}

function folded(context: string): string {
  const [kind = '', letters = ''] = context.split(':')
  return `${kind}:${foldKey(letters)}`
}

function item(id: string, ruleId: string, name: string): DisposalItem {
  return { id, name, aliases: [], ruleId }
}
