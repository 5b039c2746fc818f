import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LLMUsage } from '@eco2/ports'
import { OpenAI } from 'openai'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { OpenAIImageGenerator, OpenAIVisionModel } from '../src/index.ts'
import { openWire } from './open-client.ts'

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

describe('OpenAIVisionModel', () => {
  const schema = z.object({ item: z.string(), dirty: z.boolean() })

  test('describes a picture by a schema', async () => {
    const { wire, client } = await openWire()
    const vision = new OpenAIVisionModel({ client, model: 'gpt-4o-mini' })
    wire.replyJson({ item: '생수병', dirty: false })
    const usages: LLMUsage[] = []
    const prompt = { prompt: '무엇인가?', systemPrompt: '분류관' }
    const image = { bytes: PNG, mediaType: 'image/png' }
    const options = { task: 'see-waste', onUsage: (usage: LLMUsage) => usages.push(usage) }
    expect(await vision.describeImage(image, prompt, schema, options)).toEqual({
      item: '생수병',
      dirty: false,
    })
    expect(vision.model).toBe('openai/gpt-4o-mini')
    expect(usages).toMatchObject([{ task: 'see-waste', inputTokens: 11 }])
    expect(wire.requests[0]).toMatchObject({
      prompt: '무엇인가?',
      systemPrompt: '분류관',
      schema: true,
      temperature: 0,
    })
    expect(Buffer.from(wire.requests[0]?.images[0]?.bytes ?? []).equals(PNG)).toBe(true)
  })

  test('fails in its own name, and an abort closes the socket', async () => {
    const { wire, client } = await openWire()
    const vision = new OpenAIVisionModel({ client, model: 'm' })
    wire.replyStatus(429, { kind: 'rate', retryAfter: '2' })
    wire.stall()
    const controller = new AbortController()
    const { signal } = controller
    const look = () =>
      vision.describeImage({ url: 'https://a.kr/a.png' }, { prompt: '?' }, schema, { signal })
    await expect(look()).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 2000,
      port: 'VisionModelPort',
    })
    const call = expect(look()).rejects.toMatchObject({ code: 'CANCELLED', port: 'VisionModelPort' })
    await wire.requestArrived(2)
    controller.abort()
    await call
    await wire.socketClosed()
  })
})

describe('OpenAIImageGenerator', () => {
  /** As documented: https://platform.openai.com/docs/api-reference/images (read 2026-11-02). */
  const reply = {
    created: 1_761_000_000,
    background: 'opaque',
    output_format: 'webp',
    quality: 'low',
    size: '1024x1024',
    data: [{ b64_json: Buffer.from(PNG).toString('base64') }],
    usage: {
      input_tokens: 50,
      input_tokens_details: { image_tokens: 40, text_tokens: 10 },
      output_tokens: 272,
      total_tokens: 322,
    },
  }

  test('draws from words', async () => {
    const server = await imageServer(200, reply)
    const usages: LLMUsage[] = []
    const generator = new OpenAIImageGenerator({ client: server.client, quality: 'low' })
    const image = await generator.generateImage(
      { prompt: '분리배출 포스터', size: '1024x1024' },
      { task: 'draw', onUsage: (usage) => usages.push(usage) },
    )
    expect(image).toEqual({ bytes: PNG, mediaType: 'image/webp' })
    expect(usages).toEqual([
      { model: 'gpt-image-1', inputTokens: 50, outputTokens: 272, cachedTokens: 0, task: 'draw' },
    ])
    expect(server.requests[0]?.url).toBe('/v1/images/generations')
    expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({
      model: 'gpt-image-1',
      prompt: '분리배출 포스터',
      size: '1024x1024',
      quality: 'low',
    })
  })

  test('edits with reference pictures', async () => {
    const server = await imageServer(200, reply)
    const generator = new OpenAIImageGenerator({ client: server.client })
    await generator.generateImage({
      prompt: '페티를 그려줘',
      referenceImages: [
        { bytes: PNG, mediaType: 'image/png' },
        { bytes: PNG, mediaType: 'image/jpeg' },
      ],
    })
    const { url, body, type } = server.requests[0] ?? { url: '', body: '', type: '' }
    expect(url).toBe('/v1/images/edits')
    expect(type).toContain('multipart/form-data')
    const form = await new Response(Buffer.from(body, 'latin1'), {
      headers: { 'content-type': type },
    }).formData()
    expect(form.get('prompt')).toBe('페티를 그려줘')
    const files = form.getAll('image[]').filter((entry) => entry instanceof File)
    expect(files.map(({ name, type: mediaType, size }) => [name, mediaType, size])).toEqual([
      ['reference-1.png', 'image/png', 8],
      ['reference-2.jpeg', 'image/jpeg', 8],
    ])
  })

  test.each([
    [
      400,
      { error: { code: 'moderation_blocked', type: 'image_generation_user_error', message: 'x' } },
      'CONTENT_FILTERED',
    ],
    [401, { error: { code: 'invalid_api_key', message: 'sk-test' } }, 'UNAUTHORIZED'],
    [200, { created: 1, data: [] }, 'BAD_RESPONSE'],
    [200, { error: { code: 'server_error' } }, 'UNAVAILABLE'],
    [200, 'hello', 'BAD_RESPONSE'],
  ])('status %i with %j is %s', async (status, body, code) => {
    const { client } = await imageServer(status, body)
    const call = new OpenAIImageGenerator({ client }).generateImage({ prompt: 'x' })
    await expect(call).rejects.toMatchObject({ code, port: 'ImageGeneratorPort' })
  })

  test('an abort before the call asks nobody; no client is a clear error', async () => {
    const server = await imageServer(200, reply)
    const call = new OpenAIImageGenerator(server).generateImage(
      { prompt: 'x' },
      { signal: AbortSignal.abort() },
    )
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(server.requests).toHaveLength(0)
    const without = {} as ConstructorParameters<typeof OpenAIImageGenerator>[0]
    expect(() => new OpenAIImageGenerator(without)).toThrow('needs a client')
  })
})

interface ImageServer {
  readonly client: OpenAI
  /** Bodies as latin1, so that multipart bytes survive. */
  readonly requests: { readonly url: string; readonly type: string; readonly body: string }[]
}

async function imageServer(status: number, body: unknown): Promise<ImageServer> {
  const requests: { url: string; type: string; body: string }[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const type = request.headers['content-type'] ?? ''
    const encoding = type.includes('json') ? 'utf8' : 'latin1'
    requests.push({ url: request.url ?? '', type, body: Buffer.concat(parts).toString(encoding) })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    requests,
    client: new OpenAI({ apiKey: 'sk-test', baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 0 }),
  }
}
