import { type GenerateOptions, type LLMImage, PortError } from '@eco2/ports'
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ERROR_LABELS } from './map-langchain-error.ts'

/** The system prompt and one user turn. Images are `image_url` blocks: the form that every vendor's package understands. */
export function toLangChainMessages(
  prompt: string,
  { systemPrompt, images = [] }: Pick<GenerateOptions, 'systemPrompt' | 'images'>,
): BaseMessage[] {
  const content =
    images.length === 0 ? prompt : [...images.map(toImageBlock), { type: 'text' as const, text: prompt }]
  const system = systemPrompt === undefined ? [] : [new SystemMessage(systemPrompt)]
  return [...system, new HumanMessage({ content })]
}

/** @throws {PortError} INVALID_REQUEST for a URL that is not https */
function toImageBlock(image: LLMImage) {
  return { type: 'image_url' as const, image_url: { url: toUrl(image) } }
}

function toUrl(image: LLMImage): string {
  if ('bytes' in image) return `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`
  if (URL.parse(image.url)?.protocol === 'https:') return image.url
  throw new PortError('INVALID_REQUEST', 'An image must be an https URL or bytes.', ERROR_LABELS)
}
