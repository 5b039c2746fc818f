import { type LLMClientPort, type Logger, noModel, PortError, silentLogger } from '@eco2/ports'
import { PROVIDERS, type Provider } from './environment/variables.ts'
import type { ModelInstruments } from './metrics/model-instruments.ts'
import { withMetrics } from './metrics/with-metrics.ts'
import { describeModel, findModel, splitModelName } from './models/find-model.ts'
import type { ModelInfo } from './models/model-info.ts'
import { MODELS } from './models/models.ts'
import { type BreakerOptions, withBreaker } from './policies/with-breaker.ts'
import { createLimiter, type Limiter, withConcurrency } from './policies/with-concurrency.ts'
import { type FallbackCandidate, withFallback } from './policies/with-fallback.ts'
import { createRetryBudget, type RetryBudget, type RetryOptions, withRetry } from './policies/with-retry.ts'
import { type TimeoutOptions, withTimeout } from './policies/with-timeout.ts'
import { withTracing } from './policies/with-tracing.ts'
import { type UsageOptions, withUsage } from './policies/with-usage.ts'

/** Makes the bare adapter of one model: `(info) => new OpenAILLMClient({ client, model: info.id, ... })`. */
export type ModelMaker = (info: ModelInfo) => LLMClientPort

export interface CatalogPolicies {
  readonly timeout?: TimeoutOptions
  readonly retry?: Omit<RetryOptions, 'budget'>
  readonly breaker?: BreakerOptions
  /** Calls at once per vendor. Default 32. */
  readonly concurrency?: number
  /** Every usage of every model: a ledger, a metric. */
  readonly record?: UsageOptions['record']
  /** Where calls, tokens and money are counted; breakers by their `onState`. */
  readonly metrics?: Pick<ModelInstruments, 'modelCalls' | 'tokens' | 'costUsd'>
}

export interface ModelCatalogOptions {
  /** Of the vendors whose key is there. None: every model is `noModel`, and the rule paths answer. */
  readonly makers: Readonly<Partial<Record<Provider, ModelMaker>>>
  /** `provider/model`: what a call without a model gets. */
  readonly defaultModel?: string | undefined
  /** `provider/model`, in order: who takes over when a model fails. Those without a maker are left out. */
  readonly fallbacks?: readonly string[]
  /** Why there is no model, for logs. */
  readonly reason?: string | undefined
  /**
   * Whether the openai maker speaks to another server (OPENAI_BASE_URL): then its models are not those of the table, and
   * only the default is listed.
   */
  readonly isCompatibleServer?: boolean
  readonly policies?: CatalogPolicies
  readonly logger?: Logger
  /** Guarded clients that are kept. Default 64. */
  readonly maxClients?: number
}

export interface ModelCatalog {
  /** What a client may name, for the fleet's announcement: `provider/model`, the default first. */
  readonly names: readonly string[]
  readonly defaultName?: string
  /**
   * The guarded client of `provider/model`, of a bare id, or the default. The same name gives the same client, as long as
   * it is in the cache: its breaker remembers.
   *
   * @throws {PortError} UNSUPPORTED when no vendor here serves it
   */
  get(name?: string): LLMClientPort
}

