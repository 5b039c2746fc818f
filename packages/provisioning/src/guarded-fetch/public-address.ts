import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address (text, without brackets) belongs to the public internet. What is not surely public is not: private,
 * loopback, link-local (cloud metadata too), carrier-grade NAT, multicast, reserved, documentation, benchmarking,
 * unspecified, anything with a zone id. Of the IPv6 forms that carry an IPv4 address, mapped ones (::ffff:0:0/96) and NAT64
 * (64:ff9b::/96; whoever has IPv6 alone reaches all of IPv4 through it) are judged by the address inside. 6to4 and Teredo
 * are refused whatever is inside: both are abandoned, and what a tunnel makes of them cannot be seen from here. A
 * network's own NAT64 prefix cannot be recognised either.
 */
export function isPublicAddress(text: string): boolean {
  // ipaddr.js also reads octal, hex and short forms, isIP does not; isIP takes zone ids.
  if (isIP(text) === 0 || text.includes('%') || !ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  switch (address.range()) {
    case 'unicast':
      // ipaddr.js calls everything unicast that it has no name for, `::127.0.0.1` among it.
      return address.match(GLOBAL_UNICAST)
    case 'ipv4Mapped':
      return isPublicAddress(embeddedIPv4(address))
    case 'rfc6052':
      return address.match(WELL_KNOWN_NAT64) && isPublicAddress(embeddedIPv4(address))
    default:
      return false
  }
}

/** The last 32 bits. */
function embeddedIPv4(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(12).join('.')
}

/** All that IANA has given out for unicast (https://www.iana.org/assignments/ipv6-unicast-address-assignments; RFC 4291). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** RFC 6052. Its sibling 64:ff9b:1::/48 (RFC 8215) is for private use. */
const WELL_KNOWN_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
