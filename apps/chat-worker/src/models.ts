import { OpenAILLMClient } from '@eco2/llm-openai'
import { type LLMClientPort, noModel, PortError } from '@eco2/ports'
import type { Dependencies } from '@eco2/provisioning'
import { getOpenAIClient } from '@eco2/provisioning/openai'
import type { WorkerConfig } from './config.ts'

export interface Models {
  /** What a client may name, `provider/model`. */
  readonly names: readonly string[]
  readonly defaultName?: string
  /** Why there is none. */
  readonly reason?: string
  /** @throws {PortError} UNSUPPORTED for a model that this worker does not have. */
  get(name: string | undefined): LLMClientPort
}

/** The models that this worker's keys open; without a key the rule paths answer. */
export function createModels({ env }: WorkerConfig, dependencies: Dependencies): Models {
  const client = getOpenAIClient(dependencies)
  const model = env.LLM_DEFAULT_MODEL
  if (client === undefined || env.LLM_DEFAULT_PROVIDER !== 'openai' || model === undefined) {
    const reason = dependencies.why('openai') ?? 'no provider is set'
    const none = noModel(reason)
    return { names: [], reason, get: () => none }
  }
  const name = `openai/${model}`
  const llm = new OpenAILLMClient({
    client,
    model,
    api: env.OPENAI_BASE_URL === undefined ? 'responses' : 'chat',
  })
  return {
    names: [name],
    defaultName: name,
    get(wanted) {
      if (wanted === undefined || wanted === name || wanted === model) return llm
      throw new PortError('UNSUPPORTED', 'This worker does not have the model.', { port: 'LLMClientPort' })
    },
  }
}
