import { isPortError, PortError, type RunEventBody } from '@eco2/ports'
import { GraphInterrupt } from '@langchain/langgraph'
import { describe, expect, it } from 'vitest'
import { type ChatState, ChatStateAnnotation } from '../state.ts'
import { attempt, createStage } from './stage.ts'

const nothing = Object.fromEntries(Object.keys(ChatStateAnnotation.spec).map((key) => [key, undefined]))
const state: ChatState = Object.assign({} as ChatState, nothing, {
  runId: 'thread.run',
  message: '',
  history: [],
})

function recorder() {
  const events: RunEventBody[] = []
  return { events, config: { configurable: { emit: (event: RunEventBody) => events.push(event) } } }
}

describe('a stage', () => {
  it('writes its own key and says how it went', async () => {
    const { events, config } = recorder()
    const node = createStage<'router', string>('router', {}, () => ({
      result: 'done',
      status: 'degraded',
      reason: 'TIMEOUT',
    }))
    expect(await node(state, config)).toEqual({ router_result: 'done' })
    expect(events.at(-1)).toEqual({
      type: 'stage-end',
      stage: 'router',
      progress: 25,
      status: 'degraded',
      reason: 'TIMEOUT',
    })
  })

  it('leaves a failure behind when it has a way to, else the run fails', async () => {
    const broken = () => {
      throw new TypeError('secret')
    }
    const { events, config } = recorder()
    const soft = createStage<'general', string>('general', { onFailure: (code) => code }, broken)
    expect(await soft(state, config)).toEqual({ general_result: 'INTERNAL' })
    const hard = createStage<'general', string>('general', {}, broken)
    const error = await hard(state, config).catch((caught: unknown) => caught)
    expect(isPortError(error, 'INTERNAL')).toBe(true)
    expect(String(error)).not.toContain('secret')
    expect(events.filter((event) => 'status' in event && event.status === 'failed')).toHaveLength(2)
  })

  it('lets interrupts and cancellations through without a word', async () => {
    for (const passing of [new GraphInterrupt([]), new PortError('CANCELLED', 'x')]) {
      const { events, config } = recorder()
      const node = createStage<'general', string>('general', { onFailure: () => 'no' }, () => {
        throw passing
      })
      await expect(node(state, config)).rejects.toBe(passing)
      expect(events.map(({ type }) => type)).toEqual(['stage-start'])
    }
  })

  it('is silent after an abort', async () => {
    const { events, config } = recorder()
    const controller = new AbortController()
    const node = createStage<'general', string>('general', {}, () => {
      controller.abort()
      return { result: 'late' }
    })
    await node(state, { ...config, signal: controller.signal })
    expect(events.map(({ type }) => type)).toEqual(['stage-start'])
  })
})

describe('an attempt', () => {
  const { signal } = new AbortController()

  it('is a value, or the code of what went wrong', async () => {
    expect(await attempt(signal, async () => 1)).toEqual({ value: 1 })
    const failing = async () => {
      throw new PortError('RATE_LIMITED', 'x')
    }
    expect(await attempt(signal, failing)).toEqual({ failure: 'RATE_LIMITED' })
  })

  it('under an aborted signal is cancelled, whatever was thrown', async () => {
    const error = await attempt(AbortSignal.abort(), async () => {
      throw new TypeError('x')
    }).catch((caught: unknown) => caught)
    expect(isPortError(error, 'CANCELLED')).toBe(true)
  })
})
