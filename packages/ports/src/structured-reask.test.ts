import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askForStructured, parseJsonReply, type StructuredReply } from './structured-reask.ts'

const schema = z.object({ item: z.string(), count: z.int().max(9) })

function scripted(replies: readonly StructuredReply[]) {
  const prompts: string[] = []
  const ask = (prompt: string): Promise<StructuredReply> => {
    const reply = replies[prompts.push(prompt) - 1]
    return reply === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(reply)
  }
  return { prompts, ask }
}

describe('askForStructured', () => {
  it('asks once when the first reply satisfies the schema', async () => {
    const { prompts, ask } = scripted([{ text: '{"item":"페트병","count":2}' }])
    expect(await askForStructured({ schema, prompt: '무엇?', ask })).toEqual({ item: '페트병', count: 2 })
    expect(prompts).toEqual(['무엇?'])
  })

  it('asks again with the wrong reply and its error', async () => {
    const { prompts, ask } = scripted([
      { text: '{"item":"캔","count":"둘"}' },
      { value: { item: '캔', count: 2 } },
    ])
    expect(await askForStructured({ schema, prompt: '무엇?', ask })).toEqual({ item: '캔', count: 2 })
    expect(prompts).toHaveLength(2)
    expect(prompts[1]).toMatch(/^무엇\?/)
    expect(prompts[1]).toContain('{"item":"캔","count":"둘"}')
    expect(prompts[1]).toContain('at count')
  })

  it('gives up after three asks, with a message that repeats nothing of the replies', async () => {
    const wrong = { text: 'SECRET-REPLY' }
    const { prompts, ask } = scripted([wrong, { value: undefined }, wrong])
    const error = await askForStructured({ schema, prompt: '무엇?', ask }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'BAD_RESPONSE' })
    expect(String(error)).not.toContain('SECRET-REPLY')
    expect(prompts).toHaveLength(3)
  })

  it('does not ask again when the call itself fails', async () => {
    const { prompts, ask } = scripted([])
    await expect(askForStructured({ schema, prompt: '무엇?', ask })).rejects.toThrow('asked too often')
    expect(prompts).toHaveLength(1)
  })

  it('repeats a runaway reply only in part, and never half a code point', async () => {
    const { prompts, ask } = scripted([{ text: `x${'😀'.repeat(9000)}` }, { value: { item: 'a', count: 1 } }])
    await askForStructured({ schema, prompt: 'p', ask })
    expect(prompts[1]?.length).toBeLessThan(5000)
    expect(prompts[1]?.isWellFormed()).toBe(true)
  })
})

describe('parseJsonReply', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['```json\n{"a":1}\n```', { a: 1 }],
    ['답: {"a":{"b":1}} 입니다.', { a: { b: 1 } }],
    ['[1,2]', [1, 2]],
    ['null', null],
    ['{"a":', undefined],
    ['', undefined],
  ])('%j', (text, value) => {
    expect(parseJsonReply(text)).toEqual(value)
  })
})
