import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startLocalRedis } from '@eco2/local-redis'
import { Redis } from 'ioredis'
import type { StartOptions } from '../test/processes.ts'
import { type System, startSystem, type TestProcess } from '../test/system.ts'
import { type Berth, openBerth } from './fleet.ts'
import { GATEWAYS, WORKERS } from './plan.ts'
import { PLANT_VARIABLE, PLANTED, type PlantedBugName } from './planted-bugs.ts'
import type { AnsweredCall, Violation } from './records.ts'

/** Gateways and workers that may be killed, over a Redis of their own that may be troubled. */
export interface Stage {
  readonly system: System
  readonly workers: readonly Berth[]
  readonly gateways: readonly Berth[]
  /** For looking and for cutting connections; `CLIENT KILL` spares it. */
  readonly redis: Redis
  readonly calls: AnsweredCall[]
  readonly oddities: Violation[]
  /** Every line that any process has said. */
  readonly lines: readonly string[]
  /** What must not be found anywhere: the keys of the processes and of the visitors. */
  readonly secrets: string[]
  addWorker(): Promise<void>
  stop(): Promise<void>
}

export interface StageOptions {
  readonly workers?: number
  readonly bug?: PlantedBugName
}

export async function startStage({ workers = WORKERS, bug }: StageOptions = {}): Promise<Stage> {
  const keys = makeKeys()
  // Never the one of REDIS_URL: everybody's connections are cut.
  const server = await startLocalRedis()
  const system = await startSystem({ ...keys, ...SETTINGS, REDIS_URL: server.url })
  const redis = new Redis(server.url, { connectionName: OWN_CONNECTION })
  const oddities: Violation[] = []
  const lines: string[] = []
  const berths = { workers: [] as Berth[], gateways: [] as Berth[] }
  const { startWorker, startGateway } = startersOf(system, lines, bug)
  const addWorker = async (_?: unknown, index: number = berths.workers.length): Promise<void> => {
    berths.workers[index] = await openBerth(`worker ${index}`, startWorker, oddities)
  }
  const addGateway = async (_: unknown, index: number): Promise<void> => {
    berths.gateways[index] = await openBerth(`gateway ${index}`, startGateway, oddities)
  }
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(berths).flatMap((some) => some.map((berth) => berth.idle())))
    redis.disconnect()
    await system.stop()
    await server.stop()
  }
  // All of them, also when one fails: whatever was started has to be ended.
  const started = await Promise.allSettled([
    ...Array.from({ length: workers }, addWorker),
    ...Array.from({ length: GATEWAYS }, addGateway),
  ])
  const failed = started.find((each) => each.status === 'rejected')
  const isPlanted = bug === undefined || lines.some((line) => line.includes(PLANTED))
  if (failed !== undefined || !isPlanted) {
    await stop()
    throw new Error(
      `no stage (${isPlanted ? failed?.reason : `"${bug}" is planted nowhere`}): ${lines.slice(-16).join('\n')}`,
    )
  }
  return {
    ...berths,
    system,
    redis,
    calls: [],
    oddities,
    lines,
    secrets: Object.values(keys),
    addWorker,
    stop,
  }
}

function startersOf(system: System, lines: string[], bug: PlantedBugName | undefined) {
  const options: StartOptions = {
    onLine: (line) => lines.push(line),
    ...(bug !== undefined && { execArgv: ['--import', PLANT] }),
  }
  const planted: Record<string, string> = bug === undefined ? {} : { [PLANT_VARIABLE]: bug }
  const start = (more: Record<string, string> = {}) => system.startGateway({ ...planted, ...more }, options)
  return {
    startWorker: () => system.startWorker(planted, options),
    // On the port of the one before, where its viewers come back, unless somebody took it meanwhile.
    startGateway: (previous?: TestProcess) =>
      previous === undefined ? start() : start({ PORT: new URL(previous.url).port }).catch(() => start()),
  }
}

/** Planted: whatever of these is found in a log line, an event or a value of Redis has leaked. */
function makeKeys(): Record<string, string> {
  const names = ['OPENAI_API_KEY', 'KAKAO_API_KEY', 'TAVILY_API_KEY', 'KMA_API_KEY', 'KECO_API_KEY']
  const more = ['MOIS_API_KEY', 'JWT_SECRET', 'ECO2_SECRET']
  return Object.fromEntries([...names, ...more].map((name) => [name, `planted-${randomUUID()}`]))
}

/** The name of the test's own connection. */
export const OWN_CONNECTION = 'chaos'

const SETTINGS = {
  ECO2_ANONYMOUS: 'allow',
  // All runs at work at once, also while a worker is away.
  WORKER_CONCURRENCY: '25',
  DRAIN_GRACE_SECONDS: '1',
  // Processes start often here.
  NODE_COMPILE_CACHE: join(tmpdir(), 'eco2-chaos-compile-cache'),
  // Nothing leaves this machine.
  LOOKUP_BASE_URL: 'http://127.0.0.1:9',
}

const PLANT = fileURLToPath(new URL('plant.ts', import.meta.url))
