import { generateKeyPairSync } from 'node:crypto'
import {
  claims,
  compact,
  EC,
  es256,
  hs256,
  ISSUER,
  JWT_SECRET,
  jwkOf,
  NOW_SECONDS,
  RSA,
  rs256,
  secretToken,
} from './tokens.ts'

const OTHER = generateKeyPairSync('rsa', { modulusLength: 2048 })
const HEADER = { alg: 'RS256', kid: 'rsa' }
const signed = rs256(RSA.privateKey)
const other = rs256(OTHER.privateKey)
const good = compact(HEADER, claims(), signed)
const [header = '', , signature = ''] = good.split('.')
const payload = compact(HEADER, claims({ sub: 'mallory' }), other).split('.')[1] ?? ''
const PEM = RSA.publicKey.export({ type: 'spki', format: 'pem' })
const DER = RSA.publicKey.export({ type: 'spki', format: 'der' })
const claiming = (changes: Record<string, unknown>) => compact(HEADER, claims(changes), signed)

/** By name: what nobody with the public keys `KEYS` may take for a token. `elsewhere` is a server of the attacker's keys. */
export const publicKeyForgeries = (elsewhere: string): [string, string][] => [
  ['alg none', compact({ alg: 'none' }, claims(), () => '')],
  ['alg none with a signature', compact({ alg: 'none', kid: 'rsa' }, claims(), signed)],
  [
    'alg confusion: HS256 with the public key as PEM',
    compact({ alg: 'HS256', kid: 'rsa' }, claims(), hs256(PEM)),
  ],
  [
    'alg confusion: HS256 with the public key as DER',
    compact({ alg: 'HS256', kid: 'rsa' }, claims(), hs256(DER)),
  ],
  [
    'alg confusion: HS256 with the public key as JWK',
    compact({ alg: 'HS256', kid: 'rsa' }, claims(), hs256(JSON.stringify(jwkOf(RSA, 'rsa')))),
  ],
  ['alg that is not allowed', compact({ alg: 'RS512', kid: 'rsa' }, claims(), signed)],
  ['alg of another key', compact({ alg: 'ES256', kid: 'rsa' }, claims(), es256(EC.privateKey))],
  ['no alg', compact({ kid: 'rsa' }, claims(), signed)],
  ['wrong key', compact(HEADER, claims(), other)],
  ['unknown kid', compact({ alg: 'RS256', kid: 'nobody' }, claims(), other)],
  ['kid with path', compact({ alg: 'RS256', kid: '../../../../dev/null' }, claims(), other)],
  ['kid that is a list', compact({ alg: 'RS256', kid: ['rsa'] }, claims(), signed)],
  ['jku', compact({ alg: 'RS256', kid: 'theirs', jku: elsewhere }, claims(), other)],
  ['jku and the kid of a known key', compact({ ...HEADER, jku: elsewhere }, claims(), other)],
  ['x5u', compact({ ...HEADER, x5u: elsewhere }, claims(), other)],
  ['jwk', compact({ alg: 'RS256', jwk: jwkOf(OTHER, 'rsa') }, claims(), other)],
  ['jwk and the kid of a known key', compact({ ...HEADER, jwk: jwkOf(OTHER, 'rsa') }, claims(), other)],
  ['not yet valid', claiming({ nbf: NOW_SECONDS + 61 })],
  ['wrong issuer', claiming({ iss: 'https://login.test' })],
  ['missing issuer', claiming({ iss: undefined })],
  ['array issuer', claiming({ iss: [ISSUER] })],
  ['wrong audience', claiming({ aud: 'eco' })],
  ['audience among others, not ours', claiming({ aud: ['eco', 'eco22'] })],
  ['missing audience', claiming({ aud: undefined })],
  ['missing sub', claiming({ sub: undefined })],
  ['empty sub', claiming({ sub: '' })],
  ['array sub', claiming({ sub: ['alice'] })],
  ['number sub', claiming({ sub: 7 })],
  ['sub with a lone surrogate', claiming({ sub: 'a\ud800' })],
  ['missing exp', claiming({ exp: undefined })],
  ['exp that is a text', claiming({ exp: String(NOW_SECONDS + 300) })],
  ['huge token', claiming({ padding: 'x'.repeat(8_192) })],
  ['truncated', good.slice(0, -10)],
  ['truncated to two segments', good.slice(0, good.lastIndexOf('.'))],
  ['truncated to nothing', ''],
  ['extra segment', `${good}.${signature}`],
  ['extra empty segment', `${good}.`],
  ['five segments, like a JWE', `${good}.a.b`],
  ['non-JSON payload', compact(HEADER, 'hello', signed)],
  ['payload that is a list', compact(HEADER, [claims()], signed)],
  ['payload that is a text', compact(HEADER, '"alice"', signed)],
  ['payload that is not UTF-8', compact(HEADER, Buffer.from([0x22, 0xff, 0xfe, 0x22]), signed)],
  ['non-JSON header', compact('RS256', claims(), signed)],
  ['crit header', compact({ ...HEADER, crit: ['x'], x: 1 }, claims(), signed)],
  ['crit header that names a claim', compact({ ...HEADER, crit: ['exp'] }, claims(), signed)],
  ['empty crit header', compact({ ...HEADER, crit: [] }, claims(), signed)],
  ['empty signature', compact(HEADER, claims(), () => '')],
  ['signature of zeros', compact(HEADER, claims(), () => Buffer.alloc(256))],
  ['swapped payload', `${header}.${payload}.${signature}`],
  ['b64=false', unencoded()],
]

/** By name: what nobody with `JWT_SECRET` may take for a token. */
export const secretForgeries: [string, string][] = [
  ['alg none', compact({ alg: 'none' }, claims(), () => '')],
  ['wrong secret', compact({ alg: 'HS256' }, claims(), hs256(`${JWT_SECRET}!`))],
  ['empty secret', compact({ alg: 'HS256' }, claims(), hs256(''))],
  ['a public-key algorithm', good],
  ['an algorithm that is not allowed', compact({ alg: 'HS512' }, claims(), hs256(JWT_SECRET))],
  ['empty signature', compact({ alg: 'HS256' }, claims(), () => '')],
  ['missing sub', secretToken({ sub: undefined })],
  ['missing exp', secretToken({ exp: undefined })],
  ['wrong audience', secretToken({ aud: 'eco' })],
]

/** RFC 7797: the payload stands as it is, signed as it is. */
function unencoded(): string {
  const start = Buffer.from(JSON.stringify({ ...HEADER, b64: false, crit: ['b64'] })).toString('base64url')
  const text = Buffer.from(JSON.stringify(claims())).toString('base64url')
  return `${start}.${text}.${Buffer.from(signed(`${start}.${text}`)).toString('base64url')}`
}
