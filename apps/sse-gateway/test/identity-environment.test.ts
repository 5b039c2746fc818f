import { silentLogger } from '@eco2/ports'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { compose, type Gateway } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import {
  AUDIENCE,
  claims,
  compact,
  hs256,
  ISSUER,
  JWT_SECRET,
  type KeyServer,
  RSA,
  rs256,
  startKeyServer,
} from './tokens.ts'

let login: KeyServer
let gateways: Gateway[] = []
beforeEach(async () => {
  login = await startKeyServer()
})
afterEach(async () => {
  await Promise.all(gateways.map(({ dependencies }) => dependencies.close()))
  gateways = []
  await login.close()
})

/** The app as `main.ts` builds it from the environment. */
async function appOf(environment: Record<string, string>) {
  const gateway = compose(
    readConfig({ REDIS_URL: process.env.REDIS_URL, ECO2_SECRET: 'x'.repeat(32), ...environment }),
    silentLogger,
  )
  gateways.push(gateway)
  await gateway.dependencies.warmUp()
  return createApp(gateway, gateway.identity)
}

const inAnHour = () => claims({ exp: Math.floor(Date.now() / 1000) + 3_600 })
const statusOf = async (app: Awaited<ReturnType<typeof appOf>>, headers: Record<string, string> = {}) =>
  (await app.inject({ url: '/v1/threads', headers })).statusCode

test('JWT_SECRET, JWT_ISSUER, JWT_AUDIENCE and JWT_COOKIE are what they say', async () => {
  const app = await appOf({ JWT_SECRET, JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE, JWT_COOKIE: 'login' })
  const token = compact({ alg: 'HS256' }, inAnHour(), hs256(JWT_SECRET))
  expect(await statusOf(app)).toBe(401)
  expect(await statusOf(app, { authorization: `Bearer ${token}` })).toBe(200)
  expect(await statusOf(app, { cookie: `login=${token}` })).toBe(200)
  expect(await statusOf(app, { cookie: `eco2_token=${token}` })).toBe(401)
  for (const wrong of [{ iss: 'x' }, { aud: 'x' }]) {
    const other = compact({ alg: 'HS256' }, { ...inAnHour(), ...wrong }, hs256(JWT_SECRET))
    expect(await statusOf(app, { authorization: `Bearer ${other}` })).toBe(401)
  }
})

test('JWT_JWKS_URL is where the keys are', async () => {
  const app = await appOf({ JWT_JWKS_URL: login.url, JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE })
  const token = compact({ alg: 'RS256', kid: 'rsa' }, inAnHour(), rs256(RSA.privateKey))
  expect(await statusOf(app)).toBe(401)
  expect(await statusOf(app, { authorization: `Bearer ${token}` })).toBe(200)
  expect(login.requests).toEqual(['/keys'])
})

test('ECO2_ANONYMOUS=allow serves visitors as well as tokens', async () => {
  expect(await statusOf(await appOf({ JWT_SECRET, ECO2_ANONYMOUS: 'allow' }))).toBe(200)
  expect(await statusOf(await appOf({}))).toBe(200)
})

test('in production tokens are enough; without them visitors must be asked for by name', () => {
  const production = { REDIS_URL: 'redis://h', NODE_ENV: 'production', ECO2_SECRET: 'x'.repeat(32) }
  expect(readConfig({ ...production, JWT_SECRET }).env.ECO2_ANONYMOUS).toBe('deny')
  expect(readConfig({ ...production, JWT_SECRET, ECO2_ANONYMOUS: 'allow' }).env.ECO2_ANONYMOUS).toBe('allow')
  expect(() => readConfig(production)).toThrow(/ECO2_ANONYMOUS: expected "allow": without JWT_SECRET/)
})

test('ECO2_ALLOWED_ORIGINS are the origins that are allowed', async () => {
  const app = await appOf({ ECO2_ALLOWED_ORIGINS: 'https://a.test,https://b.test' })
  for (const [origin, allowed] of [
    ['https://b.test', 'https://b.test'],
    ['https://c.test', undefined],
  ] as const) {
    const { headers } = await app.inject({ url: '/healthz', headers: { origin } })
    expect(headers['access-control-allow-origin']).toBe(allowed)
  }
})
