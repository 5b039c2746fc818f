import { gzipSync } from 'node:zlib'
import { isPortError } from '@eco2/ports'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CERTIFICATE } from './local-servers.ts'
import { PNG, servePhotos, untilClosed } from './photo-server.ts'

const URL_OF_PHOTO = 'https://photos.example/a.png'

afterEach(() => void vi.unstubAllEnvs())

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    (error: unknown) => (isPortError(error) ? error.code : `not a PortError: ${error}`),
  )

/** A server of redirects: path → Location. What is not in the table is a photo. */
const serveRedirects = (locations: Readonly<Record<string, string>>, status = 302) =>
  servePhotos(
    ({ url = '' }, response) => {
      const location = locations[url]
      if (location === undefined) response.writeHead(200, { 'content-type': 'image/png' }).end(PNG)
      else response.writeHead(status, { location }).end('elsewhere')
    },
    { 'inside.example': ['10.0.0.7'] },
  )

describe('a download', () => {
  it('has the bytes, the type without parameters, and where it came from', async () => {
    const photos = await servePhotos((_, response) => {
      response.writeHead(200, { 'content-type': 'Image/PNG; charset=binary' }).end(PNG)
    })
    const { bytes, ...rest } = await photos.guarded().download(`${URL_OF_PHOTO}#top`)
    expect(Buffer.from(bytes)).toEqual(PNG)
    expect(rest).toEqual({ mediaType: 'image/png', finalUrl: URL_OF_PHOTO })
    await untilClosed(photos)
  })

  it('asks for identity, says what it wants, and tells nothing about us', async () => {
    const photos = await servePhotos()
    await photos.guarded().download(URL_OF_PHOTO, { accept: ['image/png', 'image/webp'] })
    expect(photos.headers).toEqual([
      {
        host: 'photos.example',
        accept: 'image/png, image/webp',
        'accept-encoding': 'identity',
        'user-agent': 'eco2',
        connection: 'close',
      },
    ])
  })

  it('uses no proxy of the environment', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9')
    vi.stubEnv('https_proxy', 'http://127.0.0.1:9')
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const photos = await servePhotos()
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('fetched')
  })

  it('a certificate for another name is not trusted, nor one of another authority, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const photos = await servePhotos()
    const untrusted = { code: 'UNAVAILABLE', retryable: false }
    await expect(photos.guarded().download('https://other.example/')).rejects.toMatchObject(untrusted)
    const stranger = photos.guarded({ ca: CERTIFICATE.cert })
    await expect(stranger.download(URL_OF_PHOTO)).rejects.toMatchObject(untrusted)
    expect(photos.dialled).toHaveLength(2)
    expect(photos.requests).toEqual([])
  })
})

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])(
    '%i is followed, each hop resolved and connected to anew',
    async (status) => {
      const photos = await serveRedirects(
        { '/a.png': '../b.png?c=1#d', '/b.png?c=1': '//xn--vf4bi0o.example/e.png' },
        status,
      )
      const { finalUrl, bytes } = await photos.guarded().download(URL_OF_PHOTO)
      expect(finalUrl).toBe('https://xn--vf4bi0o.example/e.png')
      expect(Buffer.from(bytes)).toEqual(PNG)
      expect(photos.asked).toEqual(['photos.example', 'photos.example', 'xn--vf4bi0o.example'])
      expect(photos.sockets).toHaveLength(3)
      await untilClosed(photos)
    },
  )

  it.each([
    ['http', 'http://photos.example/b.png'],
    ['a private address', 'https://10.0.0.1/'],
    ['loopback', '//127.0.0.1/'],
    ['decimal', 'https://2130706433/'],
    ['IPv4-mapped', 'https://[::ffff:7f00:1]/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['localhost', 'https://localhost/'],
    ['a name that leads inside', 'https://inside.example/'],
    ['another port', 'https://photos.example:8443/b.png'],
    ['user name', 'https://user@photos.example/b.png'],
    ['a file', 'file:///etc/passwd'],
    ['no address', 'https://'],
  ])('not to %s', async (_kind, location) => {
    const photos = await serveRedirects({ '/a.png': location })
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('INVALID_REQUEST')
    expect(photos.dialled).toHaveLength(1)
    await untilClosed(photos)
  })

  it('not off the list of hosts', async () => {
    const photos = await serveRedirects({ '/a.png': 'https://other.example/' })
    const guarded = photos.guarded({ allowHosts: ['photos.example'] })
    expect(await outcomeOf(guarded.download(URL_OF_PHOTO))).toBe('INVALID_REQUEST')
    expect(photos.asked).toEqual(['photos.example'])
  })

  it.each([
    [2, 'fetched'],
    [3, 'fetched'],
    [4, 'BAD_RESPONSE'],
  ])('%i of at most 3: %s', async (count, expected) => {
    const hops = Array.from({ length: count }, (_, index) => [`/${index}`, `/${index + 1}`])
    const photos = await serveRedirects(Object.fromEntries(hops))
    expect(await outcomeOf(photos.guarded().download('https://photos.example/0'))).toBe(expected)
    expect(photos.requests).toHaveLength(Math.min(count, 3) + 1)
  })

  it.each([
    ['to itself', { '/a.png': '/a.png' }, 1],
    ['to itself with a fragment', { '/a.png': '/a.png#again' }, 1],
    ['between two', { '/a.png': '/b.png', '/b.png': '/a.png' }, 2],
  ])('in a circle %s end at once', async (_kind, locations, requests) => {
    const photos = await serveRedirects(locations)
    const download = photos.guarded({ maxRedirects: 100 }).download(URL_OF_PHOTO)
    await expect(download).rejects.toMatchObject({ code: 'BAD_RESPONSE', message: /circle/ })
    expect(photos.requests).toHaveLength(requests)
  })

  it('a redirect without a place, and one with two, are no answer', async () => {
    for (const location of [undefined, ['/b', '/c']]) {
      const photos = await servePhotos((_, response) => {
        if (location) response.setHeader('location', location)
        response.writeHead(302).end()
      })
      expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('BAD_RESPONSE')
    }
  })
})

