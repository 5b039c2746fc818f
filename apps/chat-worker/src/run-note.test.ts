import { expect, test } from 'vitest'
import { createRunNotes, type RunNote } from './run-note.ts'

test('a run tells the wait that was asked of it, and nobody else’s, while it lasts', async () => {
  let now = 0
  const notes = createRunNotes(() => now)
  const waiting = Promise.withResolvers<void>()
  const seen: RunNote[] = []
  const one = notes.take(async (note) => {
    seen.push(note)
    await Promise.resolve()
    notes.onWait(12_000)
    await waiting.promise
    notes.onWait(0)
  })
  notes.take((note) => seen.push(note))
  await Promise.resolve()
  await Promise.resolve()
  expect(seen[0]?.waitingFor).toContain('12초')
  expect(seen[1]?.waitingFor).toBeUndefined()
  now = 10_500
  expect(seen[0]?.waitingFor).toContain('2초')
  now = 11_500
  expect(seen[0]?.waitingFor).toBeUndefined()
  now = 0
  waiting.resolve()
  await one
  expect(seen[0]?.waitingFor).toBeUndefined()
})

test('a wait outside of any run is nobody’s', () => {
  expect(() => createRunNotes().onWait(5_000)).not.toThrow()
})
