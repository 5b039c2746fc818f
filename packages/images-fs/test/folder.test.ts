import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_IMAGES } from '@eco2/ports/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFolderImageStore } from '../src/index.ts'

const bytes = SAMPLE_IMAGES['image/png']
const MINUTE_MS = 60_000
let parent: string
let directory: string
let now: number
const clock = { now: () => now }
const open = (more: { ttlSeconds?: number; maxBytes?: number } = {}) =>
  createFolderImageStore({ directory, clock, ...more })

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'eco2-images-'))
  directory = join(parent, 'made', 'when missing')
  now = Date.now()
})
afterEach(() => rm(parent, { recursive: true }))

test('an image is gone when its time is over, and not a millisecond before', async () => {
  const store = open({ ttlSeconds: 10 })
  const { imageId } = await store.put({ bytes, userId: 'me' })
  now += 9_999
  expect(await store.read(imageId)).not.toBeNull()
  expect(await store.sweep()).toBe(0)
  now += 1
  expect(await store.read(imageId)).toBeNull()
  expect(await readdir(directory)).toHaveLength(2)
  expect(await store.sweep()).toBe(1)
  expect(await readdir(directory)).toEqual([])
})

test('the default is 24 hours', async () => {
  const store = open()
  const { imageId } = await store.put({ bytes, userId: 'me' })
  now += 24 * 60 * MINUTE_MS - 1
  expect(await store.read(imageId)).not.toBeNull()
  now += 1
  expect(await store.read(imageId)).toBeNull()
})

test('a put sweeps too, at most once a minute', async () => {
  const store = open({ ttlSeconds: 1 })
  await store.put({ bytes, userId: 'me' })
  now += MINUTE_MS - 1
  await store.put({ bytes, userId: 'me' })
  expect(await readdir(directory)).toHaveLength(4)
  now += 1
  await store.put({ bytes, userId: 'me' })
  // The first one went; the second is a millisecond old.
  expect(await readdir(directory)).toHaveLength(4)
  now += MINUTE_MS
  await store.put({ bytes, userId: 'me' })
  expect(await readdir(directory)).toHaveLength(2)
})

test.each([-1, 0, 1])('a limit of its own: %i byte', async (more) => {
  const put = open({ maxBytes: bytes.length - more }).put({ bytes, userId: 'me' })
  if (more > 0) await expect(put).rejects.toMatchObject({ code: 'INVALID_REQUEST', adapter: 'images-fs' })
  else await expect(put).resolves.toMatchObject({ mediaType: 'image/png' })
})

test('two processes share the folder', async () => {
  const { imageId } = await open().put({ bytes, userId: 'me' })
  expect(await open().read(imageId)).toMatchObject({ userId: 'me', mediaType: 'image/png' })
})

test('a crash before the metadata leaves no image, and the sweep takes the leftovers once they are old', async () => {
  const store = open()
  const { imageId } = await store.put({ bytes, userId: 'me' })
  await rm(join(directory, `${imageId}.json`))
  await writeFile(join(directory, 'abc.part'), 'half')
  expect(await store.read(imageId)).toBeNull()
  await store.sweep()
  expect(await readdir(directory)).toHaveLength(2)
  const old = new Date(now - 61 * MINUTE_MS)
  for (const name of await readdir(directory)) await utimes(join(directory, name), old, old)
  await store.sweep()
  expect(await readdir(directory)).toEqual([])
})

test('metadata that cannot be read is no image, and is swept', async () => {
  const store = open()
  const { imageId } = await store.put({ bytes, userId: 'me' })
  const file = join(directory, `${imageId}.json`)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ userId: 'me' })
  for (const broken of ['', '{}', '{"mediaType":"text/html","userId":"me","expiresAt":9e15}']) {
    await writeFile(file, broken)
    expect(await store.read(imageId)).toBeNull()
  }
  expect(await store.sweep()).toBe(1)
  expect(await readdir(directory)).toEqual([])
})

test('files of other people on the machine: none', async () => {
  await open().put({ bytes, userId: 'me' })
  for (const name of await readdir(directory)) {
    expect((await stat(join(directory, name))).mode & 0o077, name).toBe(0)
  }
  expect((await stat(directory)).mode & 0o077).toBe(0)
})

test('a file that is no image of ours stays', async () => {
  const store = open()
  await store.put({ bytes, userId: 'me' })
  await writeFile(join(directory, 'notes.json'), '{}')
  await store.deleteOf('me')
  await store.sweep()
  expect(await readdir(directory)).toEqual(['notes.json'])
})

test('a folder that cannot be used is UNAVAILABLE, without its path', async () => {
  await writeFile(join(parent, 'made'), 'a file in the way')
  const put = open().put({ bytes, userId: 'me' })
  await expect(put).rejects.toMatchObject({ code: 'UNAVAILABLE', retryable: true })
  await expect(put).rejects.not.toThrow(parent)
})
