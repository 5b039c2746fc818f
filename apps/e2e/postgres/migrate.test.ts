import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type LocalPostgres, startLocalPostgres } from '@eco2/local-postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createVisitor, startSystem } from '../test/system.ts'
import { shownText } from '../test/viewer.ts'
import { query } from './psql.ts'

let server: LocalPostgres
beforeAll(async () => {
  const started = await startLocalPostgres()
  if (started === undefined) throw new Error('no Postgres on this machine')
  server = started
})
afterAll(() => server?.remove())
beforeEach(() => {
  query(
    server.url,
    "set client_min_messages = 'warning'; drop schema if exists eco2, eco2_checkpoints cascade",
  )
})

test('many workers start at once on an empty database, and all of them take runs', async () => {
  const system = await startSystem({ POSTGRES_URL: server.url, OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '' })
  try {
    const gateway = await system.startGateway()
    await Promise.all(Array.from({ length: 5 }, () => system.startWorker()))
    const readiness = await (await fetch(`${gateway.url}/readyz`)).json()
    expect(readiness).toMatchObject({ status: 'ready', workers: 5 })
    const visitor = createVisitor()
    const runId = await visitor.ask(gateway, '다 마신 생수병은 어떻게 버려?')
    expect(shownText(await visitor.watchAll(gateway, runId))).toContain('투명 페트병')
    const names = query(server.url, 'select name from eco2.schema_migrations order by 1')
    expect(names).toEqual([...new Set(names)])
  } finally {
    await system.stop()
  }
})

test('`pnpm migrate` says what it applied, then that there is nothing to do', async () => {
  const first = await migrate({ POSTGRES_URL: server.url })
  expect(first).toMatchObject({ code: 0, output: expect.stringMatching(/^Applied: 0001/m) })
  expect(query(server.url, 'select count(*) > 0 from eco2_checkpoints.checkpoint_migrations')).toEqual(['t'])
  const second = await migrate({ POSTGRES_URL: server.url })
  expect(second).toMatchObject({ code: 0, output: expect.stringMatching(/^The schema is up to date\.$/m) })
})

test('four of them at once, each of which ends well', async () => {
  const ends = await Promise.all(Array.from({ length: 4 }, () => migrate({ POSTGRES_URL: server.url })))
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  expect(ends.filter(({ output }) => output.includes('Applied: '))).toHaveLength(1)
})

test.each([
  ['without a URL', { POSTGRES_URL: '' }, 64],
  ['with one that is none', { POSTGRES_URL: 'mysql://eco2:a-secret-word@127.0.0.1/eco2' }, 64],
  ['where nothing listens', { POSTGRES_URL: 'postgres://eco2:a-secret-word@127.0.0.1:1/eco2' }, 1],
])('%s: it says what is wrong, without a secret', async (_where, env, code) => {
  const end = await migrate({ LOG_LEVEL: 'debug', ...env })
  expect(end.output).not.toContain('a-secret-word')
  expect(end).toMatchObject({ code, output: expect.stringMatching(/POSTGRES_URL|migration failed/) })
})

test('a database that is newer than this version: it is left alone', async () => {
  await migrate({ POSTGRES_URL: server.url })
  query(
    server.url,
    "insert into eco2.schema_migrations (name, checksum) values ('9999-from-the-future', 'x')",
  )
  const end = await migrate({ POSTGRES_URL: server.url })
  expect(end).toMatchObject({ code: 1, output: expect.stringContaining('newer') })
})

/** As the root's script does it, without pnpm around it. */
async function migrate(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/guard.mjs', '--conditions=@eco2/source', 'apps/chat-worker/src/migrate.ts'],
    { cwd: ROOT, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } },
  )
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, output: said + complained }
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
