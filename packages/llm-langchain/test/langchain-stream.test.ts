import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
// Gives runnables their async context, as LangGraph does.
import '@langchain/core/context'
import { createScriptedWire, type ScriptedWire } from '@eco2/ports/testing'
import { ChatAnthropic } from '@langchain/anthropic'
import { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import { type BaseChatModel, SimpleChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessageChunk } from '@langchain/core/messages'
import { ChatGenerationChunk } from '@langchain/core/outputs'
import { RunnableLambda } from '@langchain/core/runnables'
import { IterableReadableStream } from '@langchain/core/utils/stream'
import { ChatOpenAI } from '@langchain/openai'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LangChainAdapter } from '../src/index.ts'
import { anthropicSpeech } from './anthropic-speech.ts'
import { openAIChatSpeech } from './openai-chat-speech.ts'

let wire: ScriptedWire
beforeEach(async () => {
  wire = await createScriptedWire(openAIChatSpeech)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await wire.close()
})

/** Writes down what LangChain tells of its runs. */
class Diary extends BaseCallbackHandler {
  name = 'diary'
  override awaitHandlers = true
  readonly lines: string[] = []
  readonly parents: (string | undefined)[] = []
  readonly tags: (readonly string[] | undefined)[] = []

  override handleChatModelStart(
    ...args: Parameters<NonNullable<BaseCallbackHandler['handleChatModelStart']>>
  ) {
    const [, , , parentRunId, , tags] = args
    this.lines.push('start')
    this.parents.push(parentRunId)
    this.tags.push(tags)
  }

  override handleLLMNewToken(token: string) {
    if (token !== '') this.lines.push(token)
  }

  override handleLLMEnd() {
    this.lines.push('end')
  }

  override handleLLMError(error: unknown) {
    this.lines.push(error instanceof Error ? error.name : 'error')
  }
}

function settings(callbacks: BaseCallbackHandler[] = []) {
  const configuration = { baseURL: `${wire.origin}/v1`, logLevel: 'off' as const }
  return { model: 'gpt-4o-mini', apiKey: 'k', configuration, callbacks }
}

/** With settings that are no constructor's arguments; they wait in the model until `stream` adds them. */
function withDefaults(...[config]: Parameters<ChatOpenAI['withConfig']>): ChatOpenAI {
  const model = new ChatOpenAI(settings()).withConfig(config)
  if (!(model instanceof ChatOpenAI)) throw new Error('withConfig makes something else now.')
  return model
}

function read(model: BaseChatModel): Promise<string[]> {
  return collect(new LangChainAdapter({ model: () => model, name: 'test/model' }).generateStream('?'))
}

async function collect(stream: AsyncIterable<string>): Promise<string[]> {
  const deltas: string[] = []
  for await (const delta of stream) deltas.push(delta)
  return deltas
}

