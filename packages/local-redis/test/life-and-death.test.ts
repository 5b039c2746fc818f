import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startLocalRedis } from '../src/index.ts'
import { isAlive } from './process-facts.ts'
import { openSocket, talk } from './talk.ts'

const ownerFile = new URL('./fixtures/owner.ts', import.meta.url).pathname

let folder = ''
let owner: ChildProcess | undefined
let redisPid = 0
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
})
afterEach(async () => {
  owner?.kill('SIGKILL')
  await expect.poll(() => isAlive(redisPid), { timeout: 10_000 }).toBe(false)
  await rm(folder, { recursive: true, force: true })
})

async function startOwner() {
  const child = spawn(process.execPath, [ownerFile, folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  owner = child
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => (await lines.next()).value ?? ''
  const { url, pid } = JSON.parse(await nextLine()) as { url: string; pid: number }
  redisPid = pid
  return { child, nextLine, url, pid }
}

it('is gone after a kill -9 of its owner, with everything it was told on disk', async () => {
  const { child, url, pid } = await startOwner()
  await talk(url, 'SET bottle kept')
  const viewer = await openSocket(url)
  viewer.on('error', () => {})
  const closed = once(viewer, 'close')
  child.kill('SIGKILL')
  await closed
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)

  const next = await startLocalRedis({ dataDirectory: folder })
  expect(await talk(next.url, 'GET bottle')).toContain('kept')
  await next.stop()
})

it('does not notice a Ctrl-C to the group of its owner', async () => {
  const { child, nextLine, url } = await startOwner()
  process.kill(-(child.pid ?? Number.NaN), 'SIGINT')
  expect(await nextLine()).toBe('interrupted')
  // Redis acts on a signal at its next tick (100 ms): only a command that outlives some ticks proves anything.
  expect(await talk(url, 'BLPOP nothing 0.5')).toBe('*-1\r\n')
})
