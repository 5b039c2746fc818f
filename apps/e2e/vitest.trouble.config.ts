import { defineConfig } from 'vitest/config'

/** Not part of `test`: some minutes of broken Redis servers and killed processes. `pnpm --filter @eco2/e2e test:trouble`. */
export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['trouble/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
