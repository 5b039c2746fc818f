import { describe, expect, it } from 'vitest'
import { readSseData } from './read-sse-data.ts'

/**
 * Over HTTP the reads of a test cannot be chosen: undici joins what has arrived by the time it is asked. Here each piece is
 * one read.
 */
async function read(pieces: readonly Uint8Array[], limit = 1000): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  const events: unknown[] = []
  for await (const event of readSseData(body, limit)) events.push(event)
  return events
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

describe('readSseData', () => {
  const first = '{"text":"가😀"}'
  const second = '{"text":"👨‍👩‍👧‍👦🇰🇷한"}'

  describe.each([
    ['LF', `data: ${first}\n\ndata: ${second}\n\n`, second],
    ['CRLF', `data: ${first}\r\n\r\ndata: ${second}\r\n\r\n`, second],
    ['CR', `data: ${first}\r\rdata: ${second}\r\r`, second],
    [
      'comments and other fields',
      `: hello\nevent: x\nid: 1\ndata: ${first}\n\n: hb\n\ndata:${second}\n\n`,
      second,
    ],
    ['no blank line at the end', `data: ${first}\n\ndata: ${second}`, ` ${second}`],
    ['data in two lines', `data: ${first}\n\ndata: {\ndata: ${second.slice(1)}\n\n`, `{\n${second.slice(1)}`],
    ['data in two lines, CRLF', `data: ${first}\r\n\r\ndata: {\r\ndata: }\r\n\r\n`, '{\n}'],
  ])('%s', (_name, text, last) => {
    const bytes = bytesOf(text)
    const events = [{ data: first }, { data: last }]

    it('cut at every byte', async () => {
      for (let cut = 1; cut < bytes.length; cut += 1) {
        expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(events)
      }
    })

    it('one byte per read', async () => {
      expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(events)
    })
  })

  it('gives what is no event at the end, as one', async () => {
    expect(await read([bytesOf('data: 1\n\n{\n "error":'), bytesOf(' 2\n}')])).toEqual([
      { data: '1' },
      { stray: '{ "error": 2}' },
    ])
  })

  it.each([
    ['one line', ['data: ', 'x'.repeat(60), 'x'.repeat(60)]],
    ['many lines of one event', ['data: 123456789\n'.repeat(10)]],
    ['many lines of no event', ['123456789\n'.repeat(20)]],
  ])('refuses more than the limit in %s', async (_name, pieces) => {
    await expect(read(pieces.map(bytesOf), 100)).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })

  it('does not count finished events', async () => {
    expect(await read([bytesOf('data: 123456789\n\n'.repeat(50))], 100)).toHaveLength(50)
  })

  it.each([
    ['a wrong byte', [[0x64, 0xff]]],
    ['half a code point at the end', [[0x64, 0xec, 0x83]]],
  ])('refuses %s', async (_name, pieces) => {
    await expect(read(pieces.map((piece) => Uint8Array.from(piece)))).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
    })
  })
})
