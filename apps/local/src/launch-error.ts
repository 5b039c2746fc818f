/** Its message is a sentence for the person at the terminal: what is wrong, and what to do about it. Exit code 1. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError'
}

/** `ENOENT`, `EACCES`, ... of a system error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
