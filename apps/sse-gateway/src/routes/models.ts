import type { FleetPort } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import type { GatewayDependencies } from './dependencies.ts'

/** OpenAI's shape for everyone: what live workers announce. */
export function addModels(app: FastifyInstance, { fleet }: GatewayDependencies): void {
  app.get('/v1/models', async () => ({ object: 'list', data: (await announcedModels(fleet)).map(toModel) }))
}

/** No worker alive: any well-formed model is accepted and judged by the worker that takes the run. */
export async function checkModel(fleet: FleetPort, model: string | undefined): Promise<void> {
  if (model === undefined) return
  const workers = await fleet.list()
  if (workers.length === 0) return
  const models = namesOf(workers)
  const known = models.some((name) => name === model || name.slice(name.indexOf('/') + 1) === model)
  if (known) return
  throw new Problem(400, 'UNKNOWN_MODEL', '지금 쓸 수 없는 모델이에요.', { extra: { models } })
}

async function announcedModels(fleet: FleetPort): Promise<string[]> {
  return namesOf(await fleet.list())
}

function namesOf(workers: Awaited<ReturnType<FleetPort['list']>>): string[] {
  return [...new Set(workers.flatMap(({ models }) => models))].sort()
}

function toModel(id: string) {
  return { id, object: 'model', created: 0, owned_by: id.slice(0, Math.max(id.indexOf('/'), 0)) || 'eco2' }
}
