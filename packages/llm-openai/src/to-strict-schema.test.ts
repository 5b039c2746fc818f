import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toStrictSchema } from './to-strict-schema.ts'

describe('toStrictSchema', () => {
  test('closes objects, requires everything, makes optional things nullable, drops what is not in the subset', () => {
    const { schema, strict } = toStrictSchema(
      z.object({
        item: z
          .string()
          .min(1)
          .max(20)
          .regex(/^[가-힣]+$/)
          .describe('what is thrown away'),
        count: z.int().min(1),
        when: z.iso.date(),
        note: z.string().optional(),
        kind: z.enum(['pet', 'can']).default('pet'),
        steps: z
          .array(z.object({ text: z.string(), tool: z.url().optional() }))
          .min(1)
          .max(9),
      }),
    )
    expect(strict).toBe(true)
    expect(schema).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['item', 'count', 'when', 'note', 'kind', 'steps'],
      properties: {
        item: { type: 'string', description: 'what is thrown away' },
        count: { type: 'integer', minimum: 1 },
        when: { type: 'string', format: 'date' },
        note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        kind: { anyOf: [{ type: 'string', enum: ['pet', 'can'] }, { type: 'null' }] },
        steps: {
          type: 'array',
          minItems: 1,
          maxItems: 9,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['text', 'tool'],
            properties: { text: { type: 'string' }, tool: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
          },
        },
      },
    })
  })

  test('unions become anyOf, recursion keeps its references', () => {
    const node = z.object({
      name: z.string(),
      get children() {
        return z.array(node)
      },
    })
    const { schema, strict } = toStrictSchema(
      z.object({
        place: z.discriminatedUnion('by', [
          z.object({ by: z.literal('city'), city: z.string() }),
          z.object({ by: z.literal('zip'), zip: z.string() }),
        ]),
        tree: node,
      }),
    )
    expect(strict).toBe(true)
    const text = JSON.stringify(schema)
    expect(text).toContain('"anyOf":[{"type":"object"')
    expect(text).not.toContain('oneOf')
    expect(text).toMatch(/"\$ref":"#\/\$defs\/[^"]+"/)
    expect(text).not.toContain('$schema')
  })

  test.each([
    ['a record', z.object({ fees: z.record(z.string(), z.number()) })],
    ['anything', z.object({ value: z.any() })],
    [
      'an intersection',
      z.object({ both: z.intersection(z.object({ a: z.string() }), z.record(z.string(), z.int())) }),
    ],
    ['a tuple', z.object({ pair: z.tuple([z.string(), z.number()]) })],
    ['a union at the top', z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])],
  ])('%s has no strict form and goes as it is', (_name, input) => {
    const { strict, restore } = toStrictSchema(input)
    expect(strict).toBe(false)
    expect(restore({ a: null })).toEqual({ a: null })
  })
})

describe('restore', () => {
  const schema = z.object({
    note: z.string().optional(),
    fee: z.number().nullable(),
    kind: z.string().default('pet'),
    parts: z.array(z.object({ name: z.string(), wash: z.boolean().optional() })),
    place: z
      .union([z.object({ city: z.string(), gu: z.string().optional() }), z.object({ zip: z.string() })])
      .optional(),
  })

  test('takes the nulls of optional properties away and keeps those that are meant', () => {
    const { restore } = toStrictSchema(schema)
    const value = schema.parse(
      restore({
        note: null,
        fee: null,
        kind: null,
        parts: [{ name: '뚜껑', wash: null }],
        place: { city: '서울', gu: null },
      }),
    )
    expect(value).toEqual({ fee: null, kind: 'pet', parts: [{ name: '뚜껑' }], place: { city: '서울' } })
  })

  test('leaves garbage as it is', () => {
    const { restore } = toStrictSchema(schema)
    for (const garbage of [null, 7, 'x', [], { parts: 7, place: [] }])
      expect(restore(garbage)).toEqual(garbage)
  })

  test('follows references and tells branches by their constant', () => {
    const node = z.object({
      by: z.literal('node'),
      note: z.string().optional(),
      get next() {
        return z.union([z.object({ by: z.literal('end'), note: z.string().nullable() }), node]).optional()
      },
    })
    const { restore } = toStrictSchema(z.object({ first: node }))
    const end = { by: 'end', note: null }
    expect(
      restore({ first: { by: 'node', note: null, next: { by: 'node', note: null, next: end } } }),
    ).toEqual({
      first: { by: 'node', next: { by: 'node', next: end } },
    })
  })
})
