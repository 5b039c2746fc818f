import { isIP } from 'node:net'
import { refusal } from './download-error.ts'
import { isPublicAddress } from './public-address.ts'

export interface UrlRules {
  readonly allowHosts?: readonly string[] | undefined
}

/**
 * What can be said of an address before any name is resolved. WHATWG parsing comes first, so that decimal, octal, hex and
 * short notations, full-width and circled digits, `%31`, soft hyphens and backslashes are one spelling by the time of the check.
 * Only port 443: with any other one, strangers could have us knock on every door of somebody else's house.
 *
 * @param base resolves a relative `text`: the address that redirected here.
 * @throws {PortError} INVALID_REQUEST, with what to do
 */
export function checkUrl(text: string, { allowHosts }: UrlRules, base?: URL): URL {
  const url = text.length > MAX_URL_CHARACTERS ? null : URL.parse(text, base)
  if (url === null) throw refusal('This is not a web address: name one that begins with https://.')
  if (url.protocol !== 'https:') throw refusal('Only https can be fetched: name an https:// address.')
  if (url.username !== '' || url.password !== '') {
    throw refusal('An address with a user name or a password cannot be fetched: leave them out.')
  }
  // The parser leaves the port empty when it is the scheme's own.
  if (url.port !== '') throw refusal('Only port 443 can be fetched: leave the port out.')
  if (!isPublicHost(hostOf(url))) throw refusal()
  if (allowHosts !== undefined && !isAllowed(hostOf(url), allowHosts)) {
    throw refusal('This host is not on the list of hosts that may be fetched.')
  }
  // A fragment is never sent, and must not make two addresses of one (redirect loops).
  url.hash = ''
  return url
}

/** A name, or an IP address without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublicAddress(host)
  const labels = host.split('.')
  // No dot: a name of this machine or this network. An empty label: two dots, or a trailing one (another spelling, which
  // TLS has no certificates for and lists of hosts do not expect).
  if (labels.length < 2 || labels.includes('')) return false
  return !INSIDE_NAMES.some((name) => `.${host}`.endsWith(`.${name}`))
}

/** `images.example.com` is that host alone, `*.example.com` every name below it. */
function isAllowed(host: string, allowHosts: readonly string[]): boolean {
  return allowHosts.some((allowed) => {
    const pattern = allowed.toLowerCase()
    return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
  })
}

/** As long as any browser's or CDN's; a parser should not be fed megabytes. */
const MAX_URL_CHARACTERS = 2_048
/**
 * Names that never mean a host of the internet: RFC 6761 (localhost), RFC 6762 (local), RFC 8375 (home.arpa), and
 * `internal`, which ICANN reserved on 2024-07-29. Whatever else leads inside is caught by its addresses.
 */
const INSIDE_NAMES = ['localhost', 'local', 'internal', 'home.arpa', 'localdomain']
