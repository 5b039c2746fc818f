import { PortError } from '@eco2/ports'
import { describe, expect, test } from 'vitest'
import type { StreamEvent } from './model-call.ts'
import { SseParser } from './sse-parser.ts'

function parse(text: string, step = text.length): StreamEvent[] {
  const parser = new SseParser()
  const bytes = Buffer.from(text)
  const events: StreamEvent[] = []
  for (let at = 0; at < bytes.length; at += step) parser.push(bytes.subarray(at, at + step), events)
  parser.end(events)
  return events
}

describe('SseParser', () => {
  test.each([1, 2, 3, 5, 7, 1000])('reads names, data and comments, %i bytes at a time', (step) => {
    const text =
      ': hb\n\nevent: a\ndata: {"가": "😀"}\n\n:\ndata:no space\ndata:  two\n\nid: 7\nretry: 10\n\n'
    expect(parse(text, step)).toEqual([
      { event: 'a', data: '{"가": "😀"}' },
      { event: '', data: 'no space\n two' },
    ])
  })

  test.each([1, 2, 3, 1000])('takes CRLF, also when it is split, %i bytes at a time', (step) => {
    expect(parse('event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n', step)).toEqual([
      { event: 'a', data: '1' },
      { event: '', data: '2' },
    ])
  })

  test('a byte order mark is no part of the first field', () => {
    expect(parse('\uFEFFdata: 1\n\n')).toEqual([{ event: '', data: '1' }])
  })

  test('the last event needs no blank line', () => {
    expect(parse('data: 1\n\ndata: [DONE]')).toEqual([
      { event: '', data: '1' },
      { event: '', data: '[DONE]' },
    ])
  })

  test('an event without data is none, and its name is not kept', () => {
    expect(parse('event: ping\n\ndata: 1\n\n')).toEqual([{ event: '', data: '1' }])
  })

  test('a line and an event are bounded', () => {
    const parser = new SseParser(10)
    expect(() => {
      for (let part = 0; part < 20; part += 1) parser.push(Buffer.from('x'), [])
    }).toThrow(PortError)
    const lines = new SseParser(10)
    expect(() => lines.push(Buffer.from('data: 123456\ndata: 123456\n'), [])).toThrow(/longer than 10/)
  })

  test('bytes that are no UTF-8 are BAD_RESPONSE', () => {
    expect(() => new SseParser().push(Uint8Array.of(0x64, 0xff, 0x0a), [])).toThrow(/not UTF-8/)
  })
})
