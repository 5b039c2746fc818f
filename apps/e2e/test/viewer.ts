import type { RunEvent } from '@eco2/ports'

export interface Frame {
  readonly id: string
  readonly event: string
  /** The frame as it came over the wire. */
  readonly raw: string
  readonly data: RunEvent
}

export class StreamRefused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`the stream answered ${status}`)
    this.name = 'StreamRefused'
    this.status = status
  }
}

/** Reads a stream frame by frame, as bytes came; leave the loop, or abort, to leave the stream. */
export async function* watch(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Frame> {
  const response = await fetch(url, { headers, signal })
  if (response.status !== 200 || response.body === null) throw new StreamRefused(response.status)
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text = (text + chunk).replaceAll(': hb\n', '')
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const raw = text.slice(0, end + 2)
      text = text.slice(end + 2)
      yield toFrame(raw)
    }
  }
}

/** All frames until the stream ends. */
export async function watchAll(url: string, headers: Record<string, string>): Promise<Frame[]> {
  return await Array.fromAsync(watch(url, headers))
}

export function shownText(frames: readonly Frame[]): string {
  let text = ''
  for (const { data } of frames) {
    if (data.type === 'text-reset') text = ''
    if (data.type === 'text-delta') text += data.text
  }
  return text
}

function toFrame(raw: string): Frame {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(raw)?.[1] ?? ''
  return { id: field('id'), event: field('event'), raw, data: JSON.parse(field('data')) }
}
