import type { GeneratedImage, ImageGeneratorPort, ImageOptions, ImageRequest, ImageSize } from '@eco2/ports'
import type { GoogleGenAI } from '@google/genai'
import { callGemini } from './call-gemini.ts'
import { type GeminiChunk, requireFinished } from './from-gemini-chunks.ts'
import { badResponse } from './map-gemini-error.ts'
import { requireClient } from './require-client.ts'
import { toGeminiContents } from './to-gemini-contents.ts'
import { toLLMUsage } from './to-llm-usage.ts'

export interface GeminiImageGeneratorOptions {
  /** As for `GeminiLLMClient`. */
  readonly client: GoogleGenAI
  /** A model that answers with pictures: `gemini-2.5-flash-image`, `gemini-3-pro-image-preview`. */
  readonly model: string
}

/** `ImageGeneratorPort` over Gemini's own image models (`generateContent` with the response modality IMAGE). */
export class GeminiImageGenerator implements ImageGeneratorPort {
  readonly model: string
  readonly #client: GoogleGenAI
  readonly #id: string

  /** @throws {PortError} INVALID_REQUEST without a client or a model */
  constructor({ client, model }: GeminiImageGeneratorOptions) {
    requireClient('GeminiImageGenerator', client, model)
    this.#client = client
    this.#id = model
    this.model = `google/${model}`
  }

  async generateImage(request: ImageRequest, options: ImageOptions = {}): Promise<GeneratedImage> {
    const aspectRatio = ASPECT_RATIOS[request.size ?? 'auto']
    const parameters = {
      model: this.#id,
      contents: toGeminiContents(request.prompt, request.referenceImages),
      // Not every image model may be asked for pictures alone; words beside the picture are left out.
      config: {
        responseModalities: ['TEXT', 'IMAGE'],
        ...(aspectRatio === undefined ? {} : { imageConfig: { aspectRatio } }),
      },
    }
    const call = {
      client: this.#client,
      parameters,
      streaming: false,
      signal: options.signal,
      maxBodyBytes: MAX_BODY_BYTES,
    }
    let reply: GeminiChunk | undefined
    for await (const chunk of callGemini(call)) reply = chunk
    if (reply === undefined) throw badResponse('Gemini sent nothing.')
    if (reply.usage !== undefined) options.onUsage?.(toLLMUsage(reply.usage, this.#id, options.task))
    requireFinished(reply)
    // A model that thinks may sketch first (those parts are marked as thoughts); the last picture is the result.
    const image = reply.images.at(-1)
    if (image === undefined) throw badResponse('Gemini drew no picture.')
    return image
  }
}

const ASPECT_RATIOS: Readonly<Record<ImageSize, string | undefined>> = {
  auto: undefined,
  '1024x1024': '1:1',
  '1536x1024': '3:2',
  '1024x1536': '2:3',
}
/** A 4K picture as base64. */
const MAX_BODY_BYTES = 48 * 1024 * 1024
