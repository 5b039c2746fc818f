import { OpenAI } from 'openai'
import { describe, expect, it } from 'vitest'
import { OpenAILLMClient } from '../src/index.ts'
import { chatSpeech } from './wire/chat-speech.ts'
import { responsesSpeech } from './wire/responses-speech.ts'

const CHUNKS = ['가😀', '나♻️', '👨‍👩‍👧‍👦🇰🇷']

/** Over HTTP the reads of a test cannot be chosen: undici joins what has arrived. Here each piece is one read of ours. */
function answering(pieces: readonly Uint8Array[]): typeof fetch {
  return () => {
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
  }
}

describe.each([
  ['responses', responsesSpeech],
  ['chat', chatSpeech],
] as const)('a stream of the %s API', (api, speech) => {
  const { frames } = speech.text(CHUNKS, { inputTokens: 1, outputTokens: 1, cachedTokens: 0 }, 'stop')
  const text = [...frames.opening, ...frames.deltas, ...frames.closing].join('')
  const read = async (pieces: readonly Uint8Array[]): Promise<string[]> => {
    const client = new OpenAI({ apiKey: 'k', fetch: answering(pieces), maxRetries: 0, logLevel: 'off' })
    return await Array.fromAsync(new OpenAILLMClient({ client, model: 'gpt-5.2', api }).generateStream('?'))
  }

  it.each([
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ])(
    'with %s line ends, cut at every byte, gives the same deltas',
    { timeout: 60_000 },
    async (_name, wire) => {
      const bytes = Buffer.from(wire)
      for (let cut = 1; cut < bytes.length; cut += 1) {
        expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(CHUNKS)
      }
    },
  )

  it('one byte per read gives the same deltas', { timeout: 60_000 }, async () => {
    expect(await read(Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte)))).toEqual(CHUNKS)
  })
})
