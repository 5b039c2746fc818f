import { defineConfig } from 'vitest/config'

/** Not part of `test`: needs Debian's Chromium. `pnpm test:browser` runs it, and CI does. */
export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/build-page.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
