import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type DebianPackages, openDebianPackages } from './debian-packages.ts'
import { LocalRedisError } from './local-redis-error.ts'
import { runCommand } from './run-command.ts'
import { SERVER_NAMES, versionOf } from './server-binary.ts'

export interface DebianCopy {
  readonly command: string
  readonly libraryPath: string
  readonly version: string
}

export interface DebianCopyOptions {
  readonly cacheDirectory: string
  readonly logger: { info(fields: object, message: string): void } | undefined
}

/**
 * A server of the distribution's own packages, unpacked into the cache folder without root and without installing
 * anything. Once there it is used without network; delete the folder to get a newer one.
 */
export async function debianCopy(options: DebianCopyOptions): Promise<DebianCopy> {
  const cached = await findCached(options.cacheDirectory)
  if (cached !== undefined) return cached
  await Promise.all(['apt-get', 'dpkg-deb', 'dpkg-query'].map(mustRun))
  const workshop = await makeWorkshop(options.cacheDirectory)
  try {
    options.logger?.info({ cacheDirectory: options.cacheDirectory }, 'Fetching a private copy of Redis.')
    const packages = await openDebianPackages(workshop)
    const { name, version } = await unpackServer(packages, join(workshop, 'root'))
    const target = join(options.cacheDirectory, `${name.replace('-server', '')}-${version}`)
    await moveIntoPlace(join(workshop, 'root'), target)
    return await openCopy(target)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function findCached(cacheDirectory: string): Promise<DebianCopy | undefined> {
  const names = await readdir(cacheDirectory).catch(() => [])
  const newestFirst = names
    .filter((name) => /^(redis|valkey)-\d/.test(name))
    .sort()
    .reverse()
  for (const name of newestFirst) {
    // A copy of another machine or release (a shared home folder) does not run here; it is left alone.
    const copy = await openCopy(join(cacheDirectory, name)).catch(() => undefined)
    if (copy !== undefined) return copy
  }
  return undefined
}

async function mustRun(program: string): Promise<void> {
  await runCommand(program, ['--version']).catch(() => {
    throw new LocalRedisError(`this is not Debian or Ubuntu (${program} does not run)`)
  })
}

async function makeWorkshop(cacheDirectory: string): Promise<string> {
  try {
    await mkdir(cacheDirectory, { recursive: true })
    return await mkdtemp(join(cacheDirectory, '.unpack-'))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new LocalRedisError(`the cache folder ${cacheDirectory} cannot be written (${reason})`)
  }
}

/** Newer releases may carry only one of the two servers. */
async function unpackServer(
  packages: DebianPackages,
  root: string,
): Promise<{ name: string; version: string }> {
  let firstError: unknown
  for (const name of SERVER_NAMES) {
    try {
      // The server's binary is in the package of the tools.
      const names = [name, name.replace('-server', '-tools')]
      return { name, version: await packages.unpackWithLibraries(names, root) }
    } catch (error) {
      firstError ??= error
    }
  }
  throw firstError
}

/** Another starter may have been faster: then its copy is as good as ours. */
async function moveIntoPlace(root: string, target: string): Promise<void> {
  if (await openCopy(target).catch(() => undefined)) return
  try {
    await rename(root, target)
  } catch (error) {
    if (await openCopy(target).catch(() => undefined)) return
    // What stands there does not run: half deleted, or of another release.
    await rename(target, `${root}-broken`)
    await rename(root, target).catch(() => {
      throw error
    })
  }
}

async function openCopy(root: string): Promise<DebianCopy> {
  const triplets = await readdir(join(root, 'usr', 'lib')).catch(() => [])
  const libraryPath = triplets
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(root, 'usr', 'lib', name))
    .join(':')
  for (const name of SERVER_NAMES) {
    const command = join(root, 'usr', 'bin', name)
    const version = await versionOf(command, libraryPath).catch(() => undefined)
    if (version !== undefined) return { command, libraryPath, version }
  }
  throw new LocalRedisError(`the copy in ${root} does not run on this machine`)
}
