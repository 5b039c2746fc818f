export type { OpenAICapabilities } from './model-call.ts'
export { OpenAIImageGenerator, type OpenAIImageGeneratorOptions } from './openai-image-generator.ts'
export { OpenAILLMClient, type OpenAILLMClientOptions } from './openai-llm-client.ts'
export { OpenAIVisionModel } from './openai-vision-model.ts'
