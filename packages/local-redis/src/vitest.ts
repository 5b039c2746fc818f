import { type LocalRedis, startLocalRedis } from './start-local-redis.ts'

let started: LocalRedis | undefined

/** vitest `globalSetup`: afterwards `process.env.REDIS_URL` names a real Redis, in every test worker. */
export async function setup(): Promise<void> {
  if (process.env.REDIS_URL) return
  started = await startLocalRedis()
  process.env.REDIS_URL = started.url
}

export async function teardown(): Promise<void> {
  await started?.stop()
}
