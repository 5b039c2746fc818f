import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalRedis, startLocalRedis } from '@eco2/local-redis'
import { type FollowItem, silentLogger } from '@eco2/ports'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFixture, type Fixture, whenReady } from './redis-harness.ts'
import { delta } from './viewer.ts'

let dataDirectory: string
let server: LocalRedis
let fixture: Fixture
let logged: string[]
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'eco2-events-restart-'))
  server = await startLocalRedis({ dataDirectory })
  logged = []
  const logger = { ...silentLogger, warn: (_: object, message: string) => void logged.push(message) }
  fixture = await createFixture({ positionCheckMs: 50, logger }, server.url)
})
afterEach(async () => {
  await fixture.close()
  await server.stop()
  await rm(dataDirectory, { recursive: true, force: true })
})

async function restart(persistent: boolean): Promise<void> {
  await server.stop()
  server = await startLocalRedis({ dataDirectory, persistent, port: server.port })
}

async function nextOf(iterator: AsyncIterator<FollowItem>): Promise<FollowItem | undefined> {
  const result = await iterator.next()
  return result.done ? undefined : result.value
}

test('a restart that keeps the data: the writer goes on, the next attempt brings a new epoch', async () => {
  const runId = fixture.newRunId()
  const log = await fixture.log.open(runId, 1)
  const iterator = fixture.log
    .follow(runId, undefined, { signal: new AbortController().signal })
    [Symbol.asyncIterator]()
  await log.append(delta('가'))
  expect(await nextOf(iterator)).toMatchObject({ events: [{ text: '가' }] })

  const restarting = restart(true)
  // Said while the server is away: waits for it.
  const waiting = log.append(delta('나'))
  await restarting
  await waiting
  expect(await nextOf(iterator)).toMatchObject({ epoch: log.epoch, events: [{ seq: 2, text: '나' }] })

  await whenReady(fixture.redis)
  const second = await fixture.log.open(runId, 2)
  expect(second).toMatchObject({ lastSeq: 2 })
  expect(second.epoch).not.toBe(log.epoch)
  expect(await nextOf(iterator)).toEqual({ kind: 'reset' })
  expect(await nextOf(iterator)).toMatchObject({
    epoch: second.epoch,
    events: [{ text: '가' }, { text: '나' }],
  })
  await iterator.return?.()
})

test('a restart that loses everything: the writer is told, the viewer too', async () => {
  const runId = fixture.newRunId()
  const log = await fixture.log.open(runId, 1)
  const iterator = fixture.log
    .follow(runId, undefined, { signal: new AbortController().signal })
    [Symbol.asyncIterator]()
  await log.append(delta('가'))
  await nextOf(iterator)
  await restart(false)
  await expect(log.append(delta('나'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await nextOf(iterator)).toEqual({ kind: 'gone' })
  expect(await nextOf(iterator)).toBeUndefined()
})

test('FLUSHALL and SCRIPT FLUSH in mid-stream: gone, and the next log works', async () => {
  const runId = fixture.newRunId()
  const log = await fixture.log.open(runId, 1)
  const iterator = fixture.log
    .follow(runId, undefined, { signal: new AbortController().signal })
    [Symbol.asyncIterator]()
  await log.append(delta('가'))
  await nextOf(iterator)
  await fixture.redis.flushall()
  await fixture.redis.script('FLUSH')
  expect(await nextOf(iterator)).toEqual({ kind: 'gone' })
  expect(await nextOf(iterator)).toBeUndefined()
  await expect(log.append(delta('나'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const anew = await fixture.log.open(runId, 1)
  await anew.append(delta('다'))
  expect(await fixture.log.read(runId)).toMatchObject({ epoch: anew.epoch, lastSeq: 1 })
})

test.each(['at once', 'later'])('close while Redis is away: who waits is told (%s)', async (when) => {
  const log = await fixture.log.open(fixture.newRunId(), 1)
  await log.append(delta('가'))
  await server.stop()
  const waiting = log.append(delta('나'))
  const flushing = log.flush()
  // Later: the command is in the client's queue, which ioredis forgets when it is told to disconnect now.
  if (when === 'later')
    await vi.waitFor(() => expect(logged).toContain('A Redis connection of the event log is down.'), {
      timeout: 10_000,
    })
  await fixture.log.close()
  await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await expect(flushing).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  expect(log.lost.aborted).toBe(true)
  expect(log.pending).toBe(0)
  await expect(log.append(delta('다'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  server = await startLocalRedis({ dataDirectory, port: server.port })
})
