import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { noModel } from '@eco2/ports'
import { createScriptedEmbeddings } from '@eco2/ports/testing'
import { expect, it, onTestFinished } from 'vitest'
import { createSubject } from './ask.ts'
import { readConfig } from './config.ts'
import { createEvalRetriever } from './embeddings.ts'
import { createInventedWorld } from './invented-world.ts'

/** Speaks OpenAI's embeddings; what it says is scripted. */
async function startServer(status = 200) {
  const words = createScriptedEmbeddings({ alike: [['뚜루빠', '피자 상자']] })
  const asked: { readonly model: string; readonly input: readonly string[] }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    asked.push(body)
    const vectors = await words.embed(body.input, { purpose: 'document' })
    const data = vectors.map((vector, index) => ({ index, embedding: [...vector] }))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const source = {
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    LLM_DEFAULT_PROVIDER: 'none',
    EMBEDDING_MODEL: 'openai/small',
  }
  return { asked, env: readConfig(source) }
}

it('the graph under evaluation finds by meaning what it does not find by name', async () => {
  const { asked, env } = await startServer()
  const { retriever, close } = await createEvalRetriever(env)
  onTestFinished(close)
  const question = {
    id: 'test-embeddings',
    question: '뚜루빠는 어떻게 버려?',
    intents: ['waste'],
    tags: ['plain'],
  } as const
  const ask = async (world: ReturnType<typeof createInventedWorld>) =>
    (await createSubject({ llm: noModel('test'), ...world }).ask(question)).ruleId
  expect(await ask(createInventedWorld())).toBeUndefined()
  expect(await ask(createInventedWorld(retriever))).toBe('paper')
  expect(asked.every(({ model, input }) => model === 'small' && input.length <= 100)).toBe(true)
  expect(asked.flatMap(({ input }) => input)).toHaveLength(retriever.size() + 1)
})

it('measures nothing when the vectors cannot be made, or nobody is named', async () => {
  const { env } = await startServer(500)
  await expect(createEvalRetriever(env)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await expect(createEvalRetriever(readConfig({}))).rejects.toMatchObject({ code: 'UNSUPPORTED' })
})
