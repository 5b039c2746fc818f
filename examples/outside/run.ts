import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startMockOpenAI } from './mock-openai.ts'
import { checkTypes, installOutside, packPackages } from './outside-folder.ts'

const PIECES = ['라벨을 ', '떼고 ', '🧴 ', '찌그러뜨려 ', '투명 페트병 ', '수거함에 ', '넣어 주세요.']
const RAW_REPLY = 'pong'
/** A client that shows nothing before the answer is whole waits for the mock, and the mock for it: this ends them. */
const DEADLINE_MS = 60_000

const workspace = mkdtempSync(join(tmpdir(), 'eco2-outside-'))
try {
  const tarballs = packPackages(workspace)
  console.log(`Packed ${tarballs.map(({ name }) => name).join(', ')}.`)
  const folder = join(workspace, 'outside')
  installOutside(folder, tarballs)
  console.log('Installed the tarballs into an empty folder.')
  checkTypes(folder)
  console.log('Their types hold there.')
  await streamFrom(folder)
  console.log(`${PIECES.length} pieces came, each shown before the next was sent; the raw SDK answered too.`)
} catch (error) {
  console.error(`The example does not work. ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  rmSync(workspace, { recursive: true, force: true })
}

/** @throws {Error} that says what main.mjs did instead. */
async function streamFrom(folder: string): Promise<void> {
  const screen = createScreen()
  const openai = await startMockOpenAI({ pieces: PIECES, reply: RAW_REPLY, shown: screen.until })
  try {
    const end = await runMain(folder, openai.url, screen)
    const wanted = `${PIECES.join('')}\nraw SDK: ${RAW_REPLY}\n`
    if (end.how !== 'exit code 0')
      throw new Error(`main.mjs: ${end.how}, after "${screen.text()}".\n${end.stderr}`)
    if (screen.text() !== wanted) throw new Error(`main.mjs printed "${screen.text()}", not "${wanted}".`)
    const calls = openai.requests.map(({ model, stream = false }) => `${model} stream=${stream}`).join(', ')
    if (calls !== 'gpt-5.2 stream=true, gpt-5.2 stream=false')
      throw new Error(`The server was asked: ${calls}.`)
  } finally {
    openai.close()
  }
}

/** Plain Node, without the condition that leads to our sources and without the environment of this process. */
async function runMain(
  folder: string,
  baseUrl: string,
  screen: Screen,
): Promise<{ how: string; stderr: string }> {
  const child = spawn(process.execPath, ['main.mjs'], {
    cwd: folder,
    env: { OPENAI_API_KEY: 'example', OPENAI_BASE_URL: baseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE_MS,
  })
  child.stdout.setEncoding('utf8').on('data', screen.show)
  const [stderr, [exitCode, signal]] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { how: signal ? `stopped after ${DEADLINE_MS / 1000} s` : `exit code ${exitCode}`, stderr }
}

interface Screen {
  text(): string
  show(chunk: string): void
  /** Resolves when what is shown begins with `wanted`. */
  until(wanted: string): Promise<void>
}

function createScreen(): Screen {
  let shown = ''
  const changes = new EventEmitter()
  return {
    text: () => shown,
    show: (chunk) => {
      shown += chunk
      changes.emit('change')
    },
    until: async (wanted) => {
      while (!shown.startsWith(wanted)) await once(changes, 'change')
    },
  }
}
