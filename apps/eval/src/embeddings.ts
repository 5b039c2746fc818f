import { createEmbeddingRetriever, createKnowledgeRetriever, type EmbeddingRetriever } from '@eco2/knowledge'
import { type EmbeddingPort, type Logger, PortError, silentLogger } from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { describeEmbeddingModel, type EmbeddingModelInfo, splitModelName } from '@eco2/provisioning/models'
import { guardEmbeddings } from '@eco2/provisioning/policies'
import type { EvalConfig } from './config.ts'

export interface EvalRetriever {
  readonly retriever: EmbeddingRetriever
  close(): Promise<void>
}

/**
 * The rules by name, and by the meaning that EMBEDDING_MODEL sees, as a worker has them; ready, so that every question has its
 * second look. A call that fails all the same is told to the logger.
 *
 * @throws {PortError} UNSUPPORTED without the variable, UNAVAILABLE when the vectors cannot be made
 */
export async function createEvalRetriever(
  env: EvalConfig,
  logger: Logger = silentLogger,
): Promise<EvalRetriever> {
  const { EMBEDDING_MODEL: name } = env
  const dependencies = createDependencies(env)
  const isCompatibleServer = env.OPENAI_BASE_URL !== undefined
  const info = name === undefined ? undefined : describeEmbeddingModel(name, { isCompatibleServer })
  const bare = name && info && (await createEmbeddings(name, info, dependencies))
  if (!bare) {
    throw new PortError('UNSUPPORTED', 'There is no model for embeddings.', { port: 'EmbeddingPort' })
  }
  const { minimumSimilarity } = info
  const guarded = guardEmbeddings(bare, { breaker: { logger } })
  const retriever = createEmbeddingRetriever(createKnowledgeRetriever(), guarded, {
    minimumSimilarity,
    logger,
  })
  const close = async (): Promise<void> => {
    retriever.close()
    await dependencies.close()
  }
  if (await retriever.warmUp()) return { retriever, close }
  await close()
  throw new PortError(
    'UNAVAILABLE',
    'The vectors could not be made: the figures would be of the rules alone.',
    {
      port: 'EmbeddingPort',
    },
  )
}

/** Only the SDK of the one provider is loaded. */
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
