import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Calls `onLine` for every line of a child's output, also for a last one without a line feed. Resolves after the last. */
export async function forEachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  // A pipe breaks when its child is killed; its exit tells that already.
  stream.on('error', () => {})
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine)
  await once(reader, 'close')
}
