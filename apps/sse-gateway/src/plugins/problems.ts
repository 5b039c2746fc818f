import { STATUS_CODES } from 'node:http'
import { isPortError, type Logger } from '@eco2/ports'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound, type Problem, toProblem } from '../problem.ts'

/** Every error leaves as problem+json; only what nobody expected is logged as an error. */
export function addProblems(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) {
      logger.error(
        {
          requestId: request.id,
          code: problem.code,
          error: error instanceof Error ? error.name : 'unknown',
          // Our own words: which part did not answer.
          ...(isPortError(error) && { port: error.port, reason: error.message }),
        },
        'a request failed',
      )
    }
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler(() => {
    throw notFound()
  })
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .headers({ ...problem.headers })
    .type(PROBLEM_TYPE)
    .send(toProblemText(problem, reply.request.id))
}

export function toProblemText({ status, code, detail, extra }: Problem, requestId: string): string {
  const title = TITLES[status] ?? STATUS_CODES[status] ?? 'Error'
  return JSON.stringify({ type: 'about:blank', title, status, code, detail, requestId, ...extra })
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Where RFC 9110 has another name than Node. */
const TITLES: Readonly<Record<number, string>> = { 413: 'Content Too Large' }
