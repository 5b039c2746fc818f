import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

let project = ''
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'eco2-test-'))
})
afterEach(() => rm(project, { recursive: true, force: true }))

it('needs nothing to be set', () => {
  expect(readConfig({}, project)).toEqual({
    projectDirectory: project,
    dataDirectory: join(project, '.eco2'),
    imageDirectory: join(project, '.eco2', 'images'),
    redisUrl: undefined,
    port: 3000,
    host: '127.0.0.1',
    secret: undefined,
    environment: {},
  })
})

it('reads .env, and the environment wins over it', async () => {
  await writeFile(
    join(project, '.env'),
    'PORT=4000\nREDIS_URL=redis://file:1\nOPENAI_API_KEY=from-the-file\n',
  )
  const config = readConfig({ PORT: '0', ECO2_DATA_DIR: 'here' }, project)
  expect(config).toMatchObject({ port: 0, redisUrl: 'redis://file:1', dataDirectory: resolve('here') })
  expect(config.environment.OPENAI_API_KEY).toBe('from-the-file')
})
