import type { InputRequest } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_INPUT_CHARACTERS } from '../src/requests.ts'
import { ask, type Person, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const SEOUL = { latitude: 37.5, longitude: 127 }

/** A run as a worker leaves it when it has asked. */
async function asked(who: Person, change: Partial<InputRequest> = {}): Promise<string> {
  const { runId } = await ask(who, '오늘 날씨 어때?')
  const claim = await gateway.store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
  const until = Date.now() + 60_000
  await gateway.store.waitRun(runId, claim.run.attempt, {
    ...{ requestId: 'location', kind: 'location', message: '어디 날씨를 알려 드릴까요?', until },
    ...change,
  })
  return runId
}
const choice = { requestId: 'province', kind: 'choice', choices: ['서울특별시', '부산광역시'] } as const
const answer = (who: Person, runId: string, value: unknown, requestId = 'location') =>
  who.send('POST', `/v1/runs/${runId}/input`, { requestId, value })

describe('a question', () => {
  test('is told to whoever asks for the run, with one sentence', async () => {
    const me = person(gateway)
    const runId = await asked(me)
    expect(await (await me.get(`/v1/runs/${runId}`)).json()).toMatchObject({
      status: 'waiting',
      input: { requestId: 'location', kind: 'location' },
      waiting: '어디인지 알려 주시길 기다리고 있어요.',
    })
  })

  test('is answered once: the same again is fine, another is a conflict', async () => {
    const me = person(gateway)
    const runId = await asked(me)
    const depth = await gateway.queue.depth()
    const first = await answer(me, runId, SEOUL)
    expect(first.status).toBe(200)
    expect(await first.json()).toMatchObject({ runId, status: 'queued' })
    expect(await gateway.queue.depth()).toBe(depth + 1)
    expect((await answer(me, runId, SEOUL)).status).toBe(200)
    const other = await answer(me, runId, null)
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ code: 'INPUT_CONFLICT' })
    expect(await gateway.queue.depth()).toBe(depth + 1)
    expect(await gateway.store.readRun(runId)).toMatchObject({ inputs: [{ value: SEOUL }] })
  })

  test('takes the first of many answers that come at once', async () => {
    const me = person(gateway)
    const runId = await asked(me, choice)
    const values = Array.from({ length: 10 }, (_, index) => choice.choices[index % 2])
    const replies = await Promise.all(values.map((value) => answer(me, runId, value, 'province')))
    const kept = (await gateway.store.readRun(runId))?.inputs[0]?.value
    expect(replies.map(({ status }) => status)).toEqual(values.map((value) => (value === kept ? 200 : 409)))
  })

  test('that is too late to answer says so; declining stays possible', async () => {
    const me = person(gateway)
    const runId = await asked(me, { until: Date.now() - 1 })
    const late = await answer(me, runId, SEOUL)
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ code: 'INPUT_EXPIRED' })
    expect((await answer(me, runId, null)).status).toBe(200)
  })

  test('is nobody else’s', async () => {
    const runId = await asked(person(gateway))
    const stranger = await answer(person(gateway), runId, SEOUL)
    const unknown = await answer(person(gateway), `${'a'.repeat(16)}.${'b'.repeat(16)}`, SEOUL)
    expect([stranger.status, unknown.status]).toEqual([404, 404])
    expect((await gateway.store.readRun(runId))?.status).toBe('waiting')
  })

  test('that was never asked is a conflict', async () => {
    const me = person(gateway)
    expect((await answer(me, (await ask(me)).runId, SEOUL)).status).toBe(409)
    expect((await answer(me, await asked(me), SEOUL, 'province')).status).toBe(409)
  })

  test.each<[string, Partial<InputRequest>, unknown, number]>([
    ['a position', {}, SEOUL, 200],
    ['the name of a place', {}, '강남역', 200],
    ['a name as long as may be', {}, '가'.repeat(MAX_INPUT_CHARACTERS), 200],
    ['a name that is too long', {}, '가'.repeat(MAX_INPUT_CHARACTERS + 1), 400],
    ['a blank name', {}, '  ', 400],
    ['a NUL', {}, '강\0남', 400],
    ['half a character', {}, '\ud800', 400],
    ['north of the pole', {}, { latitude: 90.1, longitude: 0 }, 400],
    ['a yes for a position', {}, true, 400],
    ['nothing at all', {}, undefined, 400],
    ['one of the choices', choice, '부산광역시', 200],
    ['none of the choices', choice, '평양', 400],
    ['a position for a choice', choice, SEOUL, 400],
    ['yes', { requestId: 'sure', kind: 'confirmation' }, true, 200],
    ['words for yes', { requestId: 'sure', kind: 'confirmation' }, '네', 400],
  ])('%s', async (_name, question, value, status) => {
    const me = person(gateway)
    const runId = await asked(me, question)
    const response = await answer(me, runId, value, question.requestId)
    expect(response.status).toBe(status)
    if (status === 400) {
      expect(await response.json()).toMatchObject({
        code: 'INVALID_REQUEST',
        detail: expect.stringMatching(/[가-힣]/u),
      })
      expect((await gateway.store.readRun(runId))?.status).toBe('waiting')
    }
  })
})
