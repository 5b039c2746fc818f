import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { startUpstreamServer, type UpstreamServer } from '../test/upstream-server.ts'
import { ask, lastAnswer, openTab, startBrowser, visit } from './chromium.ts'
import { expectSound } from './expect-sound.ts'

const WEB_ROOT = fileURLToPath(new URL('../../chat-web/dist', import.meta.url))

let system: System
let upstream: UpstreamServer
let browser: Browser
let gateway: TestProcess
let worker: TestProcess
beforeAll(async () => {
  system = await startSystem()
  upstream = await startUpstreamServer()
  browser = await startBrowser()
  gateway = await system.startGateway({ WEB_ROOT })
  worker = await startRuleWorker()
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(async () => {
  await browser.close()
  await system.stop()
  await upstream.close()
})

/** No model: what is answered is what the rules make of what the services say. */
function startRuleWorker(): Promise<TestProcess> {
  return system.startWorker({ OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '', ...upstream.env })
}

/** One pixel, as base64. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const card = (page: Page) => page.getByRole('region', { name: '확인이 필요해요' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** The run is over for this page: another question can be asked. */
const ended = (page: Page) => button(page, '보내기').waitFor()
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

describe('a question of the run', () => {
  test('takes the focus, is read out, and is answered by keyboard with the name of a place', async () => {
    const { page, troubles } = await visit(browser, gateway.url)
    await ask(page, '지금 날씨 어때?')
    await card(page).waitFor()
    await expect.poll(() => focused(page)).toBe('확인이 필요해요')
    const message = (await card(page).locator('p').first().textContent()) ?? ''
    expect(message).toContain('날씨')
    await page.getByTestId('announcer').getByText(message).waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    await page.keyboard.type('강남역')
    await page.keyboard.press('Enter')
    await card(page).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('대화')
    await ended(page)
    expect(await lastAnswer(page).textContent()).toContain('21.5')
    await page.getByText('단계를 거쳐 찾았어요').click()
    await page.getByTestId('stages').getByText('지금 날씨 조회').waitFor()
    expect(troubles).toEqual([])
  })

  test('is answered with where the device is', async () => {
    const { page } = await visit(browser, gateway.url, {
      permissions: ['geolocation'],
      geolocation: { latitude: 37.4979, longitude: 127.0276 },
    })
    await ask(page, '지금 날씨 어때?')
    await button(page, '현재 위치 보내기').click()
    await lastAnswer(page).getByText('21.5').waitFor()
    await ended(page)
  })

  test('whose device keeps its place to itself goes on with a name', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '지금 날씨 어때?')
    await button(page, '현재 위치 보내기').click()
    await page.getByText('위치 사용이 꺼져 있어요').waitFor()
    await page.getByRole('textbox', { name: '지역 이름' }).fill('강남역')
    await button(page, '이 지역으로').click()
    await lastAnswer(page).getByText('21.5').waitFor()
  })

  test('offers its choices', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '중구 대형폐기물은 어떻게 신고해?')
    await card(page).getByText('어느 시·도').waitFor()
    await button(page, '부산광역시').click()
    await card(page).waitFor({ state: 'detached' })
    await ended(page)
  })

  test('is skipped, and goes from the other tab, too', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '지금 날씨 어때?')
    await card(page).waitFor()
    const { page: other } = await openTab(await page.context().newPage(), page.url())
    await card(other).waitFor()
    await button(page, '건너뛰기').click()
    for (const tab of [page, other]) {
      await ended(tab)
      expect(await card(tab).count()).toBe(0)
    }
    expect(await lastAnswer(other).textContent()).toMatch(/어디|위치|지역/u)
  })

  test('that another tab has answered otherwise says so, and goes', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '지금 날씨 어때?')
    await card(page).waitFor()
    const { page: other } = await openTab(await page.context().newPage(), page.url())
    await card(other).waitFor()
    // Nobody goes on with the run, so the other tab hears nothing of the first answer.
    await worker.kill()
    try {
      await page.getByRole('textbox', { name: '지역 이름' }).fill('강남역')
      await button(page, '이 지역으로').click()
      await card(page).waitFor({ state: 'detached' })
      await button(other, '건너뛰기').click()
      await other.getByRole('alert').getByText('이미 다른 답을 받았거나').waitFor()
      expect(await card(other).count()).toBe(0)
    } finally {
      worker = await startRuleWorker()
    }
    for (const tab of [page, other]) await lastAnswer(tab).getByText('21.5').waitFor()
  })

  test('whose time has passed says so', async () => {
    const { page } = await visit(browser, gateway.url)
    await page.clock.install()
    await ask(page, '지금 날씨 어때?')
    await card(page).waitFor()
    await page.clock.fastForward('11:00')
    await card(page).getByText('답할 시간이 지났어요').waitFor()
    expect(await card(page).getByRole('button').count()).toBe(0)
    await button(page, '멈추기').click()
    await ended(page)
  })
})

test('a question that is asked meanwhile waits its turn', async () => {
  const { page } = await visit(browser, gateway.url)
  await ask(page, '지금 날씨 어때?')
  await card(page).waitFor()
  await page.getByRole('textbox', { name: '메시지' }).fill('우유팩은 어떻게 버려요?')
  await button(page, '이어서 묻기').click()
  const line = page.getByTestId('question-line')
  await line.getByText('앞 질문이 끝나면 이어서 답해요').waitFor()
  await button(page, '멈추기').waitFor()
  await button(page, '건너뛰기').click()
  await line.waitFor({ state: 'detached' })
  await ended(page)
  await lastAnswer(page).getByText('종이팩').first().waitFor()
  expect(await page.getByTestId('answer-text').count()).toBe(2)
})

