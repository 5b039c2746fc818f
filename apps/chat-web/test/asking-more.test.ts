import type { ChatClient, Page, Thread } from '@eco2/chat-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createThreadList, type ThreadListState } from '../src/conversation/thread-list.ts'
import { isInLine, openQuestion } from '../src/conversation/turn.ts'
import { withoutIds } from '../src/conversation/use-waiting-sentence.ts'
import { createStore } from '../src/store.ts'
import { completed, delta, openPage as openPageAt } from './fixtures/open-page.ts'
import { startScriptedGateway } from './fixtures/scripted-gateway.ts'

const THREAD = 'thread-0123456789'
let gateway: Awaited<ReturnType<typeof startScriptedGateway>>
beforeEach(async () => {
  gateway = await startScriptedGateway()
})
afterEach(() => gateway.close())

const openPage = () => openPageAt(gateway.baseUrl)
const CONFLICT = { status: 409, body: { code: 'INPUT_CONFLICT', detail: '이미 다른 답을 받았어요.' } }

describe('a question of the run', () => {
  const asks = (requestId: string) =>
    ({
      type: 'input-request',
      requestId,
      kind: 'location',
      message: '어디인가요?',
      until: Date.now() + 60_000,
    }) as const

  async function openAsked() {
    const page = openPage()
    const run = gateway.accept(THREAD, { message: '지금 날씨 어때?' })
    await page.conversation.open(THREAD)
    gateway.say(run.runId, { type: 'run-start' }, asks('location'))
    const question = () => {
      const turn = page.newest()
      return turn === undefined ? undefined : openQuestion(turn)
    }
    await page.until(() => question() !== undefined)
    return { page, run, question }
  }

  test('is answered once, is gone at once, and the next one comes', async () => {
    const { page, run, question } = await openAsked()
    expect(page.status()).toBe('답을 기다리고 있어요')
    expect(await page.conversation.answer(run.runId, 'location', '강남역')).toBe(true)
    expect(gateway.answered).toEqual([{ requestId: 'location', value: '강남역' }])
    expect(question()).toBeUndefined()
    expect(page.status()).toBe('이어서 찾아보는 중')
    gateway.say(run.runId, { type: 'run-start' }, asks('province'))
    await page.until(() => question()?.requestId === 'province')
    gateway.say(run.runId, { type: 'run-start' }, delta('맑아요.'))
    await page.until(() => page.newest()?.answer.text === '맑아요.')
    expect(question()).toBeUndefined()
  })

  test('that another tab answers is gone when the run goes on', async () => {
    const { page, run, question } = await openAsked()
    gateway.say(run.runId, { type: 'run-start' })
    await page.until(() => question() === undefined)
    expect(page.status()).toBe('답변을 쓰는 중')
  })

  test('that another tab answered otherwise is gone, and a sentence says so', async () => {
    const { page, run, question } = await openAsked()
    gateway.refuseWith(CONFLICT)
    expect(await page.conversation.answer(run.runId, 'location', null)).toBe(true)
    expect(question()).toBeUndefined()
    expect(page.store.get().notice).toBe('이미 다른 답을 받았어요.')
  })

  test('stays when its answer is not understood', async () => {
    const { page, run, question } = await openAsked()
    gateway.refuseWith({ status: 400, body: { code: 'INVALID_REQUEST', detail: '형식이 맞지 않아요.' } })
    expect(await page.conversation.answer(run.runId, 'location', '?')).toBe(false)
    expect(question()?.requestId).toBe('location')
    expect(page.store.get().notice).toBe('형식이 맞지 않아요.')
  })
})

