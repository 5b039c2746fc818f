import { mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createQuietOutput } from '../src/output.ts'
import { ensurePage } from '../src/page.ts'

let project = ''
let app = ''
const output = createQuietOutput()

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'eco2-test-'))
  app = join(project, 'apps', 'chat-web')
  await mkdir(join(app, 'src'), { recursive: true })
  await mkdir(join(app, 'node_modules'))
  const vite = join(import.meta.dirname, '../../chat-web/node_modules/vite')
  await symlink(vite, join(app, 'node_modules', 'vite'))
  await writeFile(join(app, 'package.json'), '{ "type": "module" }')
})
afterEach(() => rm(project, { recursive: true, force: true }))

async function writePage(script: string): Promise<void> {
  await writeFile(join(app, 'index.html'), '<p>page</p><script type="module" src="/src/main.js"></script>')
  await writeFile(join(app, 'src', 'main.js'), script)
}

/** As if it had been edited a minute from now: file systems round times. */
async function touchLater(path: string): Promise<void> {
  const later = new Date(Date.now() + 60_000)
  await utimes(path, later, later)
}

it('is no reason not to start while there is none', async () => {
  expect(await ensurePage(project, output)).toBeUndefined()
})

it('is built once, and again when a source is newer', async () => {
  await writePage('document.title = "one"')
  const built = await ensurePage(project, output)
  expect(built).toBe(join(app, 'dist'))
  const first = await stat(join(app, 'dist'))
  await ensurePage(project, output)
  expect((await stat(join(app, 'dist'))).ino).toBe(first.ino)
  await touchLater(join(app, 'src', 'main.js'))
  await ensurePage(project, output)
  expect((await stat(join(app, 'dist'))).ino).not.toBe(first.ino)
})

it('stays the last good one when the new one cannot be built', async () => {
  await writePage('document.title = "good"')
  await ensurePage(project, output)
  const good = await readFile(join(app, 'dist', 'index.html'), 'utf8')
  await writeFile(join(app, 'src', 'main.js'), 'this is (no script')
  await touchLater(join(app, 'src', 'main.js'))
  expect(await ensurePage(project, output)).toBe(join(app, 'dist'))
  expect(await readFile(join(app, 'dist', 'index.html'), 'utf8')).toBe(good)
  expect(output.lines().at(-1)).toMatch(/^The page could not be built; .*main\.js/)
})
