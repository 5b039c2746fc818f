import { isPortError, type RunEventBody } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { createChat } from '../src/index.ts'
import { runChat, testRetriever, toRun, typesOf } from './run-chat.ts'
import { createScriptedModel, forever } from './scripted-model.ts'

const QUESTION = '생수병은 어떻게 버려?'
const talkative = () => createScriptedModel({ stream: ['하나 ', '둘 ', '셋 ', '넷'] })

describe('a run that is cancelled', () => {
  it('before it begins says nothing and asks nobody', async () => {
    const llm = talkative()
    const { events, error } = await runChat(QUESTION, { llm, signal: AbortSignal.abort() })
    expect(events).toEqual([])
    expect(isPortError(error, 'CANCELLED')).toBe(true)
    expect(llm.calls).toEqual([])
  })

  it('at any event yields nothing after it and rejects', async () => {
    const whole = await runChat(QUESTION, { llm: talkative() })
    expect(whole.error).toBeUndefined()
    for (let last = 1; last <= whole.events.length; last += 1) {
      const controller = new AbortController()
      let seen = 0
      const { events, error } = await runChat(QUESTION, {
        llm: talkative(),
        signal: controller.signal,
        onEvent: () => {
          seen += 1
          if (seen === last) controller.abort()
        },
      })
      expect(typesOf(events)).toEqual(typesOf(whole.events.slice(0, last)))
      expect(isPortError(error, 'CANCELLED')).toBe(true)
    }
  })

  it.each([
    ['in the intent', '오늘 기분이 좀 그래', { structured: { 'classify-intent': forever } }],
    ['in the search', '맘마통은 어떻게 버려?', { structured: { 'suggest-search-terms': forever } }],
    ['before the first delta', QUESTION, { stream: [forever] }],
  ] as const)('while a model hangs %s closes the call and ends', async (_where, message, script) => {
    const llm = createScriptedModel(script)
    const controller = new AbortController()
    const running = runChat(message, { llm, signal: controller.signal })
    await llm.called()
    expect(llm.calls[0]?.options.signal?.aborted).toBe(false)
    controller.abort()
    const { error, events } = await running
    expect(isPortError(error, 'CANCELLED')).toBe(true)
    expect(llm.calls[0]?.options.signal?.aborted).toBe(true)
    expect(typesOf(events)).not.toContain('stage-end answer')
  })

  it('ignores what a model says after the end, even one that does not listen', async () => {
    const { promise: told, resolve: tell } = Promise.withResolvers<void>()
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
    const deaf = {
      ...talkative(),
      async *generateStream() {
        yield '하나 둘'
        await told
        finish()
        yield '셋 넷'
      },
    }
    const controller = new AbortController()
    const { events, error } = await runChat(QUESTION, {
      llm: deaf,
      signal: controller.signal,
      onEvent: ({ type }) => {
        if (type === 'text-delta') controller.abort()
      },
    })
    expect(isPortError(error, 'CANCELLED')).toBe(true)
    const count = events.length
    tell()
    await finished
    expect(events).toHaveLength(count)
  })

  it('by a reader that leaves stops the graph', async () => {
    const llm = createScriptedModel({ stream: ['하나 둘', forever] })
    const chat = createChat({ models: () => llm, retriever: testRetriever() })
    const seen: RunEventBody[] = []
    for await (const event of chat.run(toRun(QUESTION), { signal: new AbortController().signal })) {
      seen.push(event)
      if (event.type === 'text-delta') break
    }
    expect(seen.at(-1)?.type).toBe('text-delta')
    expect(llm.calls[0]?.options.signal?.aborted).toBe(true)
  })
})
