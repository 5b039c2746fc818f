import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const TURBO = createRequire(import.meta.url).resolve('turbo/bin/turbo')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eco2-house-'))
  cpSync(join(ROOT, 'turbo.json'), join(folder, 'turbo.json'))
  write('package.json', { name: 'fixture', private: true, packageManager: 'pnpm@12.21.0' })
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: [packages/*, apps/*]\n')
  writeFileSync(join(folder, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\nimporters: {}\n")
  addPackage('packages/ports', ['ports'])
  addPackage('packages/graph', ['adapter', 'worker-only'], ['ports'])
  addPackage('packages/llm', ['adapter', 'worker-only'], ['ports'])
  addPackage('packages/store', ['adapter'], ['ports'])
  addPackage('apps/worker', ['app'], ['ports', 'graph', 'llm', 'store'])
  addPackage('apps/gateway', ['app', 'gateway'], ['ports', 'store'])
  addPackage('apps/local', ['launcher'], ['worker', 'gateway'])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('turbo boundaries', () => {
  test('a house that keeps the law has no issues', () => {
    expect(boundaries()).toMatchObject({ status: 0 })
  })

  test.each<[string, string, string[], string[]]>([
    ['an adapter that takes a sibling', 'packages/graph', ['adapter', 'worker-only'], ['ports', 'llm']],
    ['an app that takes an app', 'apps/worker', ['app'], ['ports', 'gateway']],
    ['a gateway that takes the graph', 'apps/gateway', ['app', 'gateway'], ['ports', 'graph']],
    ['a port that takes an adapter', 'packages/ports', ['ports'], ['store']],
  ])('%s is found', (_name, path, tags, dependencies) => {
    addPackage(path, tags, dependencies)
    const { status, output } = boundaries()
    expect(status).not.toBe(0)
    expect(output).toContain(path.split('/')[1])
  })

  test('an import that package.json does not declare is found', () => {
    writeFileSync(join(folder, 'packages/graph/src/index.ts'), "export { thing } from '@eco2/store'\n")
    const { status, output } = boundaries()
    expect(status).not.toBe(0)
    expect(output).toContain('@eco2/store')
  })
})

test('what package.json does not declare cannot be imported at all', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', "import '@eco2/graph'"],
    {
      cwd: join(ROOT, 'apps/sse-gateway'),
      encoding: 'utf8',
    },
  )
  expect(status).not.toBe(0)
  expect(stderr).toContain('ERR_MODULE_NOT_FOUND')
})

function addPackage(path: string, tags: readonly string[], dependencies: readonly string[] = []): void {
  const name = `@eco2/${path.split('/')[1]}`
  const entries = dependencies.map((dependency) => [`@eco2/${dependency}`, 'workspace:*'])
  write(`${path}/package.json`, {
    name,
    version: '0.0.0',
    type: 'module',
    dependencies: Object.fromEntries(entries),
  })
  write(`${path}/turbo.json`, { extends: ['//'], tags })
  const source = join(folder, path, 'src/index.ts')
  mkdirSync(dirname(source), { recursive: true })
  writeFileSync(source, 'export const thing = 1\n')
}

function write(path: string, content: object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), JSON.stringify(content))
}

function boundaries(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TURBO, 'boundaries'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  return { status, output: stdout + stderr }
}
