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

test('a run whose model rests says so, and nobody else’s; a wait counts more', () => {
  const notes = createRunNotes(() => 0)
  const seen: RunNote[] = []
  notes.take((note) => {
    seen.push(note)
    notes.onRefusal()
  })
  notes.take((note) => {
    seen.push(note)
    notes.onRefusal()
    notes.onWait(3_000)
  })
  notes.take((note) => seen.push(note))
  expect(seen[0]?.waitingFor).toContain('다른 방법')
  expect(seen[1]?.waitingFor).toContain('3초')
  expect(seen[2]?.waitingFor).toBeUndefined()
})

test('a wait outside of any run is nobody’s', () => {
  expect(() => createRunNotes().onWait(5_000)).not.toThrow()
  expect(() => createRunNotes().onRefusal()).not.toThrow()
})
