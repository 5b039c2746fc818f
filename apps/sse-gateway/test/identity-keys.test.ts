import { generateKeyPairSync } from 'node:crypto'
import { silentLogger } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAccessTokens } from '../src/identity/access-tokens.ts'
import { createSigningKeys } from '../src/identity/signing-keys.ts'
import { claims, compact, jwkOf, type KeyServer, NOW_SECONDS, RSA, rs256, startKeyServer } from './tokens.ts'

const NEW = generateKeyPairSync('rsa', { modulusLength: 2048 })
const OLD_TOKEN = compact({ alg: 'RS256', kid: 'old' }, claims(), rs256(RSA.privateKey))
const NEW_TOKEN = compact({ alg: 'RS256', kid: 'new' }, claims(), rs256(NEW.privateKey))
const INVALID = { status: 401, code: 'TOKEN_INVALID' }
const UNAVAILABLE = { status: 503, code: 'UNAVAILABLE', headers: { 'retry-after': '5' } }

let login: KeyServer
// Only the time of day: jose and we read it, and the network goes on.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_SECONDS * 1000 })
  login = await startKeyServer([jwkOf(RSA, 'old')])
})
afterEach(async () => {
  vi.useRealTimers()
  await login.close()
})

const createTokens = (options: { logger?: typeof silentLogger; fetchTimeoutMs?: number } = {}) =>
  createAccessTokens({ key: createSigningKeys(login.url, { logger: silentLogger, ...options }) })
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

describe('the keys of the login', () => {
  test('are fetched once for many, and kept', async () => {
    const tokens = createTokens()
    await Promise.all(Array.from({ length: 20 }, () => tokens.verify(OLD_TOKEN)))
    await tokens.verify(OLD_TOKEN)
    expect(login.requests).toHaveLength(1)
  })

  test('may be rotated: a new one is found, the one that was taken away is refused', async () => {
    const tokens = createTokens()
    await tokens.verify(OLD_TOKEN)
    login.state.keys = [jwkOf(RSA, 'old'), jwkOf(NEW, 'new')]
    later(30_000)
    expect((await tokens.verify(NEW_TOKEN)).userId).toMatch(/^user_/)
    expect((await tokens.verify(OLD_TOKEN)).userId).toMatch(/^user_/)
    expect(login.requests).toHaveLength(2)

    login.state.keys = [jwkOf(NEW, 'new')]
    later(10 * 60_000)
    const fresh = compact(
      { alg: 'RS256', kid: 'old' },
      claims({ exp: NOW_SECONDS + 3_600 }),
      rs256(RSA.privateKey),
    )
    await expect(tokens.verify(fresh)).rejects.toMatchObject(INVALID)
  })

  test('are asked for again at most once per 30 s, whatever kids are made up', async () => {
    const tokens = createTokens()
    await tokens.verify(OLD_TOKEN)
    const madeUp = (count: number) =>
      Promise.allSettled(
        Array.from({ length: count }, (_, index) =>
          tokens.verify(compact({ alg: 'RS256', kid: `no-${index}` }, claims(), rs256(NEW.privateKey))),
        ),
      )
    await madeUp(20)
    expect(login.requests).toHaveLength(1)
    later(29_999)
    await madeUp(20)
    expect(login.requests).toHaveLength(1)
    later(1)
    await madeUp(20)
    await madeUp(20)
    expect(login.requests).toHaveLength(2)
  })

  test('that serve two of a kind are told apart by kid; a token without one is refused', async () => {
    login.state.keys = [jwkOf(RSA, 'old'), jwkOf(NEW, 'new')]
    const tokens = createTokens()
    expect((await tokens.verify(NEW_TOKEN)).userId).toMatch(/^user_/)
    const without = compact({ alg: 'RS256' }, claims(), rs256(NEW.privateKey))
    await expect(tokens.verify(without)).rejects.toMatchObject(INVALID)
  })
})

describe('keys that cannot be had', () => {
  test.each<[string, (server: KeyServer, other: KeyServer) => void]>([
    ['a server error', ({ state }) => Object.assign(state, { status: 500 })],
    [
      'a redirect, which is not followed',
      ({ state }, other) => Object.assign(state, { status: 302, location: other.url }),
    ],
    ['no JSON', ({ state }) => Object.assign(state, { body: '<html>' })],
    ['JSON that is no set of keys', ({ state }) => Object.assign(state, { body: 'null' })],
    ['a set of nonsense', ({ state }) => Object.assign(state, { body: '{"keys":[1]}' })],
    ['too much', ({ state }) => Object.assign(state, { body: `{"keys":[]}${' '.repeat(256 * 1024)}` })],
    ['silence', ({ state }) => Object.assign(state, { silent: true })],
  ])('%s is 503 and not 401', async (_name, breakIt) => {
    const other = await startKeyServer([jwkOf(RSA, 'old')])
    breakIt(login, other)
    await expect(createTokens({ fetchTimeoutMs: 200 }).verify(OLD_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    expect(other.requests).toEqual([])
    await other.close()
  })

  test('nobody there is 503 too; it is logged by name, and tried once per 5 s', async () => {
    await login.close()
    const warn = vi.fn()
    const tokens = createTokens({ logger: { ...silentLogger, warn } })
    await expect(tokens.verify(OLD_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    await expect(tokens.verify(OLD_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    later(4_999)
    await expect(tokens.verify(OLD_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    expect(warn).toHaveBeenCalledTimes(1)
    later(1)
    await expect(tokens.verify(OLD_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    expect(warn).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(warn.mock.calls)).not.toContain(login.url)
  })

  test('hurts nobody whose key is known, and is over as soon as they are there again', async () => {
    const tokens = createTokens()
    await tokens.verify(OLD_TOKEN)
    login.state.status = 503
    later(60_000)
    expect((await tokens.verify(OLD_TOKEN)).userId).toMatch(/^user_/)
    await expect(tokens.verify(NEW_TOKEN)).rejects.toMatchObject(UNAVAILABLE)
    login.state.status = 200
    login.state.keys = [jwkOf(NEW, 'new')]
    later(5_000)
    expect((await tokens.verify(NEW_TOKEN)).userId).toMatch(/^user_/)
  })
})
