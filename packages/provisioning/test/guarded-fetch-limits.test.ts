import net from 'node:net'
import { isPortError } from '@eco2/ports'
import { describe, expect, it, vi } from 'vitest'
import type { Dial } from '../src/guarded-fetch/index.ts'
import { serveTcp } from './local-servers.ts'
import { servePhotos, untilClosed } from './photo-server.ts'

const URL_OF_PHOTO = 'https://photos.example/a.png'

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    (error: unknown) => (isPortError(error) ? error.code : `not a PortError: ${error}`),
  )

describe('size', () => {
  const LIMIT = 10 * 1024 * 1024

  it.each([
    ['n-1', LIMIT - 1, 'fetched'],
    ['n', LIMIT, 'fetched'],
    ['n+1', LIMIT + 1, 'BAD_RESPONSE'],
  ])('10 MiB by default, told before: %s', async (_name, size, expected) => {
    const photos = await servePhotos((_, response) => void response.end(Buffer.alloc(size)))
    const download = photos.guarded().download(URL_OF_PHOTO)
    expect(await outcomeOf(download)).toBe(expected)
    if (expected === 'fetched') expect((await download).bytes.byteLength).toBe(size)
    await untilClosed(photos)
  })

  it.each([
    ['n-1', 99_999, 'fetched'],
    ['n', 100_000, 'fetched'],
    ['n+1', 100_001, 'BAD_RESPONSE'],
  ])('counted when it is not told: %s', async (_name, size, expected) => {
    const photos = await servePhotos((_, response) => {
      response.write(Buffer.alloc(50_000))
      response.end(Buffer.alloc(size - 50_000))
    })
    expect(await outcomeOf(photos.guarded({ maxBytes: 100_000 }).download(URL_OF_PHOTO))).toBe(expected)
    await untilClosed(photos)
  })

  it('a body without end is cut at the limit, not read on', async () => {
    const photos = await servePhotos((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      }
      response.on('drain', pour)
      pour()
    })
    expect(await outcomeOf(photos.guarded({ maxBytes: 1_000_000 }).download(URL_OF_PHOTO))).toBe(
      'BAD_RESPONSE',
    )
    await untilClosed(photos)
  })

  it('a length that is too large is not waited for', async () => {
    const photos = await servePhotos((_, response) => {
      response.writeHead(200, { 'content-length': LIMIT + 1 }).flushHeaders()
    })
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('BAD_RESPONSE')
  })
})

describe('time', () => {
  const slow = { timeoutMs: 150 }

  it('a body that drips', async () => {
    const timers: NodeJS.Timeout[] = []
    const photos = await servePhotos((_, response) => {
      timers.push(setInterval(() => response.write('a'), 20))
    })
    expect(await outcomeOf(photos.guarded(slow).download(URL_OF_PHOTO))).toBe('TIMEOUT')
    await untilClosed(photos)
    for (const timer of timers) clearInterval(timer)
  })

  it('headers that do not come, a handshake that does not end, a name server that is mute', async () => {
    const mute = await servePhotos(() => {})
    const noHandshake = await serveTcp((socket) => void socket.resume())
    const toNoHandshake: Dial = ({ signal }) =>
      net.connect({ port: noHandshake.port, host: '127.0.0.1', signal })
    const codes = [
      mute.guarded(slow),
      mute.guarded({ ...slow, dial: toNoHandshake }),
      mute.guarded({ ...slow, lookup: () => new Promise<never>(() => {}) }),
    ].map((guarded) => outcomeOf(guarded.download(URL_OF_PHOTO)))
    expect(await Promise.all(codes)).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT'])
    await untilClosed(mute)
    await untilClosed(noHandshake)
    await noHandshake.close()
  })

  it('is one for all redirects', async () => {
    const photos = await servePhotos(({ url }, response) => {
      setTimeout(() => response.writeHead(302, { location: `${url}a` }).end(), 60)
    })
    const download = photos.guarded({ timeoutMs: 200, maxRedirects: 1_000 }).download(URL_OF_PHOTO)
    await expect(download).rejects.toMatchObject({ code: 'TIMEOUT', message: /200 ms/ })
    await untilClosed(photos)
  })
})

describe('an abort', () => {
  it.each(['name', 'headers', 'body'] as const)(
    'while it waits for the %s closes the socket',
    async (stage) => {
      const { promise: reached, resolve } = Promise.withResolvers<void>()
      const photos = await servePhotos((_, response) => {
        if (stage === 'body') response.write('a')
        resolve()
      })
      const forEver = (): Promise<never> => {
        resolve()
        return new Promise(() => {})
      }
      const guarded = photos.guarded(stage === 'name' ? { lookup: forEver } : {})
      const controller = new AbortController()
      const download = outcomeOf(guarded.download(URL_OF_PHOTO, { signal: controller.signal }))
      await reached
      controller.abort()
      expect(await download).toBe('CANCELLED')
      await untilClosed(photos)
      expect(photos.sockets).toHaveLength(stage === 'name' ? 0 : 1)
    },
  )

  it('before it begins asks nobody', async () => {
    const photos = await servePhotos()
    const download = photos.guarded().download(URL_OF_PHOTO, { signal: AbortSignal.abort() })
    expect(await outcomeOf(download)).toBe('CANCELLED')
    expect(photos.asked).toEqual([])
  })

  it('leaves no listener on a signal that lives on', async () => {
    const photos = await servePhotos()
    const { signal } = new AbortController()
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    await photos.guarded().download(URL_OF_PHOTO, { signal })
    expect(added).toHaveBeenCalledTimes(1)
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    )
  })
})

it('many at once do not meet', async () => {
  const photos = await servePhotos(({ url }, response) => void response.end(url))
  const guarded = photos.guarded()
  const paths = Array.from({ length: 20 }, (_, index) => `/${index}`)
  const all = await Promise.all(paths.map((path) => guarded.download(`https://photos.example${path}`)))
  expect(all.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(paths)
  expect(photos.sockets).toHaveLength(20)
  await untilClosed(photos)
})
