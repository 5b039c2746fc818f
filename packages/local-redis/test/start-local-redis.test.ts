import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimFreePort } from '../src/free-port.ts'
import { type LocalRedis, type StartLocalRedisOptions, startLocalRedis } from '../src/index.ts'
import { isAlive } from './process-facts.ts'
import { talk } from './talk.ts'

let folder = ''
const running: LocalRedis[] = []

async function start(options: StartLocalRedisOptions = {}): Promise<LocalRedis> {
  const redis = await startLocalRedis(options)
  running.push(redis)
  return redis
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((redis) => redis.stop()))
  await rm(folder, { recursive: true, force: true })
})

it('answers on loopback only, with the settings that BullMQ and the event log need', async () => {
  const redis = await start({ dataDirectory: folder })
  expect(await talk(redis.url, 'PING')).toBe('+PONG\r\n')
  const bind = await talk(redis.url, 'CONFIG GET bind')
  expect(bind.split('\r\n')).toContain('127.0.0.1')
  expect(await talk(redis.url, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
  expect(await talk(redis.url, 'CONFIG GET appendonly')).toContain('yes')
  expect(await talk(redis.url, 'CONFIG GET appendfsync')).toContain('everysec')
  expect(await talk(redis.url, 'INFO server')).toContain(`process_id:${redis.pid}\r\n`)
})

it('keeps the data of its folder over a restart, readable by the owner alone', async () => {
  const first = await start({ dataDirectory: join(folder, 'made', 'for', 'it') })
  await talk(first.url, 'SET bottle rinsed')
  await first.stop()
  const second = await start({ dataDirectory: join(folder, 'made', 'for', 'it') })
  expect(await talk(second.url, 'GET bottle')).toContain('rinsed')
  const mode = (await stat(join(folder, 'made', 'for', 'it', 'appendonlydir'))).mode & 0o077
  expect(mode).toBe(0)
})

it('leaves no process and no folder behind when it is a throw-away one', async () => {
  const redis = await start()
  const directory = (await talk(redis.url, 'CONFIG GET dir')).split('\r\n')[4] ?? ''
  expect(await readdir(directory)).toContain('redis.log')
  await redis.stop()
  await redis.stop()
  expect(isAlive(redis.pid)).toBe(false)
  expect(existsSync(directory)).toBe(false)
})

it('runs two at once that know nothing of each other', async () => {
  const [one, other] = await Promise.all([start(), start()])
  await talk(one.url, 'SET mine 1')
  expect(one.url).not.toBe(other.url)
  expect(await talk(other.url, 'GET mine')).toBe('$-1\r\n')
})

it('never lets two servers into one data folder: the second waits for the end of the first', async () => {
  const first = await start({ dataDirectory: folder })
  await talk(first.url, 'SET bottle crushed')
  const order: string[] = []
  const second = start({ dataDirectory: folder }).then((redis) => {
    order.push('second runs')
    return redis
  })
  // The second one has looked into the folder before this.
  await start()
  await first.stop()
  order.push('first is gone')
  expect(await talk((await second).url, 'GET bottle')).toContain('crushed')
  expect(order).toEqual(['first is gone', 'second runs'])
})

it('comes back on a port that it is given', async () => {
  const port = await claimFreePort('127.0.0.1')
  const redis = await start({ port })
  expect(redis.url).toBe(`redis://127.0.0.1:${port}`)
})

it('does not take a stranger on its port for its own server', async () => {
  const stranger = await start()
  const failure = start({ port: stranger.port })
  await expect(failure).rejects.toThrow(/port \d+ is taken/)
})

it('says so when something that is no Redis has its port', async () => {
  const squatter = createServer((socket) => socket.end())
  const port = await new Promise<number>((resolve) => {
    squatter.listen(0, '127.0.0.1', () => {
      const address = squatter.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  await expect(start({ port })).rejects.toThrow(`port ${port} is taken`)
  squatter.close()
})

it('says in a sentence that a folder cannot be written', async () => {
  await writeFile(join(folder, 'file'), '')
  const failure = start({ dataDirectory: join(folder, 'file', 'data') })
  await expect(failure).rejects.toThrow(
    /Redis cannot keep its data in .*file\/data \(ENOTDIR\)\. Make that folder/,
  )
})

it('passes on what the server says when its data are broken', async () => {
  const redis = await start({ dataDirectory: folder })
  await redis.stop()
  await writeFile(join(folder, 'appendonlydir', 'appendonly.aof.manifest'), 'rubbish')
  await expect(start({ dataDirectory: folder })).rejects.toThrow(
    /Redis did not start \(exited\).*AOF manifest/s,
  )
})

it('tells its owner when the server dies by itself', async () => {
  const redis = await start()
  process.kill(redis.pid, 'SIGKILL')
  await redis.exited
  expect(isAlive(redis.pid)).toBe(false)
})
