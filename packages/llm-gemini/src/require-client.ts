import { PortError } from '@eco2/ports'
import { ERROR_LABELS } from './map-gemini-error.ts'

/** Callers without types, or with a client that their environment could not make, learn it here and not in the middle of a call. */
export function requireClient(name: string, client: unknown, model: unknown): void {
  if (!client) throw invalid(`${name} needs a client: new ${name}({ client, model }). Is GOOGLE_API_KEY set?`)
  if (!model) throw invalid(`${name} needs the name of a model.`)
}

function invalid(message: string): PortError {
  return new PortError('INVALID_REQUEST', message, ERROR_LABELS)
}
