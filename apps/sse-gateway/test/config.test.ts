import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const source = { REDIS_URL: 'redis://127.0.0.1:6379', ECO2_SECRET: 'x'.repeat(32) }

test('in production anonymous visitors must be asked for by name', () => {
  expect(() => readConfig({ ...source, NODE_ENV: 'production' })).toThrow(/ECO2_ANONYMOUS: expected "allow"/)
  expect(readConfig({ ...source, NODE_ENV: 'production', ECO2_ANONYMOUS: 'allow' }).secret).toBe(
    'x'.repeat(32),
  )
  expect(readConfig(source).env.ECO2_ANONYMOUS).toBe('allow')
})

test('in production the secret must be given; elsewhere one is made for as long as the process lives', () => {
  expect(() => readConfig({ REDIS_URL: source.REDIS_URL, NODE_ENV: 'production' })).toThrow(/ECO2_SECRET/)
  const { secret, secretIsTemporary } = readConfig({ REDIS_URL: source.REDIS_URL })
  expect(secretIsTemporary).toBe(true)
  expect(secret.length).toBeGreaterThanOrEqual(32)
})

test('a wrong environment lists every problem and shows no value', () => {
  const wrong = { REDIS_URL: 'nonsense://secret@x', PORT: '99999', ECO2_SECRET: 'short secret' }
  try {
    readConfig(wrong)
    expect.unreachable('it should have thrown')
  } catch (error) {
    const { message } = error as Error
    for (const name of ['REDIS_URL', 'PORT', 'ECO2_SECRET']) expect(message).toContain(name)
    expect(message).not.toContain('secret@x')
    expect(message).not.toContain('short secret')
  }
})
