import { createMetrics } from '@eco2/provisioning/metrics'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MetricsOptions } from '../src/routes/metrics.ts'
import { answer, ask, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let metrics: MetricsOptions['metrics']
beforeEach(() => {
  metrics = createMetrics({ service: 'sse-gateway', processMetrics: false })
})
afterEach(() => gateway.close())

const start = async (options: Partial<MetricsOptions> = {}) => {
  gateway = await startGateway({ metrics: { metrics, ...options } })
}
const read = (headers: Record<string, string> = {}) => fetch(`${gateway.url}/metrics`, { headers })
const lines = async () => (await metrics.render()).body.split('\n')
const counted = (method: string, route: string, status: string) =>
  new RegExp(
    `^eco2_http_requests_total\\{method="${method}",route="${route}",status="${status}",service="sse-gateway"\\} (\\d+)$`,
  )
const countOf = async (method: string, route: string, status: string) =>
  Number((await lines()).map((line) => counted(method, route, status).exec(line)?.[1]).find(Boolean) ?? 0)

test('requests count by method, route and class of status, and nothing of what the client wrote is in there', async () => {
  await start()
  const me = person(gateway)
  const { runId, threadId } = await ask(me)
  await me.get(`/v1/runs/${runId}`)
  await me.get(`/v1/threads/${threadId}`)
  await me.get('/v1/nothing/secret-path?token=secret-query')
  await fetch(`${gateway.url}/v1/threads`, { method: 'PROPFIND' }).catch(() => {})
  await me.send('POST', '/v1/chat', { message: '' })
  await vi.waitFor(async () => {
    expect(await countOf('POST', '/v1/chat', '2xx')).toBe(1)
    expect(await countOf('POST', '/v1/chat', '4xx')).toBe(1)
    expect(await countOf('GET', '/v1/runs/:runId', '2xx')).toBe(1)
    expect(await countOf('GET', '/v1/threads/:threadId', '2xx')).toBe(1)
    expect(await countOf('GET', 'unmatched', '4xx')).toBe(1)
  })
  const text = (await lines()).join('\n')
  for (const written of [runId, threadId, 'secret-path', 'secret-query', 'PROPFIND']) {
    expect(text).not.toContain(written)
  }
})

test('a stream counts when it ends, however it ends', async () => {
  await start()
  const me = person(gateway)
  const { runId } = await ask(me)
  const route = '/v1/runs/:runId/events'
  const aborted = new AbortController()
  await fetch(`${gateway.url}/v1/runs/${runId}/events`, { headers: me.headers, signal: aborted.signal })
  const whole = await me.get(`/v1/runs/${runId}/events`)
  expect(await countOf('GET', route, '2xx')).toBe(0)
  aborted.abort()
  await vi.waitFor(async () => expect(await countOf('GET', route, '2xx')).toBe(1), { timeout: 10_000 })
  await answer(gateway, runId)
  await whole.text()
  await vi.waitFor(async () => expect(await countOf('GET', route, '2xx')).toBe(2), { timeout: 10_000 })
})

test('a viewer that is cut counts', async () => {
  const onCut = () => metrics.cutViewers.add()
  // Whatever is written is too much.
  gateway = await startGateway({ metrics: { metrics }, maxQueuedBytes: -1, drainPatienceMs: 0, onCut })
  const me = person(gateway)
  const { runId } = await ask(me)
  await answer(gateway, runId)
  const stream = await me.get(`/v1/runs/${runId}/events`)
  await expect(stream.text()).rejects.toThrow()
  expect(await lines()).toContain('eco2_cut_viewers_total{service="sse-gateway"} 1')
})

test('this machine may read; whoever comes through a proxy hears 404', async () => {
  await start()
  const response = await read()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(await response.text()).toContain('# TYPE eco2_http_requests_total counter')
  for (const name of [
    ...['forwarded', 'via', 'x-real-ip'],
    ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
  ]) {
    expect((await read({ [name]: '127.0.0.1' })).status, name).toBe(404)
  }
})

test.each([
  ['10.0.0.9', 404],
  ['203.0.113.7', 404],
  ['2001:db8::1', 404],
  ['::ffff:127.0.0.1', 200],
  ['::1', 200],
])('from the socket of %s: %i', async (remoteAddress, status) => {
  await start()
  const response = await gateway.app.inject({ url: '/metrics', remoteAddress })
  expect(response.statusCode).toBe(status)
})

test('in production nobody may read without a token', async () => {
  await start({ allowsLoopback: false })
  expect((await read()).status).toBe(404)
})

test('with a token, whoever brings it may read, from anywhere, and nobody else', async () => {
  const token = 'a-token-of-some-length'
  await start({ token })
  const through = { 'x-forwarded-for': '203.0.113.7' }
  expect((await read({ authorization: `Bearer ${token}`, ...through })).status).toBe(200)
  for (const authorization of [
    undefined,
    `Bearer ${token}x`,
    `bearer ${token}`,
    token,
    'Bearer ',
    'Basic x',
  ]) {
    const response = await read(authorization === undefined ? {} : { authorization })
    expect(response.status, authorization).toBe(404)
  }
})

test('without metrics there is no such page', async () => {
  gateway = await startGateway()
  expect((await read()).status).toBe(404)
})