describe('asking again', () => {
  const askedTexts = (page: Page) => page.locator('.asked-text').allTextContents()

  test('otherwise: a copy with the new question; going back leads to the original, which stays', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '우유팩은 어떻게 버려요?')
    await ended(page)
    await ask(page, '생수병은 어떻게 버려요?')
    await ended(page)
    const original = page.url()
    await button(page, '고쳐서 다시 묻기').click()
    await expect.poll(() => focused(page)).toBe('고친 질문')
    await page.getByRole('textbox', { name: '고친 질문' }).fill('보조배터리는 어디에 버려요?')
    await button(page, '고쳐서 묻기').click()
    await page.getByText('보조배터리는 어디에 버려요?').last().waitFor()
    await ended(page)
    expect(page.url()).not.toBe(original)
    expect(await askedTexts(page)).toEqual(['우유팩은 어떻게 버려요?', '보조배터리는 어디에 버려요?'])
    await page.getByRole('navigation', { name: '대화 목록' }).getByText('다시 물음').waitFor()
    expect(await page.locator('.thread-row').count()).toBe(2)
    await page.goBack()
    await page.getByText('생수병은 어떻게 버려요?').last().waitFor()
    expect(page.url()).toBe(original)
    expect(await askedTexts(page)).toEqual(['우유팩은 어떻게 버려요?', '생수병은 어떻게 버려요?'])
  })

  test('the same: a new answer in a copy', async () => {
    const { page } = await visit(browser, gateway.url)
    await ask(page, '우유팩은 어떻게 버려요?')
    await ended(page)
    const original = page.url()
    await button(page, '다시 답하기').click()
    await page.waitForURL((url) => url.href !== original)
    await lastAnswer(page).waitFor()
    await ended(page)
    expect(await askedTexts(page)).toEqual(['우유팩은 어떻게 버려요?'])
  })
})

test('pictures of an answer are ours, or a sentence, or a link', async () => {
  const { page, troubles } = await visit(browser, gateway.url)
  await ask(page, '우유팩은 어떻게 버려요?')
  await ended(page)
  const imageUrl = await page.evaluate(async (bytes) => {
    const body = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))
    const headers = { 'content-type': 'image/png' }
    const response = await fetch('/v1/images', { method: 'POST', headers, body })
    return ((await response.json()) as { imageUrl: string }).imageUrl
  }, PIXEL)
  // As after a run that drew: here no model does.
  await page.route('**/messages', async (route) => {
    const response = await route.fetch()
    const { items } = (await response.json()) as { items: object[] }
    const images = [
      { url: imageUrl, alt: '말그미 그림' },
      { url: `/v1/images/${'x'.repeat(24)}`, alt: '지운 그림' },
      { url: 'https://evil.test/a.png', alt: '남의 그림' },
    ]
    await route.fulfill({ response, json: { items: [{ ...items[0], images }, ...items.slice(1)] } })
  })
  await page.reload()
  const picture = page.getByRole('link', { name: '말그미 그림 (크게 보기)' })
  await picture.getByRole('img', { name: '말그미 그림' }).waitFor()
  await page.getByText('그림을 더 이상 볼 수 없어요.').waitFor()
  await page.getByRole('link', { name: '남의 그림 (바깥 링크)' }).waitFor()
  const [opened] = await Promise.all([page.context().waitForEvent('page'), picture.click()])
  await opened.locator('img').waitFor()
  expect(new URL(opened.url()).pathname).toBe(imageUrl)
  expect(troubles).toEqual([])
})

test('everything of a person goes, after one more question', async () => {
  const { page, troubles } = await visit(browser, gateway.url)
  await ask(page, '우유팩은 어떻게 버려요?')
  await ended(page)
  const thread = page.url()
  await button(page, '내 기록 모두 지우기').click()
  await button(page, '취소').click()
  expect(await page.locator('.thread-row').count()).toBe(1)
  await button(page, '내 기록 모두 지우기').click()
  await button(page, '모두 지우기').click()
  await page.getByRole('heading', { name: '무엇을 버리려고 하세요?' }).waitFor()
  await page.getByText('아직 나눈 대화가 없어요.').waitFor()
  expect(troubles).toEqual([])
  await page.goto(thread)
  await page.reload()
  await page.getByText('찾을 수 없는 대화예요').waitFor()
})

describe.each([
  ['light', 1280],
  ['dark', 360],
] as const)('in %s mode at %i px', (colorScheme, width) => {
  test('no serious violation, no sideways scroll, and a picture of it', async () => {
    const { page } = await visit(browser, gateway.url, { colorScheme, viewport: { width, height: 800 } })
    const look = (name: string) => expectSound(page, `${name}-${width}-${colorScheme}`)
    await ask(page, '지금 날씨 어때?')
    await card(page).waitFor()
    await page.getByRole('textbox', { name: '메시지' }).fill('우유팩은 어떻게 버려요?')
    await button(page, '이어서 묻기').click()
    await page.getByTestId('question-line').waitFor()
    await look('question')
    await button(page, '건너뛰기').click()
    await lastAnswer(page).getByText('종이팩').first().waitFor()
    await ended(page)
    await button(page, '고쳐서 다시 묻기').click()
    await page.getByRole('textbox', { name: '고친 질문' }).waitFor()
    await look('edit')
    if (width < 896) await button(page, '대화 목록 열기').click()
    await button(page, '내 기록 모두 지우기').click()
    await look('erase')
  })
})
