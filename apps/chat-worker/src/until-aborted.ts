/**
 * Yields what `items` yields until it ends or `signal` is aborted; then it throws the signal's reason at once, also when
 * the source hangs. The source's own clean-up is asked for and not waited for.
 */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  // Nobody may be racing at the moment of the abort.
  aborted.catch(() => {})
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const iterator = items[Symbol.asyncIterator]()
  let ended = false
  try {
    while (true) {
      const next = iterator.next()
      next.catch(() => {})
      const result = await Promise.race([next, aborted])
      if (result.done) {
        ended = true
        return
      }
      yield result.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    if (!ended) iterator.return?.()?.catch(() => {})
  }
}
