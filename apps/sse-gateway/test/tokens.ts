import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** 2027-01-15; tests decide what time it is. */
export const NOW_SECONDS = 1_800_000_000
export const clock = { now: () => NOW_SECONDS * 1000 }
export const JWT_SECRET = 'a secret of the login, not of the gateway'
export const ISSUER = 'https://login.test/'
export const AUDIENCE = 'eco2'

export type Signer = (input: string) => string | Buffer

export const hs256 =
  (secret: string | Buffer): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest()
export const rs256 =
  (key: KeyObject): Signer =>
  (input) =>
    sign('sha256', Buffer.from(input), key)
export const es256 =
  (key: KeyObject): Signer =>
  (input) =>
    sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' })
export const edDsa =
  (key: KeyObject): Signer =>
  (input) =>
    sign(null, Buffer.from(input), key)

/** Any JWS, also one that no library would make. Texts are taken as they are. */
export function compact(header: object | string, payload: object | string, signer: Signer): string {
  const input = [header, payload].map(encode).join('.')
  return `${input}.${Buffer.from(signer(input)).toString('base64url')}`
}

function encode(part: object | string): string {
  const bytes = Buffer.isBuffer(part) || typeof part === 'string' ? part : JSON.stringify(part)
  return Buffer.from(bytes as string).toString('base64url')
}

/** Claims of a good token; `undefined` leaves one out. */
export const claims = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  sub: 'alice',
  iss: ISSUER,
  aud: AUDIENCE,
  exp: NOW_SECONDS + 300,
  ...changes,
})

export const secretToken = (changes: Record<string, unknown> = {}): string =>
  compact({ alg: 'HS256' }, claims(changes), hs256(JWT_SECRET))

export const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' })
export const ED = generateKeyPairSync('ed25519')

export const jwkOf = ({ publicKey }: { publicKey: KeyObject }, kid: string) => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
})

export const KEYS = [jwkOf(RSA, 'rsa'), jwkOf(EC, 'ec'), jwkOf(ED, 'ed')]

/** The login's keys on loopback, and what was asked of it. */
export async function startKeyServer(keys: readonly object[] = KEYS) {
  const state = { keys, status: 200, body: undefined as string | undefined, location: '', silent: false }
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    if (state.silent) return
    response
      .writeHead(state.status, { 'content-type': 'application/json', location: state.location })
      .end(state.body ?? JSON.stringify({ keys: state.keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`
  return {
    state,
    requests,
    url,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type KeyServer = Awaited<ReturnType<typeof startKeyServer>>
