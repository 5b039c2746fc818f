import { type Clock, systemClock } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { issueTicket } from '../identity/stream-ticket.ts'
import { runIdFrom } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'
import { ownRun } from './run.ts'

export interface TicketOptions {
  readonly clock?: Clock
}

/** A ticket for EventSource, which cannot send headers: whoever has it may watch this run, and do nothing else. */
export function addTicket(
  app: FastifyInstance,
  dependencies: GatewayDependencies,
  { clock = systemClock }: TicketOptions = {},
): void {
  app.post('/v1/runs/:runId/ticket', async (request) => {
    const { runId, userId } = await ownRun(dependencies, request.userId, runIdFrom(request.params))
    // Never longer than whoever asks for it may watch themselves.
    const expiresAt = Math.floor(Math.min(clock.now() + TICKET_MS, request.expiresAtMs))
    const ticket = issueTicket(dependencies.secret, { runId, userId }, expiresAt)
    return { ticket, expiresAt, eventsUrl: `/v1/runs/${runId}/events?ticket=${ticket}` }
  })
}

/** The longest that RUN_DEADLINE_SECONDS allows a run to take; one that waits for longer needs another ticket. */
const TICKET_MS = 60 * 60_000
