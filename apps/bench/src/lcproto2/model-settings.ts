import { PortError } from '@eco2/ports'
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { ERROR_LABELS } from './map-langchain-error.ts'

/** What LangChain models take in their constructor and not in a call. `temperature` is absent when the model refuses it. */
export interface LangChainSettings {
  readonly temperature?: number
  /** Output tokens. */
  readonly maxTokens: number
}

export type LangChainModelSource = BaseChatModel | ((settings: LangChainSettings) => BaseChatModel)

/**
 * One model per pair of settings, because a call cannot bring its own temperature and limit. A function makes it; of a ready
 * model a copy is made with LangChain's own means of making it again (`lc_kwargs`: its constructor's arguments). The few
 * most recent are kept, as each holds an SDK client.
 */
export function createModelForSettings(
  source: LangChainModelSource,
): (settings: LangChainSettings) => BaseChatModel {
  const make =
    typeof source === 'function' ? source : (settings: LangChainSettings) => copyOf(source, settings)
  const models = new Map<string, BaseChatModel>()
  return (settings) => {
    const key = `${settings.temperature} ${settings.maxTokens}`
    const model = models.get(key) ?? make(settings)
    models.delete(key)
    models.set(key, model)
    const oldest = models.keys().next()
    if (models.size > KEPT_MODELS && !oldest.done) models.delete(oldest.value)
    return model
  }
}

/** @throws {PortError} INVALID_REQUEST when the class does not take its arguments as one object */
function copyOf(model: BaseChatModel, settings: LangChainSettings): BaseChatModel {
  const Model: unknown = model.constructor
  try {
    return Reflect.construct(Model as new (fields: object) => BaseChatModel, [
      { ...model.lc_kwargs, ...settings, maxRetries: 0 },
    ])
  } catch {
    // Its message may repeat the arguments, and the key is one of them.
    const help = 'Give the adapter a function that makes it: ({ temperature, maxTokens }) => model.'
    throw new PortError('INVALID_REQUEST', `This LangChain model cannot be copied. ${help}`, ERROR_LABELS)
  }
}

const KEPT_MODELS = 16
