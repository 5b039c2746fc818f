import { describeCounterPort } from '@eco2/ports/testing'
import { createMemoryCounter } from './memory-counter.ts'

describeCounterPort('in memory (for the tests of with-budget)', async () => {
  const counter = createMemoryCounter()
  return { counter, other: counter, close: async () => {} }
})
