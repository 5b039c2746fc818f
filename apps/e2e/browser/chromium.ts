import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Where a reader of CI finds them; not committed. */
export const SCREENSHOTS = fileURLToPath(new URL('../test-output/', import.meta.url))

export async function startBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `No Chromium at ${EXECUTABLE}: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.`,
    )
  }
  await mkdir(SCREENSHOTS, { recursive: true })
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Visit {
  readonly page: Page
  /** Errors of the page itself, and requests that left our own address. */
  readonly troubles: string[]
}

/** A person of their own: cookies and storage are shared with nobody. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  return await openTab(await context.newPage(), url)
}

export async function openTab(page: Page, url: string): Promise<Visit> {
  const troubles: string[] = []
  const { origin } = new URL(url)
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      troubles.push(`left our address: ${request.url()}`)
    }
  })
  await page.goto(url)
  return { page, troubles }
}

export async function ask(page: Page, message: string): Promise<void> {
  await page.getByRole('textbox', { name: '메시지' }).fill(message)
  await page.getByRole('button', { name: '보내기' }).click()
}

/** The answer that stands last on the page. */
export function lastAnswer(page: Page) {
  return page.getByTestId('answer-text').last()
}
