import { silentLogger } from '@eco2/ports'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type AccessTokens, createAccessTokens } from '../src/identity/access-tokens.ts'
import { createSigningKeys } from '../src/identity/signing-keys.ts'
import { publicKeyForgeries, secretForgeries } from './forgeries.ts'
import {
  AUDIENCE,
  claims,
  clock,
  compact,
  EC,
  ED,
  edDsa,
  es256,
  hs256,
  ISSUER,
  JWT_SECRET,
  type KeyServer,
  NOW_SECONDS,
  RSA,
  rs256,
  secretToken,
  startKeyServer,
} from './tokens.ts'

const INVALID = { status: 401, code: 'TOKEN_INVALID' }
const EXPIRED = { status: 401, code: 'TOKEN_EXPIRED' }
const rules = { issuer: ISSUER, audience: AUDIENCE, clock }

let login: KeyServer
let elsewhere: KeyServer
let tokens: AccessTokens
beforeAll(async () => {
  login = await startKeyServer()
  elsewhere = await startKeyServer([])
  tokens = createAccessTokens({ ...rules, key: createSigningKeys(login.url, { logger: silentLogger }) })
})
afterEach(() => vi.useRealTimers())
afterAll(() => Promise.all([login.close(), elsewhere.close()]))

const rsaToken = (changes: Record<string, unknown> = {}, header: object = {}) =>
  compact({ alg: 'RS256', kid: 'rsa', ...header }, claims(changes), rs256(RSA.privateKey))

describe('a token signed by a key of the login', () => {
  test.each([
    ['RS256', rsaToken()],
    ['ES256', compact({ alg: 'ES256', kid: 'ec' }, claims(), es256(EC.privateKey))],
    ['EdDSA', compact({ alg: 'EdDSA', kid: 'ed' }, claims(), edDsa(ED.privateKey))],
    ['audience among others', rsaToken({ aud: ['other', AUDIENCE] })],
    ['no kid, and one key of its kind', rsaToken({}, { kid: undefined })],
    ['jku, x5u and jwk that nobody looks at', rsaToken({}, { jku: 'http://x', x5u: 'http://x', jwk: {} })],
  ])('%s says who asks, and until when', async (_name, token) => {
    const { userId, expiresAtMs } = await tokens.verify(token)
    expect(userId).toMatch(/^user_[\w-]{32}$/)
    expect(userId).toBe((await tokens.verify(rsaToken())).userId)
    expect(expiresAtMs).toBe((NOW_SECONDS + 300 + 60) * 1000)
  })

  test('each sub is somebody else, whatever it looks like', async () => {
    const subs = [
      'alice',
      'Alice',
      'alice ',
      'visitor_alice',
      'key_alice',
      'a\0b',
      '{x}:*',
      '한글',
      'x'.repeat(4_000),
    ]
    const users = await Promise.all(subs.map((sub) => tokens.verify(rsaToken({ sub }))))
    expect(new Set(users.map(({ userId }) => userId)).size).toBe(subs.length)
    for (const { userId } of users) expect(userId).toMatch(/^user_[\w-]{32}$/)
  })

  test('duplicate claims: the last one counts, and the first is seen by nobody', async () => {
    const twice = (first: string) =>
      compact(
        { alg: 'RS256', kid: 'rsa' },
        `{${first},${JSON.stringify(claims()).slice(1)}`,
        rs256(RSA.privateKey),
      )
    const { userId } = await tokens.verify(rsaToken())
    expect((await tokens.verify(twice('"sub":"mallory"'))).userId).toBe(userId)
    expect((await tokens.verify(twice('"exp":1'))).userId).toBe(userId)
    const expiredLast = compact(
      { alg: 'RS256', kid: 'rsa' },
      `${JSON.stringify(claims()).slice(0, -1)},"exp":1}`,
      rs256(RSA.privateKey),
    )
    await expect(tokens.verify(expiredLast)).rejects.toMatchObject(EXPIRED)
  })

  test.each([
    ['exp', -59, undefined],
    ['exp', -60, EXPIRED],
    ['nbf', 60, undefined],
    ['nbf', 61, INVALID],
  ])('clocks may differ by 60 s: %s %i s from now', async (claim, seconds, refusal) => {
    const verified = tokens.verify(rsaToken({ [claim]: NOW_SECONDS + seconds }))
    if (refusal === undefined) expect((await verified).userId).toMatch(/^user_/)
    else await expect(verified).rejects.toMatchObject(refusal)
  })
})

describe('what is no token of the login', () => {
  test.each(publicKeyForgeries('http://127.0.0.1:1/keys'))('%s', async (_name, token) => {
    await expect(tokens.verify(token)).rejects.toMatchObject(INVALID)
  })

  test('makes us ask nobody but the login', async () => {
    for (const [, token] of publicKeyForgeries(elsewhere.url)) await tokens.verify(token).catch(() => {})
    expect(elsewhere.requests).toEqual([])
    expect(new Set(login.requests)).toEqual(new Set(['/keys']))
  })

  test('is called expired only when it is genuine', async () => {
    const old = claims({ exp: NOW_SECONDS - 61 })
    await expect(tokens.verify(rsaToken(old))).rejects.toMatchObject(EXPIRED)
    const forged = compact({ alg: 'HS256', kid: 'rsa' }, old, hs256(JWT_SECRET))
    await expect(tokens.verify(forged)).rejects.toMatchObject(INVALID)
  })
})

describe('with a secret', () => {
  const withSecret = createAccessTokens({ ...rules, key: JWT_SECRET })

  test('HS256 says who asks; the same person as by any other key', async () => {
    const { userId } = await withSecret.verify(secretToken())
    expect(userId).toBe((await tokens.verify(rsaToken())).userId)
  })

  test('issuer and audience count only where they are named', async () => {
    const anyIssuer = createAccessTokens({ key: JWT_SECRET, clock })
    const token = secretToken({ iss: undefined, aud: 'eco' })
    expect((await anyIssuer.verify(token)).userId).toMatch(/^user_/)
    await expect(withSecret.verify(token)).rejects.toMatchObject(INVALID)
  })

  test.each(secretForgeries)('%s is refused', async (_name, token) => {
    await expect(withSecret.verify(token)).rejects.toMatchObject(INVALID)
  })

  test('huge means more than 8,192 characters', async () => {
    const ofLength = (wanted: number) => {
      let padding = wanted - secretToken().length
      while (secretToken({ padding: 'x'.repeat(padding) }).length > wanted) padding -= 1
      return secretToken({ padding: 'x'.repeat(padding) })
    }
    for (const wanted of [8_191, 8_192]) {
      // Base64 has no length of 4n + 1: a claim more or less moves the others.
      const token = ofLength(wanted)
      expect(token.length).toBeGreaterThan(8_188)
      expect((await withSecret.verify(token)).userId).toMatch(/^user_/)
    }
    await expect(withSecret.verify(ofLength(8_196))).rejects.toMatchObject(INVALID)
  })
})
