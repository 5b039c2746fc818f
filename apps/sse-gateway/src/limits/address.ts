import { BlockList, isIP } from 'node:net'

/**
 * Whom an address stands for: IPv4 as it is, IPv6 by its /64, which is what one line or phone gets (RFC 6177; within it they
 * choose as they like). Undefined for loopback: this machine itself, or a proxy on it that we were not told to trust, and
 * behind that is everybody. What is no address (a proxy's `unknown`) is one and the same stranger.
 */
export function limitedAddress(ip: string): string | undefined {
  const [plain = ''] = ip.split('%')
  const family = isIP(plain)
  if (family === 0) return 'unknown'
  if (LOOPBACK.check(plain, family === 4 ? 'ipv4' : 'ipv6')) return undefined
  if (family === 4) return plain
  return mappedIpv4(plain) ?? `${groupsOf(plain).slice(0, 4).join(':')}::/64`
}

/** Whether a socket's peer is this machine. */
export function isLoopback(ip: string | undefined): boolean {
  return ip !== undefined && limitedAddress(ip) === undefined
}

/** `::ffff:1.2.3.4`, as a dual-stack socket shows an IPv4 peer, in whatever notation. */
function mappedIpv4(ip: string): string | undefined {
  const groups = groupsOf(ip)
  if (groups.slice(0, 5).some((group) => group !== '0') || groups[5] !== 'ffff') return undefined
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  })
  return bytes.join('.')
}

/** All eight, in lower case and without leading zeros: WHATWG parsing writes every notation the same way. */
function groupsOf(ip: string): string[] {
  const [before = '', after] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  return [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')
