import { z } from 'zod'

/** One row of the table: what a variable means, what is expected of it, and whether its value may ever be shown. */
export interface Variable<Schema extends z.ZodType = z.ZodType> {
  /** From the text of the environment (never empty) or `undefined`. */
  readonly schema: Schema
  readonly section: VariableSection
  readonly doc: string
  /** Completes "NAME: expected ...". */
  readonly expected: string
  readonly secret: boolean
  /** For `.env.example`: the default, or what a value looks like. */
  readonly example: string
}

export type VariableSection =
  | 'process'
  | 'model'
  | 'lookup'
  | 'storage'
  | 'gateway'
  | 'worker'
  | 'tracing'
  | 'network'

export const PROVIDERS = ['openai', 'google', 'anthropic'] as const
export type Provider = (typeof PROVIDERS)[number]

const text = z.string().trim().min(1).optional()
const url = (...protocols: readonly string[]) =>
  z
    .string()
    .trim()
    .refine((value) => protocols.includes(protocolOf(value)))
    .optional()
const integer = (minimum: number, maximum: number, fallback: number) =>
  z
    .string()
    .regex(/^\s*\d{1,9}\s*$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .default(fallback)
const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1')
  .default(false)

const proxies = z
  .enum(['true', 'false', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
  .transform((value) => (value === 'true' ? 1 : value === 'false' ? 0 : Number(value)))
  .default(0)

const origins = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().refine(isOrigin)))
  .default([])
const jwksUrl = z
  .string()
  .trim()
  .refine((value) => {
    const { protocol, hostname, username, password } = URL.parse(value) ?? {}
    if (username !== '' || password !== '') return false
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname ?? ''))
  })
  .optional()

/** Exactly what a browser sends as `Origin`: no path, no capital letters, no default port; never `*` or `null`. */
function isOrigin(value: string): boolean {
  return /^https?:\/\/[^*]+$/.test(value) && URL.parse(value)?.origin === value
}

