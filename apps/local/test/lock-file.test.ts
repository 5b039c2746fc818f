import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { acquireLock, type FolderLock, readHolder, removeStale } from '../src/lock-file.ts'
import { startOfProcess } from '../src/process-identity.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
  path = join(folder, 'running.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function acquire(): Promise<FolderLock> {
  const attempt = await acquireLock(path)
  if ('holder' in attempt) throw new Error(`held by ${attempt.holder.pid}`)
  return attempt.lock
}

function writeLock(content: object): Promise<void> {
  return writeFile(path, JSON.stringify({ token: 'old', url: 'http://127.0.0.1:1', ...content }))
}

it('tells others who holds it and where', async () => {
  const lock = await acquire()
  expect(await acquireLock(path)).toEqual({ holder: expect.objectContaining({ pid: process.pid }) })
  await lock.announce('http://127.0.0.1:3000')
  expect(await readHolder(path)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:3000' })
  await lock.release()
  expect(await readHolder(path)).toBeUndefined()
  expect(await readdir(folder)).toEqual([])
})

it('passes over a holder that is gone', async () => {
  await writeLock({ pid: 2 ** 22 + 1, processStart: 'long ago' })
  expect(await readHolder(path)).toBeUndefined()
  await acquire()
})

it('passes over a pid that belongs to another process by now', async () => {
  await writeLock({ pid: process.pid, processStart: 'of somebody before us' })
  expect(await readHolder(path)).toBeUndefined()
  await acquire()
})

it('respects a holder whose start is the one it wrote', async () => {
  await writeLock({ pid: process.ppid, processStart: await startOfProcess(process.ppid) })
  expect(await acquireLock(path)).toMatchObject({ holder: { pid: process.ppid } })
})

it('passes over rubbish', async () => {
  await writeFile(path, '{"pid": 1')
  await acquire()
})

it('goes to exactly one of many that find the same stale one', async () => {
  for (let round = 0; round < 100; round += 1) {
    await writeLock({ pid: 2 ** 22 + 1, processStart: 'long ago' })
    const attempts = await Promise.all(Array.from({ length: 3 }, () => acquireLock(path)))
    expect(attempts.filter((attempt) => 'lock' in attempt)).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['running.json'])
  }
})

it('is looked at again by whoever is about to remove it', async () => {
  const draft = join(folder, 'draft')
  await writeFile(draft, '{}')
  await writeLock({ pid: process.ppid, processStart: await startOfProcess(process.ppid) })
  await removeStale(path, draft)
  expect(await readHolder(path)).toMatchObject({ pid: process.ppid })
})

it('is not kept from anybody by a starter that died while it removed a stale one', async () => {
  await writeLock({ pid: 2 ** 22 + 1, processStart: 'long ago' })
  await writeFile(
    `${path}.turn`,
    JSON.stringify({ pid: 2 ** 22 + 2, processStart: 'long ago', token: 'dead' }),
  )
  await acquire()
  expect(await readdir(folder)).toEqual(['running.json'])
})

it('does not take the lock of another away when it is released', async () => {
  const lock = await acquire()
  await writeLock({ pid: process.ppid, processStart: await startOfProcess(process.ppid) })
  await lock.release()
  expect(await readHolder(path)).toMatchObject({ pid: process.ppid })
})
