import { afterEach, beforeEach, expect, test } from 'vitest'
import { before, DIE, type Failpoint, withFailpoints } from '../test/failpoints.ts'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { type Asker, createAsker, expectAnswered, questionAbout } from './troubled-system.ts'

let system: System
let gateway: TestProcess
let asker: Asker
beforeEach(async () => {
  system = await startSystem()
  gateway = await system.startGateway()
  asker = createAsker(() => gateway.url)
})
afterEach(() => system.stop())

/** In the node that writes the answer, for messages that hold the word. */
function poison(word: string, statement: string): Failpoint {
  return before(
    'graph/src/nodes/answer.ts',
    'const writer = createAnswerWriter(',
    `if (state.message.includes('${word}')) ${statement}`,
  )
}

/** The workers that are there go on with what others ask. */
async function expectTheQueueGoesOn(): Promise<void> {
  const viewer = (await asker.ask(questionAbout('무해한 질문'))).view()
  const call = await system.model.next('무해한 질문')
  call.say('탈 없이 한 답이에요.')
  call.finish()
  await expectAnswered(viewer, '탈 없이 한 답이에요.')
}

test('a run that kills its worker: failed at the second crash by the third, which goes on', async () => {
  const env = withFailpoints(poison('독약', DIE))
  const workers = [
    await system.startWorker(env),
    await system.startWorker(env),
    await system.startWorker(env),
  ]
  const asked = await asker.ask(questionAbout('독약'))
  const viewer = asked.view()
  expect(await viewer.ended).toBe('run-end')
  expect(viewer.frames.at(-1)?.data).toMatchObject({ status: 'failed', error: { code: 'RUN_CRASHED' } })
  const deaths = workers.map(({ exited }) => Promise.race([exited.then(() => 'dead'), stillAlive()]))
  expect((await Promise.all(deaths)).toSorted()).toEqual(['alive', 'dead', 'dead'])
  await expectTheQueueGoesOn()
})

test('a run whose answer always throws: failed at once, the worker lives', async () => {
  await system.startWorker(withFailpoints(poison('독설', "throw new Error('a vendor said: sk-secret')")))
  const viewer = (await asker.ask(questionAbout('독설'))).view()
  expect(await viewer.ended).toBe('run-end')
  expect(viewer.frames.at(-1)?.data).toMatchObject({ status: 'failed', error: { code: 'INTERNAL' } })
  expect(viewer.frames.map(({ raw }) => raw).join('')).not.toContain('sk-secret')
  await expectTheQueueGoesOn()
})

test('a run that never ends: failed at its deadline, and the model is hung up on', async () => {
  await system.startWorker({ RUN_DEADLINE_SECONDS: '2', WORKER_CONCURRENCY: '1' })
  const viewer = (await asker.ask(questionAbout('침묵'))).view()
  const silent = await system.model.next('침묵')
  expect(await viewer.ended).toBe('run-end')
  expect(viewer.frames.at(-1)?.data).toMatchObject({ status: 'failed', error: { code: 'RUN_DEADLINE' } })
  await silent.closed
  await expectTheQueueGoesOn()
})

test('what is at work beside a run that kills workers shares its fate, and ends as visibly', async () => {
  const env = withFailpoints(poison('독약', DIE))
  const first = await system.startWorker(env)
  const beside = (await asker.ask(questionAbout('옆자리'))).view()
  await system.model.next('옆자리')
  const poisoned = (await asker.ask(questionAbout('독약'))).view()
  await first.exited
  // Claimed by the second worker before that dies, too, it is taken for poison; else the third one answers it.
  system.model.answerWith((call) => {
    call.say('세 번째 작업자의 답이에요.')
    call.finish()
  })
  const second = await system.startWorker(env)
  await second.exited
  await system.startWorker(env)
  expect(await poisoned.ended).toBe('run-end')
  expect(await beside.ended).toBe('run-end')
  const end = beside.frames.at(-1)?.data
  if (end?.type === 'run-end' && end.status === 'failed') expect(end.error?.code).toBe('RUN_CRASHED')
  else expect(end).toMatchObject({ status: 'completed' })
})

async function stillAlive(): Promise<'alive'> {
  await new Promise((resolve) => setImmediate(resolve))
  return 'alive'
}
