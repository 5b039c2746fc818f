import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { silentLogger } from '@eco2/ports'
import { createDependencies } from '@eco2/provisioning'
import { startTelemetry } from '@eco2/provisioning/telemetry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, ask, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOf = (response: Response) => response.headers.get('x-request-id')

describe('a request id', () => {
  test.each([
    'a',
    'x'.repeat(64),
    '6f1e2c1a-9a53-4c2b-8b0e-2f2d6f0f7c11',
    'Root=1-67891233-abcdef012345678912345678',
    'a.b_c:d',
  ])('like %s is taken over', async (id) => {
    expect(idOf(await fetch(`${gateway.url}/healthz`, { headers: { 'x-request-id': id } }))).toBe(id)
  })

  test.each([
    '',
    'x'.repeat(65),
    'a b',
    'a,b',
    '"a"',
    '<script>',
    'a\u00e9',
    '$(id)',
    '%0d%0a',
    "a'b",
    'a\tb',
  ])('like %s is replaced by one of ours', async (id) => {
    expect(idOf(await fetch(`${gateway.url}/healthz`, { headers: { 'x-request-id': id } }))).toMatch(UUID)
  })

  test('that is sent twice is replaced', async () => {
    const headers = new Headers({ 'x-request-id': 'a' })
    headers.append('x-request-id', 'b')
    expect(idOf(await fetch(`${gateway.url}/healthz`, { headers }))).toMatch(UUID)
  })

  test('comes with answers, refusals and streams, and stands in the problem', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    await answer(gateway, runId)
    const id = { 'x-request-id': 'mine' }
    for (const path of ['/v1/threads', `/v1/runs/${runId}/events`, '/', '/docs']) {
      const response = await me.get(path, id)
      await response.text()
      expect(idOf(response), path).toBe('mine')
    }
    for (const path of ['/v1/nothing', '/v1/threads?limit=0', '/%zz']) {
      const response = await me.get(path, id)
      expect(idOf(response), path).toBe('mine')
      expect(await response.json()).toMatchObject({ requestId: 'mine' })
    }
  })
})

describe('a trace', () => {
  const TRACE = '0af7651916cd43dd8448eb211c80319c'
  const traceparent = `00-${TRACE}-b7ad6b7169203331-01`
  const message = { message: '생수병?' }
  const traceOf = (response: Response) => response.headers.get('traceparent')

  test('is not spoken of while nobody traces', async () => {
    expect(traceOf(await person(gateway).send('POST', '/v1/chat', message, { traceparent }))).toBeNull()
  })

  test('that came along goes on, in the answer and in the record; garbage begins another', async () => {
    const collector = createServer((_request, response) => response.end())
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const { port } = collector.address() as AddressInfo
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }
    const dependencies = createDependencies(endpoint, { logger: silentLogger })
    expect(await startTelemetry(dependencies, { serviceName: 'sse-gateway' })).toBe(true)

    const me = person(gateway)
    const response = await me.send('POST', '/v1/chat', message, { traceparent })
    const { runId } = (await response.json()) as { runId: string }
    expect(traceOf(response)).toMatch(new RegExp(`^00-${TRACE}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`))
    expect((await gateway.store.readRun(runId))?.trace).toEqual({ traceparent: traceOf(response) })
    const refused = await me.send('POST', '/v1/chat', {}, { traceparent })
    expect(refused.status).toBe(400)
    expect(traceOf(refused)).toContain(TRACE)

    for (const odd of [
      '',
      'x',
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      `ff-${TRACE}-b7ad6b7169203331-01`,
      'z'.repeat(9_000),
    ]) {
      const other = await me.send('POST', '/v1/chat', message, { traceparent: odd })
      expect(other.status).toBe(202)
      expect(traceOf(other), odd).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
      expect(traceOf(other), odd).not.toContain(TRACE)
    }
    await dependencies.close()
    collector.closeAllConnections()
    collector.close()
  })
})
