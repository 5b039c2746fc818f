/**
 * Tokens per second of `RunLog.append` beside a floor that promises nothing: one bare XADD per token on an auto-pipelining
 * connection, no seq, no fence, no limits, no publish. Both in turn, the median of several rounds.
 *
 *     node --conditions=@eco2/source bench/append.bench.ts
 */
import { randomBytes } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { startLocalRedis } from '@eco2/local-redis'
import { type EventLogPort, runIdOf } from '@eco2/ports'
import { Redis } from 'ioredis'
import { createRedisEventLog } from '../src/index.ts'

const ROUNDS = 7
const RUNS_AT_ONCE = 16
const TOKENS_PER_RUN = 2_000
const TOKENS_PER_TURN = 4
const TOKEN = '페트병은 '
const MAX_PENDING = 256

type Contender = (runId: string) => Promise<void>

/** One model stream: a few tokens per event-loop turn, held back while too many are unrecorded. */
async function emit(append: () => { recorded: Promise<unknown>; pending: number }): Promise<void> {
  for (let token = 0; token < TOKENS_PER_RUN; token += 1) {
    const { recorded, pending } = append()
    if (pending > MAX_PENDING) await recorded
    if (token % TOKENS_PER_TURN === TOKENS_PER_TURN - 1) await nextTurn()
  }
}

function batchedAppend(log: EventLogPort): Contender {
  return async (runId) => {
    const writer = await log.open(runId, 1)
    await emit(() => ({
      recorded: writer.append({ type: 'text-delta', text: TOKEN }),
      pending: writer.pending,
    }))
    await writer.flush()
  }
}

function bareAdd(redis: Redis): Contender {
  return async (runId) => {
    let pending = 0
    let seq = 0
    let last: Promise<unknown> = Promise.resolve()
    await emit(() => {
      seq += 1
      pending += 1
      const json = JSON.stringify({ seq, runId, attempt: 1, at: Date.now(), type: 'text-delta', text: TOKEN })
      last = redis.xadd(`bench:{${runId}}`, `${seq}-0`, 'e', json).then(() => {
        pending -= 1
      })
      return { recorded: last, pending }
    })
    await last
  }
}

async function measure(
  contender: Contender,
): Promise<{ tokensPerSecond: number; cpuMicrosPerToken: number }> {
  const runIds = Array.from({ length: RUNS_AT_ONCE }, () =>
    runIdOf(`thread-${randomBytes(8).toString('hex')}`, `run-${randomBytes(8).toString('hex')}`),
  )
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(runIds.map(contender))
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  const tokens = RUNS_AT_ONCE * TOKENS_PER_RUN
  return { tokensPerSecond: tokens / seconds, cpuMicrosPerToken: (user + system) / tokens }
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
}

const server = await startLocalRedis()
const redis = new Redis(server.url)
const piped = redis.duplicate({ enableAutoPipelining: true })
const log = createRedisEventLog({ redis })
const contenders = { append: batchedAppend(log), floor: bareAdd(piped) }

const results = {
  append: [] as number[],
  floor: [] as number[],
  appendCpu: [] as number[],
  floorCpu: [] as number[],
}
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of ['append', 'floor'] as const) {
    const { tokensPerSecond, cpuMicrosPerToken } = await measure(contenders[name])
    // The first round warms up.
    if (round === 0) continue
    results[name].push(tokensPerSecond)
    results[`${name}Cpu`].push(cpuMicrosPerToken)
  }
  await redis.flushall()
}

const [append, floor] = [median(results.append), median(results.floor)]
const [appendCpu, floorCpu] = [median(results.appendCpu), median(results.floorCpu)]
const where = `${RUNS_AT_ONCE} runs at once, ${TOKENS_PER_TURN} tokens a turn, Redis ${server.version}`
console.log(`median of ${ROUNDS} rounds, ${where}`)
console.log(`append  ${Math.round(append)} tokens/s, ${appendCpu.toFixed(1)} µs client CPU a token`)
console.log(
  `floor   ${Math.round(floor)} tokens/s, ${floorCpu.toFixed(1)} µs client CPU a token (bare XADD per token)`,
)
console.log(
  `ratio   ${(append / floor).toFixed(2)} in tokens/s, ${(appendCpu / floorCpu).toFixed(2)} in client CPU`,
)

await log.close()
piped.disconnect()
redis.disconnect()
await server.stop()
