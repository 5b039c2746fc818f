import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // No test waits for time; this is room for two busy cores.
    testTimeout: 60_000,
  },
})
