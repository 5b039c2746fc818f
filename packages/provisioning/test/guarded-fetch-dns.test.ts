import { once } from 'node:events'
import net from 'node:net'
import { isPortError } from '@eco2/ports'
import { afterEach, describe, expect, it } from 'vitest'
import { dialDirectly } from '../src/guarded-fetch/dial.ts'
import { createDnsLookup } from '../src/guarded-fetch/index.ts'
import { type DnsAnswer, type RecordType, serveDns } from './local-dns.ts'
import { serveTcp } from './local-servers.ts'
import { PUBLIC_ADDRESS, PUBLIC_ADDRESS_V6, servePhotos } from './photo-server.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function dns(answerTo: (type: RecordType, name: string) => DnsAnswer) {
  const server = await serveDns(answerTo)
  closers.push(() => server.close())
  return { ...server, lookup: createDnsLookup({ servers: [server.server] }) }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    (error: unknown) => (isPortError(error) ? error.code : `not a PortError: ${error}`),
  )

const QUESTIONS = ['A photos.example', 'AAAA photos.example']

describe('a name server that answers public first and private second', () => {
  const rebinding = () => {
    const answered = new Set<string>()
    return dns((type, name) => {
      const isFirst = !answered.has(type + name)
      answered.add(type + name)
      if (type === 'A') return [isFirst ? PUBLIC_ADDRESS : '127.0.0.1']
      return isFirst ? [] : ['::1']
    })
  }

  it('is asked once, and the connection goes to what it said then', async () => {
    const { lookup, questions } = await rebinding()
    const photos = await servePhotos()
    await photos.guarded({ lookup }).download('https://photos.example/')
    expect(questions.toSorted()).toEqual(QUESTIONS)
    expect(photos.dialled).toEqual([{ host: 'photos.example', addresses: [PUBLIC_ADDRESS], port: 443 }])
  })

  it('is asked again for a redirect to itself, which is refused', async () => {
    const { lookup, questions } = await rebinding()
    const photos = await servePhotos((_, response) => void response.writeHead(302, { location: '/b' }).end())
    expect(await codeOf(photos.guarded({ lookup }).download('https://photos.example/'))).toBe(
      'INVALID_REQUEST',
    )
    expect(questions.toSorted()).toEqual([...QUESTIONS, ...QUESTIONS].sort())
    expect(photos.dialled).toHaveLength(1)
  })

  it('is asked again for the next download, which is refused', async () => {
    const { lookup } = await rebinding()
    const photos = await servePhotos()
    const guarded = photos.guarded({ lookup })
    const codes = [await codeOf(guarded.download('https://photos.example/'))]
    codes.push(await codeOf(guarded.download('https://photos.example/')))
    expect(codes).toEqual(['fetched', 'INVALID_REQUEST'])
  })
})

