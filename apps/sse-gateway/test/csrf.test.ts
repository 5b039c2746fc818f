import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccessTokens } from '../src/identity/access-tokens.ts'
import { startGateway, type TestGateway } from './gateway.ts'
import { clock, JWT_SECRET, secretToken } from './tokens.ts'

const LISTED = 'https://app.test'
const tokens = createAccessTokens({ key: JWT_SECRET, clock })

let gateway: TestGateway
let own: string
let visitor: string
beforeAll(async () => {
  gateway = await startGateway({ tokens, clock, tokenCookie: 'eco2_token', allowedOrigins: [LISTED] })
  own = gateway.url
  visitor = (await request('GET', {})).headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(() => gateway.close())

const request = (method: string, headers: Record<string, string>) =>
  fetch(`${gateway.url}/v1/threads`, { method, headers })

/** What a browser says of a request; `own` is filled in late, because the port is known late. */
type Said = { readonly origin?: string; readonly site?: string }
const headersOf = ({ origin, site }: Said) => ({
  ...(origin !== undefined && { origin: origin === 'own' ? own : origin }),
  ...(site !== undefined && { 'sec-fetch-site': site }),
})

const FROM_ELSEWHERE: [string, Said][] = [
  ['another site', { origin: 'https://evil.test', site: 'cross-site' }],
  ['another site, in a browser without Sec-Fetch-Site', { origin: 'https://evil.test' }],
  ['another site that hides its origin', { site: 'cross-site' }],
  ['a sandbox', { origin: 'null', site: 'cross-site' }],
  ['a sandbox, in a browser without Sec-Fetch-Site', { origin: 'null' }],
  ['a sister site that is not listed', { origin: 'https://sister.test', site: 'same-site' }],
  ['another port of the same host', { origin: 'http://127.0.0.1:1', site: 'same-site' }],
  ['another port, in a browser without Sec-Fetch-Site', { origin: 'http://127.0.0.1:1' }],
  ['a name that begins like ours', { origin: 'http://127.0.0.1.evil.test' }],
  ['a name that begins like a listed one', { origin: `${LISTED}.evil.test`, site: 'cross-site' }],
  ['a listed name over http', { origin: 'http://app.test', site: 'cross-site' }],
  ['a listed name on another port', { origin: `${LISTED}:8443`, site: 'cross-site' }],
  ['no origin at all', { origin: 'nonsense' }],
  ['a Sec-Fetch-Site that nobody knows', { site: 'same-origin, cross-site' }],
]

const FROM_HERE: [string, Said][] = [
  ['our page', { origin: 'own', site: 'same-origin' }],
  ['our page, in a browser without Sec-Fetch-Site', { origin: 'own' }],
  ['our page behind a proxy that changes Host', { origin: 'http://localhost:5173', site: 'same-origin' }],
  ['our page under no-referrer, submitting a form', { origin: 'null', site: 'same-origin' }],
  ['the person themselves', { site: 'none' }],
  ['a listed site', { origin: LISTED, site: 'cross-site' }],
  ['a listed sister site', { origin: LISTED, site: 'same-site' }],
  ['a listed site, in a browser without Sec-Fetch-Site', { origin: LISTED }],
  ['no browser at all (curl)', {}],
]

const cookies = () => [visitor, `eco2_token=${secretToken()}`]

describe('a request that changes something, with a cookie', () => {
  test.each(FROM_ELSEWHERE)('is refused from %s', async (_name, said) => {
    for (const cookie of cookies()) {
      const response = await request('POST', { cookie, ...headersOf(said) })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ code: 'CROSS_SITE', title: 'Forbidden' })
    }
  })

  test.each(FROM_HERE)('is taken from %s', async (_name, said) => {
    for (const cookie of cookies()) {
      expect((await request('POST', { cookie, ...headersOf(said) })).status).toBe(201)
    }
  })

  test.each([
    ['PATCH', `/v1/threads/${'a'.repeat(22)}`],
    ['DELETE', `/v1/threads/${'a'.repeat(22)}`],
    ['POST', '/v1/chat'],
    ['POST', `/v1/runs/${'a'.repeat(22)}.${'b'.repeat(22)}/cancel`],
  ])('is any that is not GET or HEAD: %s %s', async (method, path) => {
    const headers = { cookie: visitor, 'sec-fetch-site': 'cross-site' }
    expect((await fetch(gateway.url + path, { method, headers })).status).toBe(403)
  })
})

describe('reading with a cookie', () => {
  test('is refused where the page of another site could see the answer', async () => {
    for (const cookie of cookies()) {
      expect((await request('GET', { cookie, origin: 'https://evil.test' })).status).toBe(403)
      expect((await request('GET', { cookie, origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(
        403,
      )
      expect((await request('GET', { cookie, origin: LISTED, 'sec-fetch-site': 'cross-site' })).status).toBe(
        200,
      )
    }
  })

  test('by a link from another site is a link', async () => {
    expect((await request('GET', { cookie: visitor, 'sec-fetch-site': 'cross-site' })).status).toBe(200)
  })
})

test('another site cannot replace the cookie of a visitor: browsers keep it back, and then there is no new one', async () => {
  const response = await request('POST', { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' })
  expect(response.status).toBe(403)
  expect(response.headers.get('set-cookie')).toBeNull()
})

test('a token or key in a header is nothing that a browser sends by itself', async () => {
  const said = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
  expect((await request('POST', { 'x-api-key': 'mine', ...said })).status).toBe(201)
  expect((await request('POST', { authorization: `Bearer ${secretToken()}`, ...said })).status).toBe(201)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'what a form of another site can send is no JSON: %s',
  async (type) => {
    const response = await fetch(`${gateway.url}/v1/chat`, {
      method: 'POST',
      headers: { cookie: visitor, 'content-type': type },
      body: '{"message":"안녕"}',
    })
    expect(response.status).toBe(415)
  },
)
