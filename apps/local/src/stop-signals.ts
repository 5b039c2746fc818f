export interface StopSignals {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal
  /** Resolves at the first signal. */
  readonly asked: Promise<undefined>
  release(): void
}

/** The first Ctrl-C, SIGTERM or closed terminal asks for an orderly end; the next one ends this process at once. */
export function onStopSignals(react: { first(): void; second(): void }): StopSignals {
  const controller = new AbortController()
  const asked = Promise.withResolvers<undefined>()
  const listener = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      react.second()
      process.exit(EXIT_CODES[name] ?? 1)
    }
    react.first()
    controller.abort(new Error(`stopped by ${name}`))
    asked.resolve(undefined)
  }
  for (const name of SIGNALS) process.on(name, listener)
  return {
    signal: controller.signal,
    asked: asked.promise,
    release: () => {
      for (const name of SIGNALS) process.off(name, listener)
    },
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const EXIT_CODES: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
