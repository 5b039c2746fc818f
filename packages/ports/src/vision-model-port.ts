import type { z } from 'zod'
import type { GenerateOptions, LLMImage } from './llm-client-port.ts'

export interface VisionPrompt {
  readonly systemPrompt?: string
  /** What is to be described. */
  readonly prompt: string
}

export type VisionOptions = Pick<GenerateOptions, 'maxTokens' | 'signal' | 'onUsage' | 'task'>

/** A model that looks at one picture and says what it shows, in the caller's words: a schema. */
export interface VisionModelPort {
  /** `provider/model`, for logs and usage. */
  readonly model: string
  /**
   * A value that satisfies `schema` (an object at the top), asked for at temperature 0. A reply that does not is asked for
   * again as in `LLMClientPort.generateStructured`.
   *
   * @throws {PortError} the codes of `LLMClientPort`; UNSUPPORTED when the model takes no images, INVALID_REQUEST when it
   * cannot read or fetch this one.
   */
  describeImage<T>(
    image: LLMImage,
    prompt: VisionPrompt,
    schema: z.ZodType<T>,
    options?: VisionOptions,
  ): Promise<T>
}
