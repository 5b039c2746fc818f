/** One SSE frame. `id` and `event` are '' when the frame has none. */
export interface Frame {
  readonly id: string
  readonly event: string
  readonly data: string
}

/**
 * Text in, frames out. Lines end with LF, CRLF or CR, wherever the network cut them; comments are skipped; a frame without its
 * blank line is not a frame.
 *
 * @throws {Error} on a frame above 4 MiB (a run's whole log holds 2).
 */
export function createFrameParser(): (text: string) => Frame[] {
  let buffer = ''
  let id = ''
  let event = ''
  let data: string[] = []

  return (text) => {
    const frames: Frame[] = []
    buffer += text
    let start = 0
    for (;;) {
      LINE_END.lastIndex = start
      const end = LINE_END.exec(buffer)
      if (end === null) break
      // A CR at the very end may be half of a CRLF: wait for the rest.
      if (end[0] === '\r' && LINE_END.lastIndex === buffer.length) break
      const line = buffer.slice(start, end.index)
      start = LINE_END.lastIndex
      if (line === '') {
        if (data.length > 0) frames.push({ id, event, data: data.join('\n') })
        id = event = ''
        data = []
        continue
      }
      const colon = line.indexOf(':')
      const field = colon < 0 ? line : line.slice(0, colon)
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
      if (field === 'data') data.push(value)
      else if (field === 'event') event = value
      else if (field === 'id') id = value
    }
    buffer = buffer.slice(start)
    if (buffer.length > MAX_FRAME_CHARACTERS) throw new Error('The frame does not end.')
    return frames
  }
}

/**
 * The frames of a response body. `within` limits the wait for the next bytes, comments included: silence is a dead connection.
 *
 * @throws whatever cut the body, and what `within` throws.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  within: <T>(work: Promise<T>) => Promise<T>,
): AsyncGenerator<Frame, void, void> {
  const reader = body.getReader()
  // Decoding as a stream keeps a syllable whole that two chunks share.
  const decoder = new TextDecoder()
  const parse = createFrameParser()
  try {
    for (;;) {
      const { done, value } = await within(reader.read())
      if (done) return
      yield* parse(decoder.decode(value, { stream: true }))
    }
  } finally {
    // Also when the reader of the frames walks away: the socket is closed. It may be broken already.
    reader.cancel().catch(() => {})
  }
}

const LINE_END = /\r\n|\n|\r/g
const MAX_FRAME_CHARACTERS = 4 * 1024 * 1024
