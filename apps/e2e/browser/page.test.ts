import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { ask, lastAnswer, openTab, startBrowser, visit } from './chromium.ts'
import { expectSound } from './expect-sound.ts'

const WEB_ROOT = fileURLToPath(new URL('../../chat-web/dist', import.meta.url))

/** Each question is asked once: a run that an earlier test left behind cannot be taken for this one's. */
let asked = 0
function newQuestion(): string {
  asked += 1
  return `다 마신 생수병 ${asked}개는 어떻게 버려?`
}

let system: System
let browser: Browser
let gateway: TestProcess
let worker: TestProcess
beforeAll(async () => {
  system = await startSystem()
  browser = await startBrowser()
  gateway = await system.startGateway({ WEB_ROOT })
})
beforeEach(async () => {
  worker = await system.startWorker()
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await worker.kill()
})
afterAll(async () => {
  await browser.close()
  await system.stop()
})

/** Asks, and waits until the model is asked in turn. */
async function askModel(page: Page, message = newQuestion()) {
  const call = system.model.next(message)
  await ask(page, message)
  return await call
}

/** The run is over for this page: another question can be asked. */
const ended = (page: Page) => page.getByRole('button', { name: '보내기' }).waitFor()

const seen = (page: Page, text: string) => lastAnswer(page).getByText(text).waitFor()

describe('somebody asks', () => {
  test('and reads the answer, its stages and its sources', async () => {
    const { page, troubles } = await visit(browser, gateway.url)
    const call = await askModel(page)
    await page.getByTestId('status-line').getByText('답변을 쓰고 있어요').waitFor()
    call.say('**비우고** 라벨을 떼요.\n\n1. 헹궈요\n2. 뚜껑을 닫아요\n')
    await seen(page, '비우고')
    call.finish()
    await page.getByText('투명').first().waitFor()
    await ended(page)
    expect(await lastAnswer(page).locator('strong').textContent()).toBe('비우고')
    expect(await lastAnswer(page).locator('li').count()).toBe(2)
    expect(troubles).toEqual([])
  })

  test('by keyboard alone', async () => {
    const { page } = await visit(browser, gateway.url)
    const called = system.model.next('뚜껑도요')
    await page.getByRole('textbox', { name: '메시지' }).focus()
    await page.keyboard.type('생수병은?')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('뚜껑도요')
    await page.keyboard.press('Enter')
    const call = await called
    expect(call.prompt).toContain('뚜껑도요')
    call.say('첫 문장이에요. ')
    await seen(page, '첫 문장이에요.')
    await page.keyboard.press('Escape')
    await page.getByTestId('ending').getByText('멈췄어요').waitFor()
  })

  test('with a photo, which goes along', async () => {
    const { page, troubles } = await visit(browser, gateway.url)
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
    await page.locator('form img').waitFor()
    const call = await askModel(page, `이건 어떻게 버려? ${newQuestion()}`)
    const address = (await page.locator('.asked img').getAttribute('src')) ?? ''
    expect(address).toMatch(/^\/v1\/images\//)
    call.say(`답이에요. [사진 보기](${address}) [기록](/v1/threads)`)
    call.finish()
    await ended(page)
    for (const link of [page.locator('.asked a'), lastAnswer(page).getByRole('link')]) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
      await opened.locator('img').waitFor()
      expect(new URL(opened.url()).pathname).toBe(address)
    }
    expect(await lastAnswer(page).textContent()).toContain('[기록](/v1/threads)')
    expect(troubles).toEqual([])
  })
})

describe('something breaks in mid-answer', () => {
  test('a reload: the answer is there again and goes on', async () => {
    const { page } = await visit(browser, gateway.url)
    const call = await askModel(page)
    call.say('여기까지 썼고 ')
    await seen(page, '여기까지')
    await page.reload()
    await seen(page, '여기까지')
    call.say('마저 썼어요.')
    call.finish()
    await seen(page, '여기까지 썼고 마저 썼어요.')
    await ended(page)
  })

  test('the gateway dies and comes back: the page says so and loses nothing', async () => {
    const mortal = await system.startGateway({ WEB_ROOT })
    const { page } = await visit(browser, mortal.url)
    const call = await askModel(page)
    call.say('여기까지 썼고 ')
    await seen(page, '여기까지')
    await mortal.kill()
    await page.getByTestId('status-line').getByText('다시 연결 중').waitFor()
    call.say('마저 썼어요.')
    call.finish()
    await system.startGateway({ WEB_ROOT, PORT: new URL(mortal.url).port })
    await seen(page, '여기까지 썼고 마저 썼어요.')
    await ended(page)
  })

  test('the worker dies: the page says that the answer is written anew', async () => {
    const { page } = await visit(browser, gateway.url)
    const question = newQuestion()
    const call = await askModel(page, question)
    call.say('처음 답 ')
    await seen(page, '처음')
    const again = system.model.next(question)
    await worker.kill()
    worker = await system.startWorker()
    const second = await again
    await page.getByTestId('status-line').getByText('답변을 다시 쓰는 중').waitFor()
    second.say('새 답이에요.')
    second.finish()
    await ended(page)
    expect(await lastAnswer(page).textContent()).not.toContain('처음')
  })
})

