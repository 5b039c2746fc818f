import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: { include: ['test/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
})
