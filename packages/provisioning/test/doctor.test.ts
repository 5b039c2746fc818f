import { describe, expect, it } from 'vitest'
import { runDoctor } from '../src/doctor/index.ts'
import { serveHttp } from './local-servers.ts'

const KEYS = {
  OPENAI_API_KEY: 'canary-openai',
  GOOGLE_API_KEY: 'canary-google',
  ANTHROPIC_API_KEY: 'canary-anthropic',
  KAKAO_API_KEY: 'canary-kakao',
  TAVILY_API_KEY: 'canary-tavily',
  KMA_API_KEY: 'canary-kma',
  KECO_API_KEY: 'canary-keco',
  MOIS_API_KEY: 'canary-mois',
}
const NOW = new Date('2026-11-22T15:30:00Z')

function answering(answer: (url: string) => { status?: number; body?: string }) {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (url) => {
    asked.push(String(url))
    const { status = 200, body = '{"data":[],"response":{"header":{"resultCode":"00"}}}' } = answer(
      String(url),
    )
    return new Response(body, { status })
  }
  return { fetch, asked }
}

const statuses = (report: Awaited<ReturnType<typeof runDoctor>>['report']): Record<string, string> =>
  Object.fromEntries(report.checks.map(({ name, status }) => [name, status]))

describe('the doctor', () => {
  it('without any key: nothing is wrong, rules answer, and every reason is said', async () => {
    const { report, output, exitCode } = await runDoctor({})
    expect(exitCode).toBe(0)
    expect(new Set(report.checks.slice(1).map(({ status }) => status))).toEqual(new Set(['off']))
    expect(output).toContain('no model: answers by rules')
    expect(output).toMatch(/weather +needs KMA_API_KEY/)
    expect(output).toMatch(/waste_rag +on; answers by rules/)
  })

  it('with every key: one call each, all fine, and every node on', async () => {
    const { fetch, asked } = answering(() => ({}))
    const { report, output, exitCode } = await runDoctor(KEYS, { fetch, now: NOW })
    expect(statuses(report)).toEqual({
      environment: 'ok',
      redis: 'off',
      postgres: 'off',
      OpenAI: 'ok',
      Gemini: 'ok',
      Anthropic: 'ok',
      Embeddings: 'off',
      'Kakao Local': 'ok',
      Tavily: 'ok',
      'KMA forecast': 'ok',
      'KECO collection boxes': 'ok',
      'MOIS household waste': 'ok',
    })
    expect(exitCode).toBe(0)
    expect(report.nodes.every(({ isOn }) => isOn)).toBe(true)
    expect(asked).toHaveLength(8)
    expect(asked[0]).toBe('https://api.openai.com/v1/models/gpt-5.2')
    // 00:30 of the 23rd in Seoul: the nowcast of 23:00 of the 22nd is surely out.
    expect(asked.find((url) => url.includes('getUltraSrtNcst'))).toContain(
      'base_date=20261122&base_time=2300',
    )
    expect(output).not.toContain('canary')
  })

  it('a refused key, a used-up quota, an unknown model and a dead service are told apart', async () => {
    const { fetch } = answering((url) => {
      if (url.includes('openai')) return { status: 401, body: 'Incorrect API key provided: canary-openai' }
      if (url.includes('googleapis')) return { status: 404 }
      if (url.includes('kakao')) return { status: 429 }
      if (url.includes('tavily')) return { status: 503 }
      if (url.includes('1741000'))
        return { body: '<OpenAPI_ServiceResponse>SERVICE_KEY_IS_NOT_REGISTERED_ERROR' }
      return {}
    })
    const { report, output, exitCode } = await runDoctor(KEYS, { fetch, now: NOW })
    expect(exitCode).toBe(1)
    expect(statuses(report)).toMatchObject({
      OpenAI: 'problem',
      Gemini: 'problem',
      'Kakao Local': 'warning',
      Tavily: 'problem',
      'MOIS household waste': 'problem',
      'KECO collection boxes': 'ok',
    })
    expect(output).toContain('OPENAI_API_KEY is refused (401)')
    expect(output).toContain('the model or address is unknown (404)')
    expect(output).not.toContain('canary')
  })

  it.each([
    ['openai/text-embedding-3-small', 'https://api.openai.com/v1/models/text-embedding-3-small'],
    [
      'google/gemini-embedding-001',
      'https://generativelanguage.googleapis.com/v1beta/models/gemini-embedding-001',
    ],
  ])('asks for the model of %s, and spends nothing on it', async (EMBEDDING_MODEL, url) => {
    const { fetch, asked } = answering((askedUrl) => (askedUrl === url ? { status: 404 } : {}))
    const { report, exitCode } = await runDoctor({ ...KEYS, EMBEDDING_MODEL }, { fetch, now: NOW })
    expect(asked).toContain(url)
    expect(statuses(report)).toMatchObject({ Embeddings: 'problem', OpenAI: 'ok', Gemini: 'ok' })
    expect(exitCode).toBe(1)
  })

  it('offline makes no call', async () => {
    const { fetch, asked } = answering(() => ({}))
    const source = { ...KEYS, REDIS_URL: 'redis://127.0.0.1:1' }
    const { report, exitCode } = await runDoctor(source, { fetch, offline: true })
    expect(asked).toEqual([])
    expect(exitCode).toBe(0)
    expect(statuses(report)).toMatchObject({ redis: 'skipped', OpenAI: 'skipped', postgres: 'off' })
  })

  it('a dead Redis and a dead Postgres are problems, a living Redis is not', async () => {
    const dead = {
      REDIS_URL: 'redis://:hunter22@127.0.0.1:1',
      POSTGRES_URL: 'postgres://u:hunter22@127.0.0.1:1/x',
    }
    const { report, output, exitCode } = await runDoctor(dead)
    expect(exitCode).toBe(1)
    expect(statuses(report)).toMatchObject({ redis: 'problem', postgres: 'problem' })
    expect(output).not.toContain('hunter22')
    const alive = await runDoctor({ REDIS_URL: process.env.REDIS_URL })
    expect(['ok', 'warning']).toContain(statuses(alive.report).redis)
    expect(alive.exitCode).toBe(0)
  })

  it('a wrong environment is told whole, and nothing is called', async () => {
    const { fetch, asked } = answering(() => ({}))
    const source = { ...KEYS, WORKER_CONCURRENCY: 'many', REDIS_URL: 'http://x' }
    const { report, exitCode } = await runDoctor(source, { fetch })
    expect(exitCode).toBe(1)
    expect(report.checks.map(({ name }) => name)).toEqual(['REDIS_URL', 'WORKER_CONCURRENCY'])
    expect(asked).toEqual([])
  })

  it('a compatible server is asked for its list, over the shared client; --json is JSON', async () => {
    const seen: (string | undefined)[] = []
    const server = await serveHttp((request, response) => {
      seen.push(request.url)
      response.end('{"data":[]}')
    })
    const source = { OPENAI_BASE_URL: `http://127.0.0.1:${server.port}/v1/`, LLM_DEFAULT_MODEL: 'qwen3' }
    const { output, exitCode } = await runDoctor(source, { json: true })
    expect(exitCode).toBe(0)
    expect(seen).toEqual(['/v1/models'])
    expect(JSON.parse(output)).toMatchObject({ isHealthy: true })
    expect(JSON.parse(output).checks[0]).toMatchObject({ detail: 'model openai/qwen3' })
    await server.close()
    const gone = await runDoctor(source)
    expect(gone.exitCode).toBe(1)
    expect(gone.output).toContain('cannot be reached (ECONNREFUSED)')
  })
})
