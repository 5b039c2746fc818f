import { createHash, randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Set before every handler under `/v1`. Never sent to anyone. */
    userId: string
  }
}

export interface IdentityOptions {
  /** Signs the cookie; the same in every gateway. */
  readonly secret: string
}

/**
 * Who asks, without a login: the signed cookie; else the hash of `Authorization` or `x-api-key`; else a new cookie.
 * A cookie that was tampered with counts as none.
 */
export async function addIdentity(app: FastifyInstance, { secret }: IdentityOptions): Promise<void> {
  await app.register(cookie, { secret })
  app.decorateRequest('userId', '')
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/v1/')) return
    request.userId = fromCookie(request) ?? fromKey(request) ?? newVisitor(request, reply)
  })
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
  if (key.length > MAX_KEY_CHARACTERS) {
    throw new Problem(401, 'UNAUTHORIZED', '누구인지 확인할 수 없어요.')
  }
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
