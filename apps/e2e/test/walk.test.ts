import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createVisitor, type System, startSystem, type TestProcess } from './system.ts'
import { type Frame, shownText } from './viewer.ts'

const QUESTION = '다 마신 생수병은 어떻게 버려?'

let system: System
let gateway: TestProcess
let workers: TestProcess[]
beforeAll(async () => {
  system = await startSystem()
  gateway = await system.startGateway()
  workers = []
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()))
})
afterAll(() => system.stop())

async function startWorker(more: Record<string, string> = {}): Promise<TestProcess> {
  const worker = await system.startWorker(more)
  workers.push(worker)
  return worker
}

/** What every viewer of every ended run may rely on. */
function expectWhole(frames: readonly Frame[]): void {
  expect(frames.map(({ data }) => data.seq)).toEqual(frames.map((_, index) => index + 1))
  expect(frames.filter(({ event }) => event === 'run-end')).toHaveLength(1)
  expect(frames.at(-1)?.data).toMatchObject({
    type: 'run-end',
    status: 'completed',
    answer: shownText(frames),
  })
  const attempts = frames.map(({ data }) => data.attempt)
  expect(attempts).toEqual(attempts.toSorted((a, b) => a - b))
}

/** Reads until the text on the screen contains `text`; the frames so far. */
async function readUntil(frames: AsyncGenerator<Frame>, text: string): Promise<Frame[]> {
  const seen: Frame[] = []
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    seen.push(next.value)
    if (shownText(seen).includes(text)) return seen
  }
  throw new Error(`the stream ended without "${text}"`)
}

test('one message walks through gateway, queue, worker, graph and model, and back as a stream', async () => {
  await startWorker()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const frames = visitor.watchAll(gateway, runId)
  const call = await system.model.next()
  expect(call.prompt).toContain('생수병')
  call.say('비우고, 라벨을 떼고, ')
  call.say('헹궈서 찌그러뜨린 뒤 뚜껑을 닫아요.')
  call.finish()
  expectWhole(await frames)
  expect(shownText(await frames)).toContain('비우고, 라벨을 떼고, 헹궈서 찌그러뜨린 뒤 뚜껑을 닫아요.')
  expect((await frames).some(({ data }) => data.type === 'source' && data.ruleId === 'clear-pet')).toBe(true)
  expect(await visitor.read(gateway, runId)).toMatchObject({
    status: 'completed',
    answer: shownText(await frames),
  })
})

test('a reader that leaves in mid-stream and comes back, also to another gateway, gets the same bytes', async () => {
  await startWorker()
  const other = await system.startGateway()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const steady = visitor.watchAll(gateway, runId)
  const call = await system.model.next()
  const received: Frame[] = []
  for (const [index, part] of ['하나 ', '둘 ', '셋 ', '넷 ', '다섯 '].entries()) {
    const frames = visitor.watch(index % 2 === 0 ? gateway : other, runId, received.at(-1)?.id)
    call.say(part)
    // The last grapheme of a delta is held back until the next one: what is surely on the screen is all but that.
    received.push(...(await readUntil(frames, part.trim())))
    await frames.return(undefined)
  }
  call.finish()
  received.push(...(await visitor.watchAll(other, runId, received.at(-1)?.id)))
  expectWhole(received)
  const raw = (frames: readonly Frame[]) => frames.map((frame) => frame.raw).join('')
  expect(raw(received)).toBe(raw(await steady))
  expect(raw(await visitor.watchAll(gateway, runId))).toBe(raw(received))
})

test('a worker that is killed in mid-answer: another one answers, the viewer sees it begin anew', async () => {
  const first = await startWorker()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const frames = visitor.watch(gateway, runId)
  const call = await system.model.next()
  call.say('처음 시도의 말 끝')
  const seen = await readUntil(frames, '처음 시도의 말')
  await startWorker()
  first.signal('SIGKILL')
  const again = await system.model.next()
  again.say('두 번째 시도의 답')
  again.finish()
  seen.push(...(await Array.fromAsync(frames)))
  expectWhole(seen)
  expect(shownText(seen)).toContain('두 번째 시도의 답')
  expect(shownText(seen)).not.toContain('처음')
  expect(seen.filter(({ event }) => event === 'text-reset')).toHaveLength(1)
})

test('a worker that is stopped past its lock: it writes nothing after the takeover', async () => {
  const zombie = await startWorker()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const frames = visitor.watch(gateway, runId)
  const call = await system.model.next()
  call.say('멈추기 전의 말 끝')
  const seen = await readUntil(frames, '멈추기 전의 말')
  await startWorker()
  zombie.signal('SIGSTOP')
  const again = await system.model.next()
  again.say('새로 쓰는 ')
  seen.push(...(await readUntil(frames, '새로 쓰는')))
  // The zombie wakes up with a model that goes on talking, while its heir is still at work.
  call.say('좀비의 말')
  call.finish()
  zombie.signal('SIGCONT')
  await zombie.untilLogged('a later attempt has this run')
  again.say('답이에요.')
  again.finish()
  seen.push(...(await Array.fromAsync(frames)))
  expectWhole(seen)
  expect(seen.map(({ raw }) => raw).join('')).not.toContain('좀비')
  expect(shownText(seen)).toContain('새로 쓰는 답이에요.')
})

test('a worker that is told to go hands its run over, and the next one has it at once', async () => {
  const leaving = await startWorker({ DRAIN_GRACE_SECONDS: '0' })
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const frames = visitor.watch(gateway, runId)
  const call = await system.model.next()
  call.say('떠나기 전의 말 끝')
  const seen = await readUntil(frames, '떠나기 전의 말')
  await startWorker()
  leaving.signal('SIGTERM')
  const again = await system.model.next()
  // The model's socket of the first attempt is closed: nobody pays for words that nobody hears.
  await call.closed
  again.say('이어받은 답이에요.')
  again.finish()
  seen.push(...(await Array.fromAsync(frames)))
  expectWhole(seen)
  expect(seen.find(({ event }) => event === 'text-reset')?.data).toMatchObject({ reason: 'hand-over' })
  expect(await leaving.exited).toBe(0)
})

test('a worker that is told to go finishes what it can within its grace', async () => {
  const leaving = await startWorker()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, QUESTION)
  const frames = visitor.watchAll(gateway, runId)
  const call = await system.model.next()
  leaving.signal('SIGTERM')
  await leaving.untilLogged('Stopping.')
  call.say('끝까지 답했어요.')
  call.finish()
  expectWhole(await frames)
  expect((await frames).some(({ event }) => event === 'text-reset')).toBe(false)
  expect(await leaving.exited).toBe(0)
})
