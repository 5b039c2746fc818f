import { expect } from 'vitest'
import { PICTURE, QUESTION } from '../src/openapi/example-data.ts'
import { problemSchema } from '../src/openapi/schemas.ts'
import { bytesOf } from './example-states.ts'
import { answer, ask, type Person, person, startGateway } from './gateway.ts'
import type { Operation } from './operations.ts'
import { type RawAnswer, type RawRequest, sendRequest } from './raw-http.ts'

export const PNG = ['content-type', 'image/png'] as const
export const JSON_TYPE = ['content-type', 'application/json'] as const
export const KOREAN = '{"message":"생수병"}'

/** A gateway and somebody with one of everything: a free thread, a run that waits for an answer, one that is over, a picture. What is refused is refused for its form. */
export async function startUnharmed() {
  const gateway = await startGateway()
  const me = person(gateway)
  const sendAs = (who: Person, { headers = [], ...rest }: RawRequest): Promise<RawAnswer> =>
    sendRequest(gateway.url, { ...rest, headers: [['x-api-key', who.headers['x-api-key']], ...headers] })

  const finished = await ask(me)
  await answer(gateway, finished.runId)
  const waiting = await ask(me, '날씨?')
  const claim = await gateway.store.claimRun(waiting.runId)
  if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
  const question = { ...QUESTION, until: Date.now() + 600_000 }
  await gateway.store.waitRun(waiting.runId, claim.record.attempt, question)
  const sent = { method: 'POST', path: '/v1/images', headers: [PNG], body: bytesOf(PICTURE) }
  const { imageUrl } = JSON.parse((await sendAs(me, sent)).body) as { imageUrl: string }

  const paths = [
    '/v1/threads',
    `/v1/threads/${finished.threadId}/messages`,
    `/v1/runs/${waiting.runId}`,
    `/v1/runs/${finished.runId}`,
    imageUrl,
  ]
  const everything = async () =>
    (await Promise.all(paths.map(async (path) => (await me.get(path)).text()))).join('\n')
  const before = await everything()
  return {
    gateway,
    me,
    finished,
    ids: {
      threadId: finished.threadId,
      runId: waiting.runId,
      imageId: imageUrl.slice('/v1/images/'.length),
    },
    sendAs,
    send: (request: RawRequest) => sendAs(me, request),
    /** Whatever was sent: the server is there, and nothing of theirs has changed. */
    async expectUnharmed() {
      expect((await me.get('/healthz')).status).toBe(200)
      expect(await everything()).toBe(before)
    },
  }
}

export type UnharmedGateway = Awaited<ReturnType<typeof startUnharmed>>

/** 4xx, as problem+json, with a code that the document names for this route. Returns the code. */
export function expectRefused(
  { problems }: Pick<Operation, 'problems'>,
  { headers, status, body }: RawAnswer,
  about = '',
): string {
  expect(headers['content-type'], about).toBe('application/problem+json; charset=utf-8')
  const problem = problemSchema.parse(JSON.parse(body))
  expect(headers['x-request-id'], about).toBe(problem.requestId)
  expect(headers['x-content-type-options'], about).toBe('nosniff')
  expect(headers['cache-control'], about).toBe('no-store')
  expect(problem.status, about).toBe(status)
  expect([...problems], about).toContain(`${status} ${problem.code}`)
  expect(status, about).toBeGreaterThanOrEqual(400)
  expect(status, about).toBeLessThan(500)
  return problem.code
}
