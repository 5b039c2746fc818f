import { describe, expect, it } from 'vitest'
import { nearestVector, packVectors, unitVector, unpackVectors } from './unit-vector.ts'

describe('unitVector', () => {
  it('keeps the direction and makes the length one', () => {
    expect([...(unitVector([3, 0, -4]) ?? [])]).toEqual([expect.closeTo(0.6, 6), 0, expect.closeTo(-0.8, 6)])
    expect([...(unitVector(Float32Array.of(0, 0.001)) ?? [])]).toEqual([0, 1])
  })

  it.each([[[]], [[0, 0]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY, 1]]])(
    'there is none of %j',
    (numbers) => {
      expect(unitVector(numbers)).toBeUndefined()
    },
  )
})

describe('nearestVector', () => {
  const vectors = [Float32Array.of(1, 0), Float32Array.of(0.6, 0.8), Float32Array.of(0, -1)]

  it('finds the smallest angle', () => {
    expect(nearestVector(Float32Array.of(0, 1), vectors)).toEqual({
      index: 1,
      cosine: expect.closeTo(0.8, 5),
    })
    expect(nearestVector(Float32Array.of(-1, 0), vectors)).toMatchObject({ index: 2 })
  })

  it('compares nothing that cannot be compared', () => {
    expect(nearestVector(Float32Array.of(1, 0, 0), vectors)).toBeUndefined()
    expect(nearestVector(Float32Array.of(1), [])).toBeUndefined()
  })
})

describe('packVectors and unpackVectors', () => {
  const vectors = [Float32Array.of(1, 0), Float32Array.of(0.6, 0.8), Float32Array.of(0, -1)]

  it('give back what they were given, from any place in memory', () => {
    const inside = Float32Array.of(9, 1, 0, 0.6, 0.8, 0, -1)
    const packed = packVectors([inside.subarray(1, 3), inside.subarray(3, 5), inside.subarray(5)])
    const shifted = new Uint8Array(packed.length + 1)
    shifted.set(packed, 1)
    expect(packed).toHaveLength(24)
    expect(unpackVectors(shifted.subarray(1), 3)).toEqual(vectors)
  })

  it.each([
    ['another count', packVectors(vectors), 5],
    ['a part', packVectors(vectors).subarray(2), 3],
    ['nothing', new Uint8Array(), 3],
    ['zeros', new Uint8Array(24), 3],
    ['noise', new Uint8Array(24).fill(255), 3],
  ])('believe nothing of %s', (_name, packed, count) => {
    expect(unpackVectors(packed, count)).toBeUndefined()
  })
})
