import { PortError } from '@eco2/ports'
import { fromGeminiStatus } from './map-gemini-error.ts'
import { readJsonBody } from './read-json-body.ts'

/** @throws {PortError} for every status that is an error */
export async function failOnStatus(response: Response): Promise<void> {
  if (response.ok) return
  const body = await readJsonBody(response, MAX_ERROR_BYTES).catch(ignoreBadBody)
  throw fromGeminiStatus(response.status, body, response.headers)
}

/** @throws {PortError} for an answer that tells of an error */
export function failOnError(json: unknown): unknown {
  const error = errorIn(json)
  if (error !== undefined) throw error
  return json
}

/** An error inside a 200 answer carries the status that it would have had. */
export function errorIn(json: unknown): PortError | undefined {
  const first: unknown = Array.isArray(json) ? json[0] : json
  if (typeof first !== 'object' || first === null || !('error' in first)) return undefined
  const { error } = first
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : Number.NaN
  return fromGeminiStatus(Number.isInteger(code) ? code : 500, first)
}

/** An error status with a wrong body is still that status; a connection that broke is not. */
function ignoreBadBody(error: unknown): undefined {
  if (error instanceof PortError) return undefined
  throw error
}

const MAX_ERROR_BYTES = 256 * 1024
