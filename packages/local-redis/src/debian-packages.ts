import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'

export interface DebianPackages {
  /**
   * Unpacks packages and, in turn, those of their dependencies that this machine does not have installed.
   * Returns the version of the first.
   */
  unpackWithLibraries(names: readonly string[], root: string): Promise<string>
}

/** apt with folders of its own under `workshop`: no root needed, nothing of the machine is changed. */
export async function openDebianPackages(workshop: string): Promise<DebianPackages> {
  const ownLists = join(workshop, 'lists')
  await mkdir(join(workshop, 'cache', 'archives', 'partial'), { recursive: true })
  await mkdir(join(ownLists, 'partial'), { recursive: true })
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

  /** One call for all: each costs apt seconds on a busy machine. */
  const download = async (names: readonly string[]): Promise<readonly string[]> => {
    const directory = await mkdtemp(join(workshop, 'download-'))
    const get = () => runCommand('apt-get', [...apt, '-qq', 'download', ...names], { directory })
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
    const files = await readdir(directory)
    return files.filter((file) => file.endsWith('.deb')).map((file) => join(directory, file))
  }

  return {
    async unpackWithLibraries(names, root) {
      const seen = new Set(names)
      let version = ''
      for (let wanted = names; wanted.length > 0; ) {
        const dependencies: string[] = []
        for (const file of await download(wanted)) {
          const control = await runCommand('dpkg-deb', [
            '-f',
            file,
            'Package',
            'Version',
            'Depends',
            'Pre-Depends',
          ])
          await runCommand('dpkg-deb', ['-x', file, root])
          if (new RegExp(`^Package: ${names[0]}$`, 'm').test(control)) version = versionWithoutEpoch(control)
          dependencies.push(...neededToRun(control).filter((name) => !seen.has(name)))
        }
        for (const name of dependencies) seen.add(name)
        wanted = await notInstalled([...new Set(dependencies)])
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

async function notInstalled(names: readonly string[]): Promise<readonly string[]> {
  const statuses = names.map((name) =>
    runCommand('dpkg-query', ['-W', '-f', STATUS_FORMAT, name]).catch(() => 'unknown'),
  )
  const known = await Promise.all(statuses)
  return names.filter((_, index) => known[index]?.trim() !== 'installed')
}

// dpkg-query's own placeholder, not a template of ours.
// biome-ignore lint/suspicious/noTemplateCurlyInString: see above
const STATUS_FORMAT = '${db:Status-Status}'
