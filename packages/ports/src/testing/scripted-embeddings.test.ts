import { describe, expect, it } from 'vitest'
import { PortError } from '../port-error.ts'
import { createScriptedEmbeddings } from './scripted-embeddings.ts'

async function cosines(
  embeddings: ReturnType<typeof createScriptedEmbeddings>,
  one: string,
  ...others: string[]
) {
  const [first, ...rest] = await embeddings.embed([one, ...others], { purpose: 'document' })
  return rest.map((vector) => vector.reduce((sum, value, at) => sum + value * (first?.[at] ?? 0), 0))
}

describe('createScriptedEmbeddings', () => {
  it('puts texts with the same letters side by side, and strangers at a right angle', async () => {
    const [same = 0, near = 0, far = 1] = await cosines(
      createScriptedEmbeddings(),
      '투명 페트병',
      ' 투명  페트병 ',
      '유색 페트병',
      '오늘 날씨',
    )
    expect(same).toBeCloseTo(1, 5)
    expect(near).toBeGreaterThan(0.4)
    expect(Math.abs(far)).toBeLessThan(0.3)
  })

  it('tells long texts apart too, whose pairs of letters share places', async () => {
    const syllables = (from: number) =>
      Array.from({ length: 200 }, (_, at) => String.fromCharCode(from + at * 7)).join('')
    const [far = 1] = await cosines(createScriptedEmbeddings(), syllables(0xac00), syllables(0xc000))
    expect(Math.abs(far)).toBeLessThan(0.25)
  })

  it('believes the test that two phrases mean the same', async () => {
    const [alike = 0] = await cosines(
      createScriptedEmbeddings({ alike: [['밥 짓는 기계', '전기밥솥']] }),
      '밥 짓는 기계',
      '전기밥솥',
    )
    expect(alike).toBeGreaterThan(0.7)
  })

  it('gives unit vectors, the same from a new one, and remembers what it was asked', async () => {
    const embeddings = createScriptedEmbeddings({ model: 'scripted/small' })
    const [vector = []] = await embeddings.embed(['캔'], { purpose: 'query' })
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    expect(await createScriptedEmbeddings().embed(['캔'], { purpose: 'query' })).toEqual([vector])
    expect(embeddings.model).toBe('scripted/small')
    expect(embeddings.calls).toEqual([{ texts: ['캔'], purpose: 'query' }])
  })

  it('fails, waits, and is well again, as the test says', async () => {
    const failure = new PortError('UNAVAILABLE', 'Down.')
    const embeddings = createScriptedEmbeddings({ failure })
    await expect(embeddings.embed(['캔'], { purpose: 'query' })).rejects.toBe(failure)
    embeddings.script({ failure: undefined, hold: new Promise(() => {}) })
    const controller = new AbortController()
    const held = embeddings.embed(['캔'], { purpose: 'query', signal: controller.signal })
    controller.abort()
    await expect(held).rejects.toMatchObject({ code: 'CANCELLED' })
    embeddings.script({ hold: undefined })
    expect(await embeddings.embed(['캔'], { purpose: 'query' })).toHaveLength(1)
    expect(embeddings.calls).toHaveLength(3)
    await expect(embeddings.embed([' '], { purpose: 'query' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
  })
})
