import { createDelay, createSleep, type RetryOptions } from './with-retry.ts'

/**
 * `withRetry` for every other port: each of its operations is tried again after a retryable error. For ports whose
 * operations only ask and change nothing. The signal is looked for in the last argument, where all ports have it.
 */
export function withPortRetry<Port extends object>(port: Port, options: RetryOptions = {}): Port {
  const { budget } = options
  const sleep = createSleep(options)
  const delayBefore = createDelay({ extraTries: 1, ...options })

  const tryAgain = async (call: () => unknown, signal: AbortSignal | undefined): Promise<unknown> => {
    budget?.count()
    for (let tries = 1; ; tries += 1) {
      try {
        return await call()
      } catch (error) {
        const delayMs = delayBefore(error, tries)
        if (delayMs === undefined || signal?.aborted || budget?.take() === false) throw error
        await sleep(delayMs, signal)
      }
    }
  }

  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) =>
        tryAgain(() => Reflect.apply(member, target, args), signalOf(args.at(-1)))
    },
  })
}

function signalOf(options: unknown): AbortSignal | undefined {
  if (typeof options !== 'object' || options === null || !('signal' in options)) return undefined
  return options.signal instanceof AbortSignal ? options.signal : undefined
}
