import type { AddressInfo } from 'node:net'
import { EnvironmentError } from '@eco2/provisioning/environment'
import { runProcess } from '@eco2/provisioning/lifecycle'
import { createLogger } from '@eco2/provisioning/logger'
import { startTelemetry } from '@eco2/provisioning/telemetry'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import { compose } from './compose.ts'
import { type GatewayConfig, readConfig } from './config.ts'

const config = readConfigOrExit()
const { env } = config
const logger = createLogger({
  name: 'sse-gateway',
  level: env.LOG_LEVEL,
  secrets: [config.secret, env.REDIS_URL, env.JWT_SECRET],
})
let app: FastifyInstance | undefined
let gateway: ReturnType<typeof compose> | undefined

await runProcess({
  logger,
  isChild: config.isChild,
  start: async () => {
    if (config.secretIsTemporary)
      logger.warn({}, 'ECO2_SECRET is not set: visitors are forgotten at the next start.')
    gateway = compose(config, logger)
    await startTelemetry(gateway.dependencies, { serviceName: 'sse-gateway' })
    await gateway.dependencies.warmUp()
    app = await createApp(gateway, {
      ...gateway.identity,
      trustProxy: env.ECO2_TRUST_PROXY,
      ...(env.WEB_ROOT !== undefined && { webRoot: env.WEB_ROOT }),
    })
    await listen(app)
  },
  stop: async () => {
    // Destroyed before the server closes: a stream that ends cleanly would look finished to its client.
    gateway?.viewers.destroyAll()
    await app?.close()
    await gateway?.dependencies.close()
  },
})

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

/** EX_USAGE of sysexits: whoever restarts processes should not restart this one. */
const EXIT_USAGE = 64
