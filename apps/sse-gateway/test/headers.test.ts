import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { createAccessTokens } from '../src/identity/access-tokens.ts'
import { answer, ask, person, startGateway, type TestGateway } from './gateway.ts'
import { clock, JWT_SECRET } from './tokens.ts'

const LISTED = 'https://app.test'
const UNLISTED = [
  ...['https://evil.test', 'null', '*', 'https://app.test.evil.test', 'http://app.test', 'https://APP.test'],
  ...['https://app.test:443', 'https://app.test/', 'https://x.app.test'],
]

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({ allowedOrigins: [LISTED, 'http://localhost:5173'] })
})
afterAll(() => gateway.close())

const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')))
const EXPOSED =
  'location, content-location, x-request-id, retry-after, ratelimit, ratelimit-policy, ratelimit-limit, ratelimit-remaining, ratelimit-reset'
const FOR_LISTED = {
  'access-control-allow-origin': LISTED,
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': EXPOSED,
}

describe('CORS', () => {
  test('a listed origin may read answers, with cookies, and the headers that it needs', async () => {
    const response = await person(gateway).send('POST', '/v1/chat', { message: '안녕' }, { origin: LISTED })
    expect(response.status).toBe(202)
    expect(corsOf(response)).toEqual(FOR_LISTED)
    expect(response.headers.get('vary')).toContain('Origin')
  })

  test('a listed origin may read streams and errors too', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    await answer(gateway, runId)
    const stream = await me.get(`/v1/runs/${runId}/events`, { origin: LISTED })
    expect(await stream.text()).toContain('event: run-end')
    expect(corsOf(stream)).toEqual(FOR_LISTED)
    expect(stream.headers.get('vary')).toContain('Origin')
    const missing = await me.get(`/v1/threads/${'a'.repeat(22)}`, { origin: LISTED })
    expect(missing.status).toBe(404)
    expect(corsOf(missing)).toEqual(FOR_LISTED)
  })

  test('a listed origin can read why it is refused', async () => {
    const tokens = createAccessTokens({ key: JWT_SECRET, clock })
    const strict = await createApp(gateway, { tokens, allowsAnonymous: false, allowedOrigins: [LISTED] })
    const { statusCode, headers } = await strict.inject({ url: '/v1/threads', headers: { origin: LISTED } })
    expect(statusCode).toBe(401)
    expect(headers).toMatchObject(FOR_LISTED)
    const preflight = await strict.inject({
      method: 'OPTIONS',
      url: '/v1/threads',
      headers: { origin: LISTED, 'access-control-request-method': 'POST' },
    })
    expect(preflight.statusCode).toBe(204)
    await strict.close()
  })

  test('a listed origin may ask for every method that there is, with any header', async () => {
    const response = await fetch(`${gateway.url}/v1/threads/${'a'.repeat(22)}`, {
      method: 'OPTIONS',
      headers: {
        origin: LISTED,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,idempotency-key,last-event-id',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(corsOf(response)).toEqual({
      ...FOR_LISTED,
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
      'access-control-allow-headers': 'authorization,content-type,idempotency-key,last-event-id',
      'access-control-max-age': '600',
    })
  })

  test.each(UNLISTED)(
    '%s is not reflected, not in an answer, not in a stream, not in a preflight',
    async (origin) => {
      const me = person(gateway)
      const { runId } = await ask(me)
      await answer(gateway, runId)
      for (const path of ['/v1/threads', `/v1/runs/${runId}/events`, '/v1/nothing', '/healthz', '/']) {
        const response = await me.get(path, { origin })
        expect(corsOf(response), path).toEqual({})
        expect(response.headers.get('vary'), path).toContain('Origin')
        await response.text()
      }
      const preflight = await fetch(`${gateway.url}/v1/threads`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
      expect(preflight.status).toBe(404)
      expect(corsOf(preflight)).toEqual({})
    },
  )

  test('without a list nobody is allowed', async () => {
    const alone = await startGateway()
    const response = await person(alone).get('/v1/threads', { origin: LISTED })
    expect(corsOf(response)).toEqual({})
    await alone.close()
  })
})

describe('every answer', () => {
  const HARDENED = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
  const POLICY = "default-src 'none';frame-ancestors 'none'"

  test('takes powers away from whatever is shown of it', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    await answer(gateway, runId)
    for (const path of ['/v1/threads', '/v1/nothing', '/healthz', `/v1/runs/${runId}/events`, '/nothing']) {
      const response = await me.get(path)
      await response.text()
      const headers = Object.fromEntries(response.headers)
      expect(headers, path).toMatchObject({ ...HARDENED, 'content-security-policy': POLICY })
      expect(headers, path).not.toHaveProperty('strict-transport-security')
      expect(headers, path).not.toHaveProperty('x-powered-by')
    }
  })

  test('of the page keeps the policy of the page, and only that', async () => {
    const { headers } = await fetch(`${gateway.url}/`)
    expect(Object.fromEntries(headers)).toMatchObject(HARDENED)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  test('is kept by no cache, a stream neither, however its address is spelled', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    await answer(gateway, runId)
    for (const path of [
      '/v1/threads',
      '/%761/threads',
      `/v1/runs/${runId}`,
      '/v1/nothing',
      '/healthz',
      '/readyz',
    ]) {
      expect((await me.get(path)).headers.get('cache-control'), path).toBe('no-store')
    }
    const stream = await me.get(`/v1/runs/${runId}/events`)
    expect(stream.headers.get('cache-control')).toBe('no-cache, no-transform')
    await stream.text()
  })

  test('over https asks for https from now on, of this name only', async () => {
    const app = await createApp(gateway, { trustProxy: true })
    const { headers } = await app.inject({ url: '/healthz', headers: { 'x-forwarded-proto': 'https' } })
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    await app.close()
  })
})
