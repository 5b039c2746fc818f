import { createSocket } from 'node:dgram'
import { once } from 'node:events'

export type RecordType = 'A' | 'AAAA'
/** Addresses (none: the name has no such record), an error code, or no answer at all. */
export type DnsAnswer = readonly string[] | 'NXDOMAIN' | 'SERVFAIL' | 'mute'

export interface LocalDns {
  /** For `createDnsLookup`. */
  readonly server: string
  /** `<type> <name>` of each question, in order. */
  readonly questions: readonly string[]
  close(): Promise<void>
}

/** A name server on a loopback port that answers what it is told to, with a TTL of 0. RFC 1035, 4.1. */
export async function serveDns(answerTo: (type: RecordType, name: string) => DnsAnswer): Promise<LocalDns> {
  const questions: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = readQuestion(query)
    questions.push(`${type} ${name}`)
    const answer = answerTo(type, name)
    if (answer !== 'mute') socket.send(toReply(query, end, type, answer), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    server: `127.0.0.1:${socket.address().port}`,
    questions,
    close: async () => {
      socket.close()
      await once(socket, 'close')
    },
  }
}

function readQuestion(query: Buffer): { name: string; type: RecordType; end: number } {
  const labels: string[] = []
  let offset = HEADER_BYTES
  for (let length = query.readUInt8(offset); length > 0; length = query.readUInt8(offset)) {
    labels.push(query.toString('latin1', offset + 1, offset + 1 + length))
    offset += 1 + length
  }
  const type = query.readUInt16BE(offset + 1) === TYPE_NUMBERS.AAAA ? 'AAAA' : 'A'
  return { name: labels.join('.').toLowerCase(), type, end: offset + 5 }
}

function toReply(query: Buffer, end: number, type: RecordType, answer: Exclude<DnsAnswer, 'mute'>): Buffer {
  const addresses = typeof answer === 'string' ? [] : answer
  const code = answer === 'NXDOMAIN' ? 3 : answer === 'SERVFAIL' ? 2 : 0
  const header = Buffer.alloc(HEADER_BYTES)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180 | code, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(addresses.length, 6)
  const records = addresses.map((address) => {
    const data = type === 'A' ? Buffer.from(address.split('.').map(Number)) : bytesOfIPv6(address)
    const record = Buffer.alloc(12)
    record.writeUInt16BE(NAME_OF_QUESTION, 0)
    record.writeUInt16BE(TYPE_NUMBERS[type], 2)
    record.writeUInt16BE(1, 4)
    record.writeUInt16BE(data.length, 10)
    return Buffer.concat([record, data])
  })
  return Buffer.concat([header, query.subarray(HEADER_BYTES, end), ...records])
}

function bytesOfIPv6(address: string): Buffer {
  const [head = '', tail] = address.split('::')
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const [left, right] = [groups(head), groups(tail ?? '')]
  const all = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

const HEADER_BYTES = 12
const TYPE_NUMBERS = { A: 1, AAAA: 28 } as const
/** A pointer to byte 12. */
const NAME_OF_QUESTION = 0xc00c
