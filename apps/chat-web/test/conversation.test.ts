import { afterEach, beforeEach, expect, test } from 'vitest'
import { completed, delta, openPage as openPageAt } from './fixtures/open-page.ts'
import { startScriptedGateway } from './fixtures/scripted-gateway.ts'

const THREAD = 'thread-0123456789'
let gateway: Awaited<ReturnType<typeof startScriptedGateway>>
beforeEach(async () => {
  gateway = await startScriptedGateway()
})
afterEach(() => gateway.close())

const openPage = () => openPageAt(gateway.baseUrl)

test('a question makes a thread, and its answer is followed to its end', async () => {
  const page = openPage()
  const started = gateway.nextRun()
  const sent = page.conversation.send({ text: '우유팩은?' })
  expect(page.store.get().sending).toEqual({ text: '우유팩은?' })
  const run = await started
  expect(await sent).toBe(true)
  expect(page.threads).toEqual([run.threadId])
  gateway.say(run.runId, { type: 'run-start' }, delta('씻어서 '))
  await page.until(() => page.newest()?.answer.text === '씻어서 ')
  expect(page.status()).toBe('답변을 쓰는 중')
  gateway.say(run.runId, delta('펼쳐요.'), completed('씻어서 펼쳐요.'))
  await page.until(() => page.newest()?.live?.following === false)
  expect(page.newest()).toMatchObject({
    asked: { text: '우유팩은?' },
    answer: { status: 'completed', text: '씻어서 펼쳐요.' },
  })
  expect(page.status()).toBeUndefined()
})

test('a reload in mid-answer finds the run again, and what was said before', async () => {
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  gateway.say(run.runId, { type: 'run-start' }, delta('씻어서 '))
  const page = openPage()
  await page.conversation.open(THREAD)
  await page.until(() => page.newest()?.answer.text === '씻어서 ')
  gateway.say(run.runId, delta('펼쳐요.'), completed('씻어서 펼쳐요.'))
  await page.until(() => page.newest()?.answer.status === 'completed')
  expect(page.newest()?.answer.text).toBe('씻어서 펼쳐요.')
})

test('a gateway that goes and comes back: the page says so, and the text is whole', async () => {
  const page = openPage()
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  await page.conversation.open(THREAD)
  gateway.say(run.runId, { type: 'run-start' }, delta('씻어서 '))
  await page.until(() => page.newest()?.answer.text === '씻어서 ')
  gateway.goDown()
  await page.until(() => page.status() === '다시 연결 중')
  expect(page.newest()?.answer.text).toBe('씻어서 ')
  gateway.say(run.runId, delta('펼쳐요.'))
  gateway.comeBack()
  await page.until(() => page.newest()?.answer.text === '씻어서 펼쳐요.')
  expect(page.status()).toBe('답변을 쓰는 중')
})

test('a text that is written again is said to be', async () => {
  const page = openPage()
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  await page.conversation.open(THREAD)
  gateway.say(run.runId, { type: 'run-start' }, delta('모르'), { type: 'text-reset', reason: 'retry' })
  await page.until(() => page.status() === '답변을 다시 쓰는 중')
  expect(page.newest()?.answer.text).toBe('')
  gateway.say(run.runId, {
    type: 'stage-start',
    stage: 'answer',
    progress: 70,
    message: '답변을 쓰고 있어요',
  })
  await page.until(() => page.status() === '답변을 다시 쓰는 중 · 답변을 쓰고 있어요')
  gateway.say(run.runId, delta('씻어요.'))
  await page.until(() => page.status() === '답변을 쓰고 있어요')
})

test('an answer that was followed keeps its stages when the messages are read again', async () => {
  const page = openPage()
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  await page.conversation.open(THREAD)
  gateway.say(run.runId, { type: 'stage-start', stage: 'answer', progress: 70, message: '쓰고 있어요' })
  gateway.say(run.runId, delta('씻어요.'), completed('씻어요.'))
  await page.until(() => page.newest()?.live?.following === false)
  await page.conversation.refresh()
  expect(page.store.get().messages.map(({ role }) => role)).toEqual(['user', 'assistant'])
  expect(page.newest()?.answer).toMatchObject({ text: '씻어요.', stages: [{ stage: 'answer' }] })
})

test('stop stops', async () => {
  const page = openPage()
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  await page.conversation.open(THREAD)
  gateway.say(run.runId, { type: 'run-start' }, delta('씻어서 '))
  await page.until(() => page.newest()?.answer.text !== '')
  const stopped = page.conversation.stop(run.runId)
  expect(page.status()).toBe('멈추는 중')
  await stopped
  expect(gateway.cancelled).toEqual([run.runId])
  await page.until(() => page.newest()?.answer.status === 'cancelled')
  expect(page.newest()?.answer.text).toBe('씻어서 ')
})

test('a question that is refused comes back with a sentence', async () => {
  const page = openPage()
  gateway.refuseWith({ status: 409, body: { code: 'CONFLICT', detail: '이미 답하고 있어요.' } })
  expect(await page.conversation.send({ text: '캔은?' })).toBe(false)
  expect(page.store.get()).toMatchObject({ notice: '이미 답하고 있어요.', messages: [] })
  expect(page.store.get().sending).toBeUndefined()
})

test('who goes to another thread hears no more of the first one', async () => {
  const run = gateway.accept(THREAD, { message: '우유팩은?' })
  gateway.say(run.runId, { type: 'run-start' }, delta('씻어서 '))
  const page = openPage()
  await page.conversation.open(THREAD)
  await page.until(() => page.newest()?.answer.text === '씻어서 ')
  await page.conversation.open(undefined)
  expect(page.turns()).toEqual([])
  const [viewer] = run.viewers
  if (viewer !== undefined && !viewer.destroyed) await new Promise((closed) => viewer.on('close', closed))
  expect(run.viewers.size).toBe(0)
})

test('older messages come in above, and a run across two pages is one turn', async () => {
  for (let n = 1; n <= 11; n += 1) {
    const run = gateway.accept(THREAD, { message: `질문 ${n}` })
    gateway.say(run.runId, completed(`답 ${n}`))
  }
  // An odd message shifts the pages, so that a boundary falls between a question and its answer.
  gateway.accept(THREAD, { message: '아직' })
  const page = openPage()
  await page.conversation.open(THREAD)
  expect(page.turns()[0]).toMatchObject({ answer: { text: '답 2' } })
  expect(page.turns()[0]?.asked).toBeUndefined()
  await page.conversation.loadOlder()
  expect(page.turns().map(({ asked }) => asked?.text)).toEqual([
    ...Array.from({ length: 11 }, (_, n) => `질문 ${n + 1}`),
    '아직',
  ])
  expect(page.turns()[1]).toMatchObject({ asked: { text: '질문 2' }, answer: { text: '답 2' } })
  expect(page.store.get().olderCursor).toBeUndefined()
})

test('a thread that is not there, or not yours', async () => {
  const page = openPage()
  await page.conversation.open(THREAD)
  expect(page.store.get().phase).toBe('missing')
})
