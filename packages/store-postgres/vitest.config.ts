import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../local-postgres/src/vitest.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
