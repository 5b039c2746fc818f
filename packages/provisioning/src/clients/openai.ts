import { OpenAI } from 'openai'
import { defaultDependencies } from '../default-dependencies.ts'
import type { Dependencies } from '../dependencies.ts'
import { getSharedHttpClient } from './http.ts'

export type { OpenAI } from 'openai'

/**
 * The official SDK over the shared HTTP client. It retries nothing (`with-retry` does) and reads no environment of its
 * own. `undefined` without OPENAI_API_KEY and OPENAI_BASE_URL (`why('openai')` says so).
 */
export function getOpenAIClient(dependencies: Dependencies = defaultDependencies()): OpenAI | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseURL } = dependencies.env
  if (!key && !baseURL) return dependencies.off('openai', 'neither OPENAI_API_KEY nor OPENAI_BASE_URL is set')
  return dependencies.once(
    'openai',
    () =>
      new OpenAI({
        // Compatible servers (Ollama, vLLM) want none; the SDK wants one.
        apiKey: key ?? 'none',
        baseURL: baseURL ?? 'https://api.openai.com/v1',
        organization: null,
        project: null,
        adminAPIKey: null,
        webhookSecret: null,
        fetch: getSharedHttpClient(dependencies).fetch,
        maxRetries: 0,
        timeout: NO_LIMIT_HERE_MS,
        // The SDK would log headers and bodies.
        logLevel: 'off',
      }),
  )
}

/** Limits are the policies' and the HTTP client's; the SDK's covers headers only. */
const NO_LIMIT_HERE_MS = 2_147_483_647
