import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createAccessTokens } from '../src/identity/access-tokens.ts'
import { answer, person, startGateway, type TestGateway } from './gateway.ts'
import { JWT_SECRET, NOW_SECONDS, secretToken } from './tokens.ts'

let now = NOW_SECONDS * 1000
const clock = { now: () => now }

let gateway: TestGateway
beforeAll(async () => {
  const tokens = createAccessTokens({ key: JWT_SECRET, clock })
  gateway = await startGateway({ tokens, clock, allowsAnonymous: false, heartbeatMs: 50 })
})
afterAll(() => gateway.close())

const bearer = (exp = NOW_SECONDS + 300) => ({ authorization: `Bearer ${secretToken({ exp })}` })
const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers })
const newRun = async (): Promise<string> => {
  const asked = await person(gateway).send('POST', '/v1/chat', { message: '안녕' }, bearer())
  return ((await asked.json()) as { runId: string }).runId
}

describe('a stream', () => {
  test('ends within 60 s of the expiry of its token, and not cleanly', async () => {
    const runId = await newRun()
    const watch = (exp: number) => get(`/v1/runs/${runId}/events`, bearer(exp))
    const short = await watch(NOW_SECONDS + 300)
    let isOver = false
    const text = short.text().finally(() => {
      isOver = true
    })
    const beats = (await watch(NOW_SECONDS + 3_600)).body?.getReader()
    now = (NOW_SECONDS + 300 + 59) * 1000
    // The wheel has turned for both streams before the second one's heartbeat is here.
    await beats?.read()
    await beats?.read()
    expect(isOver).toBe(false)

    now = (NOW_SECONDS + 300 + 60) * 1000 - 1
    await expect(text).rejects.toThrow()
    now += 1
    expect((await watch(NOW_SECONDS + 300)).status).toBe(401)
    expect(gateway.viewers.count).toBe(1)
    await beats?.cancel()
    await vi.waitFor(() => expect(gateway.viewers.count).toBe(0), { timeout: 10_000 })
    now = NOW_SECONDS * 1000
  })

  test('that is over before is not touched', async () => {
    const runId = await newRun()
    await answer(gateway, runId)
    const text = await (await get(`/v1/runs/${runId}/events`, bearer())).text()
    expect(text).toContain('event: run-end')
  })
})

test('a ticket lives no longer than the token of whoever asks for it; a token that is none is not saved by it', async () => {
  const runId = await newRun()
  const issued = await person(gateway).send('POST', `/v1/runs/${runId}/ticket`, undefined, bearer())
  const { expiresAt, eventsUrl } = (await issued.json()) as { expiresAt: number; eventsUrl: string }
  expect(expiresAt).toBe((NOW_SECONDS + 300 + 60) * 1000)
  await answer(gateway, runId)
  expect((await get(eventsUrl)).status).toBe(200)
  const forged = await get(eventsUrl, { authorization: 'Bearer x' })
  expect(forged.status).toBe(401)
  expect(await forged.json()).toMatchObject({ code: 'TOKEN_INVALID' })
})
