import type { GenerateOptions } from '@eco2/ports'
import type { GenerateContentConfig } from '@google/genai'
import type { z } from 'zod'
import type { GeminiCapabilities } from './gemini-capabilities.ts'
import { toGeminiFunctions } from './to-gemini-functions.ts'
import { toGeminiSchema } from './to-gemini-schema.ts'

export interface StructuredRequest {
  readonly options: GenerateOptions
  readonly config: GenerateContentConfig
}

/** How a model is told the schema, by what it can: as its response schema, as a function it must call, in words. */
export function toStructuredRequest(
  schema: z.ZodType,
  options: GenerateOptions,
  capabilities: GeminiCapabilities,
): StructuredRequest {
  const jsonSchema = toGeminiSchema(schema)
  const responseMimeType = 'application/json'
  if (capabilities.structuredOutput === 'json_schema') {
    return { options, config: { responseMimeType, responseJsonSchema: jsonSchema } }
  }
  if (capabilities.structuredOutput === 'openapi_schema') {
    return { options, config: { responseMimeType, responseSchema: jsonSchema } }
  }
  if (capabilities.structuredOutput === 'tool' && capabilities.functions) {
    const answer = { name: ANSWER_FUNCTION, description: 'Takes the answer.', parameters: schema }
    return { options, config: toGeminiFunctions([answer], { name: ANSWER_FUNCTION }, capabilities) }
  }
  const asked = `다음 JSON Schema를 만족하는 JSON 하나로만 답하세요.\n${JSON.stringify(jsonSchema)}`
  const systemPrompt = [options.systemPrompt, asked].filter(Boolean).join('\n\n')
  return { options: { ...options, systemPrompt }, config: {} }
}

const ANSWER_FUNCTION = 'give_answer'
