import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askAll } from './ask-all.ts'
import { readConfig } from './config.ts'
import { createEvalModel } from './model.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Speaks OpenAI's chat completions, always the same answer. */
async function startServer(): Promise<{ readonly url: string; readonly asked: unknown[] }> {
  const asked: unknown[] = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    asked.push(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'c1',
        object: 'chat.completion',
        created: 0,
        model: 'small',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '네' } }],
        usage: { prompt_tokens: 7, completion_tokens: 2, total_tokens: 9 },
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, asked }
}

describe('createEvalModel', () => {
  it('asks the compatible server of the environment and counts what it used', async () => {
    const { url, asked } = await startServer()
    const env = readConfig({
      OPENAI_BASE_URL: url,
      OPENAI_API_KEY: 'test',
      LLM_DEFAULT_PROVIDER: 'openai',
      LLM_DEFAULT_MODEL: 'small',
    })
    const model = await createEvalModel('openai/small', env)
    closers.push(() => model.close())
    expect(await model.llm.generate('안녕', { maxTokens: 5 })).toBe('네')
    expect(asked).toEqual([expect.objectContaining({ model: 'small' })])
    expect(model.spent()).toEqual({ calls: 1, tokens: 9, costUsd: 0 })
  })

  it('refuses a provider without a key', async () => {
    await expect(createEvalModel('google/some-model', readConfig({}))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
    })
  })
})

describe('askAll', () => {
  it('keeps the order and never asks more than it may at once', async () => {
    let open = 0
    let most = 0
    const answers = await askAll([3, 1, 2, 5, 4], 2, async (item) => {
      open += 1
      most = Math.max(most, open)
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve()
      open -= 1
      return item * 10
    })
    expect(answers).toEqual([30, 10, 20, 50, 40])
    expect(most).toBe(2)
  })
})
