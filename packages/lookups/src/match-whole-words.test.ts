import { expect, it } from 'vitest'
import { matchWholeWords, toWordKey } from './match-whole-words.ts'

const names = new Map(['캔', '캔 친구', '종이', '종이팩', 'PET'].map((name) => [toWordKey(name), name]))

it.each([
  ['캔', ['캔']],
  ['캔은요?', ['캔']],
  ['캔친구야 안녕', ['캔 친구']],
  ['캔 친구는 누구', ['캔 친구']],
  ['종이팩이랑 종이랑 캔', ['종이팩', '종이', '캔']],
  ['캔, 캔, 캔', ['캔']],
  ['pet도', ['PET']],
  ['캔'.normalize('NFD'), ['캔']],
])('finds in "%s": %s', (text, found) => {
  expect(matchWholeWords(text, names)).toEqual(found)
})

it.each(['', '스캔', '캔디', '스캔 친구', '종이컵', 'petals', '종이팩토리'])(
  'finds nothing in "%s"',
  (text) => {
    expect(matchWholeWords(text, names)).toEqual([])
  },
)

it('takes a word of its own for no particle', () => {
  const metals = new Map(['캔', '은'].map((name) => [toWordKey(name), name]))
  expect(matchWholeWords('캔 은', metals)).toEqual(['캔', '은'])
})

it('reads no more than the start of a very long text', () => {
  expect(matchWholeWords(`${'가 '.repeat(100_000)}캔`, names)).toEqual([])
})
