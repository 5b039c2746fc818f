import { randomUUID } from 'node:crypto'
import { threadIdOf } from '@eco2/ports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { before, DIE, type Failpoint, withFailpoints } from '../test/failpoints.ts'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { createAsker, expectAnswered, questionAbout } from './troubled-system.ts'

const ROUTE = 'sse-gateway/src/routes/post-run.ts'
const STORE = 'store-redis/src/accept-run.ts'

/** Where the gateway dies on its way from the request to the reply, in the order of that way. */
const DEATHS: readonly { readonly where: string; readonly point: Failpoint; readonly heard?: number }[] = [
  {
    where: 'before anything is kept',
    point: before(ROUTE, 'const result = await store.acceptRun(', DIE),
  },
  {
    where: 'when the sweeper knows of the run, and the store does not',
    point: before(STORE, 'const [outcome, detail, cancelled] = toReply(', DIE),
  },
  {
    where: 'when the run is kept, before the rest of the store’s work',
    point: before(STORE, 'switch (outcome) {', DIE),
  },
  {
    where: 'when the run is kept, before it is queued',
    point: before(ROUTE, 'switch (result.outcome) {', DIE),
  },
  {
    where: 'when the run is queued, before the reply',
    point: before(ROUTE, "return reply\n        .code(result.outcome === 'accepted'", DIE),
  },
  {
    where: 'after the reply',
    point: before(
      ROUTE,
      "return reply\n        .code(result.outcome === 'accepted'",
      `reply.raw.once('finish', () => ${DIE})`,
    ),
    heard: 202,
  },
]

let system: System
let other: TestProcess
beforeAll(async () => {
  system = await startSystem()
  other = await system.startGateway()
  await system.startWorker()
})
afterAll(() => system.stop())

test.each(DEATHS)('a gateway that dies $where: the same key again is the same run, once', async (death) => {
  const mortal = await system.startGateway(withFailpoints(death.point))
  let url = mortal.url
  const asker = createAsker(() => url)
  const key = randomUUID()
  const word = `멱등-${key.slice(0, 8)}`
  const question = questionAbout(word)

  const first = await asker.ask(question, key).catch(() => undefined)
  expect(first?.status).toBe(death.heard)
  // By the signal of its failpoint, and of nothing else.
  expect(await mortal.exited).toBe(null)

  url = other.url
  const again = await asker.ask(question, key)
  expect([200, 202]).toContain(again.status)
  if (first !== undefined) expect(again.runId).toBe(first.runId)
  const viewer = again.view()
  const call = await system.model.next(word)
  call.say('한 번만 하는 답이에요.')
  call.finish()
  await expectAnswered(viewer, '한 번만 하는 답이에요.')

  const onceMore = await asker.ask(question, key)
  expect(onceMore).toMatchObject({ status: 200, runId: again.runId })
  expect(await rolesIn(asker, again.runId)).toEqual(['user', 'assistant'])
  expect(system.model.count(word)).toBe(1)
  expect(viewer.frames.filter(({ event }) => event === 'run-end')).toHaveLength(1)

  const otherBody = await asker.ask(questionAbout(`${word} 다른 말`), key)
  expect(otherBody.status).toBe(409)
})

/** Oldest first. */
async function rolesIn(asker: ReturnType<typeof createAsker>, runId: string): Promise<string[]> {
  const response = await asker.request(`/v1/threads/${threadIdOf(runId)}/messages`)
  const { items } = (await response.json()) as { items: { role: string }[] }
  return items.map(({ role }) => role).toReversed()
}
