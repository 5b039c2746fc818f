import { isPortError, PortError, type RunEventBody } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { createRunSink, type RunSink } from './run-sink.ts'

const delta = (text: string): RunEventBody => ({ type: 'text-delta', text })
const cancelled = new PortError('CANCELLED', 'stopped')
const openSink = (): RunSink => createRunSink(() => expect.unreachable('it overflowed'))

async function drain(sink: RunSink): Promise<{ events: RunEventBody[]; error?: unknown }> {
  const events: RunEventBody[] = []
  try {
    for await (const event of sink) events.push(event)
    return { events }
  } catch (error) {
    return { events, error }
  }
}

describe('a run sink', () => {
  it('yields what was emitted before and during the reading, in order, and ends', async () => {
    const sink = openSink()
    sink.emit(delta('1'))
    const reading = drain(sink)
    sink.emit(delta('2'))
    await Promise.resolve()
    sink.emit(delta('3'))
    sink.end()
    sink.emit(delta('4'))
    expect(await reading).toEqual({ events: [delta('1'), delta('2'), delta('3')] })
  })

  it('wakes a reader that waits', async () => {
    const sink = openSink()
    const iterator = sink[Symbol.asyncIterator]()
    const waiting = iterator.next()
    sink.emit(delta('1'))
    expect(await waiting).toEqual({ done: false, value: delta('1') })
    const end = iterator.next()
    sink.end()
    expect((await end).done).toBe(true)
  })

  it('drops what still waits when it fails', async () => {
    const sink = openSink()
    sink.emit(delta('1'))
    sink.emit(delta('2'))
    const iterator = sink[Symbol.asyncIterator]()
    expect((await iterator.next()).value).toEqual(delta('1'))
    sink.fail(cancelled)
    sink.end()
    await expect(iterator.next()).rejects.toBe(cancelled)
  })

  it('keeps the first failure, also over an end that nobody has come to yet', async () => {
    const sink = openSink()
    sink.end()
    expect(sink.isOpen).toBe(false)
    sink.fail(cancelled)
    sink.fail(new PortError('INTERNAL', 'late'))
    expect(await drain(sink)).toEqual({ events: [], error: cancelled })
  })

  it('gives a reader that falls behind fewer, longer deltas and no less text', async () => {
    const sink = openSink()
    for (let index = 0; index < 3_000; index += 1) sink.emit(delta('가'))
    sink.emit({ type: 'text-reset', reason: 'retry' })
    sink.emit(delta('나'))
    sink.end()
    const { events } = await drain(sink)
    expect(events).toHaveLength(1_024 + 2)
    expect(events.map((event) => (event.type === 'text-delta' ? event.text : '|')).join('')).toBe(
      `${'가'.repeat(3_000)}|나`,
    )
  })

  it('says when nobody reads', () => {
    let overflow: unknown
    const sink = createRunSink((error) => {
      overflow = error
    })
    for (let index = 0; index < 3 && overflow === undefined; index += 1)
      sink.emit(delta('가'.repeat(1_048_576)))
    expect(isPortError(overflow, 'BUDGET_EXCEEDED')).toBe(true)
  })
})
