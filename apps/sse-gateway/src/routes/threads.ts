import type { FastifyInstance } from 'fastify'
import { mintFork, newThreadId } from '../ids.ts'
import { notFound } from '../problem.ts'
import {
  forkBodySchema,
  newThreadBodySchema,
  pageQuerySchema,
  parse,
  parseIdempotencyKey,
  threadIdFrom,
  titleBodySchema,
} from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'

export function addThreads(
  app: FastifyInstance,
  { store, queue, events, secret }: GatewayDependencies,
): void {
  app.post('/v1/threads', async (request, reply) => {
    const title = request.body === undefined ? {} : parse(newThreadBodySchema, request.body)
    const thread = await store.createThread({
      threadId: newThreadId(),
      userId: request.userId,
      ...(title.title !== undefined && { title: title.title }),
    })
    return reply.code(201).header('location', `/v1/threads/${thread.threadId}`).send(thread)
  })

  // Regenerate and edit: a copy up to a point, in which the next message is sent anew.
  app.post('/v1/threads/:threadId/fork', async (request, reply) => {
    const threadId = threadIdFrom(request.params)
    const point = parse(forkBodySchema, request.body === undefined ? {} : request.body)
    const { throughMessageId, beforeMessageId, title } = point
    const idempotencyKey = parseIdempotencyKey(request.headers['idempotency-key'])
    const thread = await store.forkThread({
      userId: request.userId,
      threadId,
      newThreadId: mintFork(secret, request.userId, { threadId, ...point }, idempotencyKey),
      ...(throughMessageId !== undefined && { throughMessageId }),
      ...(beforeMessageId !== undefined && { beforeMessageId }),
      ...(title !== undefined && { title }),
    })
    if (thread === null) throw notFound()
    return reply.code(201).header('location', `/v1/threads/${thread.threadId}`).send(thread)
  })

  app.get('/v1/threads', (request) => store.listThreads(request.userId, pageOf(request.query)))

  app.get(
    '/v1/threads/:threadId',
    async (request) => (await store.readThread(request.userId, threadIdFrom(request.params))) ?? missing(),
  )

  app.get(
    '/v1/threads/:threadId/messages',
    async (request) =>
      (await store.listMessages(request.userId, threadIdFrom(request.params), pageOf(request.query))) ??
      missing(),
  )

  app.patch('/v1/threads/:threadId', async (request) => {
    const threadId = threadIdFrom(request.params)
    const { title } = parse(titleBodySchema, request.body)
    return (await store.renameThread(request.userId, threadId, title)) ?? missing()
  })

  app.delete('/v1/threads/:threadId', async (request, reply) => {
    const threadId = threadIdFrom(request.params)
    const thread = (await store.readThread(request.userId, threadId)) ?? missing()
    if (thread.activeRunId !== undefined) await queue.announceCancel(thread.activeRunId).catch(() => {})
    const runIds = (await store.deleteThread(request.userId, threadId)) ?? missing()
    await Promise.all(runIds.map((runId) => events.delete(runId)))
    return reply.code(204).send()
  })
}

function pageOf(query: unknown): { cursor?: string; limit?: number } {
  const { cursor, limit } = parse(pageQuerySchema, query)
  return { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) }
}

function missing(): never {
  throw notFound()
}
