import { describe, expect, it } from 'vitest'
import {
  EnvironmentError,
  type EnvironmentPart,
  type EnvironmentSource,
  embeddingEnvironment,
  gatewayEnvironment,
  httpEnvironment,
  jwtEnvironment,
  limitsEnvironment,
  llmEnvironment,
  lookupEnvironment,
  optionalRedisEnvironment,
  postgresEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
  renderEnvExample,
  tracingEnvironment,
  VARIABLES,
  workerEnvironment,
} from '../src/environment/index.ts'

function problemsOf(parts: readonly EnvironmentPart<object>[], source: EnvironmentSource): string[] {
  try {
    readEnvironment(parts, source)
  } catch (error) {
    if (error instanceof EnvironmentError)
      return error.problems.map(({ name, problem }) => `${name}: ${problem}`)
  }
  return []
}

describe('readEnvironment', () => {
  it('reads what a process asks for, with defaults, typed and frozen', () => {
    const environment = readEnvironment([processEnvironment, redisEnvironment, workerEnvironment], {
      REDIS_URL: 'redis://127.0.0.1:6379',
      WORKER_CONCURRENCY: ' 8 ',
      OPENAI_API_KEY: 'not asked for',
    })
    expect(environment).toEqual({
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      ECO2_DATA_DIR: undefined,
      ECO2_IMAGE_DIR: undefined,
      ECO2_KEY_PREFIX: 'eco2:',
      REDIS_URL: 'redis://127.0.0.1:6379',
      WORKER_CONCURRENCY: 8,
      RUN_DEADLINE_SECONDS: 180,
      DRAIN_GRACE_SECONDS: 20,
      INPUT_TIMEOUT_SECONDS: 600,
      METRICS_PORT: 0,
      ENABLE_SUMMARIZATION: false,
      BUDGET_RUN_TOKENS: 200_000,
      BUDGET_USER_PICTURES_PER_DAY: 20,
      BUDGET_USER_TOKENS_PER_DAY: 2_000_000,
      BUDGET_USER_USD_PER_DAY: 5,
    })
    expect(Object.isFrozen(environment)).toBe(true)
    const concurrency: number = environment.WORKER_CONCURRENCY
    expect(concurrency).toBe(8)
  })

  it('an empty or blank string is an unset variable', () => {
    const environment = readEnvironment([llmEnvironment, gatewayEnvironment], {
      OPENAI_API_KEY: '',
      PORT: '  ',
    })
    expect(environment.LLM_DEFAULT_PROVIDER).toBe('none')
    expect(environment.PORT).toBe(3000)
  })

  it('tells every problem at once, by name', () => {
    expect(
      problemsOf(
        [redisEnvironment, gatewayEnvironment, workerEnvironment, tracingEnvironment, llmEnvironment],
        {
          NODE_ENV: 'production',
          PORT: '65536',
          WORKER_CONCURRENCY: '0',
          RUN_DEADLINE_SECONDS: '1.5',
          LANGCHAIN_TRACING_V2: 'true',
          LLM_DEFAULT_PROVIDER: 'google',
          OPENAI_BASE_URL: 'localhost:11434',
        },
      ),
    ).toEqual([
      'PORT: expected a port, 0 to 65535',
      'WORKER_CONCURRENCY: expected 1 to 256',
      'RUN_DEADLINE_SECONDS: expected 1 to 3600',
      'OPENAI_BASE_URL: expected an http(s) URL',
      'REDIS_URL: is not set; expected redis://, rediss://, unix:// or the path of a socket',
      'ECO2_SECRET: expected at least 32 characters, because NODE_ENV is production',
      'LANGCHAIN_API_KEY: expected a LangSmith key, because LANGCHAIN_TRACING_V2 is true',
      'GOOGLE_API_KEY: expected a key, because LLM_DEFAULT_PROVIDER is google',
    ])
  })

  it('never prints a value', () => {
    const canary = 'CANARY-5f1c'
    const source = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, `=,${canary}`]))
    const parts = [
      processEnvironment,
      llmEnvironment,
      embeddingEnvironment,
      lookupEnvironment,
      redisEnvironment,
      postgresEnvironment,
      gatewayEnvironment,
      jwtEnvironment,
      limitsEnvironment,
      workerEnvironment,
      tracingEnvironment,
      httpEnvironment,
    ]
    const problems = problemsOf(parts, source)
    expect(problems.length).toBeGreaterThan(10)
    expect(problems.join('\n')).not.toContain(canary)
    expect(() => readEnvironment(parts, source)).toThrow(/REDIS_URL: expected redis:/)
    expect(() => readEnvironment(parts, source)).not.toThrow(new RegExp(canary))
  })

  it.each(['redis://h:1/2', 'rediss://u:p@h', 'unix:///tmp/a.sock?db=1', '/tmp/a.sock'])(
    'REDIS_URL may be %s',
    (url) => {
      expect(readEnvironment([redisEnvironment], { REDIS_URL: url }).REDIS_URL).toBe(url)
    },
  )

  it.each(['postgres://u:p@h:5432/d', 'postgresql://h/d', 'postgres://u@/d?host=%2Frun%2Fpostgresql'])(
    'POSTGRES_URL may be %s',
    (url) => {
      expect(readEnvironment([postgresEnvironment], { POSTGRES_URL: url }).POSTGRES_URL).toBe(url)
    },
  )

  it.each(['mysql://h/d', 'h:5432', 'postgres'])('POSTGRES_URL may not be %s', (url) => {
    expect(() => readEnvironment([postgresEnvironment], { POSTGRES_URL: url })).toThrow('POSTGRES_URL')
  })

  it.each(['http://h', 'redis', 'h:6379', 'postgres://h'])('REDIS_URL may not be %s', (url) => {
    expect(problemsOf([optionalRedisEnvironment], { REDIS_URL: url })).toHaveLength(1)
  })

  it('proxies are read by their lower-case names first', () => {
    const environment = readEnvironment([httpEnvironment], {
      https_proxy: 'http://low:1',
      HTTPS_PROXY: 'http://up:1',
    })
    expect(environment.HTTPS_PROXY).toBe('http://low:1')
  })
})

