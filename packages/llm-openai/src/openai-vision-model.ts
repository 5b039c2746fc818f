import {
  type LLMImage,
  PortError,
  relabelPortError,
  type VisionModelPort,
  type VisionOptions,
  type VisionPrompt,
} from '@eco2/ports'
import type { z } from 'zod'
import { OpenAILLMClient, type OpenAILLMClientOptions } from './openai-llm-client.ts'

/** A multimodal model that looks at one picture: structured output with an image in. */
export class OpenAIVisionModel implements VisionModelPort {
  readonly model: string
  readonly #llm: OpenAILLMClient

  /** @throws {PortError} INVALID_REQUEST without a client. */
  constructor(options: OpenAILLMClientOptions) {
    this.#llm = new OpenAILLMClient(options)
    this.model = this.#llm.model
  }

  async describeImage<T>(
    image: LLMImage,
    { prompt, systemPrompt }: VisionPrompt,
    schema: z.ZodType<T>,
    options: VisionOptions = {},
  ): Promise<T> {
    try {
      return await this.#llm.generateStructured(prompt, schema, {
        ...options,
        ...(systemPrompt === undefined ? {} : { systemPrompt }),
        images: [image],
      })
    } catch (error) {
      throw error instanceof PortError ? relabelPortError(error, 'VisionModelPort') : error
    }
  }
}
