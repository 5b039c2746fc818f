import { GoogleGenAI } from '@google/genai'
import { defaultDependencies } from '../default-dependencies.ts'
import type { Dependencies } from '../dependencies.ts'
import { getSharedHttpClient } from './http.ts'

export type { GoogleGenAI } from '@google/genai'

/**
 * The official SDK over the shared HTTP client, on `v1beta`: the published schema of `v1`, its default, has no tools,
 * systemInstruction or responseSchema. It retries nothing. `undefined` without GOOGLE_API_KEY (`why('gemini')` says so).
 */
export function getGeminiClient(dependencies: Dependencies = defaultDependencies()): GoogleGenAI | undefined {
  const { GOOGLE_API_KEY: apiKey, GOOGLE_BASE_URL: baseUrl } = dependencies.env
  if (!apiKey) return dependencies.off('gemini', 'GOOGLE_API_KEY is not set')
  return dependencies.once(
    'gemini',
    () =>
      new GoogleGenAI({
        apiKey,
        // Said out loud, because the SDK would read GOOGLE_GENAI_USE_VERTEXAI and GOOGLE_GEMINI_BASE_URL by itself.
        vertexai: false,
        apiVersion: 'v1beta',
        httpOptions: {
          baseUrl: baseUrl ?? 'https://generativelanguage.googleapis.com',
          fetch: getSharedHttpClient(dependencies).fetch,
        },
      }),
  )
}
