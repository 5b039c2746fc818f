import { formatCursor, type RunEvent } from '@eco2/ports'

/** The native dialect: one frame per event, the id in the same frame, LF only (WIRE, SSE rules 1 and 2). */
export function nativeFrame(epoch: string, event: RunEvent): Buffer {
  const known = FRAMES.get(event)
  if (known?.epoch === epoch) return known.frame
  const { type } = event
  const frame = Buffer.from(
    `id: ${formatCursor(epoch, event.seq)}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`,
  )
  FRAMES.set(event, { epoch, frame })
  return frame
}

/** Forget everything: the log follows from its beginning. No id, so that the client's cursor stays until then. */
export const RESET_FRAME: Buffer = Buffer.from('event: reset\ndata: {}\n\n')

/** All viewers of a run share the event objects of a live batch, and so its frames: each is made once. */
const FRAMES = new WeakMap<RunEvent, { readonly epoch: string; readonly frame: Buffer }>()
