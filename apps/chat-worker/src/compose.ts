import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRedisEventLog } from '@eco2/events-redis'
import { type AnsweringNode, type ChatGraphDeps, createChat, listAnsweringNodes } from '@eco2/graph'
import { createFolderImageStore } from '@eco2/images-fs'
import type {
  ChatPort,
  EventLogPort,
  FleetPort,
  ImageStorePort,
  Logger,
  RunQueuePort,
  RunSourcePort,
  ThreadStorePort,
} from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { createGuardedFetch } from '@eco2/provisioning/guarded-fetch'
import { createMetrics, type WorkerMetrics } from '@eco2/provisioning/metrics'
import { describeModel } from '@eco2/provisioning/models'
import { getRedis } from '@eco2/provisioning/redis'
import { createRedisFleet, createRunQueue, createRunSource } from '@eco2/queue-bullmq'
import { createRedisCounter } from '@eco2/store-redis'
import type { WorkerConfig } from './config.ts'
import { createImageGenerator } from './image-generator.ts'
import { createLoadImage } from './load-image.ts'
import { createLogProgress } from './log-progress.ts'
import { createLookups } from './lookups.ts'
import { createModels, type Models } from './models.ts'
import { createRetriever } from './retriever.ts'
import { createRunBudgets, type RunBudgets } from './run-budgets.ts'
import { createRunMeter, type RunMeter } from './run-meter.ts'
import { createRunNotes, type RunNotes } from './run-note.ts'
import { createStorage, type Storage } from './storage.ts'
import { visionOverModel } from './vision-over-model.ts'

export interface ChatWorker {
  readonly dependencies: Dependencies
  readonly store: ThreadStorePort
  readonly storage: Pick<Storage, 'prepare' | 'deleteExpired'>
  readonly queue: RunQueuePort
  readonly source: RunSourcePort
  readonly events: EventLogPort
  readonly fleet: FleetPort
  readonly models: Models
  readonly budgets: RunBudgets
  readonly notes: RunNotes
  readonly metrics: WorkerMetrics
  readonly meter: RunMeter
  /** What this worker can answer. */
  readonly nodes: readonly AnsweringNode[]
  readonly chat: ChatPort
}

/** The one file that says which adapters the worker runs on. */
export async function compose(config: WorkerConfig, logger: Logger): Promise<ChatWorker> {
  const { env } = config
  const dependencies = createDependencies(env, { logger })
  const redis = getRedis(dependencies)
  if (redis === undefined) throw new Error('REDIS_URL is required')
  const shared = { redis, keyPrefix: env.ECO2_KEY_PREFIX, logger }

  const metrics = createMetrics({ service: 'chat-worker' })
  const notes = createRunNotes()
  const models = await createModels(config, dependencies, {
    metrics,
    onWait: notes.onWait,
    onRefusal: notes.onRefusal,
    logger,
  })
  const budgets = createRunBudgets(createRedisCounter(shared), toLimits(config), logger)
  const images = createFolderImageStore({ directory: env.ECO2_IMAGE_DIR ?? join(tmpdir(), 'eco2-images') })
  const { store, ...storage } = createStorage(config, dependencies, shared)
  const ports = await createPorts(config, { dependencies, models, budgets, images, metrics, logger })
  const close = { close: (part: { close(): Promise<void> }) => part.close() }
  return {
    dependencies,
    models,
    budgets,
    notes,
    metrics,
    meter: createRunMeter(metrics),
    storage,
    store: dependencies.once('store', () => store, close),
    queue: dependencies.once('queue', () => createRunQueue(shared), {
      ...close,
      ready: async (queue) => ({ facts: { waiting: await queue.depth() } }),
    }),
    source: createRunSource(shared),
    events: dependencies.once('events', () => createRedisEventLog(shared), close),
    fleet: createRedisFleet(shared),
    nodes: listAnsweringNodes({ ...ports, llm: models.get() }),
    chat: createChat({
      ...ports,
      models: (name) => budgets.guard(models.get(name)),
      flags: { enableSummarization: env.ENABLE_SUMMARIZATION },
      images: { store: images, urlOf: (imageId) => `/v1/images/${imageId}` },
      checkpointer: storage.checkpointer,
      eventPublisher: createLogProgress(logger),
      inputTimeoutMs: env.INPUT_TIMEOUT_SECONDS * 1_000,
    }),
  }
}

interface Parts {
  readonly dependencies: Dependencies
  readonly models: Models
  readonly budgets: RunBudgets
  readonly images: ImageStorePort
  readonly metrics: WorkerMetrics
  readonly logger: Logger
}

/** Everything that the graph asks, beside the model of a run. */
async function createPorts(
  config: WorkerConfig,
  { dependencies, models, budgets, images, metrics, logger }: Parts,
): Promise<Omit<ChatGraphDeps, 'llm'>> {
  const imageGenerator = await createImageGenerator(config, dependencies)
  const limitsOf = (name: string) => describeModel(name, 'openai')
  const canSee = models.defaultName !== undefined && limitsOf(models.defaultName).capabilities.images
  const { download } = createGuardedFetch()
  return {
    retriever: await createRetriever(config, dependencies, { metrics, logger }),
    ...createLookups(config, dependencies),
    loadImage: createLoadImage(images, download),
    limitsOf,
    ...(canSee && { visionModel: visionOverModel(budgets.guard(models.get())) }),
    ...(imageGenerator !== undefined && { imageGenerator: budgets.guardPictures(imageGenerator) }),
  }
}

function toLimits({ env }: WorkerConfig) {
  return {
    runTokens: env.BUDGET_RUN_TOKENS,
    userTokensPerDay: env.BUDGET_USER_TOKENS_PER_DAY,
    userUsdPerDay: env.BUDGET_USER_USD_PER_DAY,
    userPicturesPerDay: env.BUDGET_USER_PICTURES_PER_DAY,
  }
}
