import {
  type GeneratedImage,
  type ImageGeneratorPort,
  type ImageOptions,
  type ImageRequest,
  PortError,
  relabelPortError,
} from '@eco2/ports'
import type { OpenAI } from 'openai'
import { z } from 'zod'
import { badResponse, ERROR_LABELS, mapVendorError, vendorErrorSchema } from './map-openai-error.ts'
import { requestJson } from './request-json.ts'

export interface OpenAIImageGeneratorOptions {
  readonly client: OpenAI
  /** Default `gpt-image-1`. */
  readonly model?: string
  /** Price and time grow with it; default: the model's own choice. */
  readonly quality?: 'low' | 'medium' | 'high'
}

/** GPT image models: `images/generations`, or `images/edits` when there are pictures to go by. */
export class OpenAIImageGenerator implements ImageGeneratorPort {
  readonly model: string
  readonly #client: OpenAI
  readonly #model: string
  readonly #quality: OpenAIImageGeneratorOptions['quality']

  /** @throws {PortError} INVALID_REQUEST without a client. */
  constructor({ client, model = 'gpt-image-1', quality }: OpenAIImageGeneratorOptions) {
    if (!client) {
      throw new PortError(
        'INVALID_REQUEST',
        'OpenAIImageGenerator needs a client: new OpenAIImageGenerator({ client: new OpenAI() }).',
        LABELS,
      )
    }
    this.model = `openai/${model}`
    this.#client = client
    this.#model = model
    this.#quality = quality
  }

  async generateImage(request: ImageRequest, options: ImageOptions = {}): Promise<GeneratedImage> {
    try {
      const { signal } = options
      const body = await requestJson((inner) => this.#send(request, inner), {
        maxBytes: MAX_IMAGE_REPLY_BYTES,
        signal,
      })
      return this.#readImage(body, options)
    } catch (error) {
      throw error instanceof PortError ? relabelPortError(error, LABELS.port) : error
    }
  }

  async #send(
    { prompt, referenceImages = [], size = 'auto' }: ImageRequest,
    signal: AbortSignal,
  ): Promise<Response> {
    const body = {
      model: this.#model,
      prompt,
      size,
      ...(this.#quality === undefined ? {} : { quality: this.#quality }),
    }
    const options = { signal, maxRetries: 0 }
    if (referenceImages.length === 0) return this.#client.images.generate(body, options).asResponse()
    const image = referenceImages.map(({ bytes, mediaType }, index) => {
      const name = `reference-${index + 1}.${mediaType.split('/')[1] ?? 'png'}`
      return new File([new Uint8Array(bytes)], name, { type: mediaType })
    })
    return this.#client.images.edit({ ...body, image }, options).asResponse()
  }

  #readImage(body: unknown, { task, onUsage }: ImageOptions): GeneratedImage {
    const reply = replySchema.safeParse(body).data
    if (reply?.error) throw mapVendorError(reply.error)
    if (reply?.usage) {
      onUsage?.({
        model: this.#model,
        inputTokens: reply.usage.input_tokens,
        outputTokens: reply.usage.output_tokens,
        cachedTokens: 0,
        ...(task === undefined ? {} : { task }),
      })
    }
    const base64 = reply?.data?.[0]?.b64_json ?? ''
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    if (bytes.length === 0) throw badResponse('OpenAI answered without a picture.')
    return { bytes, mediaType: `image/${reply?.output_format ?? 'png'}` }
  }
}

const replySchema = z.object({
  error: vendorErrorSchema.nullish(),
  data: z.array(z.object({ b64_json: z.string().nullish() })).nullish(),
  output_format: z.enum(['png', 'webp', 'jpeg', 'gif']).nullish(),
  usage: z.object({ input_tokens: z.int(), output_tokens: z.int() }).nullish(),
})

const LABELS = { ...ERROR_LABELS, port: 'ImageGeneratorPort' }
/** A large PNG of 1536x1024 is some 5 MB, a third more in base64. */
const MAX_IMAGE_REPLY_BYTES = 64 * 1024 * 1024
