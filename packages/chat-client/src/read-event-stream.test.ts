import { expect, test } from 'vitest'
import { createFrameParser, type Frame } from './read-event-stream.ts'

const FRAMES: Frame[] = [
  { id: 'e-1', event: 'text-delta', data: '{"text":"우유팩"}' },
  { id: '', event: 'reset', data: '{}' },
  { id: '', event: '', data: 'a\n b' },
]

const text = (lineEnd: string): string =>
  [
    ': hb',
    'id: e-1',
    'event:text-delta',
    'retry: 5',
    'data: {"text":"우유팩"}',
    '',
    ': hb',
    'event: reset',
    'data: {}',
    '',
    'event: no data',
    '',
    'data: a',
    'data:  b',
    '',
    'data: unfinished',
  ].join(lineEnd)

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('the same frames wherever the text is cut (%s)', (_name, lineEnd) => {
  const whole = text(lineEnd)
  for (let cut = 0; cut <= whole.length; cut += 1) {
    const parse = createFrameParser()
    expect([...parse(whole.slice(0, cut)), ...parse(whole.slice(cut))]).toEqual(FRAMES)
  }
  const parse = createFrameParser()
  expect(Array.from(whole).flatMap((character) => parse(character))).toEqual(FRAMES)
})

test('a frame that does not end is refused instead of filling the memory', () => {
  const parse = createFrameParser()
  const megabyte = 'x'.repeat(1024 * 1024)
  for (let n = 0; n < 4; n += 1) parse(megabyte)
  expect(() => parse('x')).toThrow()
})
