import { type FunctionDefinition, PortError } from '@eco2/ports'
import {
  type FunctionCallingConfig,
  FunctionCallingConfigMode,
  type GenerateContentConfig,
} from '@google/genai'
import type { GeminiCapabilities } from './gemini-capabilities.ts'
import { toGeminiSchema } from './to-gemini-schema.ts'

export type FunctionCallMode = 'auto' | { readonly name: string }

/** @throws {PortError} INVALID_REQUEST when the forced function is not among them */
export function toGeminiFunctions(
  functions: readonly FunctionDefinition[],
  mode: FunctionCallMode,
  capabilities: GeminiCapabilities,
): Pick<GenerateContentConfig, 'tools' | 'toolConfig'> {
  if (typeof mode === 'object' && !functions.some(({ name }) => name === mode.name)) {
    throw new PortError('INVALID_REQUEST', 'The forced function is not among the functions given.')
  }
  const key = capabilities.structuredOutput === 'openapi_schema' ? 'parameters' : 'parametersJsonSchema'
  const functionDeclarations = functions.map(({ name, description, parameters }) => ({
    name,
    description,
    [key]: toGeminiSchema(parameters),
  }))
  return { tools: [{ functionDeclarations }], toolConfig: { functionCallingConfig: toCallingConfig(mode) } }
}

function toCallingConfig(mode: FunctionCallMode): FunctionCallingConfig {
  if (mode === 'auto') return { mode: FunctionCallingConfigMode.AUTO }
  return { mode: FunctionCallingConfigMode.ANY, allowedFunctionNames: [mode.name] }
}
