import type { Logger } from '@eco2/ports'
import type { Dependencies } from '@eco2/provisioning'
import { createModelCatalog, type ModelCatalog, type ModelMaker } from '@eco2/provisioning/catalog'
import { DEFAULT_MODEL_OF_PROVIDER, PROVIDERS, type Provider } from '@eco2/provisioning/environment'
import { BREAKER_STATES, type ModelInstruments } from '@eco2/provisioning/metrics'
import type { WorkerConfig } from './config.ts'

export interface Models extends ModelCatalog {
  /** Why there is none; undefined when there is one. */
  readonly reason?: string
}

/** Who hears of model calls. */
export interface ModelWatch {
  readonly metrics: ModelInstruments
  /** A call waits before its next try; 0: not any more. */
  readonly onWait?: (delayMs: number) => void
  /** A model's breaker is open: another model, or the rules, answer in its place. */
  readonly onRefusal?: () => void
  readonly logger: Logger
}

/**
 * The models that this worker's keys open, each behind its guards; without a key the rule paths answer. A vendor's SDK is
 * loaded only when its key is there.
 */
export async function createModels(
  { env }: WorkerConfig,
  dependencies: Dependencies,
  { metrics, onWait, onRefusal, logger }: ModelWatch,
): Promise<Models> {
  const isCompatibleServer = env.OPENAI_BASE_URL !== undefined
  const makers: Partial<Record<Provider, ModelMaker>> = {
    ...(env.OPENAI_API_KEY !== undefined || isCompatibleServer
      ? await makeOpenAI(dependencies, isCompatibleServer)
      : {}),
    ...(env.GOOGLE_API_KEY !== undefined ? await makeGemini(dependencies) : {}),
    ...(env.ANTHROPIC_API_KEY !== undefined ? await makeAnthropic(env.ANTHROPIC_API_KEY, dependencies) : {}),
  }
  const { LLM_DEFAULT_PROVIDER: provider, LLM_DEFAULT_MODEL: model } = env
  const defaultModel = provider === 'none' || model === undefined ? undefined : `${provider}/${model}`
  const reason = defaultModel === undefined ? 'no key of a provider is set' : undefined
  const catalog = createModelCatalog({
    makers,
    defaultModel,
    reason,
    isCompatibleServer,
    policies: {
      metrics,
      ...(onWait !== undefined && { retry: { onWait } }),
      breaker: {
        onState: (name, state) => metrics.breakerState.of(name).set(BREAKER_STATES[state]),
        ...(onRefusal !== undefined && { onRefusal }),
      },
    },
    fallbacks: PROVIDERS.map((name) => `${name}/${DEFAULT_MODEL_OF_PROVIDER[name]}`),
    logger,
  })
  return reason === undefined ? catalog : { ...catalog, reason }
}

type Maker = Partial<Record<Provider, ModelMaker>>

async function makeOpenAI(dependencies: Dependencies, isCompatibleServer: boolean): Promise<Maker> {
  const { getOpenAIClient } = await import('@eco2/provisioning/openai')
  const { OpenAILLMClient } = await import('@eco2/llm-openai')
  const client = getOpenAIClient(dependencies)
  if (client === undefined) return {}
  // What a compatible server can is not known from a table of OpenAI's models.
  if (isCompatibleServer)
    return { openai: ({ id }) => new OpenAILLMClient({ client, model: id, api: 'chat' }) }
  return {
    openai: ({ id, capabilities: { temperature, images, functions, webSearch, jsonSchema } }) =>
      new OpenAILLMClient({
        client,
        model: id,
        capabilities: {
          ...{ temperature, images, functions, webSearch },
          structuredOutput: jsonSchema ? 'json_schema' : functions ? 'tool' : 'prompt',
        },
      }),
  }
}

async function makeGemini(dependencies: Dependencies): Promise<Maker> {
  const { getGeminiClient } = await import('@eco2/provisioning/gemini')
  const { GeminiLLMClient } = await import('@eco2/llm-gemini')
  const client = getGeminiClient(dependencies)
  return client === undefined ? {} : { google: ({ id }) => new GeminiLLMClient({ client, model: id }) }
}

async function makeAnthropic(apiKey: string, dependencies: Dependencies): Promise<Maker> {
  const { ChatAnthropic } = await import('@langchain/anthropic')
  const { ANTHROPIC_WEB_SEARCH, LangChainAdapter, withLineLimit, withoutKey } = await import(
    '@eco2/llm-langchain'
  )
  const { getSharedHttpClient } = await import('@eco2/provisioning/http')
  const clientOptions = { fetch: withoutKey(withLineLimit(getSharedHttpClient(dependencies).fetch), apiKey) }
  return {
    anthropic: ({ id, capabilities: { temperature, images } }) =>
      new LangChainAdapter({
        name: `anthropic/${id}`,
        model: (settings) =>
          new ChatAnthropic({ apiKey, model: id, maxRetries: 0, clientOptions, ...settings }),
        capabilities: { temperature, images, webSearch: ANTHROPIC_WEB_SEARCH },
      }),
  }
}
