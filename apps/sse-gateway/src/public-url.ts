import { BlockList, isIP } from 'node:net'

/**
 * Whether a URL names a public https host by its text alone: no private, loopback, link-local, metadata or reserved
 * address in any notation (WHATWG parsing turns decimal, octal, hex and short forms into dotted ones), no userinfo, no
 * other port, no single-label or local name. What the name resolves to is checked where it is fetched.
 */
export function isPublicHttpsUrl(text: string): boolean {
  const url = URL.parse(text)
  if (
    url === null ||
    url.protocol !== 'https:' ||
    url.username !== '' ||
    url.password !== '' ||
    url.port !== ''
  ) {
    return false
  }
  const host = url.hostname.replace(/\.$/, '').toLowerCase()
  const address = host.startsWith('[') ? host.slice(1, -1) : host
  const family = isIP(address)
  if (family === 4) return !BLOCKED.check(address, 'ipv4')
  if (family === 6) return isPublicIpv6(address)
  return host.includes('.') && !LOCAL_NAMES.test(host)
}

function isPublicIpv6(address: string): boolean {
  // Only 2000::/3 is global unicast (RFC 4291); what embeds an IPv4 address there is refused as well.
  return !BLOCKED.check(address, 'ipv6') && GLOBAL_UNICAST.check(address, 'ipv6')
}

const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|test|invalid|example|onion)$/

const GLOBAL_UNICAST = new BlockList()
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6')

/** IANA special-purpose registries (https://www.iana.org/assignments/iana-ipv4-special-registry, read 2026-11). */
const BLOCKED = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  BLOCKED.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  BLOCKED.addSubnet(network, prefix, 'ipv6')
}
