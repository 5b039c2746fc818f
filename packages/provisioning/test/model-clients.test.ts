import { afterEach, describe, expect, it, vi } from 'vitest'
import { getGeminiClient } from '../src/clients/gemini.ts'
import { getSharedHttpClient } from '../src/clients/http.ts'
import { getOpenAIClient } from '../src/clients/openai.ts'
import { createDependencies } from '../src/index.ts'
import { type LocalServer, serveHttp } from './local-servers.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  vi.unstubAllEnvs()
})

interface Seen {
  readonly url: string
  readonly key: string | undefined
}

/** Answers as both vendors do, as far as these calls look. */
async function serveVendors(): Promise<LocalServer & { seen: Seen[] }> {
  const seen: Seen[] = []
  const server = await serveHttp((request, response) => {
    const { authorization, 'x-goog-api-key': googleKey } = request.headers
    seen.push({ url: String(request.url), key: authorization ?? String(googleKey) })
    response.setHeader('content-type', 'application/json')
    if (request.url?.includes('generateContent')) {
      return void response.end(JSON.stringify({ candidates: [{ content: { parts: [{ text: '안녕' }] } }] }))
    }
    if (request.url?.includes('fail')) response.statusCode = 500
    response.end(JSON.stringify({ object: 'list', data: [] }))
  })
  closers.push(() => server.close())
  return { ...server, seen }
}

function container(env: Parameters<typeof createDependencies>[0]) {
  const dependencies = createDependencies(env)
  closers.push(() => dependencies.close())
  return dependencies
}

describe('the model clients', () => {
  it('are undefined without a key, with the reason on record', () => {
    const dependencies = container({})
    expect(getOpenAIClient(dependencies)).toBeUndefined()
    expect(getGeminiClient(dependencies)).toBeUndefined()
    expect(dependencies.why('openai')).toBe('neither OPENAI_API_KEY nor OPENAI_BASE_URL is set')
    expect(dependencies.why('gemini')).toBe('GOOGLE_API_KEY is not set')
  })

  it('are one each', () => {
    const dependencies = container({ OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b' })
    expect(getOpenAIClient(dependencies)).toBe(getOpenAIClient(dependencies))
    expect(getGeminiClient(dependencies)).toBe(getGeminiClient(dependencies))
  })

  it('models and lookups share the connections', async () => {
    const server = await serveVendors()
    const base = `http://127.0.0.1:${server.port}`
    const dependencies = container({
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: `${base}/v1`,
      GOOGLE_API_KEY: 'g-test',
      GOOGLE_BASE_URL: base,
    })
    const openai = getOpenAIClient(dependencies)
    const gemini = getGeminiClient(dependencies)
    const { fetch } = getSharedHttpClient(dependencies)
    for (let index = 0; index < 5; index += 1) {
      await openai?.models.list()
      const { text } =
        (await gemini?.models.generateContent({ model: 'gemini-3-flash-preview', contents: 'hi' })) ?? {}
      expect(text).toBe('안녕')
      await (await fetch(`${base}/v2/local/search/keyword.json`)).text()
    }
    expect(server.seen).toHaveLength(15)
    // Alone they would have three; two, because a body is read a moment before its connection counts as free.
    expect(server.sockets.length).toBeLessThanOrEqual(2)
    expect(server.seen.slice(0, 2)).toEqual([
      { url: '/v1/models', key: 'Bearer sk-test' },
      { url: '/v1beta/models/gemini-3-flash-preview:generateContent', key: 'g-test' },
    ])
  })

  it('retry nothing', async () => {
    const server = await serveVendors()
    const dependencies = container({
      OPENAI_API_KEY: 'a',
      OPENAI_BASE_URL: `http://127.0.0.1:${server.port}/fail`,
    })
    await expect(getOpenAIClient(dependencies)?.models.list()).rejects.toThrow()
    expect(server.seen).toHaveLength(1)
  })

  it('do not read the environment by themselves', async () => {
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/')
    vi.stubEnv('OPENAI_ORG_ID', 'org-ambient')
    vi.stubEnv('GOOGLE_GEMINI_BASE_URL', 'http://127.0.0.1:9/')
    vi.stubEnv('GOOGLE_GENAI_USE_VERTEXAI', 'true')
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'ambient')
    const dependencies = container({ OPENAI_API_KEY: 'a', GOOGLE_API_KEY: 'b' })
    const openai = getOpenAIClient(dependencies)
    expect(openai?.baseURL).toBe('https://api.openai.com/v1')
    expect(openai?.organization).toBeNull()
    expect(openai?.maxRetries).toBe(0)
    expect(getGeminiClient(dependencies)?.vertexai).toBe(false)
  })

  it('a server without keys gets none that matters', async () => {
    const server = await serveVendors()
    const dependencies = container({ OPENAI_BASE_URL: `http://127.0.0.1:${server.port}/v1` })
    await getOpenAIClient(dependencies)?.models.list()
    expect(server.seen).toEqual([{ url: '/v1/models', key: 'Bearer none' }])
  })
})
