import { EMBEDDING_LIMITS, type EmbedOptions } from './embedding-port.ts'
import { PortError, type PortErrorCode } from './port-error.ts'
import { unitVector } from './unit-vector.ts'

export interface EmbedRequests {
  readonly texts: readonly string[]
  readonly signal?: EmbedOptions['signal'] | undefined
  readonly adapter: string
  /** One request: the vendor's numbers for at most `EMBEDDING_LIMITS.textsPerRequest` texts, in their order. */
  readonly ask: (texts: readonly string[]) => Promise<readonly ArrayLike<number>[]>
}

/**
 * What all adapters of `EmbeddingPort` do alike: looks at the texts before anything is sent, splits the list, and believes no
 * vector that it has not checked.
 *
 * @throws {PortError} INVALID_REQUEST, CANCELLED, BAD_RESPONSE, and whatever `ask` throws
 */
export async function embedInRequests({
  texts,
  signal,
  adapter,
  ask,
}: EmbedRequests): Promise<readonly Float32Array[]> {
  const failed = (code: PortErrorCode, message: string): PortError =>
    new PortError(code, message, { port: 'EmbeddingPort', adapter })
  if (!texts.every(isEmbeddable)) {
    const { charactersPerText } = EMBEDDING_LIMITS
    throw failed(
      'INVALID_REQUEST',
      `A text to embed is blank or longer than ${charactersPerText} characters.`,
    )
  }
  const vectors: Float32Array[] = []
  for (let from = 0; from < texts.length; from += EMBEDDING_LIMITS.textsPerRequest) {
    if (signal?.aborted === true) throw failed('CANCELLED', 'The embedding was cancelled.')
    const asked = texts.slice(from, from + EMBEDDING_LIMITS.textsPerRequest)
    const answered = await ask(asked)
    if (answered.length !== asked.length) {
      throw failed('BAD_RESPONSE', `${asked.length} texts were answered with ${answered.length} vectors.`)
    }
    for (const numbers of answered) {
      const vector = unitVector(numbers)
      if (vector === undefined) throw failed('BAD_RESPONSE', 'A vector is not one of numbers.')
      if (vector.length !== (vectors[0] ?? vector).length) {
        throw failed('BAD_RESPONSE', 'The vectors have different lengths.')
      }
      vectors.push(vector)
    }
  }
  return vectors
}

function isEmbeddable(text: string): boolean {
  return text.trim() !== '' && text.length <= EMBEDDING_LIMITS.charactersPerText
}