describe('asking while an answer is being written', () => {
  async function openBusy() {
    const page = openPage()
    const first = gateway.accept(THREAD, { message: '첫째' })
    await page.conversation.open(THREAD)
    gateway.say(first.runId, { type: 'run-start' }, delta('첫 '))
    await page.until(() => page.newest()?.answer.text === '첫 ')
    const before = page.store.get().sends
    const started = gateway.nextRun()
    expect(await page.conversation.send({ text: '둘째' })).toBe(true)
    // Nothing is scrolled for a question that is not answered yet.
    expect(page.store.get().sends).toBe(before)
    return { page, first, second: await started }
  }
  const inLine = (page: ReturnType<typeof openPage>) =>
    page.turns().flatMap((turn) => (isInLine(turn) ? [turn.asked?.text] : []))

  test('the question waits in line, without a stream, and is followed when its turn comes', async () => {
    const { page, first, second } = await openBusy()
    expect(gateway.accepted).toEqual([{ message: '둘째', multitask: 'enqueue' }])
    expect(inLine(page)).toEqual(['둘째'])
    expect(second.viewers.size).toBe(0)
    gateway.say(first.runId, delta('답'), completed('첫 답'))
    await page.until(() => page.newest()?.live !== undefined)
    expect(inLine(page)).toEqual([])
    gateway.say(second.runId, { type: 'run-start' }, delta('둘째 답'), completed('둘째 답'))
    await page.until(() => page.newest()?.live?.following === false)
    expect(page.turns().map(({ answer }) => answer.text)).toEqual(['첫 답', '둘째 답'])
  })

  test('a reload finds the line again', async () => {
    const { first, second } = await openBusy()
    const again = openPage()
    await again.conversation.open(THREAD)
    await again.until(() => again.turns()[0]?.answer.text === '첫 ')
    expect(inLine(again)).toEqual(['둘째'])
    expect([first.viewers.size, second.viewers.size]).toEqual([2, 0])
  })

  test('a question can leave the line: it ends at once, the answer in front goes on', async () => {
    const { page, first, second } = await openBusy()
    await page.conversation.leaveLine(second.runId)
    await page.until(() => page.newest()?.answer.status === 'cancelled')
    expect(gateway.cancelled).toEqual([second.runId])
    expect(page.turns()[0]?.live?.following).toBe(true)
    gateway.say(first.runId, completed('첫 답'))
    await page.until(() => page.turns()[0]?.live?.following === false)
  })

  test('a question that finds the line full comes back', async () => {
    const { page } = await openBusy()
    gateway.refuseWith({ status: 409, body: { code: 'THREAD_LINE_FULL', detail: '이미 20개예요.' } })
    expect(await page.conversation.send({ text: '셋째' })).toBe(false)
    expect(page.store.get().notice).toBe('이미 20개예요.')
    expect(page.store.get().sending).toBeUndefined()
  })

  test('why it waits is said without the id of a run', () => {
    const sentence = `같은 대화의 앞 질문(${THREAD}.abcdefghijklmnop)이 끝나면 이어서 답해요.`
    expect(withoutIds(sentence)).toBe('같은 대화의 앞 질문이 끝나면 이어서 답해요.')
    expect(withoutIds('답해요. (보통 금방)')).toBe('답해요. (보통 금방)')
  })
})

