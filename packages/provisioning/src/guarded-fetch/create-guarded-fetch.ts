import { askOnce } from './ask-once.ts'
import { checkUrl, hostOf } from './check-url.ts'
import { type Dial, dialDirectly } from './dial.ts'
import { badResponse, cancelled, toDownloadError, tooSlow } from './download-error.ts'
import { type Answer, type Content, readAnswer } from './read-answer.ts'
import { createDnsLookup, type HostLookup, resolvePublic } from './resolve-host.ts'

export interface GuardedFetchOptions {
  /** `images.example.com`, or `*.example.com` for every name below it; redirects too. Default: any public host. */
  readonly allowHosts?: readonly string[]
  /** Default 10 MiB. */
  readonly maxBytes?: number
  /** From the first question to DNS to the last byte, redirects included. Default 10 s. */
  readonly timeoutMs?: number
  /** Default 3. */
  readonly maxRedirects?: number
  /** Default: the system's DNS servers. */
  readonly lookup?: HostLookup
  /** Default: straight to the address. Tests let it lead to a server of their own; no check is weaker with it. */
  readonly dial?: Dial
  /** A certificate authority (PEM) instead of the system's. */
  readonly ca?: string
}

export interface DownloadOptions {
  /** Closes the socket; the download rejects with CANCELLED. */
  readonly signal?: AbortSignal
  /** Media types that are welcome, `image/png`. Default: any. What the server says is not proof: look at the bytes. */
  readonly accept?: readonly string[]
}

export interface Download extends Content {
  /** After redirects, without fragment. */
  readonly finalUrl: string
}

export interface GuardedFetch {
  /**
   * @throws {PortError} INVALID_REQUEST (not an address that may be fetched, or 4xx; the message says what to do and never
   * what a name resolved to), TIMEOUT, UNAVAILABLE, BAD_RESPONSE (too large, wrong type, compressed, redirects without
   * end), CANCELLED
   */
  download(url: string, options?: DownloadOptions): Promise<Download>
}

/**
 * Fetches what users and providers name, without being led inside. https on port 443 only; the name is resolved once,
 * every address of it must be public, and the connection goes to those very addresses, so that there is no second look
 * that could answer otherwise; each redirect starts again from the top.
 *
 * It never uses HTTPS_PROXY: a proxy resolves the name by itself, which is the second look, and often stands where the
 * inside can be reached. Where only a proxy leads out, downloads fail with UNAVAILABLE, until a `dial` is given that
 * tunnels to the checked address (CONNECT with the address, not with the name).
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const { allowHosts, dial = dialDirectly, lookup = createDnsLookup(), ca } = options
  const { maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS, maxRedirects = MAX_REDIRECTS } = options

  const ask = async (
    url: URL,
    accept: readonly string[] | undefined,
    signal: AbortSignal,
  ): Promise<Answer> => {
    const addresses = await resolvePublic(hostOf(url), lookup, signal)
    return askOnce(url, { addresses, dial, ca, accept, signal }, (answer) =>
      readAnswer(answer, { maxBytes, accept }),
    )
  }
  const follow = async (
    first: URL,
    accept: readonly string[] | undefined,
    signal: AbortSignal,
  ): Promise<Download> => {
    const visited = new Set<string>()
    for (let url = first; visited.size <= maxRedirects; ) {
      visited.add(url.href)
      const answer = await ask(url, accept, signal)
      if ('content' in answer) return { ...answer.content, finalUrl: url.href }
      url = checkUrl(answer.location, { allowHosts }, url)
      if (visited.has(url.href)) throw badResponse('The server redirects in a circle.')
    }
    throw badResponse(`The server redirects more than ${maxRedirects} times: name the last address.`)
  }
  return {
    download: async (url, { signal, accept } = {}) => {
      const first = checkUrl(url, { allowHosts })
      const limit = startLimit(timeoutMs, signal)
      try {
        return await follow(first, accept, limit.signal)
      } catch (error) {
        throw limit.signal.aborted ? limit.signal.reason : toDownloadError(error)
      } finally {
        limit.end()
      }
    },
  }
}

/** One signal for the caller's and for the time; aborted with the PortError that is to be thrown. */
function startLimit(timeoutMs: number, caller: AbortSignal | undefined) {
  const controller = new AbortController()
  const onAbort = (): void => controller.abort(cancelled())
  const timer = setTimeout(() => controller.abort(tooSlow(timeoutMs)), timeoutMs)
  caller?.addEventListener('abort', onAbort, { once: true })
  if (caller?.aborted) onAbort()
  return {
    signal: controller.signal,
    end: (): void => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', onAbort)
    },
  }
}

const MAX_BYTES = 10 * 1024 * 1024
const TIMEOUT_MS = 10_000
const MAX_REDIRECTS = 3
