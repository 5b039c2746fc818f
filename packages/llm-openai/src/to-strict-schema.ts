import { z } from 'zod'
import type { JsonSchema } from './model-call.ts'

export interface StrictSchema {
  readonly schema: JsonSchema
  /** false: a part of it has no strict form (a record, an intersection, anything at all), so it goes as it is. */
  readonly strict: boolean
  /** Takes the nulls away that a strict reply holds for what the schema calls optional. */
  restore(value: unknown): unknown
}

/**
 * A zod schema as OpenAI's strict subset (https://platform.openai.com/docs/guides/structured-outputs, read 2026-11-02): every
 * object closed, every property required, optional ones nullable, `oneOf` as `anyOf`, unknown keywords dropped. What is
 * dropped here is judged by zod when the reply comes.
 */
export function toStrictSchema(schema: z.ZodType): StrictSchema {
  const plain: JsonSchema = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  const strict = toStrict(plain)
  if (strict === undefined || plain.type !== 'object') {
    const { $schema: _dialect, ...rest } = plain
    return { schema: rest, strict: false, restore: (value) => value }
  }
  return { schema: strict, strict: true, restore: (value) => restore(value, plain, plain) }
}

/** `undefined` when there is no strict form. */
function toStrict(node: JsonSchema): JsonSchema | undefined {
  const strict: Record<string, unknown> = {}
  for (const keyword of KEPT_KEYWORDS) if (node[keyword] !== undefined) strict[keyword] = node[keyword]
  if (FORMATS.has(String(node.format))) strict.format = node.format
  // zod says the range of safe integers of every `z.int()`.
  if (Math.abs(Number(node.minimum)) === Number.MAX_SAFE_INTEGER) delete strict.minimum
  if (Math.abs(Number(node.maximum)) === Number.MAX_SAFE_INTEGER) delete strict.maximum

  const choices = node.anyOf ?? node.oneOf
  if (choices !== undefined && !assign(strict, 'anyOf', toStrictList(choices))) return undefined
  if (node.$defs !== undefined && !assign(strict, '$defs', toStrictMap(node.$defs))) return undefined
  if (node.type === 'object' && !assign(strict, 'properties', toStrictProperties(node, strict)))
    return undefined
  if (node.type === 'array') {
    if (!isSchema(node.items) || !assign(strict, 'items', toStrict(node.items))) return undefined
  }
  if (
    node.allOf !== undefined ||
    node.not !== undefined ||
    !MEANINGFUL.some((keyword) => keyword in strict)
  ) {
    return undefined
  }
  return strict
}

function toStrictProperties(node: JsonSchema, strict: Record<string, unknown>): JsonSchema | undefined {
  if (isSchema(node.additionalProperties) && Object.keys(node.additionalProperties).length > 0)
    return undefined
  if (node.propertyNames !== undefined || node.patternProperties !== undefined) return undefined
  const properties = toStrictMap(node.properties ?? {})
  if (properties === undefined) return undefined
  const required = requiredOf(node)
  strict.additionalProperties = false
  strict.required = Object.keys(properties)
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      required.has(name) ? property : nullable(property),
    ]),
  )
}

function toStrictMap(nodes: unknown): Record<string, JsonSchema> | undefined {
  const strict: Record<string, JsonSchema> = {}
  for (const [name, node] of Object.entries(isSchema(nodes) ? nodes : {})) {
    const property = isSchema(node) ? toStrict(node) : undefined
    if (property === undefined) return undefined
    strict[name] = property
  }
  return strict
}

function toStrictList(nodes: unknown): JsonSchema[] | undefined {
  const strict = (Array.isArray(nodes) ? nodes : []).map((node) =>
    isSchema(node) ? toStrict(node) : undefined,
  )
  return strict.every((node) => node !== undefined) ? strict : undefined
}

function assign(target: Record<string, unknown>, keyword: string, value: unknown): boolean {
  target[keyword] = value
  return value !== undefined
}

function nullable(node: JsonSchema): JsonSchema {
  const choices = node.anyOf
  if (Array.isArray(choices)) return { ...node, anyOf: [...choices, { type: 'null' }] }
  return { anyOf: [node, { type: 'null' }] }
}

/** Walks the reply beside the plain schema; of a union only the branch that has the reply's properties. */
function restore(value: unknown, node: JsonSchema, root: JsonSchema): unknown {
  const here = resolveReference(node, root)
  const choices = here.anyOf ?? here.oneOf
  if (Array.isArray(choices)) {
    const branch = choices.filter(isSchema).find((choice) => fits(value, resolveReference(choice, root)))
    return branch === undefined ? value : restore(value, branch, root)
  }
  if (Array.isArray(value)) {
    const { items } = here
    return isSchema(items) ? value.map((item) => restore(item, items, root)) : value
  }
  if (!isSchema(value) || !isSchema(here.properties)) return value
  const required = requiredOf(here)
  const properties = Object.entries(here.properties)
  const restored: Record<string, unknown> = { ...value }
  for (const [name, property] of properties) {
    if (restored[name] === null && !required.has(name)) delete restored[name]
    else if (isSchema(property) && name in restored) restored[name] = restore(restored[name], property, root)
  }
  return restored
}

function fits(value: unknown, node: JsonSchema): boolean {
  if (Array.isArray(value)) return node.type === 'array'
  if (value === null) return node.type === 'null'
  if (!isSchema(value)) return node.type === typeof value || node.type === 'integer'
  const properties = node.properties
  if (!isSchema(properties)) return false
  return Object.entries(properties).every(([name, property]) => {
    const constant = isSchema(property) ? property.const : undefined
    return name in value ? constant === undefined || constant === value[name] : !requiredOf(node).has(name)
  })
}

function resolveReference(node: JsonSchema, root: JsonSchema): JsonSchema {
  const reference = node.$ref
  if (reference === '#') return root
  const name = typeof reference === 'string' ? /^#\/\$defs\/(.+)$/.exec(reference)?.[1] : undefined
  const definition = name !== undefined && isSchema(root.$defs) ? root.$defs[name] : undefined
  return isSchema(definition) ? definition : node
}

function requiredOf(node: JsonSchema): ReadonlySet<string> {
  const { required } = node
  return new Set(Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [])
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Of these a node needs one to mean anything; `{}` (z.any) has no strict form. */
const MEANINGFUL = ['type', 'anyOf', 'enum', 'const', '$ref']
const KEPT_KEYWORDS = [
  ...['type', 'enum', 'const', '$ref', 'description', 'title'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems'],
]
const FORMATS: ReadonlySet<string> = new Set([
  ...['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'],
])
