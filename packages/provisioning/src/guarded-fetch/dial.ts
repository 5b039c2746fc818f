import net, { type LookupFunction, type Socket } from 'node:net'

export interface DialTarget {
  /** As in the URL: for messages and logs. It is not to be resolved again. */
  readonly host: string
  /** Resolved once and checked, IPv4 or IPv6 as text; any of them will do. */
  readonly addresses: readonly string[]
  readonly port: number
  /** Destroys the socket. */
  readonly signal: AbortSignal
}

/** Opens a TCP connection to one of the checked addresses, and to nothing else. TLS follows over it. */
export type Dial = (target: DialTarget) => Socket

/**
 * Straight to the addresses. The name is only given so that Node tries all of them (RFC 8305): "resolving" it answers
 * what was checked, whatever DNS says by now. An IP address as host is never resolved.
 */
export const dialDirectly: Dial = ({ host, addresses, port, signal }) =>
  net.connect({ host, port, signal, lookup: answering(addresses), autoSelectFamily: true })

function answering(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: net.isIP(address) }))
  return (_host, { all }, callback) => {
    const [first] = answers
    if (!first) return callback(new Error('no address to connect to'), '')
    if (all) callback(null, answers)
    else callback(null, first.address, first.family)
  }
}