describe('what servers answer', () => {
  it.each([
    [204, 'BAD_RESPONSE'],
    [206, 'BAD_RESPONSE'],
    [300, 'BAD_RESPONSE'],
    [304, 'BAD_RESPONSE'],
    [401, 'INVALID_REQUEST'],
    [403, 'INVALID_REQUEST'],
    [404, 'INVALID_REQUEST'],
    [408, 'UNAVAILABLE'],
    [410, 'INVALID_REQUEST'],
    [429, 'UNAVAILABLE'],
    [500, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
  ])('%i → %s', async (status, code) => {
    const photos = await servePhotos((_, response) => void response.writeHead(status).end())
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe(code)
    await untilClosed(photos)
  })

  it.each([
    ['the wanted type', 'image/png', 'fetched'],
    ['in capitals, with a parameter', 'IMAGE/PNG;q=1', 'fetched'],
    ['another', 'text/html', 'BAD_RESPONSE'],
    ['one that begins alike', 'image/png+xml', 'BAD_RESPONSE'],
    ['none', undefined, 'BAD_RESPONSE'],
    ['two', ['image/png', 'text/html'], 'BAD_RESPONSE'],
  ])('%s', async (_kind, contentType, expected) => {
    const photos = await servePhotos((_, response) => {
      if (contentType) response.setHeader('content-type', contentType)
      response.end(PNG)
    })
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO, { accept: ['Image/png'] }))).toBe(expected)
    await untilClosed(photos)
  })

  it('without a list any type is welcome, and a missing one is octets', async () => {
    const photos = await servePhotos((_, response) => void response.end(PNG))
    const { mediaType } = await photos.guarded().download(URL_OF_PHOTO)
    expect(mediaType).toBe('application/octet-stream')
  })

  it.each([
    ['a gzip bomb', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ['gzip said as a transfer', { 'transfer-encoding': 'gzip, chunked' }, gzipSync(PNG)],
    ['a coding nobody knows', { 'content-encoding': 'zstd, br' }, PNG],
  ])('%s is not unpacked', async (_kind, headers, body) => {
    const photos = await servePhotos((_, response) => {
      response.writeHead(200, { 'content-type': 'image/png', ...headers }).end(body)
    })
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('BAD_RESPONSE')
    await untilClosed(photos)
  })

  it('identity said aloud is fine', async () => {
    const photos = await servePhotos((_, response) => {
      response.writeHead(200, { 'content-encoding': 'identity' }).end(PNG)
    })
    expect(await outcomeOf(photos.guarded().download(URL_OF_PHOTO))).toBe('fetched')
  })

  it('no HTTP, headers without end, a body that is cut short, nobody there', async () => {
    const write = (text: string) => servePhotos(({ socket }) => void socket.end(text))
    const noHttp = await write('SSH-2.0-OpenSSH_9.2\r\n')
    const endless = await write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(64 * 1024)}\r\n\r\n`)
    const cut = await write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc')
    const gone = await servePhotos(({ socket }) => void socket.destroy())
    const codes = [noHttp, endless, cut, gone].map((photos) =>
      outcomeOf(photos.guarded().download(URL_OF_PHOTO)),
    )
    expect(await Promise.all(codes)).toEqual(['BAD_RESPONSE', 'BAD_RESPONSE', 'UNAVAILABLE', 'UNAVAILABLE'])
  })
})
