import type { LLMImage, VisionModelPort, VisionOptions, VisionPrompt } from '@eco2/ports'
import type { z } from 'zod'
import { GeminiLLMClient, type GeminiLLMClientOptions } from './gemini-llm-client.ts'

/** `VisionModelPort` over the Gemini API: structured output about one image. */
export class GeminiVisionModel implements VisionModelPort {
  readonly model: string
  readonly #llm: GeminiLLMClient

  /** @throws {PortError} INVALID_REQUEST without a client or a model */
  constructor(options: GeminiLLMClientOptions) {
    this.#llm = new GeminiLLMClient(options)
    this.model = this.#llm.model
  }

  async describeImage<T>(
    image: LLMImage,
    { prompt, systemPrompt }: VisionPrompt,
    schema: z.ZodType<T>,
    options: VisionOptions = {},
  ): Promise<T> {
    const said = systemPrompt === undefined ? {} : { systemPrompt }
    return await this.#llm.generateStructured(prompt, schema, { ...options, ...said, images: [image] })
  }
}
