import { type Clock, RUN_ID_PATTERN, systemClock, type ThreadStorePort } from '@eco2/ports'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessTokens } from '../identity/access-tokens.ts'
import { refuseCrossSite } from '../identity/cross-site.ts'
import { expiryOfTicket, isTicketOf } from '../identity/stream-ticket.ts'
import { unauthorized } from '../identity/unauthorized.ts'
import { visitorOf } from '../identity/visitor.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Set before every handler that is not open to all. Never sent to anyone. */
    userId: string
    /** Unix milliseconds: until when that is so; a stream has to end by then. Infinity without a token or ticket. */
    expiresAtMs: number
  }
  interface FastifyContextConfig {
    /** The route also takes a stream ticket as `?ticket=`; it has `:runId` in its path. */
    takesTicket?: boolean
  }
}

export interface IdentityOptions {
  /** Signs cookies and tickets; the same in every gateway. */
  readonly secret: string
  readonly store: Pick<ThreadStorePort, 'readRun'>
  /** Tokens say who asks. Without them there are only visitors. */
  readonly tokens?: AccessTokens
  /** The cookie in which a token may come. Default eco2_token. */
  readonly tokenCookie?: string
  /** Whether people without a token are served. Default true. */
  readonly allowsAnonymous?: boolean
  /** Other sites whose pages may use our cookies. */
  readonly allowedOrigins?: readonly string[]
  readonly clock?: Clock
}

interface Caller {
  readonly userId: string
  readonly expiresAtMs?: number
}

type Settings = IdentityOptions & { readonly clock: Clock; readonly origins: ReadonlySet<string> }

/**
 * Who asks. A token in `Authorization`; else a stream ticket; else a token in its cookie. A token or ticket that is none is a
 * 401 and never a visitor. Else, where visitors are served: their signed cookie, a hash of the key they chose, or a new
 * cookie. A visitor's cookie that was tampered with counts as none.
 */
export async function addIdentity(app: FastifyInstance, options: IdentityOptions): Promise<void> {
  const settings = { clock: systemClock, ...options, origins: new Set(options.allowedOrigins) }
  await app.register(cookie, { secret: options.secret })
  app.decorateRequest('userId', '')
  app.decorateRequest('expiresAtMs', Number.POSITIVE_INFINITY)
  app.addHook('onRequest', async (request, reply) => {
    // By the route that was found, never by the text of the URL: `/%761/threads` finds `/v1/threads` too.
    if (isOpenToAll(request.routeOptions.url)) return
    const { userId, expiresAtMs = Number.POSITIVE_INFINITY } = await identify(request, reply, settings)
    request.userId = userId
    request.expiresAtMs = expiresAtMs
  })
}

/** Every other route, also one that is added later, has to know who asks. Undefined: no route was found. */
function isOpenToAll(route: string | undefined): boolean {
  return route === undefined || OPEN_ROUTES.has(route) || route.startsWith('/docs/')
}

async function identify(request: FastifyRequest, reply: FastifyReply, settings: Settings): Promise<Caller> {
  const { tokens, tokenCookie = 'eco2_token', allowsAnonymous = true, origins } = settings
  const { authorization } = request.headers
  if (tokens !== undefined && authorization !== undefined) return tokens.verify(fromBearer(authorization))

  const ticket = ticketOf(request)
  if (ticket !== undefined) return verifyTicket(ticket, request, settings)

  const token = request.cookies[tokenCookie]
  if (tokens !== undefined && token !== undefined) {
    refuseCrossSite(request, origins)
    return tokens.verify(token)
  }
  if (!allowsAnonymous) throw unauthorized('UNAUTHORIZED')
  return { userId: visitorOf(request, reply, origins) }
}

/** The scheme's case does not matter (RFC 9110, 11.1). @throws Problem 401, also for another scheme */
function fromBearer(authorization: string): string {
  const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1]
  if (token === undefined) throw unauthorized('TOKEN_INVALID')
  return token
}

/** Anything in its place counts as one, so that a ticket cut short is refused and not overlooked. */
function ticketOf({ method, routeOptions, query }: FastifyRequest): string | undefined {
  if (method !== 'GET' || routeOptions.config.takesTicket !== true) return undefined
  const { ticket } = query as { ticket?: unknown }
  return ticket === undefined || typeof ticket === 'string' ? ticket : ''
}

async function verifyTicket(
  ticket: string,
  { params }: FastifyRequest,
  { secret, store, clock }: Settings,
): Promise<Caller> {
  const { runId } = params as { runId: string }
  const expiresAtMs = expiryOfTicket(ticket, clock.now())
  const record = expiresAtMs === undefined || !RUN_ID_PATTERN.test(runId) ? null : await store.readRun(runId)
  if (expiresAtMs === undefined || record === null || !isTicketOf(ticket, secret, record)) {
    throw unauthorized('TICKET_INVALID')
  }
  return { userId: record.userId, expiresAtMs }
}

const OPEN_ROUTES: ReadonlySet<string> = new Set([
  ...['/healthz', '/readyz', '/metrics', '/docs', '/openapi.json'],
  // The page, and preflight requests, which carry no credentials.
  ...['/*', '*'],
])
