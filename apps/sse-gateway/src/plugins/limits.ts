import { type Clock, type CounterPort, isPortError } from '@eco2/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitedAddress } from '../limits/address.ts'
import type { Limits } from '../limits/limits.ts'
import { type Place, Places } from '../limits/places.ts'
import { createRates } from '../limits/rates.ts'
import { tooManyStreams } from '../limits/refusals.ts'
import { RunPlaces } from '../limits/run-places.ts'
import { withAdmission } from '../limits/with-admission.ts'
import type { GatewayDependencies } from '../routes/dependencies.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A request to this route is a message that asks for an answer. */
    startsRun?: boolean
    /** The answer of this route is a stream that stays open. */
    opensStream?: boolean
  }
}

export interface LimitsOptions {
  readonly counter: CounterPort
  readonly limits: Limits
  /** Of requests and messages. Default 60,000 ms. */
  readonly windowMs?: number
  /** After which places of a gateway that died are free again, once or twice. Default 30,000 ms. */
  readonly sliceMs?: number
  readonly clock?: Clock
}

/**
 * Before anybody knows who asks: trying tokens, tickets and new cookies is limited, too. While the counters do not answer,
 * reading goes on without limits, and everything else is a 503, as it would be a moment later anyhow.
 */
export function addAddressLimits(app: FastifyInstance, { limits, ...options }: LimitsOptions): void {
  const rates = createRates(options)
  app.addHook('onRequest', async (request) => {
    const address = limitedAddress(request.ip)
    const { url, config } = request.routeOptions
    if (address === undefined || UNLIMITED_ROUTES.has(url ?? '')) return
    await unlessReading(request, () =>
      rates.take(`address:${address}`, [
        { name: 'address-requests', limit: limits.addressRequestsPerMinute },
        ...(config.startsRun ? [{ name: 'address-runs', limit: limits.addressRunsPerMinute }] : []),
      ]),
    )
  })
}

/** After identity. What is left is told with every answer, streams included. */
export function addUserLimits(app: FastifyInstance, { limits, ...options }: LimitsOptions): void {
  const rates = createRates(options)
  const places = new Places({ ...options, failsOpen: true })
  app.addHook('onClose', () => places.close())
  app.addHook('onRequest', async (request, reply) => {
    const { userId } = request
    if (userId === '') return
    const { startsRun, opensStream } = request.routeOptions.config
    const left = await unlessReading(request, () =>
      rates.take(`user:${userId}`, [
        { name: 'user-requests', limit: limits.userRequestsPerMinute },
        ...(startsRun ? [{ name: 'user-runs', limit: limits.userRunsPerMinute }] : []),
      ]),
    )
    if (left !== undefined) reply.headers({ ...left })
    if (opensStream) await takeStreamPlaces(request, reply, places, limits)
  })
}

/** The same dependencies, whose store takes a run only while there is room for it. */
export function admitRuns<Parts extends Pick<GatewayDependencies, 'store' | 'queue'>>(
  app: FastifyInstance,
  { counter, limits, ...options }: LimitsOptions,
  dependencies: Parts,
): Parts {
  const { store, queue } = dependencies
  const runPlaces = new RunPlaces({ places: new Places({ counter, failsOpen: false, ...options }), store })
  app.addHook('onClose', () => runPlaces.close())
  return { ...dependencies, store: withAdmission(store, { counter, queue, limits, runPlaces }) }
}

/** For as long as the response is open, whatever becomes of it. @throws Problem 429 TOO_MANY_STREAMS */
async function takeStreamPlaces(
  { userId, ip }: FastifyRequest,
  { raw }: FastifyReply,
  places: Places,
  { userStreams, addressStreams }: Limits,
): Promise<void> {
  const address = limitedAddress(ip)
  const wanted = [
    { limit: 'user-streams', key: `{place:user:${userId}}:streams`, most: userStreams },
    ...(address === undefined
      ? []
      : [{ limit: 'address-streams', key: `{place:address:${address}}:streams`, most: addressStreams }]),
  ]
  const taken: Place[] = []
  let isClosed = false
  const release = () => {
    isClosed = true
    for (const place of taken) void place.release()
  }
  raw.once('close', release)
  for (const { limit, key, most } of wanted) {
    if (most === 0) continue
    const place = await places.take(key, most)
    if (place === undefined) throw tooManyStreams(limit, most)
    taken.push(place)
    // It left while we asked.
    if (isClosed) void place.release()
  }
}

async function unlessReading<Result>(
  { method }: FastifyRequest,
  ask: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await ask()
  } catch (error) {
    if ((method === 'GET' || method === 'HEAD') && isPortError(error, 'UNAVAILABLE')) return undefined
    throw error
  }
}

/** Probes come often and from one address. */
const UNLIMITED_ROUTES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])
