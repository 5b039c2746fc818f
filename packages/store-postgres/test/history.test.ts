import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPostgresThreadStore } from '../src/index.ts'
import { newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

describe.skipIf(!hasPostgres)('a history that is cut', () => {
  let opened: OpenSchema
  beforeAll(async () => {
    opened = await openMigratedSchema()
  })
  afterAll(() => opened.close())

  /** The last of three that came at once, and so all three questions are older than all answers. */
  const lastOfThree = async () => {
    const store = opened.makeStore()
    const runs = ['하나', '둘', '셋'].map((message) => ({ message, multitask: 'enqueue' as const }))
    const first = newRun(runs[0])
    const { threadId, userId } = first
    const [second, third] = runs.slice(1).map((run) => newRun({ threadId, userId, ...run }))
    if (second === undefined || third === undefined) throw new Error('three runs')
    for (const run of [first, second, third]) await store.acceptRun(run)
    for (const { runId, message } of [first, second]) {
      await store.claimRun(runId)
      await store.finishRun(runId, 1, { status: 'completed', answer: `${message}의 답` })
    }
    return third
  }

  it.each([
    [0, []],
    [1, ['둘의 답']],
    [2, ['둘', '둘의 답']],
    [3, ['하나의 답', '둘', '둘의 답']],
    [4, ['하나', '하나의 답', '둘', '둘의 답']],
    [40, ['하나', '하나의 답', '둘', '둘의 답']],
  ])(
    'to %i messages has the newest of the conversation as it was answered',
    async (historyLimit, expected) => {
      const { runId } = await lastOfThree()
      const { pool, schema } = opened
      const claim = await createPostgresThreadStore({ pool, schema, historyLimit }).claimRun(runId)
      if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
      expect(claim.run.history.map(({ text }) => text)).toEqual(expected)
    },
  )
})
