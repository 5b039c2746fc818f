import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The caller's own id, when it is one that may stand in a log and in a header; else a new one. */
export function requestIdOf({ headers: { 'x-request-id': sent } }: Pick<IncomingMessage, 'headers'>): string {
  return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID()
}

/** What proxies and tracers make of it (UUIDs, ULIDs, `Root=1-67891233-abcdef`); no white space, no quotes, no markup. */
export const REQUEST_ID: RegExp = /^[A-Za-z0-9._:=-]{1,64}$/
