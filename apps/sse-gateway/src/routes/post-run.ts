import { type AcceptRun, MAX_RUNS_IN_LINE, type RunRecord, type TraceCarrier } from '@eco2/ports'
import { carryTrace, continueTrace, withSpan } from '@eco2/provisioning/telemetry'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hashBody, mintRun } from '../ids.ts'
import { notFound, Problem } from '../problem.ts'
import { OWN_IMAGE_PATTERN, parse, parseIdempotencyKey, runBodySchema, threadIdFrom } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'
import { checkModel } from './models.ts'

/** Accept = keep → queue → 202. Nothing is queued that is not kept; what is kept is queued, if need be by the sweeper. */
export function addPostRun(app: FastifyInstance, dependencies: GatewayDependencies): void {
  const traced = (request: FastifyRequest, reply: FastifyReply, threadId?: string): Promise<FastifyReply> =>
    continueTrace(callersTrace(request), () =>
      withSpan('accept run', {}, () => {
        // Also with a refusal: whoever traces finds what became of it.
        reply.headers({ ...carryTrace() })
        return postRun(request, reply, threadId, dependencies)
      }),
    )
  const options = { config: { startsRun: true } }
  app.post('/v1/chat', options, (request, reply) => traced(request, reply))
  app.post('/v1/threads/:threadId/runs', options, (request, reply) =>
    traced(request, reply, threadIdFrom(request.params)),
  )
}

/** A caller that traces goes on with its own trace. Nothing else of theirs is taken along. */
function callersTrace({ headers: { traceparent } }: FastifyRequest): TraceCarrier {
  return typeof traceparent === 'string' ? { traceparent } : {}
}

async function postRun(
  request: FastifyRequest,
  reply: FastifyReply,
  ofThread: string | undefined,
  { store, queue, fleet, images, secret, logger }: GatewayDependencies,
): Promise<FastifyReply> {
  const idempotencyKey = parseIdempotencyKey(request.headers['idempotency-key'])
  const { multitask, ...body } = parse(runBodySchema, request.body)
  await checkModel(fleet, body.model)
  await checkImage(images, body.imageUrl, request.userId)

  const ids = mintRun(secret, request.userId, ofThread, idempotencyKey)
  const result = await store.acceptRun({
    ...withoutUndefined(body),
    ...ids,
    userId: request.userId,
    bodyHash: hashBody({ ...body, multitask }),
    multitask,
    createThread: ofThread === undefined,
    trace: carryTrace(),
  })
  switch (result.outcome) {
    case 'accepted':
    case 'duplicate':
      if (result.enqueue) {
        await queue.enqueue(ids.runId, result.record.answers).catch(() => {
          logger.warn({ runId: ids.runId }, 'an accepted run could not be queued; the sweeper will')
        })
      }
      if (result.outcome === 'accepted' && result.cancelRunId !== undefined) {
        await queue.announceCancel(result.cancelRunId).catch(() => {})
      }
      return reply
        .code(result.outcome === 'accepted' ? 202 : 200)
        .header('location', `/v1/runs/${ids.runId}`)
        .send(toBody(result.record))
    case 'body-mismatch':
      throw new Problem(409, 'IDEMPOTENCY_KEY_REUSED', '같은 Idempotency-Key로 다른 내용을 보냈어요.')
    case 'busy':
      throw new Problem(409, 'THREAD_BUSY', '이 대화는 아직 앞 질문에 답하고 있어요.', {
        extra: { activeRunId: result.activeRunId },
      })
    case 'line-full':
      throw new Problem(
        409,
        'THREAD_LINE_FULL',
        `이 대화에는 이미 질문 ${MAX_RUNS_IN_LINE}개가 기다리고 있어요.`,
        {
          extra: { activeRunId: result.activeRunId },
        },
      )
    case 'no-thread':
      throw notFound()
  }
}

async function checkImage(
  images: GatewayDependencies['images'],
  imageUrl: string | undefined,
  userId: string,
) {
  const imageId = imageUrl === undefined ? undefined : OWN_IMAGE_PATTERN.exec(imageUrl)?.[1]
  if (imageId === undefined) return
  const image = await images.read(imageId)
  if (image === null || image.userId !== userId) {
    throw new Problem(400, 'IMAGE_NOT_FOUND', '보낸 사진을 찾을 수 없어요. 다시 올려 주세요.')
  }
}

function toBody({ runId, threadId, status }: RunRecord) {
  return { runId, threadId, status, eventsUrl: `/v1/runs/${runId}/events` }
}

type Body = Pick<AcceptRun, 'message' | 'imageUrl' | 'location' | 'model'>

function withoutUndefined(body: { [Key in keyof Body]: Body[Key] | undefined } & { message: string }): Body {
  const { message, imageUrl, location, model } = body
  return {
    message,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { location }),
    ...(model !== undefined && { model }),
  }
}
