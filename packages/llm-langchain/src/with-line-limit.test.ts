import { describe, expect, it } from 'vitest'
import { withLineLimit } from './with-line-limit.ts'

/** A fetch that answers with these pieces. */
function answering(pieces: readonly string[], contentType: string, status = 200): typeof fetch {
  return () => {
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(Buffer.from(piece))
        controller.close()
      },
    })
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': contentType } }))
  }
}

const limits = { maxLineBytes: 10, maxBodyBytes: 20 }
const read = async (pieces: readonly string[], contentType: string): Promise<string> =>
  (await withLineLimit(answering(pieces, contentType), limits)('http://unused')).text()

describe('withLineLimit', () => {
  it.each([
    ['lines of just the limit', ['0123456789\n', '0123456789\n0123456789']],
    ['a line in many pieces', ['0123', '456789', '\n0123', '456789\n']],
    ['many short lines', ['a\nb\nc\n'.repeat(50)]],
  ])('lets %s pass', async (_name, pieces) => {
    expect(await read(pieces, 'text/event-stream; charset=utf-8')).toBe(pieces.join(''))
  })

  it.each([
    ['in one piece', ['0123456789a\n']],
    ['in many pieces', ['01234', '56789', 'a']],
    ['after short lines', ['a\n01234567', '89a\n']],
  ])('refuses a longer line %s', async (_name, pieces) => {
    await expect(read(pieces, 'text/event-stream')).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })

  it('limits other bodies as a whole', async () => {
    expect(await read(['{"a":\n', '"0123456789"}'], 'application/json')).toHaveLength(19)
    await expect(read(['{"a":\n', '"0123456789ab"}'], 'application/json')).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
    })
  })

  it('refuses a web page, unless it tells of an error: then the status counts', async () => {
    const page = withLineLimit(answering(['<html>'], 'text/html'))
    await expect(page('http://unused')).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    const failed = await withLineLimit(answering(['<html>'], 'text/html', 502))('http://unused')
    expect(failed.status).toBe(502)
  })
})
