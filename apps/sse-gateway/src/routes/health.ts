import type { FastifyInstance } from 'fastify'
import type { GatewayDependencies, Readiness } from './dependencies.ts'

/** `/healthz`: the process answers. `/readyz`: what it depends on answers too. */
export function addHealth(app: FastifyInstance, { readiness, fleet }: GatewayDependencies): void {
  app.get('/healthz', () => ({ status: 'ok' }))

  app.get('/readyz', async (_request, reply) => {
    const checks = await readiness()
    const ready = checks.every((check) => check.ready)
    const workers = ready ? (await fleet.list()).length : 0
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', workers, checks: checks.map(toCheck) })
  })
}

/** Versions and ids of what is behind us are nobody's business out here. */
function toCheck({ name, ready, reason, warnings }: Readiness) {
  return { name, ready, ...(reason !== undefined && { reason }), ...(warnings?.length && { warnings }) }
}
