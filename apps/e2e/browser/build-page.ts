import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** vitest `globalSetup`: the page as it is served, built from its sources. */
export function setup(): void {
  const cwd = fileURLToPath(new URL('../../chat-web/', import.meta.url))
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd, stdio: 'inherit' })
}
