import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccessTokens } from '../src/identity/access-tokens.ts'
import { publicKeyForgeries, secretForgeries } from './forgeries.ts'
import { startGateway, type TestGateway } from './gateway.ts'
import { clock, JWT_SECRET, NOW_SECONDS, secretToken } from './tokens.ts'

const tokens = createAccessTokens({ key: JWT_SECRET, audience: 'eco2', clock })
const withTokens = { tokens, clock }

/** Serves people with a token only. */
let strict: TestGateway
/** Serves visitors as well. */
let open: TestGateway
beforeAll(async () => {
  strict = await startGateway({ ...withTokens, allowsAnonymous: false })
  open = await startGateway(withTokens)
})
afterAll(() => Promise.all([strict.close(), open.close()]))

const get = (gateway: TestGateway, path: string, headers: Record<string, string> = {}) =>
  fetch(gateway.url + path, { headers })
const chat = (gateway: TestGateway, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message: '안녕' }),
  })
const bearer = (changes: Record<string, unknown> = {}) => ({
  authorization: `Bearer ${secretToken(changes)}`,
})
const inCookie = (changes: Record<string, unknown> = {}) => ({ cookie: `eco2_token=${secretToken(changes)}` })
const runIdOf = async (response: Response) => ((await response.json()) as { runId: string }).runId
const refusalOf = async (response: Response) => ({
  status: response.status,
  challenge: response.headers.get('www-authenticate'),
  ...((await response.json()) as { code: string }),
})

describe('a token', () => {
  test('says who asks, in the header or in the cookie; nobody else reaches it', async () => {
    const runId = await runIdOf(await chat(strict, bearer()))
    for (const headers of [bearer(), inCookie(), { ...bearer(), ...inCookie({ sub: 'bob' }) }]) {
      expect((await get(strict, `/v1/runs/${runId}`, headers)).status).toBe(200)
    }
    for (const headers of [
      bearer({ sub: 'bob' }),
      inCookie({ sub: 'bob' }),
      { ...bearer({ sub: 'bob' }), ...inCookie() },
    ]) {
      expect((await get(strict, `/v1/runs/${runId}`, headers)).status).toBe(404)
    }
  })

  test('makes a user whom no visitor and no key can be, and no cookie', async () => {
    const response = await chat(open, bearer({ sub: 'visitor_x' }))
    expect(response.headers.get('set-cookie')).toBeNull()
    const record = await open.store.readRun(await runIdOf(response))
    expect(record?.userId).toMatch(/^user_[\w-]{32}$/)
    const byKey = await open.store.readRun(await runIdOf(await chat(open, { 'x-api-key': 'visitor_x' })))
    expect(byKey?.userId).toMatch(/^key_/)
  })

  test.each(['bearer', 'BEARER'])('may come as %s: the scheme has no case', async (scheme) => {
    const runId = await runIdOf(await chat(strict, bearer()))
    const headers = { authorization: `${scheme} ${secretToken()}` }
    expect((await get(strict, `/v1/runs/${runId}`, headers)).status).toBe(200)
  })
})