describe('asking again', () => {
  async function openAnswered() {
    for (const n of [1, 2]) {
      const asked = { message: `질문 ${n}`, ...(n === 2 && { imageUrl: '/v1/images/photo' }) }
      gateway.say(gateway.accept(THREAD, asked).runId, completed(`답 ${n}`))
    }
    const page = openPage()
    await page.conversation.open(THREAD)
    return page
  }
  const textsOf = (page: ReturnType<typeof openPage>) => page.turns().map(({ asked }) => asked?.text)

  test('leads into a copy up to that question, with its photo; the original is as it was', async () => {
    const page = await openAnswered()
    const { runId = '', asked = { text: '' } } = page.newest() ?? {}
    expect(await page.conversation.askAgain(runId, { ...asked, text: '고친 질문' })).toBe(true)
    const [copy = ''] = page.copies
    expect(page.store.get().threadId).toBe(copy)
    expect(copy).not.toBe(THREAD)
    expect(textsOf(page)).toEqual(['질문 1', '고친 질문'])
    expect(gateway.accepted).toEqual([{ message: '고친 질문', imageUrl: '/v1/images/photo' }])
    // Only the first question gives a conversation its title.
    expect(gateway.threads.get(copy)?.title).toBe('질문 1')
    const next = page.newest()
    gateway.say(next?.runId ?? '', { type: 'run-start' }, completed('새 답'))
    await page.until(() => page.newest()?.answer.text === '새 답')
    await page.conversation.open(THREAD)
    expect(textsOf(page)).toEqual(['질문 1', '질문 2'])
  })

  test('the first question, asked otherwise, gives the copy its title', async () => {
    gateway.say(gateway.accept(THREAD, { message: '처음' }).runId, completed('답'))
    const page = openPage()
    await page.conversation.open(THREAD)
    await page.conversation.askAgain(page.newest()?.runId ?? '', { text: ' 달리\n물음 ' })
    expect(gateway.threads.get(page.copies[0] ?? '')?.title).toBe('달리 물음')
    expect(gateway.threads.get(THREAD)?.title).toBe('처음')
  })

  test('a question that was just sent can be asked again, too', async () => {
    const page = openPage()
    const started = gateway.nextRun()
    await page.conversation.send({ text: '캔은?' })
    const { runId } = await started
    gateway.say(runId, { type: 'run-start' }, completed('답'))
    await page.until(() => page.newest()?.live?.following === false)
    expect(await page.conversation.askAgain(runId, { text: '캔은?' })).toBe(true)
    expect(textsOf(page)).toEqual(['캔은?'])
    expect(page.newest()?.runId).not.toBe(runId)
  })

  test('when it is refused nothing is left behind, and the page stays where it was', async () => {
    const page = await openAnswered()
    gateway.refuseWith(
      { status: 429, body: { code: 'RATE_LIMITED', detail: '너무 잦아요.' } },
      'POST threads/:id/runs',
    )
    expect(await page.conversation.askAgain(page.newest()?.runId ?? '', { text: '다시' })).toBe(false)
    expect(page.store.get()).toMatchObject({ threadId: THREAD, notice: '너무 잦아요.' })
    expect(page.copies).toEqual([])
    expect([...gateway.threads.keys()]).toEqual([THREAD])
  })
})

test('pictures of a stored answer are there again', async () => {
  const run = gateway.accept(THREAD, { message: '그려 줘' })
  const picture = { url: '/v1/images/picture', alt: '말그미 그림' }
  gateway.say(run.runId, { type: 'image', ...picture }, completed('그렸어요.'))
  const page = openPage()
  await page.conversation.open(THREAD)
  expect(page.newest()?.answer).toMatchObject({ text: '그렸어요.', images: [picture] })
})

describe('erasing everything', () => {
  function openList(replaced: Partial<ChatClient> = {}) {
    const store = createStore<ThreadListState>({ phase: 'loading', threads: [] }, queueMicrotask)
    return { store, list: createThreadList({ ...openPage().client, ...replaced }, store) }
  }

  test('empties the list', async () => {
    gateway.accept(THREAD, { message: '첫째' })
    const { store, list } = openList()
    await list.refresh()
    expect(store.get().threads).toHaveLength(1)
    expect(await list.eraseMe()).toBeUndefined()
    expect(store.get().threads).toEqual([])
    expect(gateway.threads.size).toBe(0)
  })

  test('is not undone by an older list that is still on its way', async () => {
    const older = Promise.withResolvers<Page<Thread>>()
    const { store, list } = openList({
      listThreads: () => older.promise,
      deleteMe: async () => {
        setImmediate(() =>
          older.resolve({ items: [{ threadId: THREAD, title: '', createdAt: 1, updatedAt: 1 }] }),
        )
      },
    })
    const refreshed = list.refresh()
    await list.eraseMe()
    await refreshed
    expect(store.get().threads).toEqual([])
  })

  test('says why it did not work, and keeps the list', async () => {
    gateway.accept(THREAD, { message: '첫째' })
    const { store, list } = openList()
    await list.refresh()
    gateway.refuseWith({ status: 500, body: { code: 'INTERNAL', detail: '지우지 못했어요.' } }, 'DELETE me')
    expect(await list.eraseMe()).toBe('지우지 못했어요.')
    expect(store.get().threads).toHaveLength(1)
  })
})
