import type { FunctionCall, FunctionDefinition } from '@eco2/ports'
import { badResponse } from './map-gemini-error.ts'
import type { FunctionCallMode } from './to-gemini-functions.ts'

/**
 * What the model called, checked against what it was offered. `null`: it called nothing, and did not have to.
 *
 * @throws {PortError} BAD_RESPONSE for another function, for arguments outside the schema, for no call where one was forced
 */
export async function checkFunctionCall(
  call: { readonly name: string; readonly arguments: unknown } | undefined,
  functions: readonly FunctionDefinition[],
  mode: FunctionCallMode,
): Promise<FunctionCall | null> {
  if (call === undefined) {
    if (mode === 'auto') return null
    throw badResponse('Gemini did not call the function that it had to call.')
  }
  const definition = functions.find(({ name }) => name === call.name)
  if (definition === undefined || (typeof mode === 'object' && mode.name !== call.name)) {
    throw badResponse('Gemini called a function that it was not offered.')
  }
  const checked = await definition.parameters.safeParseAsync(call.arguments)
  if (!checked.success || !isRecord(checked.data)) {
    throw badResponse(`Gemini called ${definition.name} with arguments outside its schema.`)
  }
  return { name: definition.name, arguments: checked.data }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
