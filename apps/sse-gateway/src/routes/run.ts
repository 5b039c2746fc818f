import { isFinished, type RunRecord } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../problem.ts'
import { runIdFrom } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'

export function addRun(app: FastifyInstance, dependencies: GatewayDependencies): void {
  const { store, queue } = dependencies

  app.get('/v1/runs/:runId', async (request) => {
    const record = await ownRun(dependencies, request.userId, runIdFrom(request.params))
    return { ...toRunBody(record), ...(await whyItWaits(record, dependencies)) }
  })

  app.post('/v1/runs/:runId/cancel', async (request, reply) => {
    const { runId } = await ownRun(dependencies, request.userId, runIdFrom(request.params))
    const outcome = await store.requestCancel(runId)
    if (outcome === 'gone') throw notFound()
    // The flag in the record is the truth; the broadcast only makes it quick.
    if (outcome === 'requested') await queue.announceCancel(runId).catch(() => {})
    return reply.code(202).send(toRunBody((await store.readRun(runId)) ?? notFoundRecord()))
  })
}

/** @throws Problem 404, also for a run of somebody else. */
export async function ownRun(
  { store }: Pick<GatewayDependencies, 'store'>,
  userId: string,
  runId: string,
): Promise<RunRecord> {
  const record = await store.readRun(runId)
  if (record === null || record.userId !== userId) throw notFound()
  return record
}

export function toRunBody(record: RunRecord) {
  const { runId, threadId, status, attempt, outcome, cancelRequested, input } = record
  return {
    runId,
    threadId,
    status,
    attempt,
    cancelRequested,
    ...(input !== undefined && { input }),
    ...(outcome !== undefined && {
      answer: outcome.answer,
      degraded: outcome.degraded ?? false,
      ...(outcome.usage !== undefined && { usage: outcome.usage }),
      ...(outcome.images !== undefined && { images: outcome.images }),
      ...(outcome.error !== undefined && { error: outcome.error }),
    }),
  }
}

/** One sentence for the person who waits. */
async function whyItWaits(
  record: RunRecord,
  { fleet, queue }: GatewayDependencies,
): Promise<{ waiting?: string; behindRunId?: string; runsAhead?: number }> {
  if (isFinished(record.status)) return {}
  if (record.status === 'running') {
    return record.waitingFor === undefined ? {} : { waiting: record.waitingFor }
  }
  if (record.input !== undefined) return { waiting: WAITING_FOR[record.input.kind] }
  if (record.behindRunId !== undefined) {
    return { waiting: '같은 대화의 앞 질문이 끝나면 이어서 답해요.', behindRunId: record.behindRunId }
  }
  if ((await fleet.list()).length === 0) {
    return { waiting: '지금 답할 수 있는 작업자가 없어요. 작업자가 돌아오면 이어서 답해요.' }
  }
  const runsAhead = await queue.countAhead(record.runId, record.answers)
  // Not in line: a worker has just taken it, or the sweeper is about to put it there.
  if (runsAhead === undefined) return { waiting: '곧 시작해요.' }
  return {
    waiting:
      runsAhead > 0
        ? `차례를 기다리고 있어요. 앞에 질문이 ${runsAhead}개 있어요.`
        : '다음이 바로 이 질문의 차례예요.',
    runsAhead,
  }
}

function notFoundRecord(): never {
  throw notFound()
}

const WAITING_FOR = {
  location: '어디인지 알려 주시길 기다리고 있어요.',
  confirmation: '그렇게 해도 되는지 답해 주시길 기다리고 있어요.',
  choice: '하나를 골라 주시길 기다리고 있어요.',
} as const
