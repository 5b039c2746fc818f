import type { EnvironmentDraft } from '../environment/parts.ts'
import type { VariableName } from '../environment/variables.ts'
import { splitModelName } from '../models/find-model.ts'

export interface KeyCheck {
  readonly name: string
  readonly variable: VariableName
  /** One cheap call; undefined when the key is not there. */
  readonly request: (env: EnvironmentDraft, now: Date) => KeyRequest | undefined
  /** For services that say 200 whatever the key is: whether the body is an answer. */
  readonly isAnswer?: (body: string) => boolean
}

export interface KeyRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** None of these calls spends tokens or credits. Shapes: FACTS, and the vendors' references (read 2026-11-22). */
export const KEY_CHECKS: readonly KeyCheck[] = [
  {
    name: 'OpenAI',
    variable: 'OPENAI_API_KEY',
    request: (env) =>
      askOpenAI(env, env.LLM_DEFAULT_PROVIDER === 'openai' ? `models/${env.LLM_DEFAULT_MODEL}` : 'models'),
  },
  {
    name: 'Gemini',
    variable: 'GOOGLE_API_KEY',
    request: (env) =>
      askGemini(
        env,
        env.LLM_DEFAULT_PROVIDER === 'google' ? `models/${env.LLM_DEFAULT_MODEL}` : 'models?pageSize=1',
      ),
  },
  {
    name: 'Anthropic',
    variable: 'ANTHROPIC_API_KEY',
    request: ({ ANTHROPIC_API_KEY: key, LLM_DEFAULT_PROVIDER, LLM_DEFAULT_MODEL }) => {
      if (!key) return undefined
      const path = LLM_DEFAULT_PROVIDER === 'anthropic' ? `models/${LLM_DEFAULT_MODEL}` : 'models?limit=1'
      const headers = { 'x-api-key': key, 'anthropic-version': '2023-06-01' }
      return { url: `https://api.anthropic.com/v1/${path}`, headers }
    },
  },
  {
    name: 'Embeddings',
    variable: 'EMBEDDING_MODEL',
    request: ({ EMBEDDING_MODEL: name, ...env }) => {
      if (name === undefined) return undefined
      const { provider, id } = splitModelName(name)
      return provider === 'google' ? askGemini(env, `models/${id}`) : askOpenAI(env, `models/${id}`)
    },
  },
  {
    name: 'Kakao Local',
    variable: 'KAKAO_API_KEY',
    request: ({ KAKAO_API_KEY: key }) =>
      key
        ? {
            url: `https://dapi.kakao.com/v2/local/search/keyword.json?size=1&query=${encodeURIComponent('서울시청')}`,
            headers: { authorization: `KakaoAK ${key}` },
          }
        : undefined,
  },
  {
    name: 'Tavily',
    variable: 'TAVILY_API_KEY',
    request: ({ TAVILY_API_KEY: key }) =>
      key ? { url: 'https://api.tavily.com/usage', headers: { authorization: `Bearer ${key}` } } : undefined,
  },
  {
    name: 'KMA forecast',
    variable: 'KMA_API_KEY',
    request: ({ KMA_API_KEY: key }, now) =>
      key
        ? {
            url: `https://apis.data.go.kr/1360000/VilageFcstInfoService_2.0/getUltraSrtNcst?${query({
              serviceKey: key,
              dataType: 'JSON',
              numOfRows: '1',
              nx: '60',
              ny: '127',
              ...hourAgoInSeoul(now),
            })}`,
            headers: {},
          }
        : undefined,
    isAnswer: (body) => body.includes('"resultCode":"00"'),
  },
  {
    name: 'KECO collection boxes',
    variable: 'KECO_API_KEY',
    request: ({ KECO_API_KEY: key }) =>
      key
        ? {
            url: 'https://api.odcloud.kr/api/15106385/v1/uddi:4977d714-dca6-4bda-a10f-9bed30e2ce9c?page=1&perPage=1&returnType=JSON',
            headers: { authorization: `Infuser ${key}` },
          }
        : undefined,
    isAnswer: (body) => body.includes('"data"'),
  },
  {
    name: 'MOIS household waste',
    variable: 'MOIS_API_KEY',
    request: ({ MOIS_API_KEY: key }) =>
      key
        ? {
            url: `https://apis.data.go.kr/1741000/household_waste_info/info?${query({
              serviceKey: key,
              pageNo: '1',
              numOfRows: '1',
              returnType: 'json',
            })}`,
            headers: {},
          }
        : undefined,
    // data.go.kr says 200 and an XML fault for a key that it does not know.
    isAnswer: (body) => body.trimStart().startsWith('{'),
  },
]

function askOpenAI(
  { OPENAI_API_KEY: key, OPENAI_BASE_URL: base }: EnvironmentDraft,
  path: string,
): KeyRequest | undefined {
  if (!key && !base) return undefined
  const root = (base ?? 'https://api.openai.com/v1').replace(/\/$/, '')
  // Compatible servers have the list, not always the single model.
  return { url: `${root}/${base ? 'models' : path}`, headers: key ? { authorization: `Bearer ${key}` } : {} }
}

function askGemini(
  { GOOGLE_API_KEY: key, GOOGLE_BASE_URL: base }: EnvironmentDraft,
  path: string,
): KeyRequest | undefined {
  if (!key) return undefined
  const root = (base ?? 'https://generativelanguage.googleapis.com').replace(/\/$/, '')
  return { url: `${root}/v1beta/${path}`, headers: { 'x-goog-api-key': key } }
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString()
}

/** The last nowcast that is surely out. KST has no summer time: UTC+9. */
function hourAgoInSeoul(now: Date): { base_date: string; base_time: string } {
  const there = new Date(now.getTime() + (9 - 1) * 3_600_000).toISOString()
  return { base_date: there.slice(0, 10).replaceAll('-', ''), base_time: `${there.slice(11, 13)}00` }
}
