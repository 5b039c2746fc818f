import type { Logger } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { notFound, type Problem, toProblem } from '../problem.ts'

/** Every error leaves as problem+json; only what nobody expected is logged as an error. */
export function addProblems(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) {
      logger.error(
        { requestId: request.id, code: problem.code, error: error instanceof Error ? error.name : 'unknown' },
        'a request failed',
      )
    }
    return reply
      .code(problem.status)
      .headers({ ...problem.headers })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(toBody(problem, request.id)))
  })
  app.setNotFoundHandler(() => {
    throw notFound()
  })
}

function toBody(problem: Problem, requestId: string): Record<string, unknown> {
  const { status, code, detail, extra } = problem
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, code, detail, requestId, ...extra }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}
