import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// Each file stops and starts a server of its own, so it takes the binaries, whatever POSTGRES_URL says.
const canRun = existsSync('/usr/lib/postgresql') || Boolean(process.env.CI)
if (!canRun) console.warn('No Postgres on this machine: the system was not tested over one.')

/** Not part of `test`: servers that go away and come back. `pnpm --filter @eco2/e2e test:postgres`, which CI runs. */
export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: canRun ? ['postgres/**/*.test.ts'] : [],
    passWithNoTests: !canRun,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
