import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startLocalRedis } from '../src/index.ts'
import { talk } from './talk.ts'

const run = promisify(execFile)
const fetchCopy = new URL('./fixtures/fetch-copy.ts', import.meta.url).pathname
const DOWNLOAD_TIMEOUT_MS = 600_000
const DEAD_MIRROR = 'http://127.0.0.1:9/'

let cacheDirectory = ''
let aptFolder = ''
beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'eco2-cache-'))
  aptFolder = await mkdtemp(join(tmpdir(), 'eco2-apt-'))
})
afterEach(async () => {
  await rm(cacheDirectory, { recursive: true, force: true })
  await rm(aptFolder, { recursive: true, force: true })
})

it(
  'is fetched once, without a server on PATH, and then used without network',
  async () => {
    const first = await startLocalRedis({ find: 'debian', cacheDirectory })
    expect(first.origin).toBe('debian')
    expect(await talk(first.url, 'INFO server')).toContain(`redis_version:${first.version}`)
    await first.stop()
    const [copy, ...rest] = await readdir(cacheDirectory)
    expect(copy).toMatch(/^(redis|valkey)-\d/)
    expect(rest).toEqual([])
    const environment = { ...process.env, APT_CONFIG: await emptyApt(DEAD_MIRROR) }
    const { stdout } = await run(process.execPath, [fetchCopy, cacheDirectory], { env: environment })
    expect(stdout).toBe(`debian ${first.version}\n`)
  },
  DOWNLOAD_TIMEOUT_MS,
)

it(
  'is fetched also where the package lists were never loaded',
  async () => {
    const environment = { ...process.env, APT_CONFIG: await emptyApt() }
    const { stdout } = await run(process.execPath, [fetchCopy, cacheDirectory], { env: environment })
    expect(stdout).toMatch(/^debian \d+\.\d+\.\d+\n$/)
  },
  DOWNLOAD_TIMEOUT_MS,
)

it(
  'comes out whole when two starters fetch it at the same time, over a broken one',
  async () => {
    await startLocalRedis({ find: 'debian', cacheDirectory }).then((redis) => redis.stop())
    const [copy = ''] = await readdir(cacheDirectory)
    await rm(join(cacheDirectory, copy, 'usr', 'bin'), { recursive: true })
    const both = await Promise.all([
      startLocalRedis({ find: 'debian', cacheDirectory }),
      startLocalRedis({ find: 'debian', cacheDirectory }),
    ])
    expect(await Promise.all(both.map((redis) => talk(redis.url, 'PING')))).toEqual([
      '+PONG\r\n',
      '+PONG\r\n',
    ])
    await Promise.all(both.map((redis) => redis.stop()))
    expect(await readdir(cacheDirectory)).toEqual([copy])
  },
  DOWNLOAD_TIMEOUT_MS,
)

it(
  'is missed with a sentence where nothing can be fetched',
  async () => {
    const environment = { ...process.env, APT_CONFIG: await emptyApt(DEAD_MIRROR) }
    const failure = run(process.execPath, [fetchCopy, cacheDirectory], { env: environment })
    await expect(failure).rejects.toThrow(
      /There is no Redis to start \(no private copy could be made: .*Could not connect to 127\.0\.0\.1.* set REDIS_URL/s,
    )
    expect(await readdir(cacheDirectory)).toEqual([])
  },
  DOWNLOAD_TIMEOUT_MS,
)

/** An apt that knows no packages yet; with `mirror`, one that could not load any either. */
async function emptyApt(mirror?: string): Promise<string> {
  await mkdir(join(aptFolder, 'lists', 'partial'), { recursive: true })
  let text = `Dir::State::Lists "${join(aptFolder, 'lists')}";\n`
  if (mirror !== undefined) {
    await writeFile(join(aptFolder, 'sources.list'), `deb ${mirror} bookworm main\n`)
    text += `Dir::Etc::SourceList "${join(aptFolder, 'sources.list')}";\nDir::Etc::SourceParts "/nowhere";\n`
  }
  await writeFile(join(aptFolder, 'apt.conf'), text)
  return join(aptFolder, 'apt.conf')
}
