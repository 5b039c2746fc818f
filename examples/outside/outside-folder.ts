import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Builds and packs what main.mjs imports, as a release would. Returns the tarballs, those of dependencies included. */
export function packPackages(destination: string): readonly Tarball[] {
  pnpm('run', 'build', ...PACKAGES.map((name) => `--filter=${name}`))
  const filters = PACKAGES.map((name) => `--filter-prod=${name}...`)
  const packed = pnpm(...filters, 'pack', '--json', '--pack-destination', destination)
  const tarballs = JSON.parse(packed) as Tarball[]
  const missing = tarballs.flatMap(findMissingTargets)
  if (missing.length > 0) throw new Error(`Named in exports, not in the tarball:\n${missing.join('\n')}`)
  return tarballs
}

/**
 * An empty folder that gets nothing but main.mjs and the tarballs.
 *
 * @throws {Error} also when npm took a package of ours from anywhere else than its tarball.
 */
export function installOutside(folder: string, tarballs: readonly Tarball[]): void {
  mkdirSync(folder)
  cpSync(join(import.meta.dirname, 'main.mjs'), join(folder, 'main.mjs'))
  const fromTarballs = tarballs.map(({ name, filename }) => [name, `file:${filename}`])
  writeJson(join(folder, 'package.json'), {
    name: 'outside',
    private: true,
    dependencies: { ...Object.fromEntries(fromTarballs), openai: versionOfOpenAI() },
    // They depend on each other by version; nothing of that name may come from the registry.
    overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])),
  })
  command('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  const strays = findStrays(join(folder, 'package-lock.json'))
  if (strays.length > 0) throw new Error(`Not from a tarball: ${strays.join(', ')}`)
}

/** The packed `.d.ts` files as TypeScript sees them from outside: main.mjs and all that it imports, our files included. */
export function checkTypes(folder: string): void {
  writeJson(join(folder, 'tsconfig.json'), {
    compilerOptions: {
      target: 'es2024',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      checkJs: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules', '@types')],
    },
    files: ['main.mjs'],
  })
  command(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', folder], folder)
}

export interface Tarball {
  readonly name: string
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

function findMissingTargets({ name, files }: Tarball): string[] {
  const paths = new Set(files.map(({ path }) => `./${path}`))
  const { exports } = readManifest(name)
  return Object.entries(exports ?? {}).flatMap(([subpath, { types, default: code }]) =>
    [types, code].filter((target) => !paths.has(target)).map((target) => `${name} ${subpath}: ${target}`),
  )
}

function findStrays(lockFile: string): string[] {
  const { packages } = readJson<{ packages: Record<string, { resolved?: string }> }>(lockFile)
  const ours = Object.entries(packages).filter(([path]) => path.includes('node_modules/@eco2/'))
  return ours.filter(([, { resolved }]) => !resolved?.startsWith('file:')).map(([path]) => path)
}

/** The version that the adapter was packed with: two copies of the SDK would be two classes. */
function versionOfOpenAI(): string {
  const installed = join(ROOT, 'packages/llm-openai/node_modules/openai/package.json')
  return readJson<{ version: string }>(installed).version
}

interface Manifest {
  readonly packageManager?: string
  readonly exports?: Record<string, { readonly types: string; readonly default: string }>
}

function readManifest(name: string): Manifest {
  return readJson(join(ROOT, name.replace('@eco2/', 'packages/'), 'package.json'))
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content, null, 2))
}

function pnpm(...args: string[]): string {
  const { packageManager = 'pnpm' } = readJson<Manifest>(join(ROOT, 'package.json'))
  return command('npx', ['--yes', packageManager, ...args], ROOT)
}

function command(name: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${name} ${args.join(' ')} failed:\n${error?.message ?? `${stdout}${stderr}`}`)
}

const ROOT = resolve(import.meta.dirname, '../..')
const PACKAGES = ['@eco2/llm-openai', '@eco2/provisioning']
