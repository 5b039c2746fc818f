import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { TestProcess } from '../test/system.ts'
import { type Asker, beginRun, createAsker, expectAnswered } from '../trouble/troubled-system.ts'
import { type PostgresSystem, startPostgresSystem } from './postgres-system.ts'
import { holdOpen } from './psql.ts'

let system: PostgresSystem
let gateway: TestProcess
let asker: Asker
let lock: { end(): Promise<void> } | undefined
beforeAll(async () => {
  system = await startPostgresSystem()
  gateway = await system.startGateway()
  await system.startWorker()
  asker = createAsker(() => gateway.url)
})
afterEach(async () => {
  await lock?.end()
  lock = undefined
})
afterAll(() => system?.stop())

/** One only: every read and every write of a checkpoint comes here, and whoever waits for a second lock can end in a deadlock. */
const TABLE = 'eco2_checkpoints.checkpoints'

test.each([
  ['writes', 'EXCLUSIVE'],
  ['reads and writes', 'ACCESS EXCLUSIVE'],
])('while %s of checkpoints never resolve, the answer arrives and the run ends', async (_what, mode) => {
  lock = await holdOpen(system.postgres.url, `LOCK TABLE ${TABLE} IN ${mode} MODE`)
  const word = mode.replaceAll(' ', '-')
  const { viewer, call } = await beginRun(system, asker, word)
  call.say('. 막혀도 하는 말.')
  call.finish()
  await expectAnswered(viewer, '막혀도 하는 말.')
  expect(system.model.count(word)).toBe(1)
})

test('a lock that comes while the answer is said does not hold it up', async () => {
  const { viewer, call } = await beginRun(system, asker, '나중에')
  lock = await holdOpen(system.postgres.url, `LOCK TABLE ${TABLE} IN ACCESS EXCLUSIVE MODE`)
  call.say('. 잠긴 뒤의 말.')
  call.finish()
  await expectAnswered(viewer, '잠긴 뒤의 말.')
})
