import type { LLMUsage } from '@eco2/ports'
import { createScriptedWire, type ScriptedWire } from '@eco2/ports/testing'
import { GoogleGenAI } from '@google/genai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GeminiImageGenerator, GeminiVisionModel } from '../src/index.ts'
import { geminiSpeech } from './gemini-speech.ts'

let wire: ScriptedWire
let client: GoogleGenAI
beforeEach(async () => {
  wire = await createScriptedWire(geminiSpeech)
  client = new GoogleGenAI({ apiKey: 'k', apiVersion: 'v1beta', httpOptions: { baseUrl: wire.origin } })
})
afterEach(() => wire.close())

const photo = { bytes: new Uint8Array([137, 80, 78, 71]), mediaType: 'image/png' }

describe('GeminiVisionModel', () => {
  const schema = z.object({ item: z.string(), material: z.enum(['pet', 'paper']) })

  it('asks about one image, at temperature 0, and asks again when the reply misses the schema', async () => {
    wire.replyJson({ item: '우유팩', material: 'milk' })
    wire.replyJson({ item: '우유팩', material: 'paper' })
    const usages: LLMUsage[] = []
    const seen = await new GeminiVisionModel({ client, model: 'gemini-2.0-flash' }).describeImage(
      photo,
      { systemPrompt: '너는 눈이다.', prompt: '무엇인가?' },
      schema,
      { onUsage: (usage) => usages.push(usage), task: 'look' },
    )
    expect(seen).toEqual({ item: '우유팩', material: 'paper' })
    expect(wire.requests[0]).toMatchObject({
      prompt: '무엇인가?',
      systemPrompt: '너는 눈이다.',
      temperature: 0,
      schema: true,
      images: [{ mediaType: 'image/png' }],
    })
    expect(wire.requests[1]?.images).toHaveLength(1)
    expect(usages).toMatchObject([{ task: 'look' }, { task: 'look' }])
  })
})

describe('GeminiImageGenerator', () => {
  const generator = () => new GeminiImageGenerator({ client, model: 'gemini-2.5-flash-image' })
  const reply = (parts: readonly object[], finishReason = 'STOP') =>
    wire.replyBytes([
      Buffer.from(
        JSON.stringify({
          candidates: [{ content: { parts }, finishReason }],
          usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 1290 },
        }),
      ),
    ])
  const inline = (bytes: readonly number[], extra: object = {}) => ({
    inlineData: { mimeType: 'image/png', data: Buffer.from(bytes).toString('base64') },
    ...extra,
  })

  it('draws with references, and gives the last picture that is no thought', async () => {
    reply([inline([1], { thought: true }), { text: '여기 있습니다.' }, inline([2]), inline([3, 4])])
    const usages: LLMUsage[] = []
    const request = {
      prompt: '분리배출 마스코트',
      referenceImages: [photo, photo],
      size: '1536x1024',
    } as const
    const image = await generator().generateImage(request, {
      onUsage: (usage) => usages.push(usage),
      task: 'draw',
    })
    expect({ ...image, bytes: [...image.bytes] }).toEqual({ mediaType: 'image/png', bytes: [3, 4] })
    expect(wire.requests[0]).toMatchObject({ model: 'gemini-2.5-flash-image', prompt: '분리배출 마스코트' })
    expect(wire.requests[0]?.images).toHaveLength(2)
    expect(wire.rawRequests[0]?.body).toMatchObject({
      generationConfig: { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { aspectRatio: '3:2' } },
    })
    expect(usages).toEqual([
      { model: 'gemini-2.5-flash-image', inputTokens: 8, outputTokens: 1290, cachedTokens: 0, task: 'draw' },
    ])
  })

  it('says no shape for size auto', async () => {
    reply([inline([1])])
    await generator().generateImage({ prompt: '캔' })
    expect(wire.rawRequests[0]?.body).not.toHaveProperty('generationConfig.imageConfig')
  })

  it('takes a picture of many megabytes, and not an endless one', async () => {
    const large = Buffer.alloc(9 * 1024 * 1024, 7)
    reply([
      inline([...large.subarray(0, 1)]),
      { inlineData: { mimeType: 'image/png', data: large.toString('base64') } },
    ])
    expect((await generator().generateImage({ prompt: '캔' })).bytes.length).toBe(large.length)
    wire.hugeLine(256 * 1024 * 1024)
    await expect(generator().generateImage({ prompt: '캔' })).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    await wire.socketClosed()
    expect(wire.bytesSent()).toBeLessThan(80 * 1024 * 1024)
  })

  it('words without a picture are BAD_RESPONSE, a filtered picture CONTENT_FILTERED', async () => {
    reply([{ text: '그릴 수 없습니다.' }])
    await expect(generator().generateImage({ prompt: '캔' })).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    reply([], 'IMAGE_SAFETY')
    await expect(generator().generateImage({ prompt: '캔' })).rejects.toMatchObject({
      code: 'CONTENT_FILTERED',
    })
  })

  it('an abort closes the socket', async () => {
    wire.stall('before-headers')
    const controller = new AbortController()
    const call = generator().generateImage({ prompt: '캔' }, { signal: controller.signal })
    await wire.requestArrived()
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
    await wire.socketClosed()
    expect(wire.openSockets()).toBe(0)
  })
})
