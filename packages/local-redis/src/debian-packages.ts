import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'

export interface DebianPackages {
  /**
   * Unpacks a package and, in turn, those of its dependencies that this machine does not have installed.
   * Returns the package's version.
   */
  unpackWithLibraries(name: string, root: string): Promise<string>
}

/** apt with folders of its own under `workshop`: no root needed, nothing of the machine is changed. */
export async function openDebianPackages(workshop: string): Promise<DebianPackages> {
  const downloads = join(workshop, 'downloads')
  const ownLists = join(workshop, 'lists')
  await mkdir(join(workshop, 'cache', 'archives', 'partial'), { recursive: true })
  await mkdir(join(ownLists, 'partial'), { recursive: true })
  await mkdir(downloads)
  const ownCache = [
    '-o',
    `Dir::Cache=${join(workshop, 'cache')}`,
    '-o',
    'Debug::NoLocking=1',
    '-o',
    'Acquire::Retries=1',
  ]
  const withOwnLists = [...ownCache, '-o', `Dir::State::Lists=${ownLists}`]
  let apt = ownCache
  let listsAreOwn = false

  const download = async (name: string): Promise<string> => {
    const before = new Set(await readdir(downloads))
    const get = () => runCommand('apt-get', [...apt, '-qq', 'download', name], { directory: downloads })
    try {
      await get()
    } catch (error) {
      // The machine has no package lists, or old ones that name files which are no longer served.
      if (listsAreOwn) throw error
      const unreachable = await updateLists(withOwnLists)
      apt = withOwnLists
      listsAreOwn = true
      await get().catch((again: unknown) => {
        throw unreachable ?? again
      })
    }
    const file = (await readdir(downloads)).find((entry) => entry.endsWith('.deb') && !before.has(entry))
    if (file === undefined) throw new Error(`apt-get download ${name} left no file`)
    return join(downloads, file)
  }

  return {
    async unpackWithLibraries(name, root) {
      let version = ''
      const wanted = [name]
      for (const next of wanted) {
        const file = await download(next)
        const control = await runCommand('dpkg-deb', ['-f', file, 'Version', 'Depends', 'Pre-Depends'])
        await runCommand('dpkg-deb', ['-x', file, root])
        version ||= versionWithoutEpoch(control)
        for (const dependency of neededToRun(control)) {
          if (!wanted.includes(dependency) && !(await isInstalled(dependency))) wanted.push(dependency)
        }
      }
      return version
    },
  }
}

/** One dead source among several does no harm by itself: its error is returned, for when the package is not found then. */
function updateLists(apt: readonly string[]): Promise<Error | undefined> {
  return runCommand('apt-get', [...apt, '-o', 'APT::Update::Error-Mode=any', '-qq', 'update']).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )
}

function versionWithoutEpoch(control: string): string {
  return /^Version: (?:\d+:)?(\S+)$/m.exec(control)?.[1] ?? 'unknown'
}

/** Libraries and the package that holds the binary; not what only matters to an installation (users, init scripts). */
function neededToRun(control: string): readonly string[] {
  const lists = control.matchAll(/^(?:Pre-)?Depends: (.+)$/gm)
  const names = [...lists].flatMap(([, list = '']) =>
    list.split(',').map((entry) => /^[a-z0-9.+-]+/.exec(entry.trim())?.[0] ?? ''),
  )
  return names.filter((name) => /^(lib|lua-|redis-|valkey-)/.test(name) && !/^libc6$|^libgcc-s1$/.test(name))
}

async function isInstalled(name: string): Promise<boolean> {
  const status = await runCommand('dpkg-query', ['-W', '-f', STATUS_FORMAT, name]).catch(() => '')
  return status.trim() === 'installed'
}

// dpkg-query's own placeholder, not a template of ours.
// biome-ignore lint/suspicious/noTemplateCurlyInString: see above
const STATUS_FORMAT = '${db:Status-Status}'
