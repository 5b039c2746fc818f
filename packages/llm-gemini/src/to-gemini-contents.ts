import { type LLMImage, PortError } from '@eco2/ports'
import type { Content, Part } from '@google/genai'

/** One user turn: the images, then the prompt (the order Google advises for a single image). */
export function toGeminiContents(prompt: string, images: readonly LLMImage[] = []): Content[] {
  return [{ role: 'user', parts: [...images.map(toImagePart), { text: prompt }] }]
}

/**
 * Bytes go inline. A URL goes as `fileData`, which Google fetches by itself; it needs a media type, taken from the name.
 *
 * @throws {PortError} INVALID_REQUEST for a URL that is not https
 */
function toImagePart(image: LLMImage): Part {
  if ('bytes' in image) {
    return { inlineData: { data: Buffer.from(image.bytes).toString('base64'), mimeType: image.mediaType } }
  }
  const url = URL.parse(image.url)
  if (url?.protocol !== 'https:') {
    throw new PortError('INVALID_REQUEST', 'An image must be an https URL or bytes.')
  }
  const extension = url.pathname.slice(url.pathname.lastIndexOf('.') + 1).toLowerCase()
  return { fileData: { fileUri: image.url, mimeType: MEDIA_TYPE_BY_EXTENSION[extension] ?? 'image/jpeg' } }
}

const MEDIA_TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
}
