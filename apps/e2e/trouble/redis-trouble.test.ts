import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type Asker,
  beginRun,
  createAsker,
  expectAnswered,
  expectHealed,
  questionAbout,
  startTroubledSystem,
  type TroubledSystem,
  untilReady,
} from './troubled-system.ts'

// What each party does is written down in docs/operations.md, with the names of these tests.
let troubled: TroubledSystem
let asker: Asker
beforeEach(async () => {
  troubled = await startTroubledSystem()
  asker = createAsker(() => troubled.gateway.url)
})
afterEach(() => troubled?.stop())

/** A run that lost its hold meanwhile is begun anew by somebody: that one is answered too. */
function answerNewAttempts(): void {
  troubled.system.model.answerWith((call) => {
    call.say('처음부터 다시 한 말 끝')
    call.finish()
  })
}

/** What a POST answers while Redis is away: soon, and when to come again. */
async function expectRefused(what: string, message = questionAbout('거절'), key?: string): Promise<void> {
  const asked = await asker.ask(message, key)
  console.info(`${what}: POST answered ${asked.status} after ${Math.round(asked.tookMs)} ms`)
  expect(asked.status).toBe(503)
  expect(Number(asked.retryAfter)).toBeGreaterThan(0)
}

test('killed and back with the same data: the run goes on, the stream stays', async () => {
  const { redis, system } = troubled
  const { viewer, call } = await beginRun(system, asker, '재시작')
  answerNewAttempts()
  await redis.die()
  await expectRefused('killed')
  await untilReady(asker, 503)
  call.say('없는 동안 한 말 끝')
  await redis.comeBack('same')
  call.say('돌아온 뒤에 한 말 끝')
  call.finish()
  await expectAnswered(viewer, '한 말 끝')
  expect(viewer.happenings).not.toContain('cut')
  await expectHealed(troubled, asker)
})

test.each(['back from a kill', 'after FLUSHALL'])(
  'empty %s: reset, then 404; the model is hung up on',
  async (how) => {
    const { redis, system } = troubled
    const { viewer, call } = await beginRun(system, asker, '빈손')
    if (how === 'after FLUSHALL') await redis.command('FLUSHALL')
    else {
      await redis.die()
      await redis.comeBack('empty')
    }
    const startedAt = performance.now()
    call.say('아무도 못 듣는 말')
    await call.closed
    console.info(`empty ${how}: the worker let go after ${Math.round(performance.now() - startedAt)} ms`)
    expect(await viewer.ended).toBe('gone')
    console.info(`empty ${how}: the viewer heard 404 after ${Math.round(performance.now() - startedAt)} ms`)
    expect(viewer.happenings).toEqual(['reset', 'cut'])
    await expectHealed(troubled, asker)
  },
)

test.each(['normal', 'pubsub'])('CLIENT KILL TYPE %s: no viewer sees anything of it', async (type) => {
  const { redis, system } = troubled
  const { viewer, call } = await beginRun(system, asker, '끊김')
  answerNewAttempts()
  await redis.command(`CLIENT KILL TYPE ${type}`)
  call.say('그다음 한 말 끝')
  call.finish()
  await expectAnswered(viewer, '한 말 끝')
  expect(viewer.happenings).not.toContain('cut')
  await expectHealed(troubled, asker)
})

test('CLIENT PAUSE: refused within the command timeout; the same key later is the same run', async () => {
  const { redis, system } = troubled
  const { viewer, call } = await beginRun(system, asker, '멈춤')
  answerNewAttempts()
  await redis.command('CLIENT PAUSE 3000 ALL')
  call.say('멈춘 동안 한 말 끝')
  const key = randomUUID()
  await expectRefused('paused', questionAbout('멈춘 동안의 질문'), key)
  await untilReady(asker, 503)
  call.finish()
  await expectAnswered(viewer, '한 말 끝')
  expect(viewer.happenings).not.toContain('cut')
  // Redis may have done afterwards what nobody waited for any more.
  await untilReady(asker, 200)
  const again = await asker.ask(questionAbout('멈춘 동안의 질문'), key)
  console.info(`paused: the same key afterwards answered ${again.status}`)
  await expectAnswered(again.view(), '한 말 끝')
  expect(system.model.count('멈춘 동안의 질문')).toBe(1)
  await expectHealed(troubled, asker)
})

