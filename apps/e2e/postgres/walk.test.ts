import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createVisitor, type TestProcess } from '../test/system.ts'
import { startUpstreamServer, type UpstreamServer } from '../test/upstream-server.ts'
import { type Frame, shownText } from '../test/viewer.ts'
import { beginRun, createAsker, expectAnswered, questionAbout } from '../trouble/troubled-system.ts'
import { type PostgresSystem, startPostgresSystem } from './postgres-system.ts'
import { query } from './psql.ts'

let system: PostgresSystem
let upstream: UpstreamServer
let gateway: TestProcess
const workers: TestProcess[] = []
beforeAll(async () => {
  system = await startPostgresSystem()
  upstream = await startUpstreamServer()
  gateway = await system.startGateway()
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()))
})
afterAll(async () => {
  await system?.stop()
  await upstream?.close()
})

async function startWorker(more: Record<string, string> = {}): Promise<TestProcess> {
  const worker = await system.startWorker(more)
  workers.push(worker)
  return worker
}

/** By rules alone, with every lookup on. */
const startRuleWorker = () => startWorker({ OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '', ...upstream.env })

test('one message is answered, and what is kept of it is in Postgres and not in Redis', async () => {
  await startWorker()
  const asker = createAsker(() => gateway.url)
  const asked = await asker.ask(questionAbout('포스트그레스'))
  expect(asked.status).toBe(202)
  const viewer = asked.view()
  const call = await system.model.next('포스트그레스')
  call.say('비우고 헹궈요. ')
  call.say('뚜껑은 닫아요.')
  call.finish()
  await expectAnswered(viewer, '비우고 헹궈요. 뚜껑은 닫아요.')
  const kept = await (await asker.request(`/v1/runs/${asked.runId}`)).json()
  expect(kept).toMatchObject({ status: 'completed', answer: shownText(viewer.frames) })
  const { url } = system.postgres
  const messages = query(url, `select role from eco2.messages order by 1`)
  expect(messages).toEqual(['assistant', 'user'])
  // What the graph wrote down for a question goes with the run.
  await vi.waitFor(() =>
    expect(query(url, 'select count(*) from eco2_checkpoints.checkpoints')).toEqual(['0']),
  )
})

test('a question asked, the worker killed, answered, and gone on with by another worker', async () => {
  const asker = await startRuleWorker()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, '지금 날씨 어때?')
  const frames: Frame[] = []
  for await (const frame of visitor.watch(gateway, runId)) {
    frames.push(frame)
    if (frame.event !== 'input-request') continue
    await asker.kill()
    const { url } = system.postgres
    expect(query(url, `select thread_id from eco2_checkpoints.checkpoints group by 1`)).toEqual([runId])
    expect((await visitor.input(gateway, runId, 'location', '강남역')).status).toBe(200)
    await startRuleWorker()
  }
  expect(shownText(frames)).toContain('21.5')
  expect(frames.filter(({ event }) => event === 'input-request')).toHaveLength(1)
  expect(frames.filter(({ event }) => event === 'text-reset')).toEqual([])
  // The router did not run again: the second worker went on where the first one stood.
  const routed = frames.filter(({ data }) => data.type === 'stage-start' && data.stage === 'intent')
  expect(routed.length).toBeLessThanOrEqual(1)
  expect(frames.at(-1)?.data).toMatchObject({ status: 'completed', answer: shownText(frames) })
})

test('kill -9 of a worker in mid-answer: another one answers, and that answer is kept', async () => {
  const first = await startWorker()
  const asker = createAsker(() => gateway.url)
  const { viewer, view } = await beginRun(system, asker, '중간에')
  await startWorker()
  await first.kill()
  const again = await system.model.next('중간에')
  again.say('두 번째 시도의 답이에요.')
  again.finish()
  await expectAnswered(viewer, '두 번째 시도의 답이에요.')
  expect(shownText(viewer.frames)).not.toContain('처음에')
  expect(viewer.frames.filter(({ event }) => event === 'text-reset')).toHaveLength(1)
  const later = view()
  await later.ended
  expect(shownText(later.frames)).toBe(shownText(viewer.frames))
})
