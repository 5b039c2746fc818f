import { expect, test } from 'vitest'
import { startProcess } from '../test/processes.ts'

const REDIS_URL = 'redis://127.0.0.1:1'

test.each([
  ['gateway', { REDIS_URL, PORT: 'none' }],
  ['worker', { REDIS_URL, WORKER_CONCURRENCY: '0' }],
] as const)(
  'a %s that cannot be configured like this leaves with 64: to start it again helps nobody',
  async (app, env) => {
    await expect(startProcess(app, env)).rejects.toThrow('ended before it was ready: 64')
  },
)

test('a gateway whose port is taken leaves with 64', async () => {
  const env = { REDIS_URL, HOST: '127.0.0.1', LOG_LEVEL: 'silent' }
  const first = await startProcess('gateway', { ...env, PORT: '0' })
  try {
    const second = startProcess('gateway', { ...env, PORT: new URL(first.url).port })
    await expect(second).rejects.toThrow('ended before it was ready: 64')
  } finally {
    await first.kill()
  }
})
