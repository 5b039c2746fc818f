import { type Clock, type Logger, systemClock } from '@eco2/ports'
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose'
import { Problem } from '../problem.ts'

export interface SigningKeysOptions {
  readonly logger: Logger
  readonly clock?: Clock
  /** Default 5,000 ms, for the whole answer. */
  readonly fetchTimeoutMs?: number
}

/**
 * The public keys at a JWKS URL: fetched at first need, kept for 10 min, fetched again for a `kid` that is not among
 * them, at most every 30 s. While they cannot be had nobody can be told from anybody: 503, and one try every 5 s.
 */
export function createSigningKeys(
  url: string,
  { logger, clock = systemClock, fetchTimeoutMs = FETCH_TIMEOUT_MS }: SigningKeysOptions,
): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: fetchTimeoutMs,
    cooldownDuration: UNKNOWN_KEY_PAUSE_MS,
    cacheMaxAge: KEEP_MS,
    [customFetch]: withPause(fetchKeys, clock, logger),
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error
      throw new Problem(503, 'UNAVAILABLE', '지금은 누구인지 확인할 수 없어요. 잠시 뒤에 다시 해 주세요.', {
        headers: { 'retry-after': String(FAILURE_PAUSE_MS / 1000) },
      })
    }
  }
}

/** jose pauses after a success only: without this every request would try a server that is down. */
function withPause(fetchOnce: FetchImplementation, clock: Clock, logger: Logger): FetchImplementation {
  let pausedUntilMs = 0
  return async (url, init) => {
    if (clock.now() < pausedUntilMs) throw new Error('The keys could not be fetched a moment ago.')
    try {
      return await fetchOnce(url, init)
    } catch (error) {
      pausedUntilMs = clock.now() + FAILURE_PAUSE_MS
      // The name only: the URL may hold a secret.
      logger.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'JWT_JWKS_URL gives no keys.')
      throw error
    }
  }
}

/** Follows no redirect, and reads no more than a set of keys may weigh. @throws when it is none */
const fetchKeys: FetchImplementation = async (url, init) => {
  const response = await fetch(url, init)
  const text = response.status === 200 ? await readBounded(response) : undefined
  if (text === undefined || !Array.isArray((JSON.parse(text) as { keys?: unknown } | null)?.keys)) {
    await response.body?.cancel()
    throw new Error('That is no set of keys.')
  }
  return new Response(text)
}

/** Undefined when it is too long. */
async function readBounded({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const FETCH_TIMEOUT_MS = 5_000
const KEEP_MS = 10 * 60_000
const UNKNOWN_KEY_PAUSE_MS = 30_000
const FAILURE_PAUSE_MS = 5_000
const MAX_BYTES = 256 * 1024
