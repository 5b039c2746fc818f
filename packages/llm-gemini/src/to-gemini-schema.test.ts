import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toGeminiSchema } from './to-gemini-schema.ts'

describe('toGeminiSchema', () => {
  it('keeps what Gemini takes and tells the rest in words', () => {
    const schema = z.object({
      id: z.string().min(2).regex(/^a/).describe('An id.'),
      mail: z.email(),
      at: z.iso.datetime(),
      count: z.int().gt(3),
      many: z.array(z.string()).min(1).max(3),
      yes: z.literal(true),
      kind: z.literal('a'),
      maybe: z.string().nullable(),
      extra: z.record(z.string(), z.number()),
      either: z.discriminatedUnion('t', [z.object({ t: z.literal('x') }), z.object({ t: z.literal('y') })]),
      given: z.string().default('b'),
    })
    expect(toGeminiSchema(schema)).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string', description: 'An id. (minLength: 2, pattern: "^a")' },
        mail: { type: 'string', description: expect.stringContaining('format: "email"') },
        at: { type: 'string', format: 'date-time', description: expect.stringContaining('pattern') },
        count: { type: 'integer', description: '(exclusiveMinimum: 3)' },
        many: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 },
        yes: { type: 'boolean', description: '(always true)' },
        kind: { type: 'string', enum: ['a'] },
        maybe: { type: ['string', 'null'] },
        extra: { type: 'object', additionalProperties: { type: 'number' } },
        either: {
          anyOf: ['x', 'y'].map((value) => ({
            type: 'object',
            properties: { t: { type: 'string', enum: [value] } },
            required: ['t'],
          })),
        },
        given: { type: 'string' },
      },
      required: expect.not.arrayContaining(['given']),
    })
  })

  it('makes one object of an intersection', () => {
    const schema = z.intersection(z.object({ a: z.string() }), z.object({ b: z.number().optional() }))
    expect(toGeminiSchema(schema)).toMatchObject({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'number' } },
      required: ['a'],
    })
  })

  it('keeps references alone, and their definitions', () => {
    interface Node {
      name: string
      next?: Node | undefined
    }
    const node: z.ZodType<Node> = z.lazy(() => z.object({ name: z.string(), next: node.optional() }))
    const text = JSON.stringify(toGeminiSchema(z.object({ root: node })))
    expect(text).toMatch(/"\$defs":/)
    expect(text).toMatch(/\{"\$ref":"#\/\$defs\/[^"]+"\}/)
  })

  it('describes what a transform starts from', () => {
    const schema = z.object({ n: z.string().transform(Number) })
    expect(toGeminiSchema(schema)).toMatchObject({ properties: { n: { type: 'string' } } })
  })
})
