import type { FunctionCall, FunctionDefinition } from '@eco2/ports'
import { badResponse } from './map-openai-error.ts'
import type { FunctionTool, ModelReply } from './model-call.ts'
import { toStrictSchema } from './to-strict-schema.ts'

export function toFunctionTools(functions: readonly FunctionDefinition[]): readonly FunctionTool[] {
  return functions.map(({ name, description, parameters }) => {
    const { schema, strict } = toStrictSchema(parameters)
    return { name, description, parameters: schema, strict }
  })
}

/** @throws {PortError} BAD_RESPONSE when the function was not offered or its arguments miss the schema. */
export async function toFunctionCall(
  called: ModelReply['functionCalls'][number],
  functions: readonly FunctionDefinition[],
): Promise<FunctionCall> {
  const definition = functions.find(({ name }) => name === called.name)
  if (definition === undefined) throw badResponse('The model called a function that was not offered.')
  const { restore } = toStrictSchema(definition.parameters)
  const result = await definition.parameters.safeParseAsync(restore(parseArguments(called.argumentsText)))
  if (
    !result.success ||
    typeof result.data !== 'object' ||
    result.data === null ||
    Array.isArray(result.data)
  ) {
    throw badResponse(`The model called ${definition.name} with arguments that miss its schema.`)
  }
  return { name: definition.name, arguments: { ...result.data } }
}

/** A function without parameters may be called with nothing at all. */
function parseArguments(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw badResponse('The model called a function with arguments that are not JSON.')
  }
}
