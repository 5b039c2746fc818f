import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
