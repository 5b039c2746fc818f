import { badResponse } from './map-openai-error.ts'
import type { StreamEvent } from './model-call.ts'

/**
 * Server-Sent Events out of body bytes. A line that is longer than `maxLineLength` characters, and bytes that are no
 * UTF-8, throw BAD_RESPONSE. Lines end with LF or CRLF; a lone CR, which the standard allows
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html, read 2026-11-02), is sent by no LLM server.
 */
export class SseParser {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  readonly #maxLineLength: number
  /** Parts of a line whose end has not arrived; joined once, so that single bytes cost no quadratic time. */
  #rest: string[] = []
  #restLength = 0
  #event = ''
  #data: string | undefined

  constructor(maxLineLength: number = DEFAULT_MAX_LINE_LENGTH) {
    this.#maxLineLength = maxLineLength
  }

  /** The events that these bytes complete. */
  push(bytes: Uint8Array, events: StreamEvent[]): void {
    const text = this.#decode(bytes)
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#readLine(this.#takeLine(text, start, end), events)
      start = end + 1
    }
    if (start < text.length) this.#keep(start === 0 ? text : text.slice(start))
  }

  /** The last event of a body that ended cleanly: servers forget the blank line behind `[DONE]`. */
  end(events: StreamEvent[]): void {
    this.#readLine(this.#takeLine('', 0, 0), events)
    this.#readLine('', events)
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes, { stream: true })
    } catch {
      throw badResponse('The stream is not UTF-8.')
    }
  }

  #takeLine(text: string, start: number, end: number): string {
    const until = text.charCodeAt(end - 1) === CARRIAGE_RETURN && end > start ? end - 1 : end
    const last = text.slice(start, until)
    if (this.#rest.length === 0) return last
    this.#keep(last)
    const line = this.#rest.join('')
    this.#rest = []
    this.#restLength = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  #keep(part: string): void {
    this.#restLength += part.length
    if (this.#restLength > this.#maxLineLength) {
      this.#rest = []
      throw badResponse(`A line of the stream is longer than ${this.#maxLineLength} characters.`)
    }
    this.#rest.push(part)
  }

  #readLine(line: string, events: StreamEvent[]): void {
    if (line === '') {
      if (this.#data !== undefined) events.push({ event: this.#event, data: this.#data })
      this.#event = ''
      this.#data = undefined
    } else if (line.startsWith('data:')) {
      const value = fieldValue(line, 5)
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`
      if (this.#data.length > this.#maxLineLength) {
        throw badResponse(`An event is longer than ${this.#maxLineLength} characters.`)
      }
    } else if (line.startsWith('event:')) {
      this.#event = fieldValue(line, 6)
    }
  }
}

function fieldValue(line: string, start: number): string {
  return line.slice(line.charCodeAt(start) === SPACE ? start + 1 : start)
}

const CARRIAGE_RETURN = 13
const SPACE = 32
/** 1 Mi characters: `response.completed` repeats the whole answer, the longest real event is some 100 KB. */
const DEFAULT_MAX_LINE_LENGTH = 1024 * 1024
