import { isPortError } from '@eco2/ports'

/** An error in one phrase that is safe to log: its code or its name, never a driver's own text (it may hold a URL). */
export function safeReason(error: unknown): string {
  if (isPortError(error)) return error.message
  for (
    let current = error, depth = 0;
    current instanceof Error && depth < 5;
    current = current.cause, depth += 1
  ) {
    if ('code' in current && typeof current.code === 'string') return current.code
    const first = current instanceof AggregateError ? current.errors[0] : undefined
    if (first instanceof Error && 'code' in first && typeof first.code === 'string') return first.code
  }
  return error instanceof Error ? error.name : 'unknown error'
}
