import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/**
 * What people can call, once more with conversations in Postgres. Not part of `test`: `pnpm --filter @eco2/sse-gateway
 * test:postgres`, which CI runs. What is left out here asks nothing else of the store, or (`versions`) reads records that
 * were made in Redis.
 */
const files = [
  'accept',
  'identity',
  'images',
  'limits',
  'limits-runs',
  'limits-streams',
  'malformed',
  'malformed-address',
  'multitask',
  'openapi',
  'run-events',
  'run-input',
  'threads',
  'ticket',
  'two-users',
].map((name) => `test/${name}.test.ts`)

const hasPostgres = Boolean(process.env.POSTGRES_URL) || existsSync('/usr/lib/postgresql')
if (!hasPostgres && !process.env.CI) {
  console.warn('No Postgres on this machine: the routes were not tested over it.')
}

export default defineConfig({
  resolve: { conditions: ['@eco2/source'] },
  ssr: { resolve: { conditions: ['@eco2/source'] } },
  test: {
    include: hasPostgres || process.env.CI ? files : [],
    passWithNoTests: !hasPostgres && !process.env.CI,
    env: { ECO2_TEST_STORE: 'postgres' },
    globalSetup: ['../../packages/local-redis/src/vitest.ts', '../../packages/local-postgres/src/vitest.ts'],
    // A schema is made for each gateway.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
