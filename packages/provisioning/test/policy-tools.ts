import { type Clock, type LLMUsage, PortError, type PortErrorCode, type PortErrorOptions } from '@eco2/ports'

export const failure = (code: PortErrorCode, options: PortErrorOptions = {}): PortError =>
  new PortError(code, `scripted ${code}`, options)

export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error) => (error instanceof PortError ? error.code : `not a PortError: ${error}`),
  )

/** Reads a stream to its end, keeping what was yielded also when it throws. */
export async function read(stream: AsyncIterable<string>): Promise<{ text: string[]; error?: unknown }> {
  const text: string[] = []
  try {
    for await (const delta of stream) text.push(delta)
    return { text }
  } catch (error) {
    return { text, error }
  }
}

export function settableClock(start = 1_000_000): Clock & { advance(ms: number): void } {
  let now = start
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}

export const usage = (model: string, inputTokens: number, outputTokens: number): LLMUsage => ({
  model,
  inputTokens,
  outputTokens,
  cachedTokens: 0,
})
