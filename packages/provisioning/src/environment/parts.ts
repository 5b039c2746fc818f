import { PROVIDERS, type Provider, type VariableName, type VariableValue } from './variables.ts'

/** What has been read so far: a variable with a problem is missing. */
export type EnvironmentDraft = { readonly [Name in VariableName]?: VariableValue<Name> | undefined }

export interface EnvironmentRuleContext {
  readonly draft: EnvironmentDraft
  /** The variable has a problem of its own; rules about it would only repeat that. */
  isBroken(name: VariableName): boolean
  report(name: VariableName, problem: string): void
}

/** A group of variables that a process may need, with the rules among them. `Values` is what the reader gets. */
export interface EnvironmentPart<Values> {
  readonly names: readonly VariableName[]
  readonly required: readonly VariableName[]
  /** Cross-field rules; what it returns replaces the values as read. */
  readonly finish?: (context: EnvironmentRuleContext) => Partial<Values>
}

type Plain<Name extends VariableName> = { readonly [Key in Name]: VariableValue<Key> }
type Required<Name extends VariableName> = { readonly [Key in Name]: NonNullable<VariableValue<Key>> }

/** Level of the log, prefix of the keys, folders. */
export const processEnvironment: EnvironmentPart<
  Plain<'NODE_ENV' | 'LOG_LEVEL' | 'ECO2_DATA_DIR' | 'ECO2_IMAGE_DIR' | 'ECO2_KEY_PREFIX'>
> = {
  names: ['NODE_ENV', 'LOG_LEVEL', 'ECO2_DATA_DIR', 'ECO2_IMAGE_DIR', 'ECO2_KEY_PREFIX'],
  required: [],
}

export const redisEnvironment: EnvironmentPart<Required<'REDIS_URL'>> = {
  names: ['REDIS_URL'],
  required: ['REDIS_URL'],
}

/** For `start`, which brings its own Redis when none is named. */
export const optionalRedisEnvironment: EnvironmentPart<Plain<'REDIS_URL'>> = {
  names: ['REDIS_URL'],
  required: [],
}

/** Optional everywhere: without it threads live in Redis. */
export const postgresEnvironment: EnvironmentPart<Plain<'POSTGRES_URL' | 'POSTGRES_MIGRATE_ON_START'>> = {
  names: ['POSTGRES_URL', 'POSTGRES_MIGRATE_ON_START'],
  required: [],
}

export const lookupEnvironment: EnvironmentPart<
  Plain<
    | 'KAKAO_API_KEY'
    | 'TAVILY_API_KEY'
    | 'KMA_API_KEY'
    | 'KECO_API_KEY'
    | 'MOIS_API_KEY'
    | 'CHARACTER_API_URL'
    | 'LOOKUP_BASE_URL'
  >
> = {
  names: [
    'KAKAO_API_KEY',
    'TAVILY_API_KEY',
    'KMA_API_KEY',
    'KECO_API_KEY',
    'MOIS_API_KEY',
    'CHARACTER_API_URL',
    'LOOKUP_BASE_URL',
  ],
  required: [],
}

/** Read by a lower-case name too, which then wins, as everywhere else. */
export const httpEnvironment: EnvironmentPart<Plain<'HTTP_PROXY' | 'HTTPS_PROXY' | 'NO_PROXY'>> = {
  names: ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
  required: [],
}

const WORKER_NAMES = [
  'WORKER_CONCURRENCY',
  'RUN_DEADLINE_SECONDS',
  'DRAIN_GRACE_SECONDS',
  'INPUT_TIMEOUT_SECONDS',
  'METRICS_PORT',
  'ENABLE_SUMMARIZATION',
  'BUDGET_RUN_TOKENS',
  'BUDGET_USER_TOKENS_PER_DAY',
  'BUDGET_USER_USD_PER_DAY',
  'BUDGET_USER_PICTURES_PER_DAY',
] as const

export const workerEnvironment: EnvironmentPart<Plain<(typeof WORKER_NAMES)[number]>> = {
  names: WORKER_NAMES,
  required: [],
}

export type TracingValues = Plain<
  | 'LANGCHAIN_TRACING_V2'
  | 'LANGCHAIN_API_KEY'
  | 'LANGCHAIN_PROJECT'
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_HEADERS'
  | 'OTEL_SERVICE_NAME'
  | 'OTEL_SDK_DISABLED'
>

export const tracingEnvironment: EnvironmentPart<TracingValues> = {
  names: [
    'LANGCHAIN_TRACING_V2',
    'LANGCHAIN_API_KEY',
    'LANGCHAIN_PROJECT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'OTEL_EXPORTER_OTLP_HEADERS',
    'OTEL_SERVICE_NAME',
    'OTEL_SDK_DISABLED',
  ],
  required: [],
  finish: ({ draft, isBroken, report }) => {
    if (draft.LANGCHAIN_TRACING_V2 === true && !draft.LANGCHAIN_API_KEY && !isBroken('LANGCHAIN_API_KEY')) {
      report('LANGCHAIN_API_KEY', 'expected a LangSmith key, because LANGCHAIN_TRACING_V2 is true')
    }
    return {}
  },
}

