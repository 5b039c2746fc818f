import type { LLMClientPort, VisionModelPort } from '@eco2/ports'

/**
 * The default model as the one that looks at pictures: the same guards, the same budgets and the same fallbacks as for
 * its words. (`OpenAIVisionModel` and `GeminiVisionModel` are for apps that have no catalog.)
 */
export function visionOverModel(llm: LLMClientPort): VisionModelPort {
  return {
    model: llm.model,
    describeImage: (image, { prompt, systemPrompt }, schema, options = {}) =>
      llm.generateStructured(prompt, schema, {
        ...options,
        images: [image],
        ...(systemPrompt !== undefined && { systemPrompt }),
      }),
  }
}
