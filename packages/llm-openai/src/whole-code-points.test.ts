import { expect, test } from 'vitest'
import { WholeCodePoints } from './whole-code-points.ts'

function feedAll(deltas: readonly string[]): string[] {
  const codePoints = new WholeCodePoints()
  return deltas.map((delta) => codePoints.feed(delta))
}

test.each<[string, readonly string[], readonly string[]]>([
  ['whole text passes', ['가', '😀'], ['가', '😀']],
  ['a split pair is joined', ['a\uD83D', '\uDE00b'], ['a', '😀b']],
  ['over an empty delta too', ['\uD83D', '', '\uDE00'], ['', '', '😀']],
  ['a half that stays alone is dropped', ['\uD83D', '가', '\uDE00나'], ['', '가', '나']],
  ['two first halves', ['\uD83D', '\uD83D', '\uDE00'], ['', '', '😀']],
])('%s', (_name, deltas, expected) => {
  expect(feedAll(deltas)).toEqual(expected)
})
