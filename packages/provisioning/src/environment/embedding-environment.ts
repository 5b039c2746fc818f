import { type EnvironmentPart, hasKey, KEY_OF_PROVIDER } from './parts.ts'
import type { VariableValue } from './variables.ts'

export interface EmbeddingValues {
  /** `provider/model`; undefined: rules are found by name alone. */
  readonly EMBEDDING_MODEL: VariableValue<'EMBEDDING_MODEL'>
}

/** Off unless it is named: a key for answers is no wish to pay for embeddings. */
export const embeddingEnvironment: EnvironmentPart<EmbeddingValues> = {
  names: ['EMBEDDING_MODEL', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'GOOGLE_API_KEY', 'GOOGLE_BASE_URL'],
  required: [],
  finish: ({ draft, isBroken, report }) => {
    const provider = (['openai', 'google'] as const).find((name) =>
      draft.EMBEDDING_MODEL?.startsWith(`${name}/`),
    )
    if (provider === undefined || hasKey(provider, draft)) return {}
    const missing = KEY_OF_PROVIDER[provider]
    if (!isBroken(missing)) report(missing, `expected a key, because EMBEDDING_MODEL is one of ${provider}`)
    return {}
  },
}
