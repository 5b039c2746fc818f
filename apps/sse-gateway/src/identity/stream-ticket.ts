import { createHmac, timingSafeEqual } from 'node:crypto'

/** Who may watch what. Neither is in the ticket: the run is in the address, and its record knows its owner. */
export interface TicketScope {
  readonly runId: string
  readonly userId: string
}

/** For EventSource, which cannot send headers: opens one run's stream to whoever has the address, until it expires. */
export function issueTicket(secret: string, scope: TicketScope, expiresAtMs: number): string {
  const expires = Math.floor(expiresAtMs).toString(36)
  return `${expires}.${sign(secret, scope, expires)}`
}

/** When it expires, by its own word; undefined when it is none, or over. Costs nothing, so it is asked first. */
export function expiryOfTicket(ticket: string, nowMs: number): number | undefined {
  const expires = TICKET.exec(ticket)?.[1]
  if (expires === undefined) return undefined
  const expiresAtMs = Number.parseInt(expires, 36)
  return expiresAtMs > nowMs ? expiresAtMs : undefined
}

/** Whether it was issued by a gateway with this secret, for this run of this owner. */
export function isTicketOf(ticket: string, secret: string, scope: TicketScope): boolean {
  const [, expires, signature] = TICKET.exec(ticket) ?? []
  if (expires === undefined || signature === undefined) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, scope, expires)))
}

/** Over the text as it stands, so that no other spelling of it is a ticket too. */
function sign(secret: string, { runId, userId }: TicketScope, expires: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['ticket', runId, userId, expires]))
    .digest('base64url')
}

/** Unix milliseconds in base 36, and 256 bits. */
const TICKET = /^([0-9a-z]{1,11})\.([\w-]{43})$/