describe('what name servers answer', () => {
  it.each<[kind: string, A: DnsAnswer, AAAA: DnsAnswer, expected: string]>([
    ['both', [PUBLIC_ADDRESS], [PUBLIC_ADDRESS_V6], 'fetched'],
    ['IPv4 alone', [PUBLIC_ADDRESS], [], 'fetched'],
    ['IPv6 alone', [], [PUBLIC_ADDRESS_V6], 'fetched'],
    ['IPv4, and a failure for IPv6', [PUBLIC_ADDRESS], 'SERVFAIL', 'fetched'],
    ['public IPv4, private IPv6', [PUBLIC_ADDRESS], ['fd00::1'], 'INVALID_REQUEST'],
    ['private IPv4, public IPv6', ['192.168.0.1'], [PUBLIC_ADDRESS_V6], 'INVALID_REQUEST'],
    ['one private of many', [PUBLIC_ADDRESS, '1.1.1.1', '169.254.169.254'], [], 'INVALID_REQUEST'],
    ['no such name', 'NXDOMAIN', 'NXDOMAIN', 'INVALID_REQUEST'],
    ['a name without addresses', [], [], 'INVALID_REQUEST'],
    ['a failure', 'SERVFAIL', 'SERVFAIL', 'UNAVAILABLE'],
    ['a failure and nothing', [], 'SERVFAIL', 'UNAVAILABLE'],
  ])('%s', async (_kind, A, AAAA, expected) => {
    const { lookup } = await dns((type) => (type === 'A' ? A : AAAA))
    const photos = await servePhotos()
    expect(await codeOf(photos.guarded({ lookup }).download('https://photos.example/'))).toBe(expected)
    expect(photos.dialled).toHaveLength(expected === 'fetched' ? 1 : 0)
  })

  it('nothing: the time is up, or the caller leaves, and nobody waits on', async () => {
    const { lookup } = await dns(() => 'mute')
    const photos = await servePhotos()
    const url = 'https://photos.example/'
    expect(await codeOf(photos.guarded({ lookup, timeoutMs: 100 }).download(url))).toBe('TIMEOUT')
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    const second = await dns(() => {
      resolve()
      return 'mute'
    })
    const controller = new AbortController()
    const looked = second.lookup('photos.example', controller.signal)
    await asked
    controller.abort()
    // The questions are cancelled, not left to time out.
    expect(await codeOf(looked)).toBe('UNAVAILABLE')
  })

  it('a name too long for DNS does not exist', async () => {
    const { lookup, questions } = await dns(() => [PUBLIC_ADDRESS])
    const photos = await servePhotos()
    const url = `https://${'a'.repeat(64)}.example/`
    expect(await codeOf(photos.guarded({ lookup }).download(url))).toBe('INVALID_REQUEST')
    expect(questions).toEqual([])
  })
})

describe('dialDirectly', () => {
  async function target() {
    const { port, close } = await serveTcp((socket) => void socket.end('here'))
    closers.push(close)
    const { signal } = new AbortController()
    return { host: 'photos.example', addresses: ['127.0.0.1'], port, signal }
  }

  it('connects to the address that was checked; the name is not resolved', async () => {
    const socket = dialDirectly(await target())
    await once(socket, 'connect')
    expect(socket.remoteAddress).toBe('127.0.0.1')
    socket.destroy()
  })

  it('tries the next checked address when one does not answer', async () => {
    const socket = dialDirectly({ ...(await target()), addresses: ['127.0.0.9', '::1', '127.0.0.1'] })
    await once(socket, 'connect')
    expect(socket.remoteAddress).toBe('127.0.0.1')
    socket.destroy()
  })

  it('an abort destroys a socket that is still connecting', async () => {
    const controller = new AbortController()
    const socket = dialDirectly({ ...(await target()), signal: controller.signal })
    const connected = once(socket, 'connect')
    expect(socket.connecting).toBe(true)
    controller.abort()
    await expect(connected).rejects.toThrow('aborted')
    expect(socket.destroyed).toBe(true)
  })

  it('carries a whole download', async () => {
    const photos = await servePhotos()
    const { port } = photos
    const dial: typeof dialDirectly = (asked) => dialDirectly({ ...asked, addresses: ['127.0.0.1'], port })
    const { mediaType } = await photos.guarded({ dial }).download('https://photos.example/')
    expect(mediaType).toBe('image/png')
    expect(photos.requests).toEqual(['photos.example photos.example /'])
  })

  it('nobody listens: UNAVAILABLE, without the address', async () => {
    const { port, close } = await serveTcp(() => {})
    await close()
    const photos = await servePhotos()
    const dial: typeof dialDirectly = ({ signal }) => net.connect({ host: '127.0.0.1', port, signal })
    const error = await photos
      .guarded({ dial })
      .download('https://photos.example/')
      .catch((thrown) => thrown)
    expect(isPortError(error, 'UNAVAILABLE')).toBe(true)
    expect(error.message).not.toContain('127.0.0.1')
  })
})
