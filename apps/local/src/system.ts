import { join } from 'node:path'
import { type SupervisedChild, superviseChild } from './child-process.ts'
import type { LocalConfig } from './config.ts'
import { openDataFolder } from './data-folder.ts'
import type { LaunchError } from './launch-error.ts'
import type { Output } from './output.ts'
import { ensurePage } from './page.ts'
import { checkPort } from './port-check.ts'
import { waitUntilReady } from './readiness.ts'
import { runPrivateRedis, type SystemRedis, useGivenRedis } from './redis.ts'

export interface Programs {
  readonly worker: string
  readonly gateway: string
}

export interface SystemOptions {
  readonly config: LocalConfig
  readonly programs: Programs
  readonly output: Output
  /** Aborted when the system is to stop before it is up. */
  readonly signal: AbortSignal
  /** Nothing of it is kept, and it serves no page. */
  readonly throwAway?: boolean
}

export interface RunningSystem {
  /** Without a slash at its end. */
  readonly url: string
  /** Resolves, with the sentence why, when a part of it cannot be kept running. */
  readonly gaveUp: Promise<LaunchError>
  /** Drains worker and gateway, then ends Redis. Idempotent. */
  stop(): Promise<void>
  /** Ends worker and gateway at once. Redis follows when this process ends. */
  kill(): void
}

/**
 * Redis, worker and gateway, up and answering.
 *
 * @throws {LaunchError | LocalRedisError} with a sentence; what had been started is stopped again
 */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const { config, output, signal } = options
  const started = new AsyncDisposableStack()
  try {
    const folder = await openDataFolder(config.dataDirectory)
    started.defer(() => folder.lock.release())
    await checkPort(config.host, config.port)
    const secret = config.secret ?? (await folder.readSecret())
    // The page never rejects, so nothing of Redis can be forgotten here.
    const [redis, webRoot] = await Promise.all([
      openRedis(options, folder.redisDirectory),
      options.throwAway ? undefined : ensurePage(config.projectDirectory, output),
    ])
    started.defer(() => redis.stop())
    signal.throwIfAborted()
    output.line(`${redis.description}. Data: ${config.dataDirectory}`)
    const children = startChildren(options, childEnvironment(config, redis, secret, webRoot))
    started.defer(() => stopAll(children.all))
    const gaveUp = Promise.race([redis.gaveUp, ...children.all.map((child) => child.gaveUp)])
    const url = await untilUp(children, gaveUp, options)
    await folder.lock.announce(url)
    return {
      url,
      gaveUp,
      stop: () => started.disposeAsync(),
      kill: () => children.all.forEach((child) => void child.kill()),
    }
  } catch (error) {
    await started.disposeAsync()
    throw error
  }
}

async function openRedis(
  { config, output, throwAway }: SystemOptions,
  directory: string,
): Promise<SystemRedis> {
  if (!throwAway) {
    return config.redisUrl === undefined
      ? runPrivateRedis(directory, output)
      : useGivenRedis(config.redisUrl, output)
  }
  // REDIS_URL may be a server that others use: it gets the leavings of a question only where there is no other.
  return runPrivateRedis(undefined, output).catch((error: unknown) => {
    if (config.redisUrl === undefined) throw error
    return useGivenRedis(config.redisUrl, output)
  })
}

function childEnvironment(
  config: LocalConfig,
  redis: SystemRedis,
  secret: string,
  webRoot: string | undefined,
): Readonly<Record<string, string | undefined>> {
  return {
    ...config.environment,
    REDIS_URL: redis.url,
    ECO2_DATA_DIR: config.dataDirectory,
    ECO2_IMAGE_DIR: config.imageDirectory,
    ECO2_SECRET: secret,
    HOST: config.host,
    ...(webRoot === undefined ? {} : { WEB_ROOT: webRoot }),
  }
}

interface Children {
  readonly worker: SupervisedChild
  readonly gateway: SupervisedChild
  readonly all: readonly SupervisedChild[]
}

function startChildren(
  { config, programs, output }: SystemOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Children {
  // With PORT=0 the system chose one at the first start; people have that address open when the gateway comes back.
  let port = String(config.port)
  const directory = config.projectDirectory
  const worker = superviseChild({
    ...{ name: 'worker', program: programs.worker, directory, output },
    environment: () => environment,
  })
  const gateway = superviseChild({
    ...{ name: 'gateway', program: programs.gateway, directory, output },
    environment: () => ({ ...environment, PORT: port }),
  })
  void gateway.ready.then(({ url }) => {
    if (url !== undefined) port = new URL(url).port
  })
  return { worker, gateway, all: [gateway, worker] }
}

async function untilUp(
  { worker, gateway }: Children,
  gaveUp: Promise<LaunchError>,
  { config, output, signal }: SystemOptions,
): Promise<string> {
  const aborted = Promise.withResolvers<never>()
  const onAbort = (): void => aborted.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const hopeless = gaveUp.then((error) => Promise.reject(error))
  const up = async (): Promise<string> => {
    const messages = await Promise.all([worker.ready, gateway.ready])
    for (const { name, on, why } of messages.flatMap((message) => message.enabled ?? [])) {
      output.line(`  ${on ? 'on ' : 'off'}  ${name}${why ? `: ${why}` : ''}`)
    }
    const url = (messages[1].url ?? `http://${config.host}:${config.port}`).replace(/\/$/, '')
    await waitUntilReady(url, signal)
    return url
  }
  try {
    return await Promise.race([up(), hopeless, aborted.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
    hopeless.catch(() => {})
  }
}

async function stopAll(children: readonly SupervisedChild[]): Promise<void> {
  await Promise.all(children.map((child) => child.stop()))
}

export function programsOf(projectDirectory: string): Programs {
  return {
    worker: join(projectDirectory, 'apps', 'chat-worker', 'src', 'main.ts'),
    gateway: join(projectDirectory, 'apps', 'sse-gateway', 'src', 'main.ts'),
  }
}
