import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getRedis, toRedisTarget } from '../src/clients/redis.ts'
import { createDependencies, type Dependencies } from '../src/index.ts'
import { serveTcp } from './local-servers.ts'

const opened: Dependencies[] = []
afterEach(async () => {
  for (const dependencies of opened.splice(0)) await dependencies.close()
})

function container(REDIS_URL: string | undefined, prefix = `test-${randomUUID()}:`) {
  const dependencies = createDependencies({ REDIS_URL, ECO2_KEY_PREFIX: prefix })
  opened.push(dependencies)
  return { dependencies, prefix }
}

const { REDIS_URL } = process.env

describe('getRedis', () => {
  it('is undefined without REDIS_URL, with the reason on record', () => {
    const { dependencies } = container(undefined)
    expect(getRedis(dependencies)).toBeUndefined()
    expect(dependencies.why('redis')).toBe('REDIS_URL is not set')
  })

  it('is one connection, usable after warm-up, and its readiness is a write that leaves nothing behind', async () => {
    const { dependencies, prefix } = container(REDIS_URL)
    const redis = getRedis(dependencies)
    expect(getRedis(dependencies)).toBe(redis)
    await dependencies.warmUp()
    const readiness = await dependencies.readiness()
    expect(readiness.ready).toBe(true)
    expect(readiness.dependencies[0]?.facts?.runId).toMatch(/^[0-9a-f]{40}$/)
    expect(await redis?.keys(`${prefix}*`)).toEqual([])
    await dependencies.close()
    expect(redis?.status).toBe('end')
  })

  it('warns when keys may be evicted', async () => {
    const { dependencies } = container(REDIS_URL)
    const redis = getRedis(dependencies)
    await dependencies.warmUp()
    const before = (await redis?.config('GET', 'maxmemory-policy')) as string[]
    try {
      await redis?.config('SET', 'maxmemory-policy', 'allkeys-lru')
      const { ready, dependencies: reports } = await dependencies.readiness()
      expect(ready).toBe(true)
      expect(reports[0]?.warnings?.join()).toContain('maxmemory-policy is allkeys-lru')
    } finally {
      await redis?.config('SET', 'maxmemory-policy', before[1] ?? 'noeviction')
    }
  })

  it('is not ready, and fails at once, when nothing listens; it is logged once, without the password', async () => {
    const lines: [object, string][] = []
    const log = (fields: object, message: string) => void lines.push([fields, message])
    const dependencies = createDependencies(
      { REDIS_URL: 'redis://user:hunter22@127.0.0.1:1' },
      { logger: { debug: log, info: log, warn: log, error: log } },
    )
    opened.push(dependencies)
    const redis = getRedis(dependencies)
    await dependencies.warmUp()
    await expect(redis?.get('a')).rejects.toThrow()
    await new Promise((resolve) => redis?.once('error', resolve))
    const { ready, dependencies: reports } = await dependencies.readiness()
    expect(ready).toBe(false)
    expect(reports).toHaveLength(1)
    await vi.waitFor(() => expect(redis?.listenerCount('error')).toBe(1), { timeout: 10_000 })
    expect(lines.filter(([, message]) => message === 'Redis cannot be reached.')).toHaveLength(1)
    expect(JSON.stringify([lines, reports])).not.toContain('hunter22')
    await dependencies.close()
    expect(lines.map(([, message]) => message)).not.toContain('A dependency did not close properly.')
  })

  it('a server that stops answering fails a command after a second', async () => {
    const target = toRedisTarget(REDIS_URL ?? '').target
    const { hostname, port } = target.startsWith('/') ? {} : new URL(target)
    const upstreams: Socket[] = []
    const server = await serveTcp((socket) => {
      const upstream = hostname ? connect(Number(port), hostname) : connect(target)
      upstreams.push(upstream)
      socket.pipe(upstream).pipe(socket)
    })
    const { dependencies } = container(`redis://127.0.0.1:${server.port}`)
    const redis = getRedis(dependencies)
    await dependencies.warmUp()
    expect(await redis?.ping()).toBe('PONG')
    for (const upstream of upstreams) upstream.pause()
    await expect(redis?.ping()).rejects.toThrow('Command timed out')
    for (const upstream of upstreams) upstream.destroy()
    await server.close()
  })

  it.each([
    ['unix:///tmp/a%20b.sock?db=2', { path: '/tmp/a b.sock', db: 2 }],
    ['unix://:pass@localhost/tmp/a.sock', { path: '/tmp/a.sock', password: 'pass' }],
    ['/tmp/a.sock', { path: '/tmp/a.sock', db: 0 }],
    ['rediss://u:p@localhost:1', { host: 'localhost', port: 1, username: 'u', password: 'p', tls: true }],
  ])('understands %s', async (url, expected) => {
    const { dependencies } = container(url)
    expect(getRedis(dependencies)?.options).toMatchObject(expected)
  })
})
