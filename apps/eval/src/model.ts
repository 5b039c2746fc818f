import type { LLMClientPort, LLMUsage } from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { createModelCatalog, type ModelMaker } from '@eco2/provisioning/catalog'
import type { Provider } from '@eco2/provisioning/environment'
import type { EvalConfig } from './config.ts'

export interface EvalModel {
  readonly llm: LLMClientPort
  /** What all calls so far have used. Cost only of models with a price in the table. */
  spent(): { readonly calls: number; readonly tokens: number; readonly costUsd: number }
  close(): Promise<void>
}

/**
 * The model `name` (`provider/model`) as a worker would have it, but alone: no other takes over, or the figures would be of
 * two. @throws {PortError} UNSUPPORTED without a key for its provider
 */
export async function createEvalModel(name: string, env: EvalConfig): Promise<EvalModel> {
  const dependencies = createDependencies(env)
  const usages: LLMUsage[] = []
  const catalog = createModelCatalog({
    makers: await createMakers(name, env, dependencies),
    defaultModel: name,
    isCompatibleServer: env.OPENAI_BASE_URL !== undefined,
    policies: { record: (usage) => usages.push(usage), concurrency: CALLS_AT_ONCE },
  })
  return {
    llm: catalog.get(name),
    spent: () => ({
      calls: usages.length,
      tokens: usages.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0),
      costUsd: usages.reduce((sum, { costUsd = 0 }) => sum + costUsd, 0),
    }),
    close: () => dependencies.close(),
  }
}

/** Only the SDK of the one provider is loaded. Anthropic's belongs to the worker and is not measured here. */
async function createMakers(
  name: string,
  env: EvalConfig,
  dependencies: Dependencies,
): Promise<Partial<Record<Provider, ModelMaker>>> {
  const [provider] = name.split('/')
  if (provider === 'openai') return makeOpenAI(env, dependencies)
  if (provider === 'google') return makeGemini(dependencies)
  return {}
}

async function makeOpenAI(env: EvalConfig, dependencies: Dependencies) {
  const { getOpenAIClient } = await import('@eco2/provisioning/openai')
  const { OpenAILLMClient } = await import('@eco2/llm-openai')
  const client = getOpenAIClient(dependencies)
  if (client === undefined) return {}
  const isCompatibleServer = env.OPENAI_BASE_URL !== undefined
  const openai: ModelMaker = ({
    id,
    capabilities: { temperature, images, functions, webSearch, jsonSchema },
  }) =>
    // What a compatible server can is not known from a table of OpenAI's models.
    isCompatibleServer
      ? new OpenAILLMClient({ client, model: id, api: 'chat' })
      : new OpenAILLMClient({
          client,
          model: id,
          capabilities: {
            ...{ temperature, images, functions, webSearch },
            structuredOutput: jsonSchema ? 'json_schema' : functions ? 'tool' : 'prompt',
          },
        })
  return { openai }
}

async function makeGemini(dependencies: Dependencies) {
  const { getGeminiClient } = await import('@eco2/provisioning/gemini')
  const { GeminiLLMClient } = await import('@eco2/llm-gemini')
  const client = getGeminiClient(dependencies)
  if (client === undefined) return {}
  const google: ModelMaker = ({ id }) => new GeminiLLMClient({ client, model: id })
  return { google }
}

const CALLS_AT_ONCE = 8
