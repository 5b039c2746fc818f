import type { ImageGeneratorPort } from '@eco2/ports'
import type { Dependencies } from '@eco2/provisioning'
import type { WorkerConfig } from './config.ts'

/**
 * Who draws: the default provider, where it does; else the other one that has a key. Nothing tries again: a picture costs
 * money, and a second one is not what was asked for.
 */
export async function createImageGenerator(
  { env }: WorkerConfig,
  dependencies: Dependencies,
): Promise<ImageGeneratorPort | undefined> {
  const { LLM_DEFAULT_PROVIDER: provider, IMAGE_MODEL: model } = env
  const ownKey = env.OPENAI_API_KEY !== undefined
  // A compatible server draws only when somebody says with what.
  const openai = env.OPENAI_BASE_URL === undefined ? ownKey : model !== undefined
  const google = env.GOOGLE_API_KEY !== undefined
  if (google && (provider === 'google' || !openai))
    return drawWithGemini(dependencies, provider === 'google' ? model : undefined)
  if (openai) return drawWithOpenAI(dependencies, provider === 'openai' ? model : undefined)
  return undefined
}

async function drawWithOpenAI(dependencies: Dependencies, model: string | undefined) {
  const { getOpenAIClient } = await import('@eco2/provisioning/openai')
  const { OpenAIImageGenerator } = await import('@eco2/llm-openai')
  const client = getOpenAIClient(dependencies)
  return client && new OpenAIImageGenerator({ client, ...(model !== undefined && { model }) })
}

async function drawWithGemini(dependencies: Dependencies, model = GEMINI_IMAGE_MODEL) {
  const { getGeminiClient } = await import('@eco2/provisioning/gemini')
  const { GeminiImageGenerator } = await import('@eco2/llm-gemini')
  const client = getGeminiClient(dependencies)
  return client && new GeminiImageGenerator({ client, model })
}

const GEMINI_IMAGE_MODEL = 'gemini-2.5-flash-image'
