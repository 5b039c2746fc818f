import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalRedis } from '@eco2/local-redis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Launcher, launch } from './launcher.ts'
import { isAlive } from './process-facts.ts'

let folder = ''
const launched: Launcher[] = []

function start(environment: Readonly<Record<string, string>> = {}): Launcher {
  const launcher = launch('start.ts', { ECO2_DATA_DIR: folder, ...environment })
  launched.push(launcher)
  return launcher
}

async function expectGone(...pids: readonly number[]): Promise<void> {
  expect(pids.every((pid) => pid > 0)).toBe(true)
  const alive = async () => (await Promise.all(pids.map(isAlive))).filter(Boolean).length
  await expect.poll(alive, { timeout: 15_000 }).toBe(0)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
})

afterEach(async () => {
  for (const { pid } of launched) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {}
  }
  await Promise.all(launched.splice(0).map(({ exited }) => exited))
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

describe('a start', () => {
  it('says what is on and why not, and where it answers', async () => {
    const launcher = start()
    const [, url] = await launcher.line(/^Ready: (http:\/\/127\.0\.0\.1:\d+)$/)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const own = launcher.lines.slice(0, -1)
    expect(own).toContain('  on   rules')
    expect(own).toContain('  off  openai: OPENAI_API_KEY is not set')
    expect(own).toContain(`worker | secret 64, images ${join(folder, 'images')}`)
  })

  it('ends everything on Ctrl-C, Redis last, with exit code 0', async () => {
    const launcher = start()
    const pids = await launcher.pids()
    launcher.interrupt()
    expect(await launcher.exited).toEqual({ code: 0, signal: null })
    expect(launcher.lines).toContain('worker | told to stop: message')
    expect(launcher.lines).toContain('worker | redis at the end: +PONG')
    expect(launcher.lines.some((line) => line.includes('interrupted'))).toBe(false)
    await expectGone(pids.worker, pids.gateway, pids.redis)
    expect(await readdir(folder)).toEqual(['redis', 'secret'])
  })

  it('ends also when the Ctrl-C comes before it is up', async () => {
    const launcher = start({ FIXTURE_WORKER: 'never-ready' })
    const worker = Number((await launcher.line(/^worker \| pid (\d+)/))[1])
    process.kill(launcher.pid, 'SIGTERM')
    expect(await launcher.exited).toEqual({ code: 0, signal: null })
    await expectGone(worker)
  })

  it('does not wait for a worker that does not stop after a second Ctrl-C', async () => {
    const launcher = start({ FIXTURE_WORKER: 'stubborn' })
    const pids = await launcher.pids()
    launcher.interrupt()
    await launcher.line(/told to stop/)
    launcher.interrupt()
    expect(await launcher.exited).toEqual({ code: 130, signal: null })
    await expectGone(pids.worker, pids.gateway, pids.redis)
  })

  it('leaves nothing behind when it is killed', async () => {
    const launcher = start()
    const pids = await launcher.pids()
    process.kill(launcher.pid, 'SIGKILL')
    await expectGone(pids.worker, pids.gateway, pids.redis)
  })

  it('leaves nothing behind when it is killed while a child is still loading', async () => {
    const launcher = start({ FIXTURE_WORKER: 'deaf' })
    const worker = Number((await launcher.line(/^worker \| pid (\d+)/))[1])
    process.kill(launcher.pid, 'SIGKILL')
    await expectGone(worker)
  })
})

describe('what dies', () => {
  it('is started again: the worker', async () => {
    const launcher = start()
    const { worker } = await launcher.pids()
    process.kill(worker, 'SIGKILL')
    await launcher.line(/^worker died \(SIGKILL\); starting it again in 200 ms\.$/)
    await launcher.line(/^worker is back\.$/)
  })

  it('is started again: the gateway, at the address that people have open', async () => {
    const launcher = start()
    const [, url] = await launcher.line(/^Ready: (.*)$/)
    process.kill((await launcher.pids()).gateway, 'SIGKILL')
    await launcher.line(/^gateway is back\.$/)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('is started again: Redis, at the same address', async () => {
    const launcher = start()
    const { redis } = await launcher.pids()
    process.kill(redis, 'SIGKILL')
    await launcher.line(/^Redis died; starting it again in 200 ms\.$/)
    await launcher.line(/^Redis is back\.$/)
    launcher.interrupt()
    await launcher.exited
    expect(launcher.lines).toContain('worker | redis at the end: +PONG')
  })

  it('ends the system when it refuses to start', async () => {
    const launcher = start({ FIXTURE_WORKER: 'refuses' })
    expect(await launcher.exited).toEqual({ code: 1, signal: null })
    expect(launcher.lines).toContain('LLM_DEFAULT_MODEL: expected a model.')
    expect(launcher.lines.some((line) => line.startsWith('Ready'))).toBe(false)
  })

  it('ends the system, and all of it, when it cannot be started again', async () => {
    const launcher = start({ FIXTURE_WORKER: 'refuses-later' })
    const pids = await launcher.pids()
    process.kill(pids.worker, 'SIGKILL')
    expect(await launcher.exited).toEqual({ code: 1, signal: null })
    expect(launcher.lines).toContain('LLM_DEFAULT_MODEL: expected a model.')
    await expectGone(pids.worker, pids.gateway, pids.redis)
  })
})

describe('what stands in the way', () => {
  it('is a system in the same folder: its address is said, and it goes on', async () => {
    const first = start()
    const [, url] = await first.line(/^Ready: (.*)$/)
    const second = start()
    expect((await second.exited).code).toBe(1)
    expect(second.lines).toEqual([
      `The system of ${folder} already runs at ${url} (pid ${first.pid}). Use that one, stop it with Ctrl-C or ` +
        `\`kill ${first.pid}\`, or set ECO2_DATA_DIR and PORT for a second one.`,
    ])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('is not the lock of a system that was killed', async () => {
    const first = start()
    await first.line(/^Ready/)
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    const second = start()
    await second.line(/^Ready/)
    const lock = JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')) as { pid: number }
    expect(lock.pid).toBe(second.pid)
  })

  it('is a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    const launcher = start({ ECO2_DATA_DIR: join(folder, 'file', 'data') })
    expect((await launcher.exited).code).toBe(1)
    expect(launcher.lines).toEqual([
      `The data folder ${folder}/file/data cannot be written (ENOTDIR). ` +
        'Make it writable, or set ECO2_DATA_DIR to another folder.',
    ])
  })

  it('is a taken port', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => squatter.once('listening', resolve))
    const address = squatter.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const launcher = start({ PORT: String(port) })
    expect((await launcher.exited).code).toBe(1)
    expect(launcher.lines).toEqual([
      `Port ${port} is taken by another program. Set PORT to another one (PORT=0: any free one) or stop that program.`,
    ])
    squatter.close()
  })

  it('is a variable that makes no sense', async () => {
    const launcher = launch('../../src/main.ts', { ECO2_DATA_DIR: folder, PORT: 'eighty' })
    launched.push(launcher)
    expect((await launcher.exited).code).toBe(1)
    expect(launcher.lines).toEqual(['The environment is not usable:', '  PORT: expected a port, 0 to 65535'])
  })

  it('is a Redis that REDIS_URL names and nobody reaches; its password stays out of sight', async () => {
    const launcher = start({ REDIS_URL: 'redis://me:hidden@127.0.0.1:9/0' })
    expect((await launcher.exited).code).toBe(1)
    expect(launcher.lines.at(-1)).toMatch(
      /^The Redis that REDIS_URL names \(127\.0\.0\.1:9\) cannot be used: .*\. Start it, correct REDIS_URL, or unset it/,
    )
    expect(launcher.lines.join()).not.toContain('hidden')
  })
})

it('uses the Redis of REDIS_URL and leaves it alone at the end', async () => {
  const redis = await startLocalRedis()
  const launcher = start({ REDIS_URL: redis.url })
  await launcher.line(/^Ready/)
  expect(launcher.lines.join('\n')).toContain(`Redis at ${new URL(redis.url).host} (REDIS_URL)`)
  launcher.interrupt()
  expect((await launcher.exited).code).toBe(0)
  expect(launcher.lines).toContain('worker | redis at the end: +PONG')
  expect(await isAlive(redis.pid)).toBe(true)
  await redis.stop()
})
