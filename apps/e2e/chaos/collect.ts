import { setTimeout as delay } from 'node:timers/promises'
import { type RunEvent, threadIdOf } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { readRedisValue } from '../test/read-redis-value.ts'
import type { ChaosRecords, Leftovers, RunRecords } from './records.ts'
import { OWN_CONNECTION, type Stage } from './stage.ts'

/** What is in Redis and in the log lines once everything is over. */
export async function collect(
  stage: Stage,
  runs: readonly RunRecords[],
  steadyWithinMs: number = STEADY_WITHIN_MS,
): Promise<ChaosRecords> {
  const { redis, system, calls, oddities, lines, secrets } = stage
  for (const run of runs) await readLog(run, redis, system.keyPrefix)
  const leftovers = await untilSteady(stage, steadyWithinMs)
  const leaks = findSecrets(secrets, { logs: lines, redis: await readEverything(redis) })
  return { runs, calls, oddities, leftovers, leaks, lines }
}

async function readLog(run: RunRecords, redis: Redis, keyPrefix: string): Promise<void> {
  if (run.runId === '') return
  const key = `${keyPrefix}{${threadIdOf(run.runId)}}:log:${run.runId}`
  const entries = (await redis.xrange(key, '-', '+')).map(([, fields]) => fields[1] ?? '')
  run.log = entries.map((json) => JSON.parse(json) as RunEvent)
  run.logBytes = entries.reduce((bytes, json) => bytes + Buffer.byteLength(json), 0)
}

/** Looks until nothing is left, or until it is clear that something stays. */
async function untilSteady(stage: Stage, withinMs: number): Promise<Leftovers> {
  const givesUpAt = performance.now() + withinMs
  for (;;) {
    const leftovers = await readLeftovers(stage)
    const isClean = Object.values(leftovers).every((list) => list.length === 0)
    if (isClean || performance.now() > givesUpAt) return leftovers
    await delay(LOOK_EVERY_MS)
  }
}

async function readLeftovers({ redis, system, workers, gateways }: Stage): Promise<Leftovers> {
  const { keyPrefix } = system
  const keysWithoutTtl: string[] = []
  const jobs: string[] = []
  for (const key of await allKeys(redis)) {
    if (JOB_KEY.test(key)) jobs.push(key)
    else if ((await redis.pttl(key)) === -1 && !LIVES_FOREVER.test(key)) keysWithoutTtl.push(key)
  }
  const cancelChannel = `${keyPrefix}cancel`
  const channels = ((await redis.pubsub('CHANNELS')) as string[]).filter((name) => name !== cancelChannel)
  const [, listening] = (await redis.pubsub('NUMSUB', cancelChannel)) as [string, number]
  if (listening !== workers.length) channels.push(`${cancelChannel} is heard by ${listening}`)
  return {
    keysWithoutTtl,
    jobs,
    channels,
    dueRuns: await redis.zrange(`${keyPrefix}due`, 0, '-1'),
    connections: await findSurplus(redis, workers.length * PER_WORKER + gateways.length * PER_GATEWAY),
  }
}

/** Who is connected beyond what so many processes may have. */
async function findSurplus(redis: Redis, allowed: number): Promise<string[]> {
  const clients = String(await redis.client('LIST'))
    .trim()
    .split('\n')
    .map((line) => `${/ name=(\S*)/.exec(line)?.[1]} ${/ cmd=(\S*)/.exec(line)?.[1]}`)
    .filter((client) => !client.startsWith(`${OWN_CONNECTION} `))
  return clients.length <= allowed ? [] : clients
}

async function allKeys(redis: Redis): Promise<string[]> {
  const keys = new Set<string>()
  for await (const page of redis.scanStream({ count: 500 })) for (const key of page as string[]) keys.add(key)
  return [...keys]
}

/** Every value of every key, as text. */
async function readEverything(redis: Redis): Promise<string[]> {
  const values: string[] = []
  for (const key of await allKeys(redis)) values.push(key, JSON.stringify(await readRedisValue(redis, key)))
  return values
}

function findSecrets(secrets: readonly string[], places: Record<string, readonly string[]>): string[] {
  return Object.entries(places).flatMap(([place, texts]) =>
    texts
      .filter((text) => secrets.some((secret) => text.includes(secret)))
      .map((text) => `${place}: ${text.slice(0, 200)}`),
  )
}

/** LESSONS, I8: steady again within 10 s; the due index is looked through every 10 s, hence a little more. */
const STEADY_WITHIN_MS = 20_000
const LOOK_EVERY_MS = 500

/** `<prefix>bull:runs:<thread>.<run>.<part>`, and its lock. */
const JOB_KEY = /bull\}:runs:[\w-]{16,}\./
/** BullMQ's own: what the queue is called, the stream of its last 10,000 events, a counter, a marker to wake workers. */
const LIVES_FOREVER = /bull\}:runs:(?:meta|events|id|marker)$/
/** Requests, queue, worker loop, its blocking half, cancel subscription, appends. */
const PER_WORKER = 6
/** Requests, queue, follow. */
const PER_GATEWAY = 3
