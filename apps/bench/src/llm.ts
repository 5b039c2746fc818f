import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { BURST, measure, PACKETS } from './measure.ts'
import { printTable } from './print-table.ts'
import { readByHand } from './read-by-hand.ts'
import { READERS } from './readers.ts'

/**
 * CPU per chunk and time to first text of our adapters beside what else there is: `pnpm bench [rounds]`. Prints; asserts
 * nothing but that all read the same text.
 */
const ROUNDS = Math.max(7, Number(process.argv[2] ?? 9))
const WARM_UP_ROUNDS = 3

const server = fork(fileURLToPath(new URL('recording-server.ts', import.meta.url)))
const [port] = await once(server, 'message')
const address = `http://127.0.0.1:${String(port)}`
try {
  const startedAt = performance.now()
  const samples = await measure(READERS, address, { rounds: ROUNDS, warmUpRounds: WARM_UP_ROUNDS })
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(
    `Node ${process.versions.node}, ${ROUNDS} interleaved rounds after ${WARM_UP_ROUNDS}, ${seconds} s.`,
  )
  console.log(
    `burst: ${BURST.chunks} events at once. packets: ${PACKETS.streams} streams, 1 event a ms each;`,
  )
  console.log(`a fast reader sees ${(await eventsPerPacket()).toFixed(2)} events per read there.\n`)
  printTable(samples)
} finally {
  server.disconnect()
}

/** Says how true the name of the mode is on this machine, now. */
async function eventsPerPacket(): Promise<number> {
  let packets = 0
  const read = readByHand(`${address}/packets/${PACKETS.chunks}/v1/chat/completions`, () => undefined)
  await read(
    () => {},
    () => {
      packets += 1
    },
  )
  return PACKETS.chunks / packets
}
