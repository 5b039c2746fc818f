import type { FastifyInstance } from 'fastify'
import type { GatewayDependencies } from './dependencies.ts'

/** Erases a person's data: threads, messages, runs, logs, pictures. Safe to repeat when it broke off. */
export function addMe(app: FastifyInstance, { store, queue, events, images }: GatewayDependencies): void {
  app.delete('/v1/me', async (request, reply) => {
    const runIds = await store.deleteUser(request.userId)
    // Workers that still hold one stop early; what they write later finds nothing to write to.
    await Promise.all(runIds.map((runId) => queue.announceCancel(runId).catch(() => {})))
    for (const runId of runIds) await events.delete(runId)
    await images.deleteOf(request.userId)
    return reply.code(204).send()
  })
}
