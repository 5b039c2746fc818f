import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { openDataFolder } from './data-folder.ts'
import { terminal } from './output.ts'
import { runPrivateRedis, useGivenRedis } from './redis.ts'
import { sentenceOf } from './run-start.ts'

/**
 * `pnpm dev`: a Redis, then `turbo run dev`, which starts worker and gateway together and again whenever a source of theirs,
 * or of a package they use, changes. Ctrl-C reaches turbo as well as us; Redis ends when turbo has.
 */
try {
  const config = readConfig()
  const folder = await openDataFolder(config.dataDirectory)
  await using started = new AsyncDisposableStack()
  started.defer(() => folder.lock.release())
  const redis = await (config.redisUrl === undefined
    ? runPrivateRedis(folder.redisDirectory, terminal)
    : useGivenRedis(config.redisUrl, terminal))
  started.defer(() => redis.stop())
  process.on('SIGINT', () => {})
  const turbo = spawn(
    join(config.projectDirectory, 'node_modules', '.bin', 'turbo'),
    ['run', 'dev', '--concurrency=8'],
    {
      stdio: 'inherit',
      env: {
        ...config.environment,
        REDIS_URL: redis.url,
        ECO2_SECRET: config.secret ?? (await folder.readSecret()),
        ECO2_DATA_DIR: config.dataDirectory,
        ECO2_IMAGE_DIR: config.imageDirectory,
        PORT: String(config.port),
        HOST: config.host,
      },
    },
  )
  process.on('SIGTERM', () => turbo.kill('SIGTERM'))
  const [code] = await once(turbo, 'exit')
  process.exitCode = code ?? 0
} catch (error) {
  terminal.error(sentenceOf(error))
  process.exitCode = 1
}
