import { describe, expect, it } from 'vitest'
import {
  EnvironmentError,
  type EnvironmentSource,
  gatewayEnvironment,
  jwtEnvironment,
  readEnvironment,
} from '../src/environment/index.ts'

const PARTS = [gatewayEnvironment, jwtEnvironment] as const

function problems(source: EnvironmentSource): string[] {
  try {
    readEnvironment(PARTS, source)
  } catch (error) {
    if (error instanceof EnvironmentError)
      return error.problems.map(({ name, problem }) => `${name}: ${problem}`)
  }
  return []
}

it('anonymous people are not served where tokens are checked, unless asked for by name', () => {
  const withTokens = (source: EnvironmentSource) =>
    readEnvironment(PARTS, { JWT_SECRET: 'j'.repeat(32), ...source })
  expect(withTokens({}).ECO2_ANONYMOUS).toBe('deny')
  expect(withTokens({ ECO2_ANONYMOUS: 'allow' }).ECO2_ANONYMOUS).toBe('allow')
})

describe('tokens', () => {
  const JWT_SECRET = 'j'.repeat(32)
  const JWKS = {
    JWT_JWKS_URL: 'https://login.example.kr/keys',
    JWT_ISSUER: 'https://login.example.kr/',
    JWT_AUDIENCE: 'eco2',
  }

  it('are of a secret or of a JWKS, and come in a cookie by default name', () => {
    expect(problems({ JWT_SECRET })).toEqual([])
    expect(problems({ JWT_SECRET, JWT_ISSUER: 'me', JWT_AUDIENCE: 'eco2' })).toEqual([])
    expect(problems(JWKS)).toEqual([])
    expect(readEnvironment([jwtEnvironment], {}).JWT_COOKIE).toBe('eco2_token')
  })

  it.each<[string, EnvironmentSource, string[]]>([
    [
      'a short secret',
      { JWT_SECRET: 'j'.repeat(31), JWT_ISSUER: 'me' },
      ['JWT_SECRET: expected at least 32 characters'],
    ],
    [
      'both',
      { ...JWKS, JWT_SECRET },
      ['JWT_JWKS_URL: expected to be unset, because JWT_SECRET is set: tokens are checked by one of them'],
    ],
    [
      'a JWKS alone',
      { JWT_JWKS_URL: JWKS.JWT_JWKS_URL },
      [
        'JWT_ISSUER: expected the "iss" of the tokens, because JWT_JWKS_URL is set',
        'JWT_AUDIENCE: expected the "aud" of the tokens, because JWT_JWKS_URL is set',
      ],
    ],
    [
      'an audience alone',
      { JWT_AUDIENCE: 'eco2' },
      ['JWT_SECRET: expected a secret, or else JWT_JWKS_URL, because JWT_AUDIENCE is set'],
    ],
    [
      'the secret of the cookies',
      { JWT_SECRET, ECO2_SECRET: JWT_SECRET },
      ['JWT_SECRET: expected another secret than ECO2_SECRET: whoever makes tokens must not sign cookies'],
    ],
    [
      'the cookie of visitors',
      { JWT_SECRET, JWT_COOKIE: 'eco2_visitor' },
      ['JWT_COOKIE: expected the name of a cookie other than eco2_visitor'],
    ],
  ])('with %s are a problem', (_name, source, expected) => {
    expect(problems(source)).toEqual(expected)
  })

  it.each([
    ['https://h/keys', true],
    ['http://localhost:1/keys', true],
    ['http://127.0.0.1/keys', true],
    ['http://[::1]:8/keys', true],
    ['http://h/keys', false],
    ['http://127.0.0.1.nip.io/keys', false],
    ['https://user:secret@h/keys', false],
    ['file:///etc/keys', false],
    ['h/keys', false],
  ])('keys from %s: %s', (JWT_JWKS_URL, isFine) => {
    expect(problems({ ...JWKS, JWT_JWKS_URL })).toEqual(
      isFine ? [] : ['JWT_JWKS_URL: expected an https URL (http only on loopback)'],
    )
  })
})

describe('allowed origins', () => {
  const read = (ECO2_ALLOWED_ORIGINS: string) =>
    readEnvironment([gatewayEnvironment], { ECO2_ALLOWED_ORIGINS }).ECO2_ALLOWED_ORIGINS

  it('are a list, empty by default', () => {
    expect(read('')).toEqual([])
    expect(read('https://a.kr, http://localhost:5173')).toEqual(['https://a.kr', 'http://localhost:5173'])
  })

  it.each([
    ...[
      '*',
      'null',
      'a.kr',
      'https://a.kr/',
      'https://A.kr',
      'https://a.kr:443',
      'https://*.a.kr',
      'https://a.kr,',
    ],
    ...['https://a.kr/path', 'https://u@a.kr', 'ftp://a.kr', 'chrome-extension://abc'],
  ])('%s is none', (value) => {
    expect(problems({ ECO2_ALLOWED_ORIGINS: value })).toEqual([
      'ECO2_ALLOWED_ORIGINS: expected origins as browsers write them, separated by commas',
    ])
  })
})
