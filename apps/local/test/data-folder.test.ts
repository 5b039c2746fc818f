import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDataFolder } from '../src/data-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'eco2-test-')), 'data')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

it('keeps one secret for good, for its owner alone', async () => {
  const { lock, readSecret } = await openDataFolder(folder)
  const [one, same] = await Promise.all([readSecret(), readSecret()])
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(same).toBe(one)
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await lock.release()
  const later = await openDataFolder(folder)
  expect(await later.readSecret()).toBe(one)
})

it('does not sign with a secret that somebody has cut short', async () => {
  const { readSecret } = await openDataFolder(folder)
  await writeFile(join(folder, 'secret'), 'short')
  await expect(readSecret()).rejects.toThrow('is too short. Delete that file')
})
