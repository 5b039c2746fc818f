import { defineConfig } from 'vitest/config'

/** Not part of `test`: `pnpm chaos` runs it, and CI does. Each test has a Redis of its own, whatever `REDIS_URL` says. */
export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['chaos/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
})
