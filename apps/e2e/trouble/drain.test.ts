import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ModelCall } from '../test/model-server.ts'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { startTroubledRedis, type TroubledRedis } from './redis-server.ts'
import { beginRun, createAsker, expectAnswered, questionAbout } from './troubled-system.ts'

let redis: TroubledRedis
let system: System
beforeEach(async () => {
  redis = await startTroubledRedis()
  system = await startSystem({ REDIS_URL: redis.url })
})
afterEach(async () => {
  await system.stop()
  await redis.stop()
})

/** Each process is replaced by a fresh one, which is there before the old one is told to go. */
async function replace(
  running: TestProcess[],
  index: number,
  start: () => Promise<TestProcess>,
): Promise<void> {
  const old = running[index]
  running[index] = await start()
  old?.signal('SIGTERM')
  // Its last words say what it could not close.
  expect(await old?.exited, old?.log.slice(-12).join('\n')).toBe(0)
}

/** Some words one after the other, as a model that thinks. */
function speakSlowly(call: ModelCall): void {
  const words = ['비우고 ', '헹구고 ', '라벨을 떼고 ', '찌그러뜨려서 ', '뚜껑을 닫아요.']
  const timer = setInterval(() => {
    const word = words.shift()
    if (word !== undefined) call.say(word)
    else {
      clearInterval(timer)
      call.finish()
    }
  }, WORD_EVERY_MS)
  void call.closed.then(() => clearInterval(timer))
}

/** Says something now and then until it is hung up on: who is silent for long is given up. */
function thinkAloud(call: ModelCall): void {
  const timer = setInterval(() => call.say('아직 생각하는 중이에요. '), THOUGHT_EVERY_MS)
  void call.closed.then(() => clearInterval(timer))
}

test('ten rolling restarts of all workers and gateways under load lose nothing', async () => {
  const grace = { DRAIN_GRACE_SECONDS: '1' }
  const startWorker = () => system.startWorker(grace)
  const startGateway = () => system.startGateway()
  const workers = [await startWorker(), await startWorker()]
  const gateways = [await startGateway(), await startGateway()]
  let turn = 0
  const anyGateway = (): string => gateways[turn++ % gateways.length]?.url ?? ''

  // One that takes longer than any grace: it is handed over again and again, and its viewer moves with every gateway.
  const patient = createAsker(anyGateway)
  const long = (await patient.ask(questionAbout('긴 질문'))).view()
  const longCalls = [await system.model.next('긴 질문')]
  longCalls.forEach(thinkAloud)
  system.model.answerWith((call) => {
    if (!call.prompt.includes('긴 질문')) return speakSlowly(call)
    longCalls.push(call)
    thinkAloud(call)
  })

  let isOver = false
  const tally = { answered: 0, cut: 0, refusals: [] as string[] }
  const askInALoop = async (): Promise<void> => {
    while (!isOver) {
      // Somebody else each time: a person may only ask so much in a minute.
      const asker = createAsker(anyGateway)
      const { asked, refusals } = await asker.askUntilAccepted(questionAbout('짧은 질문'))
      const viewer = asked.view()
      await expectAnswered(viewer, '뚜껑을 닫아요.')
      tally.answered += 1
      tally.cut += viewer.happenings.filter((what) => what === 'cut').length
      tally.refusals.push(...refusals)
    }
  }
  const load = Promise.all([askInALoop(), askInALoop(), askInALoop()])
  const restarts = (async () => {
    for (let round = 0; round < 10 && !isOver; round++) {
      for (const index of [0, 1]) {
        await Promise.all([replace(workers, index, startWorker), replace(gateways, index, startGateway)])
      }
    }
  })()
  try {
    await Promise.race([restarts, load])
  } finally {
    isOver = true
    await Promise.allSettled([restarts, load])
  }
  await Promise.all([restarts, load])

  const last = longCalls.at(-1)
  last?.say('이제 답해요.')
  last?.finish()
  await expectAnswered(long, '이제 답해요.')
  console.info('rolling:', tally, 'long run:', long.frames.at(-1)?.data.attempt, 'attempts', long.happenings)
  const resets = long.frames.flatMap(({ data }) => (data.type === 'text-reset' ? [data.reason] : []))
  expect(resets).toContain('hand-over')
  expect(long.happenings).toContain('cut')
  expect(tally.answered).toBeGreaterThan(20)
}, 300_000)

test('a second SIGTERM ends a worker at once with 143; its run begins anew elsewhere', async () => {
  const gateway = await system.startGateway()
  const worker = await system.startWorker()
  const asker = createAsker(() => gateway.url)
  const { viewer } = await beginRun(system, asker, '성급')
  await system.startWorker()
  worker.signal('SIGTERM')
  await worker.untilLogged('Stopping.')
  worker.signal('SIGTERM')
  expect(await worker.exited).toBe(143)
  const again = await system.model.next('성급')
  again.say('다른 작업자의 답이에요.')
  again.finish()
  await expectAnswered(viewer, '다른 작업자의 답이에요.')
})

test('a second SIGTERM ends a gateway at once with 143', async () => {
  const gateway = await system.startGateway()
  // Otherwise it is gone before a second signal could reach it.
  redis.freeze()
  gateway.signal('SIGTERM')
  await gateway.untilLogged('Stopping.')
  gateway.signal('SIGTERM')
  expect(await gateway.exited).toBe(143)
})

test('SIGTERM while Redis is frozen: both leave within their bounds', async () => {
  const gateway = await system.startGateway()
  const worker = await system.startWorker({ DRAIN_GRACE_SECONDS: '0' })
  const asker = createAsker(() => gateway.url)
  const { viewer, call } = await beginRun(system, asker, '둘 다')
  redis.freeze()
  const startedAt = performance.now()
  const report = (who: string) => (code: number | null) =>
    console.info(`frozen: ${who} left with ${code} after ${Math.round(performance.now() - startedAt)} ms`)
  void gateway.exited.then(report('the gateway'))
  void worker.exited.then(report('the worker'))
  worker.signal('SIGTERM')
  await call.closed
  gateway.signal('SIGTERM')
  const codes = [await gateway.exited, await worker.exited]
  expect(codes).toEqual([0, 0])
  await viewer.untilHappened('cut')
})

const WORD_EVERY_MS = 60
const THOUGHT_EVERY_MS = 2_000
