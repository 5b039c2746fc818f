import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** vitest `globalSetup`: the page as it is served, built from its sources; vitest's own NODE_ENV would make it another one. */
export function setup(): void {
  const cwd = fileURLToPath(new URL('../../chat-web/', import.meta.url))
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
}
