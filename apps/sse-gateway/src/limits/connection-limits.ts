import type { Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { MAX_HEADER_BYTES } from '../plugins/transport-limits.ts'
import { Problem } from '../problem.ts'
import { limitedAddress } from './address.ts'

/** What bounds a connection; streams that are being written live on past all of it. */
export interface ConnectionLimits {
  /** From the opening of the connection, or of the next request on it, to its last header. Default 10,000 ms. */
  readonly headersTimeoutMs?: number
  /** The whole request, body included. Default 30,000 ms. */
  readonly requestTimeoutMs?: number
  /** How often both are looked at, so how much later they may strike. Default 1,000 ms. */
  readonly checkMs?: number
  /** An idle connection; above the 60 s after which common proxies close theirs. Default 72,000 ms. */
  readonly keepAliveMs?: number
}

/** For Fastify. Node looks every 30 s by default, so that 10 s could be 40. */
export function connectionOptions(limits: ConnectionLimits = {}) {
  const { headersTimeoutMs, requestTimeoutMs, checkMs, keepAliveMs } = { ...DEFAULTS, ...limits }
  return {
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval: checkMs,
    },
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
  } as const
}

/** Node drops headers past a count in silence, and with them maybe the one that decides. */
export function addHeaderLimit(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.rawHeaders.length / 2 > MAX_HEADERS) {
      throw new Problem(431, 'TOO_MANY_HEADERS', `헤더는 ${MAX_HEADERS}개까지만 받을 수 있어요.`)
    }
  })
}

export interface ConnectionCountOptions {
  /** 0: no limit. */
  readonly most: number
  /** Undefined: not counted. Default: all but loopback, IPv6 by /64. */
  readonly addressOf?: (ip: string) => string | undefined
}

/** Connections of one address to this process at a time; one more is closed unheard. Not behind a proxy: all would be its own. */
export function limitConnections(
  server: Server,
  { most, addressOf = limitedAddress }: ConnectionCountOptions,
): void {
  if (most === 0) return
  const countByAddress = new Map<string, number>()
  server.on('connection', (socket) => {
    const address = addressOf(socket.remoteAddress ?? '')
    if (address === undefined) return
    const count = (countByAddress.get(address) ?? 0) + 1
    if (count > most) {
      socket.destroy()
      return
    }
    countByAddress.set(address, count)
    socket.once('close', () => {
      const left = (countByAddress.get(address) ?? 1) - 1
      if (left > 0) countByAddress.set(address, left)
      else countByAddress.delete(address)
    })
  })
}

/** A browser sends about 20, a proxy adds about 10. */
export const MAX_HEADERS = 100

const DEFAULTS: Required<ConnectionLimits> = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  checkMs: 1_000,
  keepAliveMs: 72_000,
}
