import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startLocalRedis } from '@eco2/local-redis'
import { Agent, request } from 'undici'
import { startGatewayProcess } from './gateway-process.ts'

/**
 * Whether a person at the limit slows others: what others get while nobody floods, while one does and is refused, and while
 * one does and there are no limits. Every case in every round, each time in another order. Prints; asserts nothing but that
 * others are accepted.
 */
const ROUNDS = Math.max(5, Number(process.argv[2] ?? 7))
const WARM_UP_ROUNDS = 1
const OTHERS = 4
const POSTS_EACH = 100

interface Case {
  readonly name: string
  readonly url: string
  readonly isFlooded: boolean
}

interface Sample {
  readonly postsASecond: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly accepted: number
  readonly refused: number
}

let outages = 0
const redis = process.env.REDIS_URL ? undefined : await startLocalRedis()
const env = {
  REDIS_URL: process.env.REDIS_URL ?? redis?.url ?? '',
  ECO2_SECRET: randomUUID() + randomUUID(),
  LOG_LEVEL: 'error',
  // No worker takes anything out of the queue.
  ECO2_LIMIT_QUEUE_DEPTH: '0',
}
const unlimited = {
  ...{ ECO2_LIMIT_USER_REQUESTS: '0', ECO2_LIMIT_USER_RUNS: '0', ECO2_LIMIT_USER_ACTIVE_RUNS: '0' },
}
const prefix = () => ({ ECO2_KEY_PREFIX: `bench-${randomUUID()}:` })
const withLimits = await startGatewayProcess({ ...env, ...prefix() })
const withoutLimits = await startGatewayProcess({ ...env, ...unlimited, ...prefix() })
const flood = fork(fileURLToPath(new URL('flooding-user.ts', import.meta.url)))
const agent = new Agent({ connections: OTHERS })
const cases: readonly Case[] = [
  { name: 'nobody floods', url: withLimits.url, isFlooded: false },
  { name: 'one floods and is refused', url: withLimits.url, isFlooded: true },
  { name: 'nobody floods, no limits', url: withoutLimits.url, isFlooded: false },
  { name: 'one floods, no limits', url: withoutLimits.url, isFlooded: true },
]
try {
  const samples = new Map(cases.map((each) => [each, [] as Sample[]]))
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const each of inRandomOrder(cases)) {
      const sample = await measure(each)
      if (round >= 0) samples.get(each)?.push(sample)
    }
  }
  console.log(
    `\n${OTHERS} others send ${POSTS_EACH} questions each, one after the other; ${ROUNDS} interleaved rounds after ${WARM_UP_ROUNDS}, medians.`,
  )
  print(samples)
  if (outages > 0)
    console.log(`${outages} of the others' questions were a 503: try again on a quieter machine.`)
} finally {
  flood.disconnect()
  await agent.close()
  await Promise.all([withLimits.stop(), withoutLimits.stop()])
  await redis?.stop()
}

async function measure({ url, isFlooded }: Case): Promise<Sample> {
  if (isFlooded) flood.send({ url })
  const latencies: number[] = []
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: OTHERS }, async () => {
      for (let count = 0; count < POSTS_EACH; count++) latencies.push(await post(url))
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  const counts = { accepted: 0, refused: 0 }
  if (isFlooded) {
    flood.send({})
    Object.assign(counts, (await once(flood, 'message'))[0])
  }
  latencies.sort((a, b) => a - b)
  const at = (part: number) => latencies[Math.floor(latencies.length * part)] ?? Number.NaN
  return { postsASecond: latencies.length / seconds, medianMs: at(0.5), p99Ms: at(0.99), ...counts }
}

/** Somebody else each time, so that nobody but the one who floods is at a limit. @returns milliseconds */
async function post(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-api-key': randomUUID() }
  const body = JSON.stringify({ message: '우유팩은 어떻게 버려?' })
  const startedAt = performance.now()
  const response = await request(`${url}/v1/chat`, { method: 'POST', headers, body, dispatcher: agent })
  await response.body.dump()
  // A machine that is busy with other things lets Redis commands time out.
  if (response.statusCode === 503) outages += 1
  else if (response.statusCode !== 202) throw new Error(`somebody else was refused: ${response.statusCode}`)
  return performance.now() - startedAt
}

function print(samples: ReadonlyMap<Case, readonly Sample[]>): void {
  console.log(
    '| case | POST/s | x quiet | median ms | x quiet | p99 ms | x quiet | flood accepted, refused |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---|')
  for (const [each, own] of samples) {
    const quiet = [...samples].find(([other]) => other.url === each.url && !other.isFlooded)?.[1] ?? []
    const cells = (['postsASecond', 'medianMs', 'p99Ms'] as const).flatMap((name) => {
      const [value, base] = [medianOf(own, name), medianOf(quiet, name)]
      return [value.toFixed(name === 'postsASecond' ? 0 : 2), (value / base).toFixed(2)]
    })
    const flooded = `${medianOf(own, 'accepted')}, ${medianOf(own, 'refused')}`
    console.log(`| ${[each.name, ...cells, each.isFlooded ? flooded : '–'].join(' | ')} |`)
  }
}

function medianOf(samples: readonly Sample[], name: keyof Sample): number {
  const sorted = samples.map((sample) => sample[name]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function inRandomOrder<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
