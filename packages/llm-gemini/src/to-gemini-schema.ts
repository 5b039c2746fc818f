import { PortError } from '@eco2/ports'
import { z } from 'zod'
import { ERROR_LABELS } from './map-gemini-error.ts'

export type JsonSchema = { readonly [key: string]: unknown }

/**
 * zod → the part of JSON Schema that Gemini takes. What it does not take (patterns, lengths, exclusive bounds, ...) is told
 * in the description instead, and checked by zod afterwards. The schema is of the input: what a transform starts from.
 * Source: the docstring of `responseJsonSchema` in @google/genai 3.1 (read 2026-11-22).
 *
 * @throws {PortError} INVALID_REQUEST
 */
export function toGeminiSchema(schema: z.ZodType): JsonSchema {
  try {
    return toSubset(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  } catch (cause) {
    throw new PortError('INVALID_REQUEST', 'The schema cannot be said as JSON Schema.', {
      ...ERROR_LABELS,
      cause,
    })
  }
}

function toSubset(node: unknown): JsonSchema {
  if (!isRecord(node)) return {}
  // Beside a reference nothing else may stand.
  if (typeof node.$ref === 'string') return { $ref: node.$ref }
  const merged = Array.isArray(node.allOf) ? mergeAll(node, node.allOf) : node
  const subset: Record<string, unknown> = {}
  const hints: string[] = []
  for (const [key, value] of Object.entries(merged)) {
    if (Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) continue // what zod says of every integer
    if (KEPT.has(key) || value === 'date-time') subset[key] = value
    else if (SCHEMA_MAPS.has(key)) subset[key] = mapValues(value)
    else if (SCHEMA_LISTS.has(key)) subset[key === 'oneOf' ? 'anyOf' : key] = toList(value)
    else if (key === 'items') subset.items = toSubset(value)
    else if (key === 'additionalProperties') {
      subset[key] = typeof value === 'boolean' ? value : toSubset(value)
    } else if (key === 'const') constant(value, subset, hints)
    else if (TOLD.has(key)) hints.push(`${key}: ${JSON.stringify(value)}`)
  }
  if (hints.length > 0) {
    subset.description = [subset.description, `(${hints.join(', ')})`].filter(Boolean).join(' ')
  }
  return subset
}

/** Gemini has `enum` for strings and numbers only. */
function constant(value: unknown, subset: Record<string, unknown>, hints: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') subset.enum = [value]
  else hints.push(`always ${JSON.stringify(value)}`)
}

/** An intersection of objects as one object. */
function mergeAll(node: JsonSchema, parts: readonly unknown[]): JsonSchema {
  const { allOf: _, ...own } = node
  const flat = parts
    .filter(isRecord)
    .map((part) => (Array.isArray(part.allOf) ? mergeAll(part, part.allOf) : part))
  return Object.assign({}, own, ...flat, {
    properties: Object.assign({}, ...flat.map((part) => asRecord(part.properties))),
    required: [...new Set(flat.flatMap((part) => asArray(part.required)))],
  })
}

function mapValues(value: unknown): JsonSchema {
  return Object.fromEntries(Object.entries(asRecord(value)).map(([key, node]) => [key, toSubset(node)]))
}

function toList(value: unknown): readonly JsonSchema[] {
  return asArray(value).map(toSubset)
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function asRecord(value: unknown): JsonSchema {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const KEPT = new Set([
  'type',
  'title',
  'description',
  'enum',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'required',
])
const SCHEMA_MAPS = new Set(['properties', '$defs'])
const SCHEMA_LISTS = new Set(['anyOf', 'oneOf', 'prefixItems'])
const TOLD = new Set([
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'uniqueItems',
  'minProperties',
  'maxProperties',
])