function protocolOf(value: string): string {
  if (value.startsWith('/')) return 'path:'
  // libpq's way to name a unix socket, which has no host: postgres://user@/database?host=/folder
  if (/^postgres(?:ql)?:\/\/[^/?#]*\/[^/?#]+\?/.test(value)) return 'postgres:'
  return URL.canParse(value) ? new URL(value).protocol : ''
}

/** Host names of WHATWG URLs, which are lower case and in canonical notation. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const row = <Schema extends z.ZodType>(
  section: VariableSection,
  schema: Schema,
  expected: string,
  example: string,
  doc: string,
): Variable<Schema> => ({ section, schema, expected, example, doc, secret: false })
const secretRow = <Schema extends z.ZodType>(
  section: VariableSection,
  schema: Schema,
  expected: string,
  example: string,
  doc: string,
): Variable<Schema> => ({ section, schema, expected, example, doc, secret: true })

const limit = (fallback: number, doc: string) =>
  row('gateway', integer(0, 1_000_000, fallback), '0 to 1000000', String(fallback), `${doc} 0: no limit.`)

const key = (section: VariableSection, doc: string) => secretRow(section, text, 'an API key', '', doc)

/** Every variable that a process of this system reads. `.env.example` is written from it. */
export const VARIABLES = {
  NODE_ENV: row(
    'process',
    z.enum(['development', 'test', 'production']).default('development'),
    'development, test or production',
    'development',
    'production demands ECO2_SECRET and a decision about ECO2_ANONYMOUS.',
  ),
  LOG_LEVEL: row(
    'process',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'debug, info, warn, error or silent',
    'info',
    'Lines below this level are not written.',
  ),
  ECO2_DATA_DIR: row(
    'process',
    text,
    'a folder',
    '.eco2',
    'Where apps/local keeps its private Redis, its secret and the images.',
  ),
  ECO2_IMAGE_DIR: row(
    'process',
    text,
    'a folder that gateway and worker share',
    '.eco2/images',
    'Images that people sent or that a model made.',
  ),
  ECO2_KEY_PREFIX: row(
    'process',
    z
      .string()
      .regex(/^[A-Za-z0-9:_-]{1,64}$/)
      .default('eco2:'),
    '1 to 64 letters, digits, colons, dashes or underscores',
    'eco2:',
    'Begins every key and channel in Redis, so that systems can share one.',
  ),

  OPENAI_API_KEY: key('model', 'OpenAI. Without any model key the system answers by rules alone.'),
  OPENAI_BASE_URL: row(
    'model',
    url('http:', 'https:'),
    'an http(s) URL',
    'http://127.0.0.1:11434/v1',
    'A compatible server (Ollama, vLLM, ...). It alone counts as a key and then needs LLM_DEFAULT_MODEL.',
  ),
  GOOGLE_API_KEY: key('model', 'Gemini.'),
  GOOGLE_BASE_URL: row(
    'model',
    url('http:', 'https:'),
    'an http(s) URL',
    'https://generativelanguage.googleapis.com',
    'Another server that speaks the Gemini API.',
  ),
  ANTHROPIC_API_KEY: key('model', 'Anthropic, through LangChain.'),
  LLM_DEFAULT_PROVIDER: row(
    'model',
    z.enum([...PROVIDERS, 'none']).optional(),
    'openai, google, anthropic or none (answer by rules)',
    'openai',
    'Unset: the first of openai, google, anthropic that has a key, else none.',
  ),
  LLM_DEFAULT_MODEL: row(
    'model',
    text,
    'a model id as the provider names it',
    'gpt-5.2',
    'Unset: gpt-5.2, gemini-3-flash-preview or claude-sonnet-5, by provider.',
  ),

  KAKAO_API_KEY: key('lookup', 'Kakao Local: places near a person, addresses to coordinates.'),
  TAVILY_API_KEY: key('lookup', 'Tavily: web search.'),
  KMA_API_KEY: key('lookup', 'KMA short-term forecast (data.go.kr service key): weather.'),
  KECO_API_KEY: key('lookup', 'KECO collection boxes for small electronics (odcloud.kr).'),
  MOIS_API_KEY: key('lookup', 'MOIS household waste by district (data.go.kr service key): bulk waste.'),

  REDIS_URL: secretRow(
    'storage',
    url('redis:', 'rediss:', 'unix:', 'path:'),
    'redis://, rediss://, unix:// or the path of a socket',
    'redis://127.0.0.1:6379',
    'Queue, event log and store. `start` brings its own when this is unset.',
  ),
  POSTGRES_URL: secretRow(
    'storage',
    url('postgres:', 'postgresql:'),
    'postgres:// or postgresql://',
    'postgres://127.0.0.1:5432/eco2',
    'Threads and run records in Postgres instead of Redis.',
  ),
  POSTGRES_MIGRATE_ON_START: row(
    'storage',
    z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional(),
    'true or false',
    'true',
    'Whether a worker brings the schema up to date when it starts. Unset: true, but false in production (`pnpm migrate`).',
  ),

  PORT: row('gateway', integer(0, 65_535, 3000), 'a port, 0 to 65535', '3000', '0: any free one.'),
  HOST: row(
    'gateway',
    z.string().trim().min(1).default('127.0.0.1'),
    'an address',
    '127.0.0.1',
    'Where to listen.',
  ),
  ECO2_SECRET: secretRow(
    'gateway',
    z.string().min(32).optional(),
    'at least 32 characters',
    '',
    'Signs cookies and stream tickets; the same in every gateway. Required in production.',
  ),
  ECO2_ANONYMOUS: row(
    'gateway',
    z.enum(['allow', 'deny']).optional(),
    'allow or deny',
    'allow',
    'Whether people without credentials are served. Unset: allow, but deny in production and where tokens are checked.',
  ),
  ECO2_ALLOWED_ORIGINS: row(
    'gateway',
    origins,
    'origins as browsers write them, separated by commas',
    'https://app.example.kr,https://www.example.kr',
    'Other sites whose pages may call this one with cookies. Unset: none.',
  ),
  JWT_SECRET: secretRow(
    'gateway',
    z.string().min(32).optional(),
    'at least 32 characters',
    '',
    'Tokens in `Authorization: Bearer` or the cookie JWT_COOKIE say who asks; they are signed with it (HS256).',
  ),
  JWT_JWKS_URL: row(
    'gateway',
    jwksUrl,
    'an https URL (http only on loopback)',
    'https://login.example.kr/.well-known/jwks.json',
    'Instead of JWT_SECRET: where the public keys of the tokens are (RS256, ES256, EdDSA).',
  ),
  JWT_ISSUER: row(
    'gateway',
    text,
    'a name or URL',
    'https://login.example.kr/',
    'The "iss" of a token that counts. Required with JWT_JWKS_URL.',
  ),
  JWT_AUDIENCE: row(
    'gateway',
    text,
    'a name or URL',
    'eco2',
    'The "aud" of a token that counts. Required with JWT_JWKS_URL.',
  ),
  JWT_COOKIE: row(
    'gateway',
    z
      .string()
      .regex(/^[!#$%&'*+.^_`|~\w-]{1,64}$/)
      .refine((name) => name !== 'eco2_visitor')
      .default('eco2_token'),
    'the name of a cookie other than eco2_visitor',
    'eco2_token',
    'The cookie in which a token may come.',
  ),
  ECO2_TRUST_PROXY: row(
    'gateway',
    proxies,
    'true, false, or how many proxies there are one behind the other (1 to 9)',
    'false',
    'Whether X-Forwarded-* of the proxy in front is believed: cookies are Secure behind its https, and addresses are told apart.',
  ),
  ECO2_METRICS_TOKEN: secretRow(
    'gateway',
    z
      .string()
      .regex(/^[\x21-\x7e]{16,256}$/)
      .optional(),
    '16 to 256 visible ASCII characters',
    '',
    'Opens /metrics to `Authorization: Bearer` with it. Unset: loopback only, and nobody in production.',
  ),
  ECO2_LIMIT_USER_REQUESTS: limit(300, 'Requests of one person in a minute.'),
  ECO2_LIMIT_ADDRESS_REQUESTS: limit(1_200, 'Requests from one address (IPv6: one /64) in a minute.'),
  ECO2_LIMIT_USER_RUNS: limit(30, 'Questions of one person in a minute.'),
  ECO2_LIMIT_ADDRESS_RUNS: limit(120, 'Questions from one address in a minute.'),
  ECO2_LIMIT_USER_ACTIVE_RUNS: limit(
    10,
    'Questions of one person that are being answered or in line at the same time.',
  ),
  ECO2_LIMIT_USER_STREAMS: limit(30, 'Event streams of one person that are open at the same time.'),
  ECO2_LIMIT_ADDRESS_STREAMS: limit(300, 'Event streams to one address that are open at the same time.'),
  ECO2_LIMIT_ADDRESS_CONNECTIONS: limit(
    500,
    'Connections from one address to this gateway, where no proxy is trusted.',
  ),
  ECO2_LIMIT_QUEUE_DEPTH: limit(
    1_000,
    'Runs of everybody that wait for a worker; past it new ones are a 503.',
  ),
  WEB_ROOT: row('gateway', text, 'a folder', 'apps/chat-web/dist', 'The built page; unset: no page.'),

  WORKER_CONCURRENCY: row('worker', integer(1, 256, 4), '1 to 256', '4', 'Runs at work at the same time.'),
  RUN_DEADLINE_SECONDS: row(
    'worker',
    integer(1, 3600, 180),
    '1 to 3600',
    '180',
    'A run that takes longer fails.',
  ),
  DRAIN_GRACE_SECONDS: row(
    'worker',
    integer(0, 600, 20),
    '0 to 600',
    '20',
    'How long runs may go on after SIGTERM before they are handed over.',
  ),
  INPUT_TIMEOUT_SECONDS: row(
    'worker',
    integer(10, 86_400, 600),
    '10 to 86400',
    '600',
    'How long a run waits for its user to answer a question.',
  ),
  METRICS_PORT: row(
    'worker',
    integer(0, 65_535, 0),
    '0 to 65535',
    '9464',
    'Where the worker serves /metrics and /healthz on loopback. Unset or 0: nowhere.',
  ),
  ENABLE_SUMMARIZATION: row(
    'worker',
    flag,
    'true or false',
    'false',
    'Whether a conversation too long for the model is summarised by it; otherwise it is cut.',
  ),
  BUDGET_RUN_TOKENS: row(
    'worker',
    integer(1, 100_000_000, 200_000),
    '1 to 100000000',
    '200000',
    'Model tokens that one run may use, in and out.',
  ),
  BUDGET_USER_TOKENS_PER_DAY: row(
    'process',
    integer(1, 999_999_999, 2_000_000),
    '1 to 999999999',
    '2000000',
    'Model tokens that one person may use within 24 hours. The same for worker and gateway.',
  ),
  BUDGET_USER_USD_PER_DAY: row(
    'process',
    integer(1, 1_000_000, 5),
    '1 to 1000000',
    '5',
    'US dollars that the models of one person may cost within 24 hours. The same for worker and gateway.',
  ),
  BUDGET_USER_PICTURES_PER_DAY: row(
    'worker',
    integer(1, 100_000, 20),
    '1 to 100000',
    '20',
    'Pictures that one person may have drawn within 24 hours.',
  ),
  IMAGE_MODEL: row(
    'model',
    text,
    'a model id of the default provider that draws',
    'gpt-image-1',
    'Which model draws pictures. Unset: the default provider’s usual one.',
  ),
  EMBEDDING_MODEL: row(
    'model',
    z
      .string()
      .trim()
      .regex(/^(?:openai|google)\/[\w.:/-]{1,128}$/)
      .optional(),
    'openai/<model> or google/<model>',
    'openai/text-embedding-3-small',
    'Finds rules by meaning where they are not found by name; such questions go to that vendor. Unset: by name alone.',
  ),
  LOOKUP_BASE_URL: row(
    'lookup',
    url('http:', 'https:'),
    'an http or https URL without a slash at the end',
    'http://127.0.0.1:9090',
    'A stand-in for all public APIs, below /kakao, /kma, /keco, /mois and /tavily. For tests and demonstrations.',
  ),
  CHARACTER_API_URL: row(
    'lookup',
    url('http:', 'https:'),
    'an http or https URL',
    'https://characters.example.kr',
    'A service with a cast of its own (GET /characters). Unset: the cast of this repository.',
  ),

  LANGCHAIN_TRACING_V2: row('tracing', flag, 'true or false', 'false', 'Traces every run to LangSmith.'),
  LANGCHAIN_API_KEY: key('tracing', 'LangSmith.'),
  LANGCHAIN_PROJECT: row(
    'tracing',
    z.string().trim().min(1).default('eco2-chat-worker'),
    'a name',
    'eco2-chat-worker',
    'The LangSmith project.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: row(
    'tracing',
    url('http:', 'https:'),
    'an http(s) URL',
    'http://127.0.0.1:4318',
    'An OTLP/HTTP collector; unset: no spans and no OpenTelemetry SDK in memory.',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: row(
    'tracing',
    url('http:', 'https:'),
    'an http(s) URL',
    'http://127.0.0.1:4318/v1/traces',
    'The full address for traces, instead of OTEL_EXPORTER_OTLP_ENDPOINT.',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: secretRow(
    'tracing',
    z
      .string()
      .regex(/^[^=,]+=[^,]*(,[^=,]+=[^,]*)*$/)
      .optional(),
    'name=value,name=value',
    '',
    'Headers for the collector.',
  ),
  OTEL_SERVICE_NAME: row(
    'tracing',
    text,
    'a name',
    'eco2',
    'The service in traces; unset: the process says its own.',
  ),
  OTEL_SDK_DISABLED: row(
    'tracing',
    flag,
    'true or false',
    'false',
    'Turns OpenTelemetry off whatever else is set.',
  ),

  HTTP_PROXY: secretRow(
    'network',
    url('http:', 'https:'),
    'an http(s) URL',
    '',
    'Proxy for http:// addresses.',
  ),
  HTTPS_PROXY: secretRow(
    'network',
    url('http:', 'https:'),
    'an http(s) URL',
    '',
    'Proxy for https:// addresses.',
  ),
  NO_PROXY: row(
    'network',
    text,
    'names separated by commas',
    'localhost,127.0.0.1',
    'Hosts that are reached without a proxy.',
  ),
} as const

export type VariableName = keyof typeof VARIABLES
export type VariableValue<Name extends VariableName> = z.output<(typeof VARIABLES)[Name]['schema']>
