import { ChatAnthropic } from '@langchain/anthropic'
import { ChatOpenAI } from '@langchain/openai'
import { describe, expect, it } from 'vitest'
import { LangChainAdapter, withLineLimit } from '../src/index.ts'
import { anthropicSpeech } from './anthropic-speech.ts'
import { openAIChatSpeech } from './openai-chat-speech.ts'

const CHUNKS = ['가😀', '나♻️', '👨‍👩‍👧‍👦🇰🇷']

/**
 * Over HTTP the reads of a test cannot be chosen: undici joins what has arrived by the time it is asked. Here each piece is
 * one read of the vendor's SDK.
 */
function answering(pieces: readonly Uint8Array[]): typeof fetch {
  return withLineLimit(() => {
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
  })
}

const vendors = {
  anthropic: {
    speech: anthropicSpeech,
    model: (send: typeof fetch) =>
      new ChatAnthropic({
        model: 'claude-haiku-4-5',
        apiKey: 'k',
        clientOptions: { fetch: send, logLevel: 'off' },
      }),
  },
  openai: {
    speech: openAIChatSpeech,
    model: (send: typeof fetch) =>
      new ChatOpenAI({ model: 'gpt-4o-mini', apiKey: 'k', configuration: { fetch: send, logLevel: 'off' } }),
  },
}

describe.each(Object.entries(vendors))('a stream of %s', (name, { speech, model }) => {
  const { frames } = speech.text(CHUNKS, { inputTokens: 1, outputTokens: 1, cachedTokens: 0 }, 'stop')
  const bytes = Buffer.from([...frames.opening, ...frames.deltas, ...frames.closing].join(''))
  const read = async (pieces: readonly Uint8Array[]): Promise<string[]> => {
    const adapter = new LangChainAdapter({ model: () => model(answering(pieces)), name: `${name}/test` })
    const deltas: string[] = []
    for await (const delta of adapter.generateStream('?')) deltas.push(delta)
    return deltas
  }

  it('cut at every byte gives the same deltas', { timeout: 60_000 }, async () => {
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(CHUNKS)
    }
  })

  it('one byte per read gives the same deltas', { timeout: 60_000 }, async () => {
    expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(CHUNKS)
  })
})
