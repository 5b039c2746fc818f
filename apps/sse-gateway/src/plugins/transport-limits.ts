import { randomUUID } from 'node:crypto'
import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { invalid, Problem, toProblem } from '../problem.ts'
import { rawHeader } from '../raw-header.ts'
import { requestIdOf } from '../request-id.ts'
import { PROBLEM_TYPE, sendProblem, toProblemText } from './problems.ts'

/** Name, value and URL bytes of a request together, as Node counts them: a token of 8 KiB, cookies, and an odd Last-Event-ID fit. */
export const MAX_HEADER_BYTES: number = 16 * 1024
/** The longest that we make ourselves, a stream's address with its ticket, has about 250. */
export const MAX_URL_CHARACTERS = 4_096
/** A longer part of a path names nothing of ours. */
const MAX_PARAM_CHARACTERS = 200

/** What bounds a request before any of our code sees it; whatever breaks a bound is answered like every other error. */
export const TRANSPORT_LIMITS = {
  routerOptions: { maxParamLength: MAX_PARAM_CHARACTERS },
  genReqId: requestIdOf,
  clientErrorHandler: answerUnreadable,
  // Of an address that cannot be read: no hook has run, so the headers are said here.
  frameworkErrors: (error: Error, { id }: FastifyRequest, reply: FastifyReply): void => {
    sendProblem(reply.headers({ ...BARE_HEADERS, 'x-request-id': id }), toProblem(error))
  },
} as const

export function addAddressChecks(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url, raw }) => {
    if (url.length > MAX_URL_CHARACTERS) throw new Problem(414, 'URL_TOO_LONG', '주소가 너무 길어요.')
    // RFC 9112, 3.2. Only the first would be read, and who stands between us may have looked at the second.
    if (rawHeader(raw, 'host').length > 1) throw invalid('Host 헤더가 둘이에요.')
  })
}

/** For what never became a request: too big, too slow, or no HTTP. There is no reply, only the socket. */
function answerUnreadable({ code = '' }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy()
    return
  }
  const problem = toTransportProblem(code)
  const requestId = randomUUID()
  const body = toProblemText(problem, requestId)
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    ...Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'connection: close',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

/** An answer is on its way on this socket, maybe a stream: a second one would be read as a part of it. As Node itself asks (lib/_http_server.js). */
function isAnswering(socket: Socket & { _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true
}

function toTransportProblem(code: string): Problem {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem(408, 'REQUEST_TIMEOUT', '요청이 제때 다 오지 않았어요.')
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(431, 'HEADERS_TOO_LARGE', '헤더가 너무 커요.')
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Problem(413, 'BODY_TOO_LARGE', '보낸 내용이 너무 커요.')
    default:
      return new Problem(400, 'INVALID_REQUEST', '요청을 읽을 수 없어요.')
  }
}

const BARE_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
