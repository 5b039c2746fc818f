import type { FunctionCall, FunctionDefinition } from '@eco2/ports'
import type { AIMessageChunk } from '@langchain/core/messages'
import { badResponse } from './map-langchain-error.ts'

/**
 * What the model called, checked against what it was offered. `null`: it called nothing, and did not have to.
 *
 * @throws {PortError} BAD_RESPONSE for another function, for arguments outside the schema, for no call where one was forced
 */
export async function checkFunctionCall(
  message: AIMessageChunk,
  functions: readonly FunctionDefinition[],
  forcedName: string | undefined,
): Promise<FunctionCall | null> {
  const call = message.tool_calls?.[0]
  if (call === undefined) {
    // LangChain sorts calls whose arguments are no JSON out of `tool_calls`.
    if (message.invalid_tool_calls?.length) throw badResponse('The model called a function in broken JSON.')
    if (forcedName === undefined) return null
    throw badResponse('The model did not call the function that it had to call.')
  }
  const definition = functions.find(({ name }) => name === call.name)
  if (definition === undefined || (forcedName !== undefined && forcedName !== call.name)) {
    throw badResponse('The model called a function that it was not offered.')
  }
  const checked = await definition.parameters.safeParseAsync(call.args)
  if (!checked.success || !isRecord(checked.data)) {
    throw badResponse(`The model called ${definition.name} with arguments outside its schema.`)
  }
  return { name: definition.name, arguments: checked.data }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
