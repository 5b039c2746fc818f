import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Launcher, launch } from './launcher.ts'

const ANSWER = ['물로 헹구고 라벨을 떼요.', '', '출처', '- 투명 페트병 (2024-01, pet-clear)']

let folder = ''
let temporary = ''
let system: Launcher | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
  temporary = await mkdtemp(join(tmpdir(), 'eco2-tmp-'))
})
afterEach(async () => {
  system?.interrupt()
  await system?.exited
  system = undefined
  await rm(folder, { recursive: true, force: true })
  await rm(temporary, { recursive: true, force: true })
})

const ask = (environment: Readonly<Record<string, string>> = {}): Launcher =>
  launch('ask.ts', { ECO2_DATA_DIR: folder, TMPDIR: temporary, ...environment }, ['생수병은?'])

it('asks the system that runs in the data folder', async () => {
  system = launch('start.ts', { ECO2_DATA_DIR: folder })
  await system.line(/^Ready/)
  const asked = ask()
  expect(await asked.exited).toEqual({ code: 0, signal: null })
  expect(asked.lines).toEqual(expect.arrayContaining(ANSWER))
  expect(asked.lines).toContain('· 분리배출 규칙을 찾고 있어요.')
  expect(asked.lines.join()).not.toContain('잠시 하나를 띄웁니다')
})

it('waits for a system that is just starting', async () => {
  system = launch('start.ts', { ECO2_DATA_DIR: folder })
  await system.line(/Redis is running/)
  const asked = ask()
  expect((await asked.exited).code).toBe(0)
  expect(asked.lines.join()).not.toContain('잠시 하나를 띄웁니다')
})

it('brings a private system where none runs, and leaves nothing of it', async () => {
  const asked = ask()
  expect(await asked.exited).toEqual({ code: 0, signal: null })
  expect(asked.lines).toEqual(
    expect.arrayContaining(['실행 중인 시스템이 없어서 잠시 하나를 띄웁니다.', ...ANSWER]),
  )
  expect(asked.lines.some((line) => line.startsWith('worker |'))).toBe(false)
  expect(await readdir(folder)).toEqual([])
  expect(await readdir(temporary)).toEqual([])
})

it('ends with 1 when the answer failed', async () => {
  const asked = ask({ FIXTURE_RUN: 'failed' })
  expect((await asked.exited).code).toBe(1)
  expect(asked.lines).toContain('답을 끝내지 못했어요.')
})

it('shows what its own system said when that does not come up', async () => {
  const asked = ask({ FIXTURE_WORKER: 'refuses' })
  expect((await asked.exited).code).toBe(1)
  expect(asked.lines).toContain('worker | LLM_DEFAULT_MODEL: expected a model.')
})

for (const [what, parameters] of Object.entries({
  nothing: [],
  blanks: ['  '],
  'an unknown option': ['--model', 'x'],
})) {
  it(`explains itself, with exit code 2, when it is asked ${what}`, async () => {
    const asked = launch('../../src/ask.ts', { ECO2_DATA_DIR: folder }, parameters)
    expect((await asked.exited).code).toBe(2)
    expect(asked.lines).toEqual(['Usage: pnpm ask "다 마신 생수병은 어떻게 버려?"'])
  })
}
