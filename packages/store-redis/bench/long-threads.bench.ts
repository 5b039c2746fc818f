/**
 * What one message costs, and what a thread of thousands costs when it is copied and deleted: the time of each call, and the
 * longest that it held up everybody else on the server.
 *
 *     node --conditions=@eco2/source bench/long-threads.bench.ts
 */
import { startLocalRedis } from '@eco2/local-redis'
import { runIdOf, type ThreadStorePort } from '@eco2/ports'
import { Redis } from 'ioredis'
import { createRedisThreadStore } from '../src/index.ts'

const RUNS = 3_000
const THREAD_ID = 'thread-of-the-benchmark'
const USER_ID = 'visitor'
const MESSAGE = '다 마신 생수병은 어떻게 버려요? '.repeat(3)
const ANSWER = '비우고 헹궈서 라벨을 떼고 뚜껑을 닫아 투명 페트병 수거함에 넣어요. '.repeat(12)

const server = await startLocalRedis()
const redis = new Redis(server.url)
const store = createRedisThreadStore({ redis })
await redis.config('SET', 'slowlog-log-slower-than', 100)
try {
  await report(`${RUNS} messages, accept to confirmed end, one after another`, () => fill(store))
  await report(`a copy of ${2 * RUNS} messages`, () =>
    store.forkThread({ userId: USER_ID, threadId: THREAD_ID, newThreadId: `${THREAD_ID}-copy` }),
  )
  await report('both deleted', () => store.deleteUser(USER_ID))
} finally {
  await redis.quit()
  await server.stop()
}

async function fill({ acceptRun, claimRun, finishRun, confirmEnd }: ThreadStorePort): Promise<void> {
  for (let index = 0; index < RUNS; index++) {
    const runId = runIdOf(THREAD_ID, `run-${String(index).padStart(12, '0')}`)
    await acceptRun({
      runId,
      threadId: THREAD_ID,
      userId: USER_ID,
      bodyHash: 'hash',
      message: MESSAGE,
      multitask: 'reject',
      createThread: true,
    })
    const claim = await claimRun(runId)
    if (claim.outcome !== 'claimed') throw new Error(`expected to claim the run, got ${claim.outcome}`)
    await finishRun(runId, claim.run.attempt, { status: 'completed', answer: ANSWER })
    await confirmEnd(runId)
  }
}

async function report(what: string, act: () => Promise<unknown>): Promise<void> {
  await redis.slowlog('RESET')
  const startedAt = performance.now()
  await act()
  const tookMs = performance.now() - startedAt
  // [id, time, microseconds, ...] each
  const slow = (await redis.slowlog('GET', 128)) as readonly (readonly [number, number, number])[]
  const longestMs = Math.max(0, ...slow.map(([, , microseconds]) => microseconds)) / 1_000
  console.log(`${what}: ${tookMs.toFixed(0)} ms, the server at most ${longestMs.toFixed(1)} ms at a time`)
}
