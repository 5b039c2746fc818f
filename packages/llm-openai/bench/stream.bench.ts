import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { OpenAI } from 'openai'
import { OpenAILLMClient } from '../src/index.ts'

/**
 * CPU time of this process per streamed chunk: our adapter, the bare SDK, and a parser written by hand over fetch (undici),
 * each reading the same recording. `node --conditions=@eco2/source bench/stream.bench.ts [rounds]`
 */
const CHUNKS_PER_STREAM = 1000
const STREAMS_PER_SAMPLE = 10
const ROUNDS = Math.max(5, Number(process.argv[2] ?? 7))

const server = fork(fileURLToPath(new URL('recording-server.ts', import.meta.url)), [
  String(CHUNKS_PER_STREAM),
])
const port = await new Promise<unknown>((resolve) => server.once('message', resolve))
/** `burst`: events arrive as fast as they are read, many to a packet; `paced`: one packet each, as from a model that thinks. */
const ORIGINS = { burst: `http://127.0.0.1:${String(port)}`, paced: `http://127.0.0.1:${String(port)}/paced` }
let baseURL = ''
let client: OpenAI

/** Each returns the characters it read, so that all are seen to do the same. */
const READERS: { readonly [api: string]: { readonly [name: string]: () => Promise<number> } } = {
  responses: {
    'adapter (OpenAILLMClient)': () => readAdapter('responses'),
    'bare openai SDK': readResponsesSdk,
    'hand parser over fetch': () =>
      readByHand('/responses', (event) => (event.type === 'response.output_text.delta' ? event.delta : '')),
  },
  chat: {
    'adapter (OpenAILLMClient)': () => readAdapter('chat'),
    'bare openai SDK': readChatSdk,
    'hand parser over fetch': () =>
      readByHand('/chat/completions', (event) => event.choices?.[0]?.delta?.content ?? ''),
  },
}

for (const [pace, origin] of Object.entries(ORIGINS)) {
  baseURL = `${origin}/v1`
  client = new OpenAI({ apiKey: 'bench', baseURL, maxRetries: 0 })
  for (const [api, readers] of Object.entries(READERS)) print(`${api}, ${pace}`, await measure(readers))
}
server.disconnect()

async function measure(readers: {
  readonly [name: string]: () => Promise<number>
}): Promise<ReadonlyMap<string, readonly number[]>> {
  const samples = new Map(Object.keys(readers).map((name) => [name, [] as number[]]))
  for (let round = -2; round < ROUNDS; round += 1) {
    const entries = Object.entries(readers)
    const lengths = new Set<number>()
    for (let turn = 0; turn < entries.length; turn += 1) {
      // Another goes first in each round; the rounds below 0 only warm up.
      const [name, read] = entries[(turn + round + 2) % entries.length] ?? ['', async () => 0]
      const before = process.cpuUsage()
      for (let stream = 0; stream < STREAMS_PER_SAMPLE; stream += 1) lengths.add(await read())
      const { user, system } = process.cpuUsage(before)
      if (round >= 0) samples.get(name)?.push((user + system) / (STREAMS_PER_SAMPLE * CHUNKS_PER_STREAM))
    }
    if (lengths.size !== 1) throw new Error(`The readers disagree: ${[...lengths].join(', ')}`)
  }
  return samples
}

function print(title: string, samples: ReadonlyMap<string, readonly number[]>): void {
  const sdk = median(samples.get('bare openai SDK') ?? [])
  console.log(`\n${title}: ${CHUNKS_PER_STREAM} chunks a stream, ${ROUNDS} interleaved rounds, medians`)
  for (const [name, values] of samples) {
    const micros = median(values)
    const range = `${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)}`
    console.log(
      `  ${name.padEnd(28)} ${micros.toFixed(2).padStart(7)} us/chunk (${range})  ${(micros / sdk).toFixed(2)}x the SDK`,
    )
  }
}

async function readAdapter(api: 'responses' | 'chat'): Promise<number> {
  let length = 0
  for await (const delta of new OpenAILLMClient({ client, model: 'gpt-4o', api }).generateStream('?'))
    length += delta.length
  return length
}

async function readResponsesSdk(): Promise<number> {
  let length = 0
  for await (const event of await client.responses.create({ model: 'gpt-4o', input: '?', stream: true })) {
    if (event.type === 'response.output_text.delta') length += event.delta.length
  }
  return length
}

async function readChatSdk(): Promise<number> {
  let length = 0
  const messages = [{ role: 'user' as const, content: '?' }]
  for await (const chunk of await client.chat.completions.create({
    model: 'gpt-4o',
    messages,
    stream: true,
  })) {
    length += chunk.choices[0]?.delta.content?.length ?? 0
  }
  return length
}

interface HandEvent {
  readonly type?: string
  readonly delta?: string
  readonly choices?: readonly { readonly delta?: { readonly content?: string } }[]
}

/** No bounds, no errors, no abort: the least that reads the text. */
async function readByHand(path: string, textOf: (event: HandEvent) => string | undefined): Promise<number> {
  const response = await fetch(`${baseURL}${path}`, { method: 'POST', body: '{"stream":true}' })
  const decoder = new TextDecoder()
  let rest = ''
  let length = 0
  for await (const bytes of response.body ?? []) {
    rest += decoder.decode(bytes, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue
      length += textOf(JSON.parse(line.slice(6)))?.length ?? 0
    }
  }
  return length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