describe('what is no token is a 401, and never a visitor', () => {
  const forgeries = [...secretForgeries, ...publicKeyForgeries('http://127.0.0.1:1/keys')].filter(
    ([, token]) => token !== '',
  )
  test('whatever is wrong with it, in the header and in the cookie', async () => {
    for (const [name, token] of forgeries) {
      for (const headers of [{ authorization: `Bearer ${token}` }, { cookie: `eco2_token=${token}` }]) {
        const response = await get(open, '/v1/threads', headers)
        expect(response.headers.get('set-cookie'), name).toBeNull()
        expect(response.headers.get('content-type'), name).toContain('application/problem+json')
        expect(await refusalOf(response), name).toMatchObject({
          status: 401,
          code: 'TOKEN_INVALID',
          challenge: 'Bearer error="invalid_token"',
          detail: '누구인지 확인할 수 없어요. 다시 로그인해 주세요.',
        })
      }
    }
  })

  const good = secretToken()
  test.each([
    ['bearer abuse: no token', 'Bearer'],
    ['bearer abuse: lower case, no token', 'bearer'],
    ['bearer abuse: lower case, a key', 'bearer my-own-key'],
    ['bearer abuse: two spaces', `Bearer  ${good}`],
    ['bearer abuse: a tab', `Bearer\t${good}`],
    ['bearer abuse: two tokens', `Bearer ${good} ${good}`],
    ['bearer abuse: a list', `Bearer ${good}, Bearer ${good}`],
    ['bearer abuse: quotes', `Bearer "${good}"`],
    ['bearer abuse: the scheme twice', `Bearer bearer ${good}`],
    ['the token alone', good],
    ['another scheme', 'Basic YTpi'],
    ['another scheme with the token', `Token ${good}`],
    ['nothing', ''],
  ])('%s', async (_name, authorization) => {
    const response = await get(open, '/v1/threads', { authorization, 'x-api-key': 'a key' })
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await refusalOf(response)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' })
  })

  test('an expired one says so, and only that', async () => {
    const response = await get(open, '/v1/threads', bearer({ exp: NOW_SECONDS - 61 }))
    expect(await refusalOf(response)).toMatchObject({
      status: 401,
      code: 'TOKEN_EXPIRED',
      detail: '로그인한 시간이 끝났어요. 다시 로그인해 주세요.',
    })
  })
})

describe('people without a token', () => {
  test('are refused where visitors are not asked for, by whatever they come', async () => {
    const visitor = (await chat(open)).headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(visitor).not.toBe('')
    for (const headers of [{}, { 'x-api-key': 'a key' }, { cookie: visitor }]) {
      const response = await chat(strict, headers)
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(await refusalOf(response)).toMatchObject({
        status: 401,
        code: 'UNAUTHORIZED',
        challenge: 'Bearer',
      })
    }
  })

  test('are visitors where these are asked for', async () => {
    const response = await chat(open)
    expect(response.status).toBe(202)
    expect((await open.store.readRun(await runIdOf(response)))?.userId).toMatch(/^visitor_/)
  })

  test.each(['/%761/threads', '/v%31/threads', '/v1/%74hreads'])(
    'cannot spell their way in: %s',
    async (path) => {
      expect((await strict.app.inject({ url: path })).statusCode).toBe(401)
      const visited = await open.app.inject({ url: path })
      expect(visited.headers['set-cookie']).toContain('eco2_visitor=')
    },
  )

  test('reach health and the page, and cannot tell which routes there are not', async () => {
    for (const path of ['/healthz', '/readyz', '/']) expect((await get(strict, path)).status).toBe(200)
    for (const path of ['/v1/nothing', '/nothing']) {
      const response = await get(strict, path)
      expect(response.status).toBe(404)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
  })

  test('find no route that forgot to ask who they are', async () => {
    const routes = routesOf(strict.app.printRoutes({ commonPrefix: false }))
    expect(routes).toContainEqual(['GET', '/v1/runs/:runId/events'])
    for (const [method, url] of routes.filter(([, url]) => !OPEN_TO_ALL.has(url))) {
      const { statusCode } = await strict.app.inject({ method, url })
      expect(statusCode, `${method} ${url}`).toBe(401)
    }
  })
})

const OPEN_TO_ALL = new Set(['/healthz', '/readyz', '/openapi.json', '/docs'])

/** Of Fastify's picture of its routes, where each level is indented by four characters. */
function routesOf(picture: string): ['GET' | 'POST', string][] {
  const parents: string[] = []
  return [...picture.matchAll(/^([│ ]*)[├└]── (\/\S*) \((.+)\)$/gm)].flatMap(
    ([, indent = '', part = '', methods = '']) => {
      const depth = indent.length / 4
      parents.splice(depth, parents.length, part)
      const url = parents.join('')
      return methods.split(', ').map((method): ['GET' | 'POST', string] => [method as 'GET', url])
    },
  )
}
