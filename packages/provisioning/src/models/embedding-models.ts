import { splitModelName } from './find-model.ts'

export interface EmbeddingModelInfo {
  /** As the vendor names it. */
  readonly id: string
  /** Asked for; absent: the model's own. */
  readonly dimensions?: number
  /**
   * A cosine below it says nothing: where unrelated texts lie is another place in each model. Estimates, not measured: no
   * vendor could be reached. `pnpm eval --embeddings` measures.
   */
  readonly minimumSimilarity: number
}

/**
 * How a model for embeddings is used here. A model that is not in the table, or of another server than OpenAI's own
 * (`isCompatibleServer`: those mostly refuse `dimensions`), gives vectors of its own length.
 */
export function describeEmbeddingModel(
  name: string,
  { isCompatibleServer = false }: { readonly isCompatibleServer?: boolean } = {},
): EmbeddingModelInfo {
  const { provider, id } = splitModelName(name)
  const known = EMBEDDING_MODELS.find((row) => row.id === id)
  if (known === undefined || (provider === 'openai' && isCompatibleServer)) {
    return { id, minimumSimilarity: known?.minimumSimilarity ?? UNKNOWN_MINIMUM }
  }
  return known
}

/**
 * Both vendors train their models so that the first dimensions say most (`dimensions` in embeddings.d.ts of openai 7.57,
 * `outputDimensionality` of @google/genai 3.1; read 2026-11-22). Some 500 entries at 512 dimensions are 1 MB.
 */
const EMBEDDING_MODELS: readonly EmbeddingModelInfo[] = [
  { id: 'text-embedding-3-small', dimensions: 512, minimumSimilarity: 0.4 },
  { id: 'text-embedding-3-large', dimensions: 1024, minimumSimilarity: 0.4 },
  { id: 'gemini-embedding-001', dimensions: 768, minimumSimilarity: 0.68 },
]
const UNKNOWN_MINIMUM = 0.5
