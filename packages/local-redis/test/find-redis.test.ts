import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRedis } from '../src/find-redis.ts'
import { startLocalRedis } from '../src/index.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eco2-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function putOnPath(name: string, script: string): Promise<{ PATH: string }> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, name), 0o755)
  return { PATH: `/nowhere:${folder}` }
}

describe('what is on PATH', () => {
  for (const name of ['redis-server', 'valkey-server']) {
    it(`is used when it is called ${name}`, async () => {
      const environment = await putOnPath(name, await wrapperOfARealServer())
      const redis = await startLocalRedis({ find: 'any', environment })
      expect(redis.origin).toBe('path')
      await redis.stop()
    })
  }

  it('is passed over when it does not run', async () => {
    const environment = await putOnPath('redis-server', 'echo "cannot execute" >&2; exit 126')
    await expect(startLocalRedis({ find: 'path', environment })).rejects.toThrow('There is no Redis to start')
  })

  it('is named together with the ways out when there is none', async () => {
    const failure = startLocalRedis({ find: 'path', environment: { PATH: folder } })
    await expect(failure).rejects.toThrow(
      'There is no Redis to start (neither redis-server nor valkey-server is on PATH). ' +
        'Install redis or valkey so that redis-server or valkey-server is on PATH ' +
        '(Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis), ' +
        'or set REDIS_URL to a Redis that is running.',
    )
  })
})

describe('an unusable cache folder', () => {
  it('is named', async () => {
    await writeFile(join(folder, 'file'), '')
    const failure = startLocalRedis({
      environment: { PATH: folder, XDG_CACHE_HOME: join(folder, 'file') },
    })
    await expect(failure).rejects.toThrow(
      /neither .* is on PATH; no private copy could be made: the cache folder .*file\/eco2 cannot be written \(ENOTDIR\)/,
    )
  })
})

/** Runs the server that this machine has, under another name. */
async function wrapperOfARealServer(): Promise<string> {
  const real = await findRedis({
    find: 'any',
    searchPath: process.env.PATH ?? '',
    cacheDirectory: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'eco2'),
    logger: undefined,
  })
  return `LD_LIBRARY_PATH='${real.libraryPath ?? ''}' exec '${real.command}' "$@"`
}
