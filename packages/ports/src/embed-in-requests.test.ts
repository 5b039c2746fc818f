import { describe, expect, it, vi } from 'vitest'
import { embedInRequests } from './embed-in-requests.ts'
import { EMBEDDING_LIMITS } from './embedding-port.ts'

const same = async (texts: readonly string[]) => texts.map((text) => [text.length, 0])
const adapter = 'test'

describe('embedInRequests', () => {
  it('splits a long list, one request after the other, and keeps the order', async () => {
    const texts = Array.from({ length: 2 * EMBEDDING_LIMITS.textsPerRequest + 1 }, (_, at) => `t${at}`)
    let open = 0
    const ask = vi.fn(async (asked: readonly string[]) => {
      open += 1
      expect(open).toBe(1)
      await Promise.resolve()
      open -= 1
      return asked.map((text) => [Number(text.slice(1)), 1])
    })
    const vectors = await embedInRequests({ texts, adapter, ask })
    expect(ask.mock.calls.map(([asked]) => asked.length)).toEqual([100, 100, 1])
    expect(vectors.map(([x = 0, y = 1]) => Math.round(x / y))).toEqual(texts.map((_, at) => at))
  })

  it('asks nobody for nothing, and nobody for what cannot be embedded', async () => {
    const ask = vi.fn(same)
    expect(await embedInRequests({ texts: [], adapter, ask })).toEqual([])
    for (const text of ['', ' \n', '가'.repeat(EMBEDDING_LIMITS.charactersPerText + 1)]) {
      await expect(embedInRequests({ texts: ['캔', text], adapter, ask })).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
        port: 'EmbeddingPort',
        adapter,
      })
    }
    expect(ask).not.toHaveBeenCalled()
  })

  it('stops between two requests when it is cancelled', async () => {
    const controller = new AbortController()
    const ask = vi.fn(async (texts: readonly string[]) => {
      controller.abort()
      return same(texts)
    })
    const texts = Array.from({ length: 101 }, () => '캔')
    const call = embedInRequests({ texts, adapter, ask, signal: controller.signal })
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['too few', [[1, 0]]],
    ['too many', [[1], [1], [1]]],
    ['different lengths', [[1, 0], [1]]],
    ['no number', [[1], [Number.NaN]]],
    ['nothing but zeros', [[1], [0]]],
    ['nothing', [[1], []]],
  ])('%s is BAD_RESPONSE', async (_name, answered) => {
    const call = embedInRequests({ texts: ['캔', '병'], adapter, ask: async () => answered })
    await expect(call).rejects.toMatchObject({ code: 'BAD_RESPONSE', retryable: false })
  })
})
