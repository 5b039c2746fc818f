import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setup, teardown } from '../src/vitest.ts'
import { talk } from './talk.ts'

beforeEach(() => {
  vi.stubEnv('REDIS_URL', '')
})
afterEach(() => vi.unstubAllEnvs())

it('gives the tests a Redis without a past, and takes it away afterwards', async () => {
  await setup()
  const url = process.env.REDIS_URL ?? ''
  expect(await talk(url, 'DBSIZE')).toBe(':0\r\n')
  expect(await talk(url, 'CONFIG GET appendonly')).toContain('no')
  await teardown()
  await expect(talk(url, 'PING')).rejects.toThrow('ECONNREFUSED')
})

it('leaves a Redis that is named in REDIS_URL alone', async () => {
  vi.stubEnv('REDIS_URL', 'redis://example.invalid:1')
  await setup()
  expect(process.env.REDIS_URL).toBe('redis://example.invalid:1')
  await teardown()
})

it('fails, with the ways out, where no Redis can be had', async () => {
  vi.stubEnv('PATH', '/nowhere')
  vi.stubEnv('XDG_CACHE_HOME', '/dev/null')
  await expect(setup()).rejects.toThrow(/There is no Redis to start .* or set REDIS_URL/s)
})
