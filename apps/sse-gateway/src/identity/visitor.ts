import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuseCrossSite } from './cross-site.ts'
import { unauthorized } from './unauthorized.ts'

/**
 * Somebody without a login: the signed cookie; else the hash of `Authorization` or `x-api-key`, whatever they chose; else a
 * new cookie. @throws Problem 403, also rather than let another site replace a visitor's cookie by a new one
 */
export function visitorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  allowedOrigins: ReadonlySet<string>,
): string {
  const known = fromCookie(request)
  const chosen = known === undefined ? fromKey(request) : undefined
  // A header of one's own choice is nothing that a browser sends by itself.
  if (chosen !== undefined) return chosen
  refuseCrossSite(request, allowedOrigins)
  return known ?? newVisitor(request, reply)
}

function fromCookie(request: FastifyRequest): string | undefined {
  const value = request.cookies[COOKIE]
  if (value === undefined) return undefined
  const { valid, value: id } = request.unsignCookie(value)
  return valid && id !== null && /^[A-Za-z0-9_-]{22}$/.test(id) ? `visitor_${id}` : undefined
}

function fromKey(request: FastifyRequest): string | undefined {
  const { authorization, 'x-api-key': apiKey } = request.headers
  const key = authorization ?? (Array.isArray(apiKey) ? apiKey[0] : apiKey)
  if (key === undefined || key.trim() === '') return undefined
  if (key.length > MAX_KEY_CHARACTERS) throw unauthorized('UNAUTHORIZED')
  return `key_${createHash('sha256').update(key).digest('base64url').slice(0, 32)}`
}

function newVisitor(request: FastifyRequest, reply: FastifyReply): string {
  const id = randomBytes(16).toString('base64url')
  reply.setCookie(COOKIE, id, {
    signed: true,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    path: '/',
    maxAge: COOKIE_SECONDS,
  })
  return `visitor_${id}`
}

const COOKIE = 'eco2_visitor'
const COOKIE_SECONDS = 365 * 24 * 60 * 60
const MAX_KEY_CHARACTERS = 4_096
