import { randomUUID } from 'node:crypto'
import { type LocalRedis, startLocalRedis } from '@eco2/local-redis'
import { type ModelServer, startModelServer } from './model-server.ts'
import { type StartOptions, startProcess, type TestProcess } from './processes.ts'
import { watch, watchAll } from './viewer.ts'

/**
 * Gateways and workers as processes over a real Redis, and a model whose words the test decides. `given`: environment of
 * all processes; a test that breaks Redis names its own REDIS_URL.
 */
export async function startSystem(given: Record<string, string> = {}) {
  const redisUrl = given.REDIS_URL ?? process.env.REDIS_URL
  const redis: LocalRedis | undefined = redisUrl ? undefined : await startLocalRedis()
  const model = await startModelServer()
  const processes: TestProcess[] = []
  const env = {
    REDIS_URL: redisUrl ?? redis?.url ?? '',
    ECO2_KEY_PREFIX: `e2e-${randomUUID()}:`,
    ECO2_SECRET: 'a secret of at least thirty-two characters',
    HOST: '127.0.0.1',
    PORT: '0',
    OPENAI_BASE_URL: model.url,
    LLM_DEFAULT_MODEL: 'scripted',
    ...given,
  }
  const start = async (
    app: 'worker' | 'gateway',
    more: Record<string, string> = {},
    options: StartOptions = {},
  ): Promise<TestProcess> => {
    const process = await startProcess(app, { ...env, ...more }, options)
    processes.push(process)
    return process
  }
  return {
    model,
    redisUrl: env.REDIS_URL,
    keyPrefix: env.ECO2_KEY_PREFIX,
    startWorker: (more?: Record<string, string>, options?: StartOptions) => start('worker', more, options),
    startGateway: (more?: Record<string, string>, options?: StartOptions) => start('gateway', more, options),
    async stop() {
      await Promise.all(processes.map((process) => process.kill()))
      await model.close()
      await redis?.stop()
    },
  }
}

export type System = Awaited<ReturnType<typeof startSystem>>
export type { ModelServer, TestProcess }

/** Somebody who asks, at one gateway or another. */
export function createVisitor() {
  const headers = { 'x-api-key': randomUUID() }
  return {
    headers,
    async ask(
      gateway: TestProcess,
      message: string,
      moreHeaders: Record<string, string> = {},
      more: object = {},
    ): Promise<string> {
      const response = await fetch(`${gateway.url}/v1/chat`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', ...moreHeaders },
        body: JSON.stringify({ message, ...more }),
      })
      const body = (await response.json()) as { runId: string }
      if (response.status !== 202) throw new Error(JSON.stringify(body))
      return body.runId
    },
    input: (gateway: TestProcess, runId: string, requestId: string, value: unknown): Promise<Response> =>
      fetch(`${gateway.url}/v1/runs/${runId}/input`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ requestId, value }),
      }),
    watch: (gateway: TestProcess, runId: string, lastEventId?: string) =>
      watch(`${gateway.url}/v1/runs/${runId}/events`, withCursor(headers, lastEventId)),
    watchAll: (gateway: TestProcess, runId: string, lastEventId?: string) =>
      watchAll(`${gateway.url}/v1/runs/${runId}/events`, withCursor(headers, lastEventId)),
    async read(gateway: TestProcess, runId: string): Promise<{ status: string; answer?: string }> {
      const response = await fetch(`${gateway.url}/v1/runs/${runId}`, { headers })
      return (await response.json()) as { status: string; answer?: string }
    },
  }
}

function withCursor(
  headers: Record<string, string>,
  lastEventId: string | undefined,
): Record<string, string> {
  return lastEventId === undefined ? headers : { ...headers, 'last-event-id': lastEventId }
}
