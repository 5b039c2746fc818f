import type { AnsweredInput, InputRequest, InputValue, RunRecord } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { invalid, notFound, Problem } from '../problem.ts'
import { inputBodySchema, parse, runIdFrom } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'
import { ownRun, toRunBody } from './run.ts'

/** The answer to a run's question, from any tab: the first one counts, the same one again is fine. */
export function addRunInput(app: FastifyInstance, dependencies: GatewayDependencies): void {
  const { store, queue, logger } = dependencies

  app.post('/v1/runs/:runId/input', async (request, reply) => {
    const record = await ownRun(dependencies, request.userId, runIdFrom(request.params))
    const { runId } = record
    const { requestId, value } = parse(inputBodySchema, request.body)
    checkValue(value, askedAs(record, requestId))

    const result = await store.answerInput(runId, { requestId, value })
    switch (result.outcome) {
      case 'answered':
      case 'already':
        if (result.outcome === 'answered' || result.enqueue) {
          await queue.enqueue(runId, result.part).catch(() => {
            logger.warn({ runId }, 'an answered run could not be queued; the sweeper will')
          })
        }
        return reply.code(200).send(toRunBody((await store.readRun(runId)) ?? record))
      case 'expired':
        throw new Problem(409, 'INPUT_EXPIRED', '답할 시간이 지나서 답 없이 이어서 진행했어요.')
      case 'conflict':
        throw new Problem(409, 'INPUT_CONFLICT', '이미 다른 답을 받았거나, 지금 묻고 있는 질문이 아니에요.')
      case 'gone':
        throw notFound()
    }
  })
}

/** The question as it was asked, now or before; a question that was never asked is a conflict for the store to tell. */
function askedAs(record: RunRecord, requestId: string): InputRequest | AnsweredInput | undefined {
  if (record.input?.requestId === requestId) return record.input
  return record.inputs.find((answered) => answered.requestId === requestId)
}

function checkValue(value: InputValue, asked: InputRequest | AnsweredInput | undefined): void {
  if (value === null || asked === undefined) return
  const choices = 'choices' in asked ? asked.choices : undefined
  switch (asked.kind) {
    case 'location':
      if (typeof value === 'object') return
      if (typeof value === 'string' && value.trim() !== '') return
      throw invalid('value는 { latitude, longitude }나 장소 이름, 또는 null(알려 주지 않음)이어야 해요.')
    case 'confirmation':
      if (typeof value === 'boolean') return
      throw invalid('value는 true나 false, 또는 null(답하지 않음)이어야 해요.')
    case 'choice':
      if (typeof value === 'string' && (choices === undefined || choices.includes(value))) return
      throw invalid('value는 choices 가운데 하나이거나 null(고르지 않음)이어야 해요.', {
        ...(choices !== undefined && { choices }),
      })
  }
}
