import { createEmbeddingRetriever, createKnowledgeRetriever } from '@eco2/knowledge'
import type { EmbeddingPort, Logger, RetrieverPort } from '@eco2/ports'
import type { Dependencies } from '@eco2/provisioning'
import { BREAKER_STATES, type ModelInstruments } from '@eco2/provisioning/metrics'
import { describeEmbeddingModel, type EmbeddingModelInfo, splitModelName } from '@eco2/provisioning/models'
import { guardEmbeddings } from '@eco2/provisioning/policies'
import type { WorkerConfig } from './config.ts'

/** Who hears of the embeddings. */
export interface RetrieverWatch {
  readonly metrics: Pick<ModelInstruments, 'breakerState'>
  readonly logger: Logger
}

/**
 * The rules by name, and with EMBEDDING_MODEL by meaning where a name does not find them. No port here keeps blobs for all
 * workers, so each makes its vectors itself: some 500 texts, once per start.
 */
export async function createRetriever(
  { env }: WorkerConfig,
  dependencies: Dependencies,
  { metrics, logger }: RetrieverWatch,
): Promise<RetrieverPort> {
  const byName = createKnowledgeRetriever()
  const { EMBEDDING_MODEL: name } = env
  if (name === undefined) return byName
  const isCompatibleServer = env.OPENAI_BASE_URL !== undefined
  const info = describeEmbeddingModel(name, { isCompatibleServer })
  const bare = await createEmbeddings(name, info, dependencies)
  if (bare === undefined) return byName
  const embeddings = guardEmbeddings(bare, {
    breaker: { logger, onState: (of, state) => metrics.breakerState.of(of).set(BREAKER_STATES[state]) },
  })
  return dependencies.once(
    'embeddings',
    () => createEmbeddingRetriever(byName, embeddings, { minimumSimilarity: info.minimumSimilarity, logger }),
    {
      close: (retriever) => retriever.close(),
      // Not awaited: runs are answered by name meanwhile.
      warmUp: async (retriever) => void retriever.warmUp(),
      ready: async (retriever) => ({
        facts: { model: embeddings.model, entries: retriever.size() },
        warnings: retriever.size() > 0 ? [] : ['Rules are found by name alone: there are no vectors yet.'],
      }),
    },
  )
}

/** Only the SDK of the one vendor is loaded. */
async function createEmbeddings(
  name: string,
  { id: model, dimensions }: EmbeddingModelInfo,
  dependencies: Dependencies,
): Promise<EmbeddingPort | undefined> {
  const options = { model, ...(dimensions !== undefined && { dimensions }) }
  if (splitModelName(name).provider === 'google') {
    const { getGeminiClient } = await import('@eco2/provisioning/gemini')
    const { createGeminiEmbeddings } = await import('@eco2/llm-gemini')
    const client = getGeminiClient(dependencies)
    return client && createGeminiEmbeddings({ client, ...options })
  }
  const { getOpenAIClient } = await import('@eco2/provisioning/openai')
  const { createOpenAIEmbeddings } = await import('@eco2/llm-openai')
  const client = getOpenAIClient(dependencies)
  return client && createOpenAIEmbeddings({ client, ...options })
}
