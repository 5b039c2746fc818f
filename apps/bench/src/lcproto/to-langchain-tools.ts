import { type FunctionDefinition, PortError } from '@eco2/ports'
import { z } from 'zod'
import { ERROR_LABELS } from './map-langchain-error.ts'

export type JsonSchema = { readonly [key: string]: unknown }

/** A function in OpenAI's form, which `bindTools` of every vendor's package translates. */
export interface LangChainTool {
  readonly type: 'function'
  readonly function: {
    readonly name: string
    readonly description: string
    readonly parameters: Record<string, unknown>
  }
}

export function toLangChainTools(functions: readonly FunctionDefinition[]): LangChainTool[] {
  return functions.map(({ name, description, parameters }) =>
    toTool(name, description, toJsonSchema(parameters)),
  )
}

/** zod → JSON Schema of the input (what a transform starts from). @throws {PortError} INVALID_REQUEST */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  try {
    const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    return jsonSchema
  } catch {
    throw new PortError('INVALID_REQUEST', 'The schema cannot be said as JSON Schema.', ERROR_LABELS)
  }
}

/**
 * The function whose arguments are the answer. Vendors want an object at the top (Anthropic's package drops any other tool
 * without a word), so a union or an intersection travels as the field `answer`; `unwrap` takes it out again.
 */
export function toAnswerTool(schema: z.ZodType): {
  readonly tool: LangChainTool
  readonly unwrap: (value: unknown) => unknown
} {
  const jsonSchema = toJsonSchema(schema)
  if (jsonSchema.type === 'object') {
    return { tool: toTool(ANSWER_FUNCTION, ANSWER_DESCRIPTION, jsonSchema), unwrap: (value) => value }
  }
  const { $defs, ...answer } = jsonSchema
  const wrapped = {
    type: 'object',
    properties: { answer },
    required: ['answer'],
    ...($defs ? { $defs } : {}),
  }
  return {
    tool: toTool(ANSWER_FUNCTION, ANSWER_DESCRIPTION, wrapped),
    unwrap: (value) =>
      typeof value === 'object' && value !== null && 'answer' in value ? value.answer : value,
  }
}

function toTool(name: string, description: string, parameters: JsonSchema): LangChainTool {
  return { type: 'function', function: { name, description, parameters } }
}

export const ANSWER_FUNCTION = 'give_answer'
const ANSWER_DESCRIPTION = 'Takes the answer.'
