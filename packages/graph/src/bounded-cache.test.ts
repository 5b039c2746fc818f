import { expect, it } from 'vitest'
import { createBoundedCache } from './bounded-cache.ts'

it('makes a value once and forgets the one that was used least recently', () => {
  const made: string[] = []
  const cached = createBoundedCache(2, (key: string) => {
    made.push(key)
    return { key }
  })
  const first = cached('a')
  cached('b')
  expect(cached('a')).toBe(first)
  cached('c')
  expect(cached('a')).toBe(first)
  cached('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
