import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRedisEventLog } from '@eco2/events-redis'
import { createFolderImageStore } from '@eco2/images-fs'
import { type RunEventBody, silentLogger } from '@eco2/ports'
import { createRedisFleet, createRunQueue } from '@eco2/queue-bullmq'
import { Redis } from 'ioredis'
import { type AppOptions, createApp } from '../src/app.ts'
import { Viewers, type ViewersOptions } from '../src/protocols/viewers.ts'
import { openTestStore } from './test-store.ts'

/** A gateway over a real Redis, listening on loopback; a fresh prefix each. `ECO2_TEST_STORE` names another store. */
export async function startGateway(options: ViewersOptions & AppOptions = {}) {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  const shared = { redis, keyPrefix: `test-${randomUUID()}:` }
  const directory = await mkdtemp(join(tmpdir(), 'eco2-gateway-'))
  const { store, close: closeStore } = await openTestStore(shared)
  const dependencies = {
    store,
    queue: createRunQueue(shared),
    events: createRedisEventLog({ ...shared, positionCheckMs: 50 }),
    fleet: createRedisFleet(shared),
    images: createFolderImageStore({ directory }),
    viewers: new Viewers(options),
    readiness: async () => [{ name: 'redis', ready: (await redis.ping()) === 'PONG' }],
    logger: silentLogger,
    secret: 'a secret of at least thirty-two characters',
  }
  const app = await createApp(dependencies, options)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    ...dependencies,
    ...shared,
    app,
    url,
    async close() {
      dependencies.viewers.destroyAll()
      await app.close()
      await dependencies.queue.close()
      await dependencies.events.close()
      await closeStore()
      await redis.quit()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

export type TestGateway = Awaited<ReturnType<typeof startGateway>>

/** Somebody with a key of their own. */
export function person(gateway: TestGateway, key: string = randomUUID()) {
  const headers = { 'x-api-key': key }
  return {
    headers,
    get: (path: string, more: Record<string, string> = {}) =>
      fetch(gateway.url + path, { headers: { ...headers, ...more } }),
    send: (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
      fetch(gateway.url + path, {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...more },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  }
}

export type Person = ReturnType<typeof person>

export async function ask(who: Person, message = '생수병?'): Promise<{ runId: string; threadId: string }> {
  const response = await who.send('POST', '/v1/chat', { message })
  if (response.status !== 202) throw new Error(`expected 202, got ${response.status}`)
  return (await response.json()) as { runId: string; threadId: string }
}

/** What a worker would do: claim, say, keep, end. */
export async function answer(gateway: TestGateway, runId: string, said: readonly RunEventBody[] = SAID) {
  const claim = await gateway.store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
  const { attempt } = claim.record
  const log = await gateway.events.open(runId, attempt)
  await log.append({ type: 'run-start' })
  for (const body of said) await log.append(body)
  const text = said.flatMap((body) => (body.type === 'text-delta' ? [body.text] : [])).join('')
  await gateway.store.finishRun(runId, attempt, { status: 'completed', answer: text })
  await log.append({ type: 'run-end', status: 'completed', answer: text })
  await gateway.store.confirmEnd(runId)
}

export const SAID: readonly RunEventBody[] = [
  { type: 'stage-start', stage: 'answer', progress: 50, message: '답하고 있어요' },
  { type: 'text-delta', text: '비우고 ' },
  { type: 'text-delta', text: '헹궈요. 👨‍👩‍👧' },
]
