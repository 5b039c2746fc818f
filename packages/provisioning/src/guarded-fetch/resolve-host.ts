import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPortError } from '@eco2/ports'
import { refusal, unavailable } from './download-error.ts'
import { isPublicAddress } from './public-address.ts'

/** A name's addresses, IPv4 or IPv6 as text; `[]` when it has none. May reject as it likes, also on abort. */
export type HostLookup = (host: string, signal: AbortSignal) => Promise<readonly string[]>

/**
 * Asks once, and judges every address of the answer: one that is not public spoils them all, because which one a
 * connection would take is chance.
 *
 * @throws {PortError} INVALID_REQUEST, UNAVAILABLE; what `signal` was aborted with.
 */
export async function resolvePublic(
  host: string,
  lookup: HostLookup,
  signal: AbortSignal,
): Promise<readonly string[]> {
  signal.throwIfAborted()
  const addresses = isIP(host) === 0 ? await unlessAborted(lookup(host, signal), signal) : [host]
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw refusal()
  return addresses
}

/**
 * Asks the system's DNS servers (or `servers`) for A and AAAA. Not `dns.lookup`: that one holds a thread of the pool of
 * four until the answer comes, so that a handful of names with mute servers would stop every file and every lookup of
 * the process; and it reads /etc/hosts, which knows only inside names.
 */
export function createDnsLookup({ servers }: { readonly servers?: readonly string[] } = {}): HostLookup {
  return async (host, signal) => {
    const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES })
    if (servers) resolver.setServers(servers)
    const cancel = (): void => resolver.cancel()
    signal.addEventListener('abort', cancel, { once: true })
    try {
      const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
      // A server that fails for AAAA alone is common; one that fails for both says nothing about the name.
      const isKnown = addresses.length > 0 || answers.every((answer) => isAbsence(answer))
      if (!isKnown) throw unavailable('The name of the host could not be resolved.')
      return addresses
    } finally {
      signal.removeEventListener('abort', cancel)
    }
  }
}

function isAbsence(answer: PromiseSettledResult<unknown>): boolean {
  if (answer.status === 'fulfilled') return true
  return answer.reason instanceof Error && 'code' in answer.reason && ABSENT.has(answer.reason.code)
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, aborted])
  } catch (error) {
    if (isPortError(error)) throw error
    throw unavailable('The name of the host could not be resolved.', { cause: error })
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** c-ares: no such name, no such record, no name at all. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])
const DNS_TIMEOUT_MS = 2_000
const DNS_TRIES = 2
