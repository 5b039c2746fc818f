import type { LLMClientPort } from '../llm-client-port.ts'

/** What a suite gives the maker of a harness: the client under test must be built with exactly these. */
export interface LLMHarnessSettings {
  /** A canary: it may never appear in an error. Send it as the vendor's key. */
  readonly apiKey: string
}

/**
 * One client over one local HTTP server that speaks its vendor's wire. The client's SDK must not retry. Made anew for
 * each scenario; the suite calls `wire.close()`.
 */
export interface LLMHarness {
  readonly client: LLMClientPort
  readonly wire: ScriptedWire
}

export interface WireUsage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
}

export interface WireCitation {
  readonly title: string
  readonly url: string
}

/** Why a vendor says no, in words; a vendor's speech turns them into its body. */
export type WireErrorKind =
  | 'auth'
  | 'rate'
  | 'quota'
  | 'context'
  | 'filter'
  | 'model'
  | 'overloaded'
  | 'invalid'

/** A request as the server understood it, in vendor-neutral words. Absent = not on the wire. */
export interface WireRequest {
  readonly model?: string
  readonly systemPrompt?: string
  /** All texts of the user's turns, joined by a newline (a re-ask adds turns). */
  readonly prompt: string
  readonly images: readonly {
    readonly url?: string
    readonly mediaType?: string
    readonly bytes?: Uint8Array
  }[]
  readonly temperature?: number
  readonly maxTokens?: number
  readonly streaming: boolean
  /** A response schema is on the wire (strict JSON schema, or the parameters of a forced function that carries it). */
  readonly schema: boolean
  readonly functions: readonly string[]
  readonly functionMode?: 'auto' | 'none' | 'forced'
  /** Set when `functionMode` is `forced`. */
  readonly forcedFunction?: string
  readonly webSearch: boolean
}

export interface RawWireRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Parsed JSON. */
  readonly body: unknown
  /** The client's port: two requests with the same one shared a connection. */
  readonly remotePort: number
}

/** A reply in two shapes: the body of a plain call, and the frames of a stream (text with its blank lines). */
export interface VendorReply {
  readonly json: unknown
  readonly frames: {
    readonly opening: readonly string[]
    readonly deltas: readonly string[]
    /** The vendor's terminal marker and whatever follows it. */
    readonly closing: readonly string[]
  }
}

/** What is special about one vendor's wire: pure functions, used by `createScriptedWire`. */
export interface VendorSpeech {
  parseRequest(request: RawWireRequest): WireRequest
  /** `finish`: `stop`; `length` = the token limit was reached; `filter` = the vendor's filter cut the answer. */
  text(chunks: readonly string[], usage: WireUsage, finish: 'stop' | 'length' | 'filter'): VendorReply
  /** A call of a function; only ever a plain reply is asked for, so `frames` may be empty. */
  functionCall(name: string, argumentsText: string, usage: WireUsage): VendorReply
  /** A searched answer. `text` contains each citation's title once. */
  citations(text: string, citations: readonly WireCitation[], usage: WireUsage): VendorReply
  /** The JSON body of an error reply. `message` holds canaries; put it where the vendor puts its message. */
  errorBody(status: number, kind: WireErrorKind, message: string): unknown
  /** One frame that tells of an error inside a 200 stream. */
  errorFrame(message: string): string
  /** Default `text/event-stream`. */
  readonly streamContentType?: string
}

/**
 * A vendor's server whose next replies a scenario writes down in vendor-neutral words. Words queue up: one per request, in
 * order. A request that finds no word is answered 500 and counted.
 */
export interface ScriptedWire {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  readonly requests: readonly WireRequest[]
  readonly rawRequests: readonly RawWireRequest[]

  replyText(
    chunks: readonly string[],
    options?: { readonly usage?: WireUsage; readonly finish?: 'stop' | 'length' | 'filter' },
  ): void
  /** As text, or as the arguments of the function that the request forces. */
  replyJson(value: unknown, options?: { readonly usage?: WireUsage }): void
  /** `args`: a value, or a raw string for malformed arguments. */
  replyFunctionCall(name: string, args: unknown, options?: { readonly usage?: WireUsage }): void
  replyCitations(text: string, citations: readonly WireCitation[]): void
  /** `retryAfter`: the header as is. `kind`: default `invalid`, from 500 on `overloaded`. `message`: the vendor's text. */
  replyStatus(
    status: number,
    options?: { readonly retryAfter?: string; readonly kind?: WireErrorKind; readonly message?: string },
  ): void
  /** Headers, opening frames and these deltas, then the socket is destroyed. */
  cutAfter(chunks: readonly string[]): void
  /** The same, but a clean end of the body without the terminal marker. */
  endWithoutTerminal(chunks: readonly string[]): void
  errorInsideStream(chunks: readonly string[], message?: string): void
  htmlWith200(): void
  garbage(): void
  /** One line that never ends, `bytes` long, written only as fast as the client reads. */
  hugeLine(bytes: number): void
  /** Says nothing (`before-headers`), or headers and a part of the body (`mid-body`: the deltas; half of the JSON). */
  stall(at?: 'before-headers' | 'mid-body', chunks?: readonly string[]): void
  /** Exactly these bytes with status 200, as one HTTP chunk per element. */
  replyBytes(parts: readonly Uint8Array[]): void
  /** What `replyText(chunks)` would send to a streaming request. */
  streamBytes(chunks: readonly string[]): Uint8Array

  /** The count of requests has reached `count` (default 1). */
  requestArrived(count?: number): Promise<void>
  /** The socket of the latest request is closed, or was when asked. Keep-alive sockets of finished replies stay open. */
  socketClosed(): Promise<void>
  /** Sockets on which a request is still unanswered. */
  openSockets(): number
  /** Body bytes handed to the kernel for the latest request. */
  bytesSent(): number
  close(): Promise<void>
}