test('full under noeviction: refused, not ready; with room again everything goes on', async () => {
  const { redis, system } = troubled
  const { viewer, call } = await beginRun(system, asker, '가득')
  answerNewAttempts()
  await redis.fillUp()
  call.say('가득한 동안 한 말 끝')
  await expectRefused('full')
  await untilReady(asker, 503)
  await redis.makeRoom()
  call.finish()
  await expectAnswered(viewer, '한 말 끝')
  expect(viewer.happenings).not.toContain('cut')
  await expectHealed(troubled, asker)
})

test('frozen: refused within the command timeout, also who comes to watch', async () => {
  const { redis, system } = troubled
  const { viewer, call, view } = await beginRun(system, asker, '얼음')
  answerNewAttempts()
  redis.freeze()
  call.say('얼어 있는 동안 한 말 끝')
  await expectRefused('frozen')
  const late = view()
  await late.untilHappened('503')
  await untilReady(asker, 503)
  redis.thaw()
  call.finish()
  await expectAnswered(viewer, '한 말 끝')
  await expectAnswered(late, '한 말 끝')
  expect(viewer.happenings).not.toContain('cut')
  await expectHealed(troubled, asker)
})

test.each(['killed', 'frozen', 'full'])(
  '%s for 10 s, longer than any lock: somebody takes the run over',
  async (how) => {
    const { redis, system } = troubled
    const { viewer, call } = await beginRun(system, asker, '부재')
    answerNewAttempts()
    if (how === 'killed') await redis.die()
    else if (how === 'frozen') redis.freeze()
    else await redis.fillUp()
    call.say('없는 동안 한 말 끝')
    for (const until = performance.now() + 10_000; performance.now() < until; await pause(500)) {
      await expectRefused(how)
    }
    if (how === 'killed') await redis.comeBack('same')
    else if (how === 'frozen') redis.thaw()
    else await redis.makeRoom()
    const startedAt = performance.now()
    call.finish()
    await expectAnswered(viewer, '한 말 끝')
    console.info(
      `${how} for 10 s: answered ${Math.round(performance.now() - startedAt)} ms later by attempt`,
      `${viewer.frames.at(-1)?.data.attempt}; the viewer saw [${viewer.happenings}]`,
    )
    expect(viewer.happenings).not.toContain('cut')
    await expectHealed(troubled, asker)
  },
)

test('killed for 10 s twice in one run: an outage is no crash, the third attempt answers', async () => {
  const { redis, system } = troubled
  const { viewer, call: first } = await beginRun(system, asker, '두번')
  let call = first
  for (const outage of ['첫', '둘째']) {
    await redis.die()
    await pause(10_000)
    await redis.comeBack('same')
    await call.closed
    call = await system.model.next('두번')
    call.say(`${outage} 고장 뒤에 한 말 끝`)
    await viewer.untilShown(`${outage} 고장 뒤에 한 말`)
  }
  call.finish()
  await expectAnswered(viewer, '둘째 고장 뒤에 한 말 끝')
  expect(viewer.frames.at(-1)?.data.attempt).toBe(3)
  await expectHealed(troubled, asker)
})

test('started while Redis is away: they wait for it and work when it comes', async () => {
  const { redis, system } = troubled
  await redis.die()
  const gateway = await system.startGateway()
  const worker = system.startWorker()
  const newcomer = createAsker(() => gateway.url)
  await untilReady(newcomer, 503)
  await redis.comeBack('same')
  await worker
  await troubled.worker.kill()
  await expectHealed(troubled, newcomer)
})
