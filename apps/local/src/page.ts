import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Output } from './output.ts'

/**
 * The folder of the built chat page, built anew when a source is newer. Undefined when there is no page yet; when the
 * build fails the last good one is kept. The page is no reason not to start.
 */
export async function ensurePage(projectDirectory: string, output: Output): Promise<string | undefined> {
  const app = join(projectDirectory, 'apps', 'chat-web')
  const built = join(app, 'dist')
  if (!existsSync(join(app, 'index.html'))) return undefined
  const builtAt = await changedAt(join(built, 'index.html'))
  if (builtAt <= (await newestSource(app, projectDirectory))) {
    output.line('Building the page.')
    await build(app, built).catch((error: unknown) => {
      // The first line of the message is the command; what vite says follows.
      const said = error instanceof Error ? error.message.split('\n').slice(1, 9) : []
      output.error(
        `The page could not be built; run \`vite build\` in apps/chat-web. ${said.join(' ').trim()}`,
      )
    })
  }
  return existsSync(join(built, 'index.html')) ? built : undefined
}

async function newestSource(app: string, projectDirectory: string): Promise<number> {
  const places = [
    ...['index.html', 'package.json', 'vite.config.ts', 'src', 'public'].map((name) => join(app, name)),
    join(projectDirectory, 'packages', 'chat-client', 'src'),
  ]
  return Math.max(...(await Promise.all(places.map(newestIn))))
}

async function newestIn(place: string): Promise<number> {
  const own = await changedAt(place)
  const names = await readdir(place, { recursive: true }).catch(() => [])
  return Math.max(own, ...(await Promise.all(names.map((name) => changedAt(join(place, name))))))
}

/** Unix milliseconds; 0 when there is nothing. */
async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}

/** Built aside and then moved: another system may be serving the old one at this moment. */
async function build(app: string, built: string): Promise<void> {
  const workshop = join(app, 'node_modules', `.eco2-page-${process.pid}`)
  await mkdir(workshop, { recursive: true })
  try {
    const outDirectory = join(workshop, 'new')
    const vite = join(app, 'node_modules', 'vite', 'bin', 'vite.js')
    const viteArguments = ['build', '--outDir', outDirectory, '--emptyOutDir', '--logLevel', 'error']
    await promisify(execFile)(process.execPath, [vite, ...viteArguments], { cwd: app })
    await rename(built, join(workshop, 'old')).catch(() => {})
    await rename(outDirectory, built)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}
