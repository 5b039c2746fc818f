export { type GeminiCapabilities, geminiCapabilities } from './gemini-capabilities.ts'
export { GeminiImageGenerator, type GeminiImageGeneratorOptions } from './gemini-image-generator.ts'
export { GeminiLLMClient, type GeminiLLMClientOptions } from './gemini-llm-client.ts'
export { GeminiVisionModel } from './gemini-vision-model.ts'
