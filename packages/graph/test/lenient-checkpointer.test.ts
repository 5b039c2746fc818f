import { noModel, type Run } from '@eco2/ports'
import { createScriptedWeather } from '@eco2/ports/testing'
import { type BaseCheckpointSaver, MemorySaver } from '@langchain/langgraph'
import { describe, expect, it } from 'vitest'
import { createChat } from '../src/index.ts'
import { answerOf, testRetriever, toRun } from './run-chat.ts'

const SEOUL = { latitude: 37.5, longitude: 127 }

/** A saver that fails, or never answers, in the operations named. */
function broken(
  operations: readonly (keyof BaseCheckpointSaver)[],
  fail: () => Promise<never> = () => Promise.reject(new Error('redis://user:secret@host is away')),
): MemorySaver {
  const saver = new MemorySaver()
  return new Proxy(saver, {
    get: (target, name) =>
      operations.some((operation) => operation === name) ? fail : Reflect.get(target, name, target),
  })
}

async function hear(checkpointer: BaseCheckpointSaver, run: Run, resume = false) {
  const weatherClient = createScriptedWeather({
    current: { precipitation: 'none', temperatureCelsius: 7 },
  })
  const chat = createChat({
    models: () => noModel('test'),
    retriever: testRetriever(),
    weatherClient,
    checkpointer,
  })
  return Array.fromAsync(chat.run(run, { signal: new AbortController().signal, resume }))
}

describe('a checkpointer that is away', () => {
  it.each([['getTuple'], ['put'], ['putWrites'], ['getTuple', 'put', 'putWrites']] as const)(
    'fails no answer: %s %s %s',
    async (...operations) => {
      const events = await hear(broken(operations), toRun('생수병은 어떻게 버려?'))
      expect(answerOf(events)).toContain('투명 페트병 전용 수거함')
    },
  )

  it('that never answers a write holds up no end', async () => {
    const never = broken(['put', 'putWrites'], () => new Promise<never>(() => {}))
    expect(answerOf(await hear(never, toRun('생수병은 어떻게 버려?')))).toContain('투명 페트병')
  })

  it('still lets a run ask, and go on with the answer', async () => {
    const saver = broken(['put', 'putWrites'])
    const asked = await hear(saver, toRun('오늘 날씨 어때?'))
    expect(asked.at(-1)?.type).toBe('input-request')
    const inputs = [{ requestId: 'location', kind: 'location' as const, value: SEOUL }]
    const answered = await hear(saver, { ...toRun('오늘 날씨 어때?'), attempt: 2, inputs }, true)
    expect(answerOf(answered)).toMatch(/7/u)
  })
})
