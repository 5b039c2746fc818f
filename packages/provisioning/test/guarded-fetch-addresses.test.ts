import { isPortError } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { PUBLIC_ADDRESS, PUBLIC_ADDRESS_V6, servePhotos } from './photo-server.ts'

/** Everything here is refused before TCP; `asked` are the names that DNS heard of it. */
const REFUSED: readonly [kind: string, url: string, asked?: string][] = [
  ['http', 'http://photos.example/a.png'],
  ['file', 'file:///etc/passwd'],
  ['data', 'data:image/png;base64,iVBORw0KGgo='],
  ['ftp', 'ftp://photos.example/a.png'],
  ['gopher', 'gopher://127.0.0.1:6379/_FLUSHALL'],
  ['no address', 'photos.example/a.png'],
  ['empty', ''],
  ['too long', `https://photos.example/${'a'.repeat(2_048)}`],
  ['another port', 'https://photos.example:8443/'],
  ['the port of http', 'https://photos.example:80/'],
  ['port 0', 'https://photos.example:0/'],
  ['user name', 'https://good@photos.example/'],
  ['user name before an inside address', 'https://good@127.0.0.1/'],
  ['a public name as user', 'https://photos.example@127.0.0.1/'],
  ['password', 'https://:secret@photos.example/'],
  ['loopback', 'https://127.0.0.1/'],
  ['decimal', 'https://2130706433/'],
  ['octal', 'https://0177.0.0.1/'],
  ['hex', 'https://0x7f.1/'],
  ['hex in one', 'https://0x7f000001/'],
  ['short', 'https://127.1/'],
  ['zero', 'https://0/'],
  ['trailing dot on an address', 'https://127.0.0.1./'],
  ['IPv6 loopback', 'https://[::1]/'],
  ['IPv6 loopback in full', 'https://[0:0:0:0:0:0:0:1]/'],
  ['IPv6 unspecified', 'https://[::]/'],
  ['IPv4-mapped', 'https://[::ffff:127.0.0.1]/'],
  ['IPv4-mapped in hex', 'https://[::ffff:7f00:1]/'],
  ['IPv4-compatible', 'https://[::127.0.0.1]/'],
  ['unique local', 'https://[fd00:ec2::254]/'],
  ['zone id', 'https://[fe80::1%25eth0]/'],
  ['zone id, unescaped', 'https://[fe80::1%eth0]/'],
  ['cloud metadata', 'https://169.254.169.254/latest/meta-data/'],
  ['private', 'https://10.0.0.1/'],
  ['carrier-grade NAT', 'https://100.64.0.1/'],
  ['full-width digits', 'https://１２７.０.０.１/'],
  ['circled digits', 'https://①②⑦.⓪.⓪.①/'],
  ['ideographic full stops', 'https://127。0。0。1/'],
  ['half-width ideographic full stops', 'https://127｡0｡0｡1/'],
  ['percent-encoded digits', 'https://%31%32%37.0.0.1/'],
  ['backslashes', 'https:\\\\127.0.0.1/'],
  ['no slashes', 'https:127.0.0.1/'],
  ['too many slashes', 'https:////127.0.0.1/'],
  ['five numbers', 'https://1.2.3.4.5/'],
  ['number too large', 'https://256.256.256.256/'],
  ['localhost', 'https://localhost/'],
  ['localhost in capitals', 'https://LOCALHOST/'],
  ['below localhost', 'https://photos.localhost/'],
  ['localhost with a dot', 'https://localhost./'],
  ['circled localhost', 'https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/'],
  ['soft hyphen in localhost', 'https://loc\u00adalhost/'],
  ['tab and newline in localhost', 'https://lo\tcal\nhost/'],
  ['percent-encoded localhost', 'https://%6c%6f%63alhost/'],
  ['localhost.localdomain', 'https://localhost.localdomain/'],
  ['a single label', 'https://redis/'],
  ['punycode of a single label', 'https://xn--fiqs8s/'],
  ['mDNS', 'https://printer.local/'],
  ['inside by name', 'https://metadata.google.internal/'],
  ['at home', 'https://router.home.arpa/'],
  ['trailing dot', 'https://photos.example./'],
  ['two dots', 'https://photos..example/'],
  ['a name that leads to loopback', 'https://loopback.example/', 'loopback.example'],
  ['a name that leads to metadata', 'https://metadata.example/', 'metadata.example'],
  ['a name that leads inside by IPv6', 'https://six.example/', 'six.example'],
  ['a name with one inside address among public ones', 'https://mixed.example/', 'mixed.example'],
  ['a name that leads to a zone', 'https://zone.example/', 'zone.example'],
  ['an unknown name', 'https://unknown.test/', 'unknown.test'],
]
const NAMES = {
  'loopback.example': ['127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['::ffff:7f00:1'],
  'mixed.example': [PUBLIC_ADDRESS, PUBLIC_ADDRESS_V6, '10.0.0.7'],
  'zone.example': ['fe80::1%eth0'],
}

describe('refused before any connection', () => {
  it.each(REFUSED)('%s', async (_kind, url, asked) => {
    const photos = await servePhotos(undefined, NAMES)
    const error = await photos
      .guarded()
      .download(url)
      .catch((thrown: unknown) => thrown)
    expect(isPortError(error, 'INVALID_REQUEST')).toBe(true)
    expect(photos.asked).toEqual(asked === undefined ? [] : [asked])
    expect(photos.dialled).toEqual([])
    // What to do, and nothing that was learned inside.
    expect(String(error)).toMatch(/: (name|leave) /)
    expect(String(error)).not.toMatch(/\d+\.\d+\.\d+|::|meta-data|secret/)
  })

  it('an unknown name and one that leads inside look the same', async () => {
    const photos = await servePhotos(undefined, NAMES)
    const [unknown, inside, literal] = await Promise.all(
      ['https://unknown.test/', 'https://metadata.example/', 'https://10.0.0.1/'].map((url) =>
        photos.guarded().download(url).catch(String),
      ),
    )
    expect(inside).toBe(unknown)
    expect(literal).toBe(unknown)
  })
})

describe('fetched', () => {
  it.each([
    ['a name', 'https://photos.example/a.png?b=1', 'photos.example photos.example /a.png?b=1'],
    ['the port said', 'https://photos.example:443/', 'photos.example photos.example /'],
    ['an empty user', 'https://@photos.example/', 'photos.example photos.example /'],
    ['a fragment is not sent', 'https://photos.example/a#b', 'photos.example photos.example /a'],
    ['Korean is punycode', 'https://사진.example/병', 'xn--vf4bi0o.example xn--vf4bi0o.example /%EB%B3%91'],
    ['a public IPv4 address', `https://${PUBLIC_ADDRESS}/`, `- ${PUBLIC_ADDRESS} /`],
    ['a public IPv6 address', `https://[${PUBLIC_ADDRESS_V6}]/`, `- [${PUBLIC_ADDRESS_V6}] /`],
  ])('%s: SNI, Host and path are those of the address', async (_kind, url, request) => {
    const photos = await servePhotos()
    await photos.guarded().download(url)
    expect(photos.requests).toEqual([request])
  })

  it('the connection goes to the checked addresses, all of one answer', async () => {
    const photos = await servePhotos(undefined, { 'photos.example': [PUBLIC_ADDRESS, PUBLIC_ADDRESS_V6] })
    await photos.guarded().download('https://photos.example/')
    expect(photos.asked).toEqual(['photos.example'])
    expect(photos.dialled).toEqual([
      { host: 'photos.example', addresses: [PUBLIC_ADDRESS, PUBLIC_ADDRESS_V6], port: 443 },
    ])
  })

  it('an address is itself: DNS is not asked', async () => {
    const photos = await servePhotos()
    await photos.guarded().download(`https://${PUBLIC_ADDRESS}/`)
    expect(photos.asked).toEqual([])
    expect(photos.dialled).toEqual([{ host: PUBLIC_ADDRESS, addresses: [PUBLIC_ADDRESS], port: 443 }])
  })
})

describe('the list of hosts', () => {
  const allowHosts = ['photos.example', '*.CDN.example']

  it.each([
    ['the host itself', 'https://photos.example/', true],
    ['in capitals', 'https://PHOTOS.example/', true],
    ['a name below', 'https://a.cdn.example/', true],
    ['two names below', 'https://a.b.cdn.example/', true],
    ['below a host that is alone', 'https://a.photos.example/', false],
    ['what the names are below of', 'https://cdn.example/', false],
    ['the same end, no dot', 'https://evilcdn.example/', false],
    ['the same beginning', 'https://photos.example.evil.example/', false],
    ['a public address', `https://${PUBLIC_ADDRESS}/`, false],
  ])('%s: %s', async (_kind, url, isAllowed) => {
    const photos = await servePhotos(undefined, { 'a.cdn.example': [], 'a.b.cdn.example': [] })
    const outcome = photos.guarded({ allowHosts }).download(url)
    await outcome.catch(() => {})
    expect(photos.asked).toEqual(isAllowed ? [new URL(url).hostname] : [])
    if (!isAllowed) await expect(outcome).rejects.toThrow('not on the list')
  })

  it('does not open the inside', async () => {
    const photos = await servePhotos(undefined, { 'photos.example': ['10.0.0.7'] })
    const guarded = photos.guarded({ allowHosts: ['photos.example', '127.0.0.1', 'localhost'] })
    for (const url of ['https://photos.example/', 'https://127.0.0.1/', 'https://localhost/']) {
      await expect(guarded.download(url)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    }
    expect(photos.dialled).toEqual([])
  })
})
