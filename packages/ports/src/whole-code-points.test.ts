import { expect, it } from 'vitest'
import { WholeCodePoints, withoutHalves } from './whole-code-points.ts'

it.each([
  ['a pair over two deltas', ['a\uD83D', '\uDE00b'], ['a', '😀b']],
  ['a pair over three, one of them empty', ['\uD83D', '', '\uDE00'], ['', '', '😀']],
  ['a first half that stays alone', ['\uD83D', 'a'], ['', 'a']],
  ['a second half that stays alone', ['\uDE00a'], ['a']],
  ['two first halves', ['\uD83D', '\uD83D\uDE00'], ['', '😀']],
  ['whole text', ['가😀', '나'], ['가😀', '나']],
])('%s', (_name, deltas, expected) => {
  const whole = new WholeCodePoints()
  expect(deltas.map((delta) => whole.feed(delta))).toEqual(expected)
})

it('drops halves from a whole text', () => {
  expect(withoutHalves('a\uD83Db😀\uDE00')).toBe('ab😀')
})
