import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { silentLogger } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { compose, type Gateway } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { limitsFrom } from '../src/limits/limits.ts'

const config = (environment: Record<string, string>) =>
  readConfig({ REDIS_URL: process.env.REDIS_URL, ECO2_SECRET: 'x'.repeat(32), ...environment })

const opened: { app: FastifyInstance; gateway: Gateway }[] = []
afterEach(async () => {
  for (const { app, gateway } of opened.splice(0)) {
    gateway.viewers.destroyAll()
    await app.close()
    await gateway.dependencies.close()
  }
})

/** The app as `main.ts` builds it from the environment. */
async function start(environment: Record<string, string>) {
  const gateway = compose(config({ ECO2_KEY_PREFIX: `test-${randomUUID()}:`, ...environment }), silentLogger)
  await gateway.dependencies.warmUp()
  const app = await createApp(gateway, {
    ...gateway.identity,
    limits: gateway.limits,
    metrics: gateway.metrics,
  })
  opened.push({ app, gateway })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

test('every variable is the limit of its name', () => {
  const { env } = config({
    ECO2_LIMIT_USER_REQUESTS: '1',
    ECO2_LIMIT_ADDRESS_REQUESTS: '2',
    ECO2_LIMIT_USER_RUNS: '3',
    ECO2_LIMIT_ADDRESS_RUNS: '4',
    ECO2_LIMIT_USER_ACTIVE_RUNS: '5',
    ECO2_LIMIT_USER_STREAMS: '6',
    ECO2_LIMIT_ADDRESS_STREAMS: '7',
    ECO2_LIMIT_QUEUE_DEPTH: '8',
    BUDGET_USER_TOKENS_PER_DAY: '9',
    BUDGET_USER_USD_PER_DAY: '10',
  })
  expect(limitsFrom(env)).toEqual({
    userRequestsPerMinute: 1,
    addressRequestsPerMinute: 2,
    userRunsPerMinute: 3,
    addressRunsPerMinute: 4,
    userActiveRuns: 5,
    userStreams: 6,
    addressStreams: 7,
    queueDepth: 8,
    userTokensPerDay: 9,
    userUsdPerDay: 10,
  })
})

test('without any variable there are limits', () => {
  expect(Object.values(limitsFrom(config({}).env)).every((limit) => limit > 0)).toBe(true)
})

test('a gateway keeps the limits of its environment, over all gateways of its Redis', async () => {
  const environment = { ECO2_LIMIT_USER_RUNS: '1', ECO2_KEY_PREFIX: `test-${randomUUID()}:` }
  const [here, there] = [await start(environment), await start(environment)]
  const chat = async (url: string, who: string) => {
    const headers = { 'content-type': 'application/json', 'x-api-key': who }
    const body = JSON.stringify({ message: '생수병?' })
    return (await fetch(`${url}/v1/chat`, { method: 'POST', headers, body })).status
  }
  expect(await chat(here, 'me')).toBe(202)
  expect(await chat(there, 'me')).toBe(429)
  expect(await chat(there, 'you')).toBe(202)
})

test('/metrics shows the queue and the open streams, to the bearer of ECO2_METRICS_TOKEN', async () => {
  const ECO2_METRICS_TOKEN = 'a-token-of-some-length'
  const url = await start({ ECO2_METRICS_TOKEN })
  const headers = { 'content-type': 'application/json', 'x-api-key': 'me' }
  const body = JSON.stringify({ message: '생수병?' })
  const response = await fetch(`${url}/v1/chat`, { method: 'POST', headers, body })
  const { eventsUrl } = (await response.json()) as { eventsUrl: string }
  const stream = await fetch(url + eventsUrl, { headers })
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  const authorization = `Bearer ${ECO2_METRICS_TOKEN}`
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text()
  expect(text).toContain('eco2_queue_depth{service="sse-gateway"} 1\n')
  expect(text).toContain('eco2_active_viewers{service="sse-gateway"} 1\n')
  expect(text).toContain('eco2_cut_viewers_total{service="sse-gateway"} 0\n')
  await stream.body?.cancel()
})

test('in production /metrics is nobody’s without a token', async () => {
  const url = await start({ NODE_ENV: 'production', ECO2_ANONYMOUS: 'allow' })
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  expect((await fetch(`${await start({})}/metrics`)).status).toBe(200)
})
