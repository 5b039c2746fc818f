import { createRedisEventLog } from '@eco2/events-redis'
import { createChat } from '@eco2/graph'
import { createKnowledgeRetriever } from '@eco2/knowledge'
import type {
  ChatPort,
  EventLogPort,
  FleetPort,
  Logger,
  RunQueuePort,
  RunSourcePort,
  ThreadStorePort,
} from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { getRedis } from '@eco2/provisioning/redis'
import { createRedisFleet, createRunQueue, createRunSource } from '@eco2/queue-bullmq'
import { createRedisThreadStore } from '@eco2/store-redis'
import type { WorkerConfig } from './config.ts'
import { createLogProgress } from './log-progress.ts'
import { createModels, type Models } from './models.ts'

export interface ChatWorker {
  readonly dependencies: Dependencies
  readonly store: ThreadStorePort
  readonly queue: RunQueuePort
  readonly source: RunSourcePort
  readonly events: EventLogPort
  readonly fleet: FleetPort
  readonly models: Models
  readonly chat: ChatPort
}

/** The one file that says which adapters the worker runs on. */
export async function compose(config: WorkerConfig, logger: Logger): Promise<ChatWorker> {
  const { env } = config
  const dependencies = createDependencies(env, { logger })
  const redis = getRedis(dependencies)
  if (redis === undefined) throw new Error('REDIS_URL is required')
  const shared = { redis, keyPrefix: env.ECO2_KEY_PREFIX, logger }

  const models = await createModels(config, dependencies, logger)
  const close = { close: (part: { close(): Promise<void> }) => part.close() }
  return {
    dependencies,
    models,
    store: dependencies.once('store', () => createRedisThreadStore(shared), close),
    queue: dependencies.once('queue', () => createRunQueue(shared), {
      ...close,
      ready: async (queue) => ({ facts: { waiting: await queue.depth() } }),
    }),
    source: createRunSource(shared),
    events: dependencies.once('events', () => createRedisEventLog(shared), close),
    fleet: createRedisFleet(shared),
    chat: createChat({
      models: models.get,
      retriever: createKnowledgeRetriever(),
      eventPublisher: createLogProgress(logger),
    }),
  }
}
