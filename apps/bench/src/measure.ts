import type { Read, Reader } from './readers.ts'

export interface Samples {
  /** Microseconds of CPU (user and system, all threads) per chunk, one sample per round. */
  readonly burst: number[]
  readonly packets: number[]
  /** Milliseconds of CPU of a whole call whose answer is one chunk: what a call costs before it streams. */
  readonly call: number[]
  /** Milliseconds from the call to the first text, one sample per stream. */
  readonly firstText: number[]
}

/**
 * Every reader in every round, each time in another order, so that what else the machine does hits all alike. Before they
 * count, `warmUpRounds` let the compiler settle.
 */
export async function measure(
  readers: readonly Reader[],
  server: string,
  { rounds, warmUpRounds }: { readonly rounds: number; readonly warmUpRounds: number },
): Promise<ReadonlyMap<Reader, Samples>> {
  const contenders = readers.map((reader) => ({
    readBurst: reader.connect(`${server}/burst/${BURST.chunks}`),
    readPackets: reader.connect(`${server}/packets/${PACKETS.chunks}`),
    readFirst: reader.connect(`${server}/packets/${FIRST_TEXT.chunks}`),
    samples: { burst: [], packets: [], call: [], firstText: [] } as Samples,
    reader,
  }))
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const { readBurst, readPackets, readFirst, samples } of inRandomOrder(contenders)) {
      const burst = await run(BURST, () => oneByOne(BURST.streams, readBurst))
      const packets = await run(PACKETS, () => allAtOnce(PACKETS.streams, readPackets))
      const first = await run(FIRST_TEXT, () => oneByOne(FIRST_TEXT.streams, readFirst))
      if (round < 0) continue
      samples.burst.push(burst.cpuPerChunk)
      samples.packets.push(packets.cpuPerChunk)
      samples.call.push(first.cpuPerChunk / 1000)
      samples.firstText.push(...first.streams.map(({ firstTextMs }) => firstTextMs))
    }
  }
  return new Map(contenders.map(({ reader, samples }) => [reader, samples]))
}

interface Load {
  readonly streams: number
  readonly chunks: number
}

interface Stream {
  readonly characters: number
  readonly firstTextMs: number
}

async function run(
  { streams, chunks }: Load,
  read: () => Promise<readonly Stream[]>,
): Promise<{ readonly cpuPerChunk: number; readonly streams: readonly Stream[] }> {
  const before = process.cpuUsage()
  const done = await read()
  const { user, system } = process.cpuUsage(before)
  const lengths = new Set(done.map(({ characters }) => characters))
  // All must have done the same work: the recording has at least three characters in every chunk.
  if (lengths.size !== 1 || [...lengths].some((length) => length < 3 * chunks)) {
    throw new Error(`A reader lost text: ${[...lengths].join(', ')} characters`)
  }
  return { cpuPerChunk: (user + system) / (streams * chunks), streams: done }
}

async function oneByOne(streams: number, read: Read): Promise<readonly Stream[]> {
  const done: Stream[] = []
  while (done.length < streams) done.push(await readStream(read))
  return done
}

function allAtOnce(streams: number, read: Read): Promise<readonly Stream[]> {
  return Promise.all(Array.from({ length: streams }, () => readStream(read)))
}

async function readStream(read: Read): Promise<Stream> {
  const startedAt = performance.now()
  let characters = 0
  let firstTextMs = Number.NaN
  await read((text) => {
    if (characters === 0 && text !== '') firstTextMs = performance.now() - startedAt
    characters += text.length
  })
  return { characters, firstTextMs }
}

function inRandomOrder<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

export const BURST: Load = { streams: 2, chunks: 1000 }
/** Several at once, because one packet a millisecond would leave the process idle. */
export const PACKETS: Load = { streams: 4, chunks: 250 }
const FIRST_TEXT: Load = { streams: 6, chunks: 1 }