describe('without the wrappers of `stream`', () => {
  it('ChatOpenAI and ChatAnthropic go', async () => {
    const wrap = vi.spyOn(IterableReadableStream, 'fromAsyncGenerator')
    wire.replyText(['하나', '둘'])
    expect(await read(new ChatOpenAI(settings()))).toEqual(['하나', '둘'])
    const anthropic = await createScriptedWire(anthropicSpeech)
    anthropic.replyText(['셋'])
    const clientOptions = { baseURL: anthropic.origin, logLevel: 'off' as const }
    expect(await read(new ChatAnthropic({ model: 'claude-haiku-4-5', apiKey: 'k', clientOptions }))).toEqual([
      '셋',
    ])
    await anthropic.close()
    expect(wrap).not.toHaveBeenCalled()
  })

  it('callbacks hear the whole run', async () => {
    const diary = new Diary()
    wire.replyText(['하나', '둘'])
    await read(new ChatOpenAI(settings([diary])))
    expect(diary.lines).toEqual(['start', '하나', '둘', 'end'])
  })

  it('callbacks hear the end of a stream that is left', async () => {
    const diary = new Diary()
    wire.stall('mid-body', ['하나', '둘'])
    const adapter = new LangChainAdapter({
      model: () => new ChatOpenAI(settings([diary])),
      name: 'test/model',
    })
    for await (const _ of adapter.generateStream('?')) break
    await wire.socketClosed()
    await vi.waitFor(() => expect(diary.lines.at(-1)).toBe('AbortError'), { timeout: 10_000 })
  })

  it('a run inside another is its child, with its callbacks and tags', async () => {
    const diary = new Diary()
    wire.replyText(['답'])
    const node = RunnableLambda.from(() => read(new ChatOpenAI(settings())))
    const runId = '0190a5b2-0000-7000-8000-000000000001'
    expect(await node.invoke('?', { callbacks: [diary], runId, tags: ['thread'] })).toEqual(['답'])
    expect(diary).toMatchObject({ lines: ['start', '답', 'end'], parents: [runId], tags: [['thread']] })
  })

  it('LangSmith gets the run, its project and the ids of the run around it', async () => {
    const langSmith = await startLangSmith()
    vi.stubEnv('LANGCHAIN_TRACING_V2', 'true')
    vi.stubEnv('LANGCHAIN_ENDPOINT', langSmith.url)
    vi.stubEnv('LANGCHAIN_API_KEY', 'k')
    vi.stubEnv('LANGCHAIN_PROJECT', 'a-project')
    wire.replyText(['답'])
    const node = RunnableLambda.from(() => read(new ChatOpenAI(settings())))
    await node.invoke('?', { metadata: { run_id: 'run-1', thread_id: 'thread-1' } })
    await vi.waitFor(
      () => {
        const sent = langSmith.received.join('\n')
        for (const part of ['"ChatOpenAI"', 'a-project', '"run_id":"run-1"', '"thread_id":"thread-1"']) {
          expect(sent).toContain(part)
        }
      },
      { timeout: 20_000 },
    )
    await langSmith.close()
  })
})

describe('through `stream`', () => {
  it('a model that brings its own goes', async () => {
    class Elsewhere extends ChatOpenAI {
      override async stream(...args: Parameters<ChatOpenAI['stream']>) {
        asked.push('stream')
        return await super.stream(...args)
      }
    }
    const asked: string[] = []
    wire.replyText(['답'])
    expect(await read(new Elsewhere(settings()))).toEqual(['답'])
    expect(asked).toEqual(['stream'])
  })

  it('a ChatOpenAI with settings of `withConfig` goes, and keeps them', async () => {
    const diary = new Diary()
    wire.replyText(['답'])
    expect(await read(withDefaults({ callbacks: [diary], tags: ['bound'] }))).toEqual(['답'])
    expect(diary).toMatchObject({ lines: ['start', '답', 'end'], tags: [['bound']] })
  })

  it('leaving closes the socket all the same', async () => {
    const diary = new Diary()
    wire.stall('mid-body', ['하나', '둘'])
    const adapter = new LangChainAdapter({
      model: () => withDefaults({ callbacks: [diary] }),
      name: 'test/model',
    })
    for await (const _ of adapter.generateStream('?')) break
    await wire.socketClosed()
    await vi.waitFor(() => expect(diary.lines.at(-1)).toMatch(/Error/), { timeout: 10_000 })
  })
})

describe('a model that falls silent and looks at no signal', () => {
  it.each([
    ['while the next chunk is awaited', true],
    ['before the next chunk is asked for', false],
  ])('is CANCELLED by an abort %s', async (_name, isWaiting) => {
    const controller = new AbortController()
    const adapter = new LangChainAdapter({ model: () => new SilentModel({}), name: 'test/silent' })
    const deltas = adapter.generateStream('?', { signal: controller.signal })
    expect(await deltas.next()).toEqual({ done: false, value: '하나' })
    if (!isWaiting) controller.abort()
    const next = deltas.next()
    if (isWaiting) controller.abort()
    await expect(next).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

/** One chunk, then nothing, whatever becomes of the signal. */
class SilentModel extends SimpleChatModel {
  override _llmType(): string {
    return 'silent'
  }

  override _call(): Promise<string> {
    return new Promise(() => {})
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    yield new ChatGenerationChunk({ text: '하나', message: new AIMessageChunk('하나') })
    await new Promise(() => {})
  }
}

/** A LangSmith server, as far as a test needs one: it takes whatever it is sent. */
async function startLangSmith() {
  const received: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push(unpack(Buffer.concat(chunks), request.headers['content-encoding']))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function unpack(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  return encoding === 'zstd' ? zstdDecompressSync(bytes).toString() : bytes.toString()
}