export type GatewayValues = Plain<
  | 'NODE_ENV'
  | 'PORT'
  | 'HOST'
  | 'ECO2_SECRET'
  | 'ECO2_ALLOWED_ORIGINS'
  | 'ECO2_TRUST_PROXY'
  | 'ECO2_METRICS_TOKEN'
  | 'WEB_ROOT'
> &
  Required<'ECO2_ANONYMOUS'>

export const gatewayEnvironment: EnvironmentPart<GatewayValues> = {
  names: [
    'NODE_ENV',
    'PORT',
    'HOST',
    'ECO2_SECRET',
    'ECO2_ANONYMOUS',
    'ECO2_ALLOWED_ORIGINS',
    'ECO2_TRUST_PROXY',
    'ECO2_METRICS_TOKEN',
    'WEB_ROOT',
  ],
  required: [],
  finish: ({ draft, isBroken, report }) => {
    const isProduction = draft.NODE_ENV === 'production'
    if (isProduction && !draft.ECO2_SECRET && !isBroken('ECO2_SECRET')) {
      report('ECO2_SECRET', 'expected at least 32 characters, because NODE_ENV is production')
    }
    const hasTokens = draft.JWT_SECRET !== undefined || draft.JWT_JWKS_URL !== undefined
    return { ECO2_ANONYMOUS: draft.ECO2_ANONYMOUS ?? (isProduction || hasTokens ? 'deny' : 'allow') }
  },
}

export type LLMValues = Plain<
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'GOOGLE_API_KEY'
  | 'GOOGLE_BASE_URL'
  | 'ANTHROPIC_API_KEY'
  | 'IMAGE_MODEL'
> & {
  /** Decided: never undefined. */
  readonly LLM_DEFAULT_PROVIDER: Provider | 'none'
  /** Decided: undefined only when the provider is `none`. */
  readonly LLM_DEFAULT_MODEL: string | undefined
}

export const llmEnvironment: EnvironmentPart<LLMValues> = {
  names: [
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'GOOGLE_API_KEY',
    'GOOGLE_BASE_URL',
    'ANTHROPIC_API_KEY',
    'LLM_DEFAULT_PROVIDER',
    'LLM_DEFAULT_MODEL',
    'IMAGE_MODEL',
  ],
  required: [],
  finish: (context) => {
    const { draft, isBroken, report } = context
    if (isBroken('LLM_DEFAULT_PROVIDER')) return {}
    const provider = draft.LLM_DEFAULT_PROVIDER ?? PROVIDERS.find((name) => hasKey(name, draft)) ?? 'none'
    if (provider === 'none') return { LLM_DEFAULT_PROVIDER: 'none', LLM_DEFAULT_MODEL: undefined }
    if (!hasKey(provider, draft)) {
      const missing = KEY_OF_PROVIDER[provider]
      if (!isBroken(missing)) report(missing, `expected a key, because LLM_DEFAULT_PROVIDER is ${provider}`)
      return {}
    }
    const isBareServer = provider === 'openai' && !draft.OPENAI_API_KEY
    if (isBareServer && !draft.LLM_DEFAULT_MODEL && !isBroken('LLM_DEFAULT_MODEL')) {
      report(
        'LLM_DEFAULT_MODEL',
        'expected a model of that server, because OPENAI_BASE_URL is set without a key',
      )
    }
    const model = draft.LLM_DEFAULT_MODEL ?? DEFAULT_MODEL_OF_PROVIDER[provider]
    const owner = ownerOf(model)
    if (owner !== undefined && owner !== provider && !(provider === 'openai' && draft.OPENAI_BASE_URL)) {
      report(
        'LLM_DEFAULT_MODEL',
        `expected a model of ${provider}; for this one set LLM_DEFAULT_PROVIDER=${owner}`,
      )
    }
    return { LLM_DEFAULT_PROVIDER: provider, LLM_DEFAULT_MODEL: model }
  },
}

export function hasKey(provider: Provider, draft: EnvironmentDraft): boolean {
  if (draft[KEY_OF_PROVIDER[provider]]) return true
  return provider === 'openai' && draft.OPENAI_BASE_URL !== undefined
}

/** By the vendors' own naming; undefined when the name says nothing. */
function ownerOf(model: string): Provider | undefined {
  if (/^gemini-/.test(model)) return 'google'
  if (/^claude-/.test(model)) return 'anthropic'
  if (/^(gpt-|o\d)/.test(model)) return 'openai'
  return undefined
}

export const KEY_OF_PROVIDER: Readonly<
  Record<Provider, 'OPENAI_API_KEY' | 'GOOGLE_API_KEY' | 'ANTHROPIC_API_KEY'>
> = {
  openai: 'OPENAI_API_KEY',
  google: 'GOOGLE_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
}

export const DEFAULT_MODEL_OF_PROVIDER: Readonly<Record<Provider, string>> = {
  openai: 'gpt-5.2',
  google: 'gemini-3-flash-preview',
  anthropic: 'claude-sonnet-5',
}
