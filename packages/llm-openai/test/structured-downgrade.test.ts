import type { LLMUsage } from '@eco2/ports'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openClient } from './open-client.ts'

const schema = z.object({ item: z.string().min(1), note: z.string().optional() })

describe.each(['responses', 'chat'] as const)('structured output downgraded, %s', (api) => {
  test('to a forced function: its arguments are the value', async () => {
    const { wire, llm } = await openClient({ api, capabilities: { structuredOutput: 'tool' } })
    wire.replyJson({ item: '캔', note: null })
    expect(await llm.generateStructured('?', schema)).toEqual({ item: '캔' })
    expect(wire.requests[0]).toMatchObject({ forcedFunction: 'reply', functions: ['reply'], temperature: 0 })
  })

  test('to words: the schema is in the system prompt, nothing of it on the wire', async () => {
    const { wire, llm } = await openClient({ api, capabilities: { structuredOutput: 'prompt' } })
    wire.replyJson({ item: '캔', note: null })
    expect(await llm.generateStructured('?', schema)).toEqual({ item: '캔' })
    expect(wire.requests[0]).toMatchObject({ schema: false, functions: [] })
    expect(wire.requests[0]?.systemPrompt).toContain('"item"')
  })

  test.each(['tool', 'prompt'] as const)(
    'by %s, it re-asks with the error and counts each ask',
    async (structuredOutput) => {
      const { wire, llm } = await openClient({ api, capabilities: { structuredOutput } })
      wire.replyJson({ item: '' })
      wire.replyText(['캔입니다'])
      wire.replyJson({ item: '캔' })
      const usages: LLMUsage[] = []
      const value = await llm.generateStructured('?', schema, { onUsage: (usage) => usages.push(usage) })
      expect(value).toEqual({ item: '캔' })
      expect(wire.requests[1]?.prompt).toContain('item')
      expect(usages).toHaveLength(3)
    },
  )
})
