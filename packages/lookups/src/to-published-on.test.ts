import { expect, it } from 'vitest'
import { toPublishedOn } from './to-published-on.ts'

it.each([
  ['2026-05-11', '2026-05-11'],
  ['2026-05-11T22:00:29Z', '2026-05-11'],
  ['2026-05-11T00:30:00+09:00', '2026-05-11'],
  ['2026-05-11 12:00:00', '2026-05-11'],
  ['2026/5/1', '2026-05-01'],
  ['2026. 5. 11.', '2026-05-11'],
  ['Mon, 11 May 2026 22:00:29 GMT', '2026-05-11'],
  ['Mon, 02 Mar 2026', '2026-03-02'],
  ['1 September 2026', '2026-09-01'],
  ['Sep 1, 2026', '2026-09-01'],
  ['Sept. 1, 2026', '2026-09-01'],
])('reads %s as %s', (written, day) => {
  expect(toPublishedOn(written)).toBe(day)
})

it.each([
  '',
  '3 days ago',
  '2026',
  '2026-02-30',
  '2026-13-01',
  '32 May 2026',
  '11 Foo 2026',
  '2026-05-1100',
  'today',
])('makes nothing of "%s"', (written) => {
  expect(toPublishedOn(written)).toBeUndefined()
})
