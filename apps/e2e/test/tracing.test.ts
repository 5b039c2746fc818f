import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createVisitor, type System, startSystem } from './system.ts'

interface Span {
  readonly service: string
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
}

/** An OTLP/HTTP collector (JSON), as far as a test needs one. */
async function startCollector() {
  const spans: Span[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    spans.push(...readSpans(JSON.parse(text)))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function readSpans(body: {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: { spans: Omit<Span, 'service'>[] }[]
  }[]
}): Span[] {
  return body.resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? ''
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })))
  })
}

/** A LangSmith server, as far as a test needs one: it takes whatever it is sent. */
async function startLangSmith() {
  const received: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push(readBody(Buffer.concat(chunks), request.headers['content-encoding']))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function readBody(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  return encoding === 'zstd' ? zstdDecompressSync(bytes).toString() : bytes.toString()
}

let system: System
let collector: Awaited<ReturnType<typeof startCollector>>
beforeAll(async () => {
  collector = await startCollector()
  system = await startSystem()
})
afterAll(async () => {
  await system.stop()
  await collector.close()
})

test('one trace goes from the caller through gateway, queue and worker to the model', async () => {
  const otel = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }
  const gateway = await system.startGateway(otel)
  const worker = await system.startWorker(otel)
  const visitor = createVisitor()
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`
  const runId = await visitor.ask(gateway, '다 마신 생수병은 어떻게 버려?', { traceparent })
  const frames = visitor.watchAll(gateway, runId)
  const call = await system.model.next()
  call.say('답이에요.')
  call.finish()
  await frames
  // What is still in memory is sent when a process stops.
  for (const process of [worker, gateway]) {
    process.signal('SIGTERM')
    await process.exited
  }
  const named = (name: string) =>
    collector.spans.find((span) => span.name === name && span.traceId === traceId)
  const [accepted, answered, asked] = ['accept run', 'answer run', 'model call'].map(named)
  expect(accepted).toMatchObject({ service: 'sse-gateway', parentSpanId: 'b7ad6b7169203331' })
  expect(answered).toMatchObject({ service: 'chat-worker', parentSpanId: accepted?.spanId })
  expect(asked).toMatchObject({ service: 'chat-worker', parentSpanId: answered?.spanId })
  expect(JSON.stringify(collector.spans)).not.toContain('생수병')
})

test('LANGCHAIN_TRACING_V2 sends the graph to LangSmith, with the project and the ids of run and thread', async () => {
  const langSmith = await startLangSmith()
  const gateway = await system.startGateway()
  const worker = await system.startWorker({
    LANGCHAIN_TRACING_V2: 'true',
    LANGCHAIN_API_KEY: 'a key of the test',
    LANGCHAIN_ENDPOINT: langSmith.url,
  })
  await worker.untilLogged('"langsmith":true')
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, '다 마신 생수병은 어떻게 버려?')
  const call = await system.model.next()
  call.say('답이에요.')
  call.finish()
  await visitor.watchAll(gateway, runId)
  await vi.waitFor(
    () => {
      const sent = langSmith.received.join('\n')
      expect(sent).toContain('eco2-chat-worker')
      expect(sent).toContain(`"run_id":"${runId}"`)
      expect(sent).toContain(`"thread_id":"${runId.split('.')[0]}"`)
    },
    { timeout: 20_000 },
  )
  await langSmith.close()
})