describe('the default model', () => {
  const read = (source: EnvironmentSource) => {
    const { LLM_DEFAULT_PROVIDER, LLM_DEFAULT_MODEL } = readEnvironment([llmEnvironment], source)
    return [LLM_DEFAULT_PROVIDER, LLM_DEFAULT_MODEL]
  }

  it('is of the first provider that has a key', () => {
    expect(read({})).toEqual(['none', undefined])
    expect(read({ OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b' })).toEqual(['openai', 'gpt-5.2'])
    expect(read({ GOOGLE_API_KEY: 'b', ANTHROPIC_API_KEY: 'c' })).toEqual([
      'google',
      'gemini-3-flash-preview',
    ])
    expect(read({ ANTHROPIC_API_KEY: 'c' })).toEqual(['anthropic', 'claude-sonnet-5'])
  })

  it('is of the provider that is named; none turns models off', () => {
    expect(read({ OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b', LLM_DEFAULT_PROVIDER: 'google' })[0]).toBe(
      'google',
    )
    expect(read({ OPENAI_API_KEY: 'a', LLM_DEFAULT_PROVIDER: 'none' })).toEqual(['none', undefined])
  })

  it('a named provider without its key is a problem, also with another key', () => {
    const source = { OPENAI_API_KEY: 'a', LLM_DEFAULT_PROVIDER: 'anthropic' }
    expect(problemsOf([llmEnvironment], source)).toEqual([
      'ANTHROPIC_API_KEY: expected a key, because LLM_DEFAULT_PROVIDER is anthropic',
    ])
  })

  it('a base URL alone counts as a key and needs a model', () => {
    const OPENAI_BASE_URL = 'http://127.0.0.1:11434/v1'
    expect(problemsOf([llmEnvironment], { OPENAI_BASE_URL })).toEqual([
      'LLM_DEFAULT_MODEL: expected a model of that server, because OPENAI_BASE_URL is set without a key',
    ])
    expect(read({ OPENAI_BASE_URL, LLM_DEFAULT_MODEL: 'qwen3' })).toEqual(['openai', 'qwen3'])
    expect(read({ OPENAI_BASE_URL, LLM_DEFAULT_MODEL: 'gemini-on-a-gateway' })[0]).toBe('openai')
    expect(read({ OPENAI_BASE_URL, OPENAI_API_KEY: 'a' })).toEqual(['openai', 'gpt-5.2'])
  })

  it("another vendor's model is a problem that says what to set", () => {
    const source = { OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b', LLM_DEFAULT_MODEL: 'gemini-3-pro-preview' }
    expect(problemsOf([llmEnvironment], source)).toEqual([
      'LLM_DEFAULT_MODEL: expected a model of openai; for this one set LLM_DEFAULT_PROVIDER=google',
    ])
  })
})

describe('the model for embeddings', () => {
  const read = (source: EnvironmentSource) => readEnvironment([embeddingEnvironment], source).EMBEDDING_MODEL

  it('is none, whatever keys there are, until it is named', () => {
    expect(read({ OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b' })).toBeUndefined()
    expect(read({ EMBEDDING_MODEL: ' ' })).toBeUndefined()
  })

  it.each([
    [{ OPENAI_API_KEY: 'a', EMBEDDING_MODEL: 'openai/text-embedding-3-small' }],
    [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', EMBEDDING_MODEL: 'openai/bge-m3:567m' }],
    [{ GOOGLE_API_KEY: 'b', EMBEDDING_MODEL: 'google/gemini-embedding-001' }],
  ])('is of a provider that has a key: %o', (source) => {
    expect(read(source as EnvironmentSource)).toBe(source.EMBEDDING_MODEL)
  })

  it.each([
    [
      'openai/text-embedding-3-small',
      'OPENAI_API_KEY: expected a key, because EMBEDDING_MODEL is one of openai',
    ],
    [
      'google/gemini-embedding-001',
      'GOOGLE_API_KEY: expected a key, because EMBEDDING_MODEL is one of google',
    ],
    ['anthropic/voyage', 'EMBEDDING_MODEL: expected openai/<model> or google/<model>'],
    ['text-embedding-3-small', 'EMBEDDING_MODEL: expected openai/<model> or google/<model>'],
    ['openai/', 'EMBEDDING_MODEL: expected openai/<model> or google/<model>'],
  ])('%s without its key or its provider is a problem', (EMBEDDING_MODEL, problem) => {
    const source = { EMBEDDING_MODEL, ANTHROPIC_API_KEY: 'c' }
    expect(problemsOf([llmEnvironment, embeddingEnvironment], source)).toEqual([problem])
  })
})

describe('anonymous people', () => {
  const read = (source: EnvironmentSource) => readEnvironment([gatewayEnvironment], source).ECO2_ANONYMOUS

  it('are served outside production, and in production only when asked for by name', () => {
    const production = { NODE_ENV: 'production', ECO2_SECRET: 'x'.repeat(32) }
    expect(read({})).toBe('allow')
    expect(read(production)).toBe('deny')
    expect(read({ ...production, ECO2_ANONYMOUS: 'allow' })).toBe('allow')
  })
})

describe('limits', () => {
  const read = (name: string, value: string) =>
    readEnvironment([gatewayEnvironment, limitsEnvironment], { [name]: value })

  it('have defaults, may be turned off by 0, and are whole numbers', () => {
    expect(read('ECO2_LIMIT_USER_RUNS', '').ECO2_LIMIT_USER_RUNS).toBe(30)
    expect(read('ECO2_LIMIT_USER_RUNS', '0').ECO2_LIMIT_USER_RUNS).toBe(0)
    for (const value of ['-1', '1.5', '1000001', 'many']) {
      expect(problemsOf([limitsEnvironment], { ECO2_LIMIT_USER_RUNS: value })).toEqual([
        'ECO2_LIMIT_USER_RUNS: expected 0 to 1000000',
      ])
    }
  })

  it.each([
    ['', 0],
    ['false', 0],
    ['0', 0],
    ['true', 1],
    ['1', 1],
    ['2', 2],
  ])('ECO2_TRUST_PROXY=%s trusts %i proxies', (value, proxies) => {
    expect(read('ECO2_TRUST_PROXY', value).ECO2_TRUST_PROXY).toBe(proxies)
  })
})

it('.env.example at the root is what the table says (npx vitest run -u writes it)', async () => {
  const parts = [
    processEnvironment,
    llmEnvironment,
    embeddingEnvironment,
    lookupEnvironment,
    redisEnvironment,
    postgresEnvironment,
    gatewayEnvironment,
    jwtEnvironment,
    limitsEnvironment,
    workerEnvironment,
    tracingEnvironment,
    httpEnvironment,
  ]
  expect(new Set(parts.flatMap(({ names }) => names))).toEqual(new Set(Object.keys(VARIABLES)))
  await expect(renderEnvExample()).toMatchFileSnapshot('../../../.env.example')
})
