import type { GenerateOptions } from './llm-client-port.ts'

/** Pixels, or what the model finds fitting. A vendor without exact sizes takes the nearest shape. */
export type ImageSize = 'auto' | '1024x1024' | '1536x1024' | '1024x1536'

/** Bytes only: whoever has a URL fetches it first, behind its own allow-list. */
export interface ReferenceImage {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

export interface ImageRequest {
  readonly prompt: string
  /** Pictures that the result must resemble (the mascot of a character, a photo to edit); none = from the words alone. */
  readonly referenceImages?: readonly ReferenceImage[]
  /** Default `auto`. */
  readonly size?: ImageSize
}

export type ImageOptions = Pick<GenerateOptions, 'signal' | 'onUsage' | 'task'>

export interface GeneratedImage {
  readonly bytes: Uint8Array
  /** As the vendor says it, e.g. `image/png`; a store reads the content again before it believes it. */
  readonly mediaType: string
}

/** A model that draws. One picture per call; nothing in here retries. */
export interface ImageGeneratorPort {
  /** `provider/model`, for logs and usage. */
  readonly model: string
  /** @throws {PortError} the codes of `LLMClientPort`; BAD_RESPONSE when a reply holds no picture. */
  generateImage(request: ImageRequest, options?: ImageOptions): Promise<GeneratedImage>
}
