import type { LookupOptions } from '../lookup.ts'
import { PortError } from '../port-error.ts'

export interface ScriptedAnswer extends LookupOptions {
  readonly labels: { readonly port: string; readonly adapter: string }
  readonly failure?: PortError
  readonly hold?: Promise<unknown>
}

/** Waits for `hold`, then fails with `failure`, then answers; an abort ends any of it with CANCELLED. */
export async function answerScripted<T>(
  value: () => T,
  { labels, failure, hold, signal }: ScriptedAnswer,
): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = (): void => reject(new PortError('CANCELLED', 'The lookup was cancelled.', labels))
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([aborted, hold])
  } finally {
    signal?.removeEventListener('abort', abort)
  }
  if (failure !== undefined) throw failure
  return value()
}
