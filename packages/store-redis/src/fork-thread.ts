import { randomUUID } from 'node:crypto'
import { type ForkThread, type Message, PortError, type Thread, type ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { resultsOf } from './pipeline.ts'
import { toFields, toReply, toThread } from './records.ts'
import { publishForkScript } from './scripts/threads.ts'
import type { Settings } from './settings.ts'
import { toMessages } from './stored-messages.ts'
import { rememberThread } from './threads-of-user.ts'

/**
 * Source and copy may live on different nodes of a cluster, so no script sees both: the copy is drafted in batches under
 * keys of its own, which expire, and one script makes a whole draft the thread. Nobody ever sees a part of a copy, and of
 * several at once one is published.
 */
export function createForks(
  redis: Redis,
  keys: Keys,
  settings: Settings,
): Pick<ThreadStorePort, 'forkThread'> {
  return {
    async forkThread(request) {
      const { userId, threadId, newThreadId } = request
      if (request.throughMessageId !== undefined && request.beforeMessageId !== undefined)
        throw new PortError('INVALID_REQUEST', 'Give one of throughMessageId and beforeMessageId.', ORIGIN)
      const there = await redis.hgetall(keys.ofThread(newThreadId).thread)
      if (there.userId === userId && there.forkedFrom === threadId) return toThread(newThreadId, there)

      const source = await redis.hgetall(keys.ofThread(threadId).thread)
      if (source.userId !== userId) return null
      const bound = await boundOf(redis, keys, request, source)
      if (bound === null) return null
      if (there.userId !== undefined) throw taken()
      const draft = keys.ofThread(newThreadId).draft(randomUUID())
      const count = await copyMessages(redis, keys, request, bound, draft)
      const remember = () => rememberThread(redis, keys, settings, userId, newThreadId)
      await remember()
      const copy = await publish(redis, keys, settings, request, source.title ?? '', draft, count)
      // Again: a `deleteUser` in between may have taken the entry out while there was no thread yet.
      await remember()
      return copy
    },
  }
}

interface Draft {
  readonly order: string
  readonly messages: string
}

/** The end of the range of positions to copy: what comes while it is copied stays out. Null where there is no such message. */
async function boundOf(
  redis: Redis,
  keys: Keys,
  { threadId, throughMessageId, beforeMessageId }: ForkThread,
  source: Record<string, string>,
): Promise<string | null> {
  const { order } = keys.ofThread(threadId)
  if (throughMessageId !== undefined) return await redis.zscore(order, throughMessageId)
  if (beforeMessageId === undefined) return source.lastMessage ?? '0'
  const before = await redis.zscore(order, beforeMessageId)
  return before === null ? null : `(${before}`
}

/** Resolves to how many messages the draft holds. */
async function copyMessages(
  redis: Redis,
  keys: Keys,
  { threadId, newThreadId }: ForkThread,
  bound: string,
  draft: Draft,
): Promise<number> {
  const { order, messages } = keys.ofThread(threadId)
  let count = 0
  let last = '-inf'
  for (;;) {
    const found = await redis.zrange(order, last, bound, 'BYSCORE', 'LIMIT', 0, COPY_BATCH, 'WITHSCORES')
    const ids = found.filter((_, index) => index % 2 === 0)
    if (ids.length === 0) return count
    last = `(${found.at(-1)}`
    const pipeline = redis.pipeline()
    for (const message of toMessages(await redis.hmget(messages, ...ids))) {
      count += 1
      const copy: Message = { ...message, messageId: `${newThreadId}.${count}` }
      pipeline.zadd(draft.order, count, copy.messageId)
      pipeline.hset(draft.messages, copy.messageId, JSON.stringify(copy))
    }
    pipeline.expire(draft.order, DRAFT_TTL_SECONDS).expire(draft.messages, DRAFT_TTL_SECONDS)
    await resultsOf(pipeline)
  }
}

async function publish(
  redis: Redis,
  keys: Keys,
  settings: Settings,
  { userId, threadId, newThreadId, title }: ForkThread,
  sourceTitle: string,
  draft: Draft,
  count: number,
): Promise<Thread> {
  const { thread, order, messages } = keys.ofThread(newThreadId)
  const [outcome, fields] = toReply(
    await publishForkScript(
      redis,
      [thread, order, messages, draft.order, draft.messages],
      [userId, title ?? sourceTitle, threadId, count, settings.retentionSeconds],
    ),
  )
  if (outcome === 'forked') return toThread(newThreadId, toFields(fields))
  if (outcome === 'taken') throw taken()
  throw new PortError('UNAVAILABLE', 'The copy took too long.', ORIGIN)
}

function taken(): PortError {
  return new PortError('CONFLICT', 'This thread id is taken.', ORIGIN)
}

const ORIGIN = { port: 'ThreadStorePort', adapter: 'store-redis' } as const
const COPY_BATCH = 100
const DRAFT_TTL_SECONDS = 60
