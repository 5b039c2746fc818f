import type { ServerResponse } from 'node:http'
import type {
  ScriptedWire,
  VendorReply,
  VendorSpeech,
  WireErrorKind,
  WireRequest,
  WireUsage,
} from './llm-wire.ts'
import { drained, type Play, WireServer } from './wire-server.ts'

/**
 * A server on a free loopback port. HTTP chunks reach the client one by one, however TCP joins them, so a body can be cut
 * at any byte without timers.
 */
export async function createScriptedWire(speech: VendorSpeech): Promise<ScriptedWire> {
  const server = new WireServer(
    (request) => speech.parseRequest(request),
    replyError(speech, 500, 'overloaded', 'No word was scripted for this request.'),
  )
  const origin = await server.listen()
  const say = (play: Play): void => void server.plays.push(play)
  return {
    origin,
    requests: server.requests,
    rawRequests: server.rawRequests,
    replyText: (chunks, { usage = DEFAULT_USAGE, finish = 'stop' } = {}) =>
      say(reply(speech, () => speech.text(chunks, usage, finish))),
    replyJson: (value, { usage = DEFAULT_USAGE } = {}) => {
      const text = JSON.stringify(value)
      const answer = ({ forcedFunction: name }: WireRequest): VendorReply =>
        name === undefined ? speech.text([text], usage, 'stop') : speech.functionCall(name, text, usage)
      say(reply(speech, answer))
    },
    replyFunctionCall: (name, args, { usage = DEFAULT_USAGE } = {}) => {
      const text = typeof args === 'string' ? args : JSON.stringify(args)
      say(reply(speech, () => speech.functionCall(name, text, usage)))
    },
    replyCitations: (text, citations) =>
      say(reply(speech, () => speech.citations(text, citations, DEFAULT_USAGE))),
    replyStatus: (status, { kind, message = 'The vendor says no.', retryAfter } = {}) =>
      say(replyError(speech, status, kind ?? (status < 500 ? 'invalid' : 'overloaded'), message, retryAfter)),
    cutAfter: (chunks) => say(begin(speech, chunks, (response) => response.destroy())),
    endWithoutTerminal: (chunks) => say(begin(speech, chunks, (response) => response.end())),
    errorInsideStream: (chunks, message = 'The vendor broke.') =>
      say(begin(speech, chunks, (response) => response.end(), speech.errorFrame(message))),
    htmlWith200: () =>
      say((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end('<!doctype html><html><body><h1>Sign in to the proxy</h1></body></html>\n')
      }),
    garbage: () =>
      say((request, response) => {
        openBody(speech, request, response)
        response.end('data: {"this is": not json\n\ndata: \u0000\u0001[[[\n\n')
      }),
    hugeLine: (bytes) => say(replyHugeLine(speech, server, bytes)),
    stall: (at = 'before-headers', chunks = ['조금 ', '더 ']) =>
      say(at === 'before-headers' ? () => {} : begin(speech, chunks, () => {})),
    replyBytes: (parts) =>
      say((request, response) => {
        openBody(speech, request, response)
        for (const part of parts) if (part.length > 0) response.write(part)
        response.end()
      }),
    streamBytes: (chunks) => {
      const { opening, deltas, closing } = speech.text(chunks, DEFAULT_USAGE, 'stop').frames
      return Buffer.from([...opening, ...deltas, ...closing].join(''))
    },
    requestArrived: (count) => server.requestArrived(count),
    socketClosed: () => server.socketClosed(),
    openSockets: () => server.openSockets(),
    bytesSent: () => server.bytesSent,
    close: () => server.close(),
  }
}

function openBody(speech: VendorSpeech, { streaming }: WireRequest, response: ServerResponse): void {
  const streamType = speech.streamContentType ?? 'text/event-stream; charset=utf-8'
  response.writeHead(200, { 'content-type': streaming ? streamType : 'application/json' })
}

function reply(speech: VendorSpeech, answer: (request: WireRequest) => VendorReply): Play {
  return (request, response) => {
    const { json, frames } = answer(request)
    openBody(speech, request, response)
    if (request.streaming) {
      for (const frame of [...frames.opening, ...frames.deltas, ...frames.closing]) response.write(frame)
      response.end()
    } else response.end(JSON.stringify(json))
  }
}

/** Headers and the first part of a reply; `then` decides how it goes on. A plain body is cut in the middle. */
function begin(
  speech: VendorSpeech,
  chunks: readonly string[],
  then: (response: ServerResponse) => void,
  extra = '',
): Play {
  return (request, response) => {
    const { json, frames } = speech.text(chunks, DEFAULT_USAGE, 'stop')
    openBody(speech, request, response)
    const whole = JSON.stringify(json)
    const part = request.streaming
      ? [...frames.opening, ...frames.deltas, extra].join('')
      : whole.slice(0, Math.floor(whole.length / 2))
    response.write(part, () => then(response))
  }
}

function replyError(
  speech: VendorSpeech,
  status: number,
  kind: WireErrorKind,
  message: string,
  retryAfter?: string,
): Play {
  return (_request, response) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (retryAfter !== undefined) headers['retry-after'] = retryAfter
    response.writeHead(status, headers).end(JSON.stringify(speech.errorBody(status, kind, message)))
  }
}

function replyHugeLine(speech: VendorSpeech, server: WireServer, bytes: number): Play {
  return async (request, response) => {
    openBody(speech, request, response)
    response.write('data: "')
    const block = Buffer.alloc(64 * 1024, 'a')
    while (server.bytesSent < bytes && !response.destroyed) {
      server.bytesSent += block.length
      if (!response.write(block)) await drained(response)
    }
    response.end('"\n\n')
  }
}

/** What a word without a usage reports. */
const DEFAULT_USAGE: WireUsage = { inputTokens: 11, outputTokens: 7, cachedTokens: 3 }