test('stop: the text so far stays, the model is let go', async () => {
  const { page } = await visit(browser, gateway.url)
  const call = await askModel(page)
  call.say('반쯤 쓴 답 ')
  await seen(page, '반쯤')
  await page.getByRole('button', { name: '멈추기' }).click()
  await page.getByTestId('ending').getByText('멈췄어요').waitFor()
  await call.closed
  expect(await lastAnswer(page).textContent()).toContain('반쯤')
  await page.reload()
  await seen(page, '반쯤')
})

test('two tabs on one run show the same text', async () => {
  const { page } = await visit(browser, gateway.url)
  const call = await askModel(page)
  call.say('하나 둘 셋 ')
  await seen(page, '하나')
  const { page: other } = await openTab(await page.context().newPage(), page.url())
  call.say('넷 다섯.')
  call.finish()
  for (const tab of [page, other]) {
    await seen(tab, '넷 다섯.')
    await ended(tab)
  }
  expect(await lastAnswer(page).textContent()).toBe(await lastAnswer(other).textContent())
})

test('a second visitor cannot open the run of the first', async () => {
  const { page } = await visit(browser, gateway.url)
  const accepted = page.waitForResponse((response) => response.url().endsWith('/v1/chat'))
  const call = await askModel(page)
  const { eventsUrl } = (await (await accepted).json()) as { eventsUrl: string }
  call.say('비밀 ')
  await seen(page, '비밀')
  const { page: stranger } = await visit(browser, page.url())
  await stranger.getByText('찾을 수 없는 대화예요').waitFor()
  expect(await stranger.evaluate(async (path) => (await fetch(path)).status, eventsUrl)).toBe(404)
  expect(await stranger.content()).not.toContain('비밀')
  call.finish()
  await ended(page)
})

test('what the model says stays text, and loads nothing', async () => {
  const { page, troubles } = await visit(browser, gateway.url)
  const call = await askModel(page)
  const evil = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.test/a.png)',
    '[눌러](javascript:alert(1))',
    '[data](data:text/html,<script>alert(1)</script>)',
    '<iframe src="https://evil.test"></iframe>',
    '<style>*{display:none}</style>',
    '<svg onload=alert(1)>',
  ].join('\n\n')
  call.say(`${evil}\n\n끝.`)
  call.finish()
  await ended(page)
  const answer = lastAnswer(page)
  expect(await answer.locator('script, img, iframe, style, svg').count()).toBe(0)
  expect(await answer.locator('a[href^="javascript:"], a[href^="data:"]').count()).toBe(0)
  expect(await answer.textContent()).toContain('<script>alert(1)</script>')
  expect(troubles).toEqual([])
})

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test.each([360, 1280])(
    'at %i px: no serious violation, no sideways scroll, and a picture of it',
    async (width) => {
      const { page } = await visit(browser, gateway.url, { colorScheme, viewport: { width, height: 800 } })
      const look = (name: string) => expectSound(page, `${name}-${width}-${colorScheme}`)
      await page.getByRole('heading', { name: '무엇을 버리려고 하세요?' }).waitFor()
      await look('empty')
      const call = await askModel(page)
      call.say('투명 페트병 전용 수거함에 버려요.\n\n1. 내용물을 **비우고**\n2. 라벨을 떼고\n3. 헹군 뒤 ')
      await seen(page, '라벨을 떼고')
      await look('streaming')
      call.say('찌그러뜨려\n4. 뚜껑을 닫아 내놓으세요.\n')
      call.finish()
      await ended(page)
      await look('answered')
    },
  )
})
