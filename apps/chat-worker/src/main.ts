import { reportNodes } from '@eco2/provisioning/doctor'
import { EnvironmentError } from '@eco2/provisioning/environment'
import { runProcess } from '@eco2/provisioning/lifecycle'
import { consoleToLog, createLogger } from '@eco2/provisioning/logger'
import { createMetricsServer, type MetricsServer } from '@eco2/provisioning/metrics'
import { startTelemetry } from '@eco2/provisioning/telemetry'
import { type ChatWorker, compose } from './compose.ts'
import { readConfig, type WorkerConfig } from './config.ts'
import { CLOSING_MS, startWork } from './work.ts'

/** EX_USAGE of sysexits: whoever restarts processes should not restart this one. Up here: it is needed before the rest is. */
const EXIT_USAGE = 64
const config = readConfigOrExit()
const { env } = config
const secrets = [
  env.OPENAI_API_KEY,
  env.GOOGLE_API_KEY,
  env.ANTHROPIC_API_KEY,
  env.LANGCHAIN_API_KEY,
  env.KAKAO_API_KEY,
  env.TAVILY_API_KEY,
  env.KMA_API_KEY,
  env.KECO_API_KEY,
  env.MOIS_API_KEY,
  env.REDIS_URL,
  env.POSTGRES_URL,
]
const logger = createLogger({ name: 'chat-worker', level: env.LOG_LEVEL, secrets })
consoleToLog(logger, secrets)
let worker: ChatWorker | undefined
let metricsServer: MetricsServer | undefined
let work: Awaited<ReturnType<typeof startWork>> | undefined

await runProcess({
  logger,
  isChild: config.isChild,
  // The default would cut a longer grace short.
  stopDeadlineMs: env.DRAIN_GRACE_SECONDS * 1000 + CLOSING_MS,
  start: async (signal) => {
    worker = await compose(config, logger)
    await startTelemetry(worker.dependencies, { serviceName: 'chat-worker' })
    await worker.dependencies.warmUp()
    await worker.storage.prepare(signal)
    work = await startWork(worker, {
      concurrency: env.WORKER_CONCURRENCY,
      deadlineMs: env.RUN_DEADLINE_SECONDS * 1000,
      graceMs: env.DRAIN_GRACE_SECONDS * 1000,
      logger,
    })
    logger.info(
      { model: worker.models.defaultName ?? 'none', concurrency: env.WORKER_CONCURRENCY },
      'The worker takes runs.',
    )
    worker.metrics.queueDepth.readFrom(() => worker?.queue.depth() ?? 0)
    if (env.METRICS_PORT > 0) {
      metricsServer = await createMetricsServer({ metrics: worker.metrics, port: env.METRICS_PORT, logger })
    }
    process.send?.({ type: 'ready', enabled: enabled(worker) })
  },
  stop: async () => {
    await work?.drain()
    await metricsServer?.close()
    await worker?.dependencies.close()
  },
})

/** For the launcher's list: what is on, and why the rest is not. */
function enabled({ models, nodes }: ChatWorker): { name: string; on: boolean; why?: string }[] {
  const { defaultName, reason } = models
  return [
    defaultName === undefined
      ? { name: 'model', on: false, why: `${reason ?? 'none is set'}; answers come from the stored rules` }
      : { name: 'model', on: true, why: defaultName },
    { name: 'disposal rules', on: true },
    env.EMBEDDING_MODEL === undefined
      ? { name: 'rules by meaning', on: false, why: 'EMBEDDING_MODEL is not set' }
      : { name: 'rules by meaning', on: true, why: env.EMBEDDING_MODEL },
    ...reportNodes(env)
      .filter(({ node }) => node !== 'waste_rag' && node !== 'general')
      .map(({ node, reason }) => {
        const on = nodes.some((present) => present === node)
        return { name: node, on, ...(!on && { why: reason ?? 'not provisioned' }) }
      }),
  ]
}

function readConfigOrExit(): WorkerConfig {
  try {
    return readConfig()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    return process.exit(EXIT_USAGE)
  }
}
