import { type Logger, silentLogger } from '@eco2/ports'
import { PROVIDERS, type Provider } from '../environment/variables.ts'
import type { ModelInfo } from './model-info.ts'
import { MODELS } from './models.ts'

/** `openai/gpt-5.2` → its parts. A bare id, or one whose first part names no provider, has none. */
export function splitModelName(name: string): {
  readonly provider: Provider | undefined
  readonly id: string
} {
  const slash = name.indexOf('/')
  const provider = PROVIDERS.find((candidate) => candidate === name.slice(0, slash))
  return provider ? { provider, id: name.slice(slash + 1) } : { provider: undefined, id: name }
}

/**
 * The row of a model, by `provider/model`, by its bare id, or by a dated snapshot of it (`gpt-5.2-2025-12-11`,
 * `claude-haiku-4-5-20251001`).
 */
export function findModel(name: string): ModelInfo | undefined {
  const { provider, id } = splitModelName(name)
  const undated = id.replace(/-(\d{4}-\d{2}-\d{2}|\d{8})$/, '')
  const row = BY_ID.get(id) ?? BY_ID.get(undated)
  if (!row || (provider !== undefined && provider !== row.vendor)) return undefined
  return id === row.id ? row : { ...row, id }
}

/**
 * The same, and for a model that is not in the table conservative defaults with a warning: a small context, structured
 * output by words, no functions, images or search, and no price, so that its calls count tokens but no money.
 */
export function describeModel(name: string, provider: Provider, logger: Logger = silentLogger): ModelInfo {
  const known = findModel(name)
  if (known) {
    if (known.status) logger.warn({ model: name, status: known.status }, 'This model is at its end.')
    return known
  }
  logger.warn({ model: name }, 'This model is not in the table: conservative limits, no price.')
  return { ...UNKNOWN, id: splitModelName(name).id, vendor: provider }
}

const BY_ID: ReadonlyMap<string, ModelInfo> = new Map(MODELS.map((row) => [row.id, row]))

const UNKNOWN: Omit<ModelInfo, 'id' | 'vendor'> = {
  contextTokens: 8_192,
  outputTokens: 2_048,
  capabilities: {
    jsonSchema: false,
    functions: false,
    images: false,
    temperature: true,
    webSearch: false,
    reasoningEfforts: [],
  },
  source: 'none',
  readOn: '2026-11-22',
  evidence: 'unverified',
}
