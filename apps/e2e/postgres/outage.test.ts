import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestProcess } from '../test/system.ts'
import { shownText } from '../test/viewer.ts'
import type { SteadyViewer } from '../trouble/steady-viewer.ts'
import {
  type Asker,
  beginRun,
  createAsker,
  expectAnswered,
  questionAbout,
  untilReady,
} from '../trouble/troubled-system.ts'
import { type PostgresSystem, startPostgresSystem } from './postgres-system.ts'

let system: PostgresSystem
let gateway: TestProcess
let asker: Asker
beforeEach(async () => {
  system = await startPostgresSystem()
  asker = createAsker(() => gateway.url)
})
afterEach(() => system?.stop())

async function expectHealed(): Promise<void> {
  await untilReady(asker, 200)
  const { asked } = await asker.askUntilAccepted(questionAbout('다시'))
  const viewer = asked.view()
  const call = await system.model.next('다시')
  call.say('나은 뒤의 답이에요.')
  call.finish()
  await expectAnswered(viewer, '나은 뒤의 답이에요.')
}

async function expectRefused(word: string): Promise<void> {
  const refused = await asker.ask(questionAbout(word))
  expect(refused).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
  expect(Number(refused.retryAfter)).toBeGreaterThan(0)
}

/** What the store answers, once it is asked again. */
async function expectKept(runId: string, viewer: SteadyViewer): Promise<void> {
  const kept = await (await asker.request(`/v1/runs/${runId}`)).json()
  expect(kept).toMatchObject({ status: 'completed', answer: shownText(viewer.frames) })
}

test('down at the start: not ready, refused with a Retry-After; a worker and a gateway heal by themselves', async () => {
  await system.postgres.stop()
  gateway = await system.startGateway()
  const lost = Promise.withResolvers<void>()
  const starting = system.startWorker(
    {},
    { onLine: (line) => line.includes('The schema is not prepared') && lost.resolve() },
  )
  await untilReady(asker, 503)
  await expectRefused('일찍 온 사람')
  expect((await asker.request('/healthz')).status).toBe(200)
  await Promise.race([lost.promise, starting])
  await system.postgres.start()
  await starting
  await expectHealed()
})

test('down at the start of a worker that may not migrate: it takes runs once the server is there', async () => {
  await system.startWorker().then((migrates) => migrates.kill())
  await system.postgres.stop()
  gateway = await system.startGateway()
  await system.startWorker({ POSTGRES_MIGRATE_ON_START: 'false' })
  await untilReady(asker, 503)
  await system.postgres.start()
  await expectHealed()
})

test('down in mid-run: the words go on to whoever watches; new questions are refused', async () => {
  gateway = await system.startGateway()
  await system.startWorker()
  const { viewer, call } = await beginRun(system, asker, '도중')
  await system.postgres.stop()
  await untilReady(asker, 503)
  await expectRefused('도중에 온 사람')
  call.say('저장소 없이도 가는 말 끝')
  await viewer.untilShown('저장소 없이도 가는 말')
  await system.postgres.start()
  call.say('맺는 말.')
  call.finish()
  await expectAnswered(viewer, '맺는 말.')
  expect(system.model.count('도중')).toBe(1)
  expect(viewer.happenings).toEqual([])
  await expectHealed()
})

test('down before the answer is kept: said once, kept when the server is back, and only then ended', async () => {
  gateway = await system.startGateway()
  const worker = await system.startWorker()
  const asked = await asker.ask(questionAbout('마지막'))
  const viewer = asked.view()
  const call = await system.model.next('마지막')
  call.say('다 한 말 끝')
  await viewer.untilShown('다 한 말')
  await system.postgres.stop()
  call.finish()
  await worker.untilLogged('an outcome could not be kept')
  await viewer.untilShown('다 한 말 끝')
  expect(viewer.frames.some(({ event }) => event === 'run-end')).toBe(false)
  await system.postgres.start()
  await expectAnswered(viewer, '다 한 말 끝')
  expect(viewer.frames.filter(({ event }) => event === 'run-end')).toHaveLength(1)
  expect(system.model.count('마지막')).toBe(1)
  await expectKept(asked.runId, viewer)
})

test('the same for so long that the run looks abandoned: no other worker says it again', async () => {
  gateway = await system.startGateway()
  const workers = await Promise.all([system.startWorker(), system.startWorker()])
  const asked = await asker.ask(questionAbout('오래'))
  const viewer = asked.view()
  const call = await system.model.next('오래')
  call.say('오래 기다린 말 끝')
  await viewer.untilShown('오래 기다린 말')
  await system.postgres.stop()
  call.finish()
  // The waits double from a quarter of a second: before the sixth try more than ten seconds have gone by.
  await Promise.race(workers.map((worker) => worker.untilLogged('"delayMs":5000')))
  await system.postgres.start()
  await expectAnswered(viewer, '오래 기다린 말 끝')
  expect(viewer.frames.filter(({ event }) => event === 'run-end')).toHaveLength(1)
  expect(viewer.frames.filter(({ event }) => event === 'text-reset')).toEqual([])
  expect(system.model.count('오래')).toBe(1)
  await expectKept(asked.runId, viewer)
})
