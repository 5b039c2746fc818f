import { randomUUID } from 'node:crypto'
import { runIdOf } from '@eco2/ports'
import { Redis } from 'ioredis'
import { afterAll, expect, test } from 'vitest'
import { createRunQueue } from '../src/index.ts'

const redis = new Redis(process.env.REDIS_URL ?? '')
afterAll(() => redis.quit())

test('a Redis that is slow while the queue starts does not spoil it for good', async () => {
  const slow = redis.duplicate({ lazyConnect: true })
  const duplicate = slow.duplicate.bind(slow)
  slow.duplicate = (...options) => {
    const client = duplicate(...options)
    const info = client.info.bind(client)
    // ioredis asks with a callback, for its own ready check; whoever else asks hears what a command timeout says.
    client.info = ((...sections: Parameters<typeof info>) =>
      typeof sections[0] === 'function'
        ? info(...sections)
        : Promise.reject(new Error('Command timed out'))) as typeof info
    return client
  }
  const queue = createRunQueue({ redis: slow, keyPrefix: `test-${randomUUID()}:` })
  const runId = runIdOf('thread'.repeat(4), 'run'.repeat(6))
  await queue.enqueue(runId, 0)
  expect(await queue.depth()).toBe(1)
  await queue.close()
  slow.disconnect()
})
