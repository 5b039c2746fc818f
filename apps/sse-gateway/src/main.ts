import type { AddressInfo } from 'node:net'
import { EnvironmentError } from '@eco2/provisioning/environment'
import { runProcess } from '@eco2/provisioning/lifecycle'
import { createLogger } from '@eco2/provisioning/logger'
import { createMetrics } from '@eco2/provisioning/metrics'
import { startTelemetry } from '@eco2/provisioning/telemetry'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import { compose, type Gateway } from './compose.ts'
import { type GatewayConfig, readConfig } from './config.ts'
import { countOpenRequests } from './open-requests.ts'

/** EX_USAGE of sysexits: whoever restarts processes should not restart this one. Up here: it is needed before the rest is. */
const EXIT_USAGE = 64
const config = readConfigOrExit()
const { env } = config
const logger = createLogger({
  name: 'sse-gateway',
  level: env.LOG_LEVEL,
  secrets: [config.secret, env.REDIS_URL, env.POSTGRES_URL, env.JWT_SECRET, env.ECO2_METRICS_TOKEN],
})
let app: FastifyInstance | undefined
let gateway: Gateway | undefined

await runProcess({
  logger,
  isChild: config.isChild,
  start: async () => {
    if (config.secretIsTemporary)
      logger.warn({}, 'ECO2_SECRET is not set: visitors are forgotten at the next start.')
    gateway = compose(config, logger, createMetrics({ service: 'sse-gateway' }))
    await startTelemetry(gateway.dependencies, { serviceName: 'sse-gateway' })
    await gateway.dependencies.warmUp()
    app = await createApp(gateway, {
      ...gateway.identity,
      limits: gateway.limits,
      metrics: gateway.metrics,
      trustProxy: env.ECO2_TRUST_PROXY,
      connectionsPerAddress: env.ECO2_LIMIT_ADDRESS_CONNECTIONS,
      ...(env.WEB_ROOT !== undefined && { webRoot: env.WEB_ROOT }),
    })
    stopGently(app, gateway)
    await listen(app)
  },
  stop: async () => {
    await app?.close()
    await gateway?.dependencies.close()
  },
})

/** Once the app is told to close, new requests are refused; those under way get their answers first. */
function stopGently(app: FastifyInstance, { viewers }: Gateway): void {
  const requests = countOpenRequests(app.server)
  app.addHook('preClose', async () => {
    // Destroyed before the server closes: a stream that ends cleanly would look finished to its client.
    viewers.destroyAll()
    await requests.untilAnswered()
    viewers.destroyAll()
  })
}

async function listen(server: FastifyInstance): Promise<void> {
  const { HOST: host, PORT: port } = env
  try {
    await server.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(`Port ${port} is taken. Set PORT to a free one, or to 0 for any.`)
      process.exit(EXIT_USAGE)
    }
    throw error
  }
  const { port: actual } = server.server.address() as AddressInfo
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`
  logger.info({ url }, 'The gateway listens.')
  process.send?.({ type: 'ready', url })
}

function readConfigOrExit(): GatewayConfig {
  try {
    return readConfig()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    return process.exit(EXIT_USAGE)
  }
}
