import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SECOND_LOOK_MS } from '@eco2/knowledge'
import { type Logger, silentLogger } from '@eco2/ports'
import { createScriptedEmbeddings } from '@eco2/ports/testing'
import { createDependencies } from '@eco2/provisioning'
import { createMetrics } from '@eco2/provisioning/metrics'
import { TIMEOUTS } from '@eco2/provisioning/policies'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createRetriever } from '../src/retriever.ts'

/** Both vendors at once; what a text means is scripted. The gate holds every answer. */
async function startVendors(gate: Promise<void> = Promise.resolve()) {
  const words = createScriptedEmbeddings({ alike: [['뚜루빠', '피자 상자']] })
  const seen: { readonly url: string; readonly body: string; readonly socket: object }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    seen.push({ url: request.url ?? '', body, socket: request.socket })
    await gate
    const { input, requests } = JSON.parse(body)
    const texts: string[] =
      input ?? requests.map((one: { content: { parts: [{ text: string }] } }) => one.content.parts[0].text)
    const vectors = (await words.embed(texts, { purpose: 'document' })).map((vector) => [...vector])
    const reply = input
      ? { data: vectors.map((embedding, index) => ({ index, embedding })) }
      : { embeddings: vectors.map((values) => ({ values })) }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function open(source: Record<string, string>, logger: Logger = silentLogger) {
  const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:1', ...source })
  const dependencies = createDependencies(config.env)
  onTestFinished(() => dependencies.close())
  const metrics = createMetrics({ service: 'chat-worker', processMetrics: false })
  return {
    dependencies,
    retriever: await createRetriever(config, dependencies, { metrics, logger }),
  }
}

test('without EMBEDDING_MODEL rules are found by name, and no SDK is asked for', async () => {
  const { dependencies, retriever } = await open({ OPENAI_API_KEY: 'sk-test' })
  expect((await retriever.retrieve('생수병'))[0]?.ruleId).toBe('clear-pet')
  expect(await retriever.retrieve('뚜루빠')).toEqual([])
  expect(await dependencies.readiness()).toEqual({ ready: true, dependencies: [] })
})

test.each([
  ['openai/text-embedding-3-small', '/v1/embeddings', 'openai/text-embedding-3-small'],
  [
    'google/gemini-embedding-001',
    '/v1beta/models/gemini-embedding-001:batchEmbedContents',
    'google/gemini-embedding-001@768',
  ],
])('with %s they are found by meaning too, after the warm-up', async (EMBEDDING_MODEL, path, model) => {
  const { seen, url } = await startVendors()
  const { dependencies, retriever } = await open({
    EMBEDDING_MODEL,
    OPENAI_BASE_URL: `${url}/v1`,
    LLM_DEFAULT_PROVIDER: 'none',
    GOOGLE_BASE_URL: url,
    GOOGLE_API_KEY: 'g',
  })
  await dependencies.warmUp()
  await vi.waitFor(async () =>
    expect((await dependencies.readiness()).dependencies).toContainEqual({
      name: 'embeddings',
      ready: true,
      facts: { model, entries: expect.toSatisfy((entries: number) => entries > 400) },
      warnings: [],
    }),
  )
  const [hit] = await retriever.retrieve('뚜루빠')
  expect(hit).toMatchObject({ ruleId: 'paper', itemId: 'pizza-box' })
  expect(new Set(seen.map((request) => request.url))).toEqual(new Set([path]))
  // One after the other over the shared client: two, because a body is read a moment before its connection counts as free.
  expect(new Set(seen.map(({ socket }) => socket)).size).toBeLessThanOrEqual(2)
})

test('a worker takes runs before its vectors are there, and says so', async () => {
  const gate = Promise.withResolvers<void>()
  const { seen, url } = await startVendors(gate.promise)
  const warn = vi.fn()
  const source = {
    EMBEDDING_MODEL: 'openai/small',
    OPENAI_BASE_URL: `${url}/v1`,
    LLM_DEFAULT_PROVIDER: 'none',
  }
  const { dependencies, retriever } = await open(source, { ...silentLogger, warn })
  await dependencies.warmUp()
  expect(await retriever.retrieve('뚜루빠')).toEqual([])
  const { ready, dependencies: reports } = await dependencies.readiness()
  expect(ready).toBe(true)
  expect(reports.at(-1)?.warnings).toEqual([expect.stringContaining('by name alone')])
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  const socket = seen[0]?.socket as NodeJS.EventEmitter
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await dependencies.close()
  await closed
  expect(warn).not.toHaveBeenCalled()
  gate.resolve()
})

test('a query that takes too long is a failure of the vendor, and no cancel of the retriever', () => {
  expect(TIMEOUTS.embedQueryMs).toBeLessThan(SECOND_LOOK_MS)
})
