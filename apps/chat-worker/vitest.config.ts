import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../../packages/local-redis/src/vitest.ts', '../../packages/local-postgres/src/vitest.ts'],
    // A database is made and stopped in here.
    hookTimeout: 30_000,
  },
})