/** Every model behind the same guards, from the inside out: timeout, tracing, usage, metrics, concurrency, retry, breaker, fallback. */
export function createModelCatalog(options: ModelCatalogOptions): ModelCatalog {
  const {
    makers,
    defaultModel,
    fallbacks = [],
    policies = {},
    logger = silentLogger,
    maxClients = 64,
  } = options
  const defaultName = defaultModel === undefined ? undefined : toName(defaultModel, options)
  const vendors = createVendors(policies)
  // Whatever else clients name, the default and the fallbacks stay: their breakers must not forget.
  const pinned = new Map<string, FallbackCandidate>()
  // The same object for the same name: whoever keeps something per model (a compiled graph) may key by it.
  const served = createLastUsed<LLMClientPort>(maxClients)
  const none = noModel(options.reason ?? 'no provider is set')

  const guard = (name: string): FallbackCandidate => {
    const kept = pinned.get(name)
    if (kept) return kept
    const { provider, id } = splitModelName(name)
    const make = provider && makers[provider]
    if (!provider || !make) throw unknown(id)
    const info = describeModel(name, provider, logger)
    const { limiter, retryBudget } = vendors.get(provider)
    let client = withTracing(withTimeout(make(info), policies.timeout))
    client = withUsage(client, { info, ...(policies.record ? { record: policies.record } : {}) })
    if (policies.metrics) client = withMetrics(client, policies.metrics)
    client = withConcurrency(client, limiter)
    client = withRetry(client, { ...policies.retry, budget: retryBudget })
    client = withBreaker(client, { logger, ...policies.breaker })
    const candidate = { client, info }
    if (name === defaultName || fallbacks.includes(name)) pinned.set(name, candidate)
    return candidate
  }

  return {
    names: listNames(options, defaultName),
    ...(defaultName === undefined ? {} : { defaultName }),
    get: (wanted) => {
      const name = wanted === undefined ? defaultName : toName(wanted, options)
      if (name === undefined) {
        if (wanted !== undefined) throw unknown(wanted)
        return none
      }
      const known = served.get(name)
      if (known) return known
      const others = fallbacks.filter((other) => other !== name && isServed(other, makers)).map(guard)
      const client = withFallback([guard(name), ...others], { logger })
      served.set(name, client)
      return client
    },
  }
}

/** `provider/model` for what a client wrote; undefined when no vendor here serves it. */
function toName(
  wanted: string,
  { makers, defaultModel, isCompatibleServer }: ModelCatalogOptions,
): string | undefined {
  const { provider, id } = splitModelName(wanted)
  if (provider) return makers[provider] ? wanted : undefined
  if (defaultModel !== undefined && splitModelName(defaultModel).id === wanted) return defaultModel
  const vendor = findModel(id)?.vendor ?? (isCompatibleServer ? 'openai' : vendorByName(id))
  return vendor && makers[vendor] ? `${vendor}/${id}` : undefined
}

/** A model that is newer than the table is still known by its family's name. */
function vendorByName(id: string): Provider | undefined {
  if (/^gemini-/.test(id)) return 'google'
  if (/^claude-/.test(id)) return 'anthropic'
  return /^(gpt-|o\d)/.test(id) ? 'openai' : undefined
}

function listNames(
  { makers, isCompatibleServer }: ModelCatalogOptions,
  defaultName: string | undefined,
): string[] {
  const listed = MODELS.filter(({ vendor, status }) => {
    if (!makers[vendor] || status === 'retired') return false
    return !(vendor === 'openai' && isCompatibleServer)
  })
  const names = listed.map(({ vendor, id }) => `${vendor}/${id}`)
  return [...new Set(defaultName === undefined ? names : [defaultName, ...names])]
}

function isServed(name: string, makers: ModelCatalogOptions['makers']): boolean {
  const { provider } = splitModelName(name)
  return provider !== undefined && makers[provider] !== undefined
}

interface Vendor {
  readonly limiter: Limiter
  readonly retryBudget: RetryBudget
}

/** What all models of one vendor share. */
function createVendors({ concurrency }: CatalogPolicies): { get(provider: Provider): Vendor } {
  const vendors = new Map<Provider, Vendor>(
    PROVIDERS.map((provider) => [
      provider,
      {
        limiter: createLimiter(concurrency === undefined ? {} : { limit: concurrency }),
        retryBudget: createRetryBudget(),
      },
    ]),
  )
  return {
    get: (provider) => {
      const vendor = vendors.get(provider)
      if (!vendor) throw new PortError('INTERNAL', 'A vendor without places.')
      return vendor
    },
  }
}

interface LastUsed<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** Forgets what was asked for longest ago: names come from clients, so there is no end of them. */
function createLastUsed<Value>(max: number): LastUsed<Value> {
  const entries = new Map<string, Value>()
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      // A Map keeps the order of insertion: what is used goes to its end.
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set: (key, value) => {
      entries.set(key, value)
      for (const oldest of entries.keys()) {
        if (entries.size <= max) return
        entries.delete(oldest)
      }
    },
  }
}

function unknown(name: string): PortError {
  // The name comes from a client: it is shown short and without control characters.
  const shown = name.replace(/[^\x20-\x7e]/g, '?').slice(0, 64)
  return new PortError('UNSUPPORTED', `This worker does not have the model "${shown}".`, {
    port: 'LLMClientPort',
  })
}
