import { EVENT_SCHEMA_VERSION } from '@eco2/ports'
import { z } from 'zod'
import { NAMED_REQUESTS, NAMED_RESPONSES } from './schemas.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** `components.schemas`: what zod checks, in the words of JSON Schema. Its refinements (no NUL, whole characters) have none. */
export function toComponentSchemas(): Readonly<Record<string, JsonObject>> {
  const { RunEvent, ...responses } = toNamed(NAMED_RESPONSES, true)
  return {
    ...toNamed(NAMED_REQUESTS, false),
    ...responses,
    RunEvent: { ...RunEvent, 'x-event-version': EVENT_SCHEMA_VERSION },
  }
}

/** A reference where it has a name, else the schema itself. */
export function toSchema(schema: z.ZodType): JsonObject {
  const name = NAMES.get(schema)
  if (name !== undefined) return { $ref: refTo(name) }
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' })
  return json
}

export function nameOf(schema: z.ZodType): string | undefined {
  return NAMES.get(schema)
}

function toNamed(named: Readonly<Record<string, z.ZodType>>, isOpen: boolean): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: refTo,
    // What a client may send: a field with a default may be missing, and text comes as it is before it is trimmed.
    io: 'input',
    override: ({ jsonSchema }) => {
      if (isOpen && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  const entries = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...json }]) => [id, json])
  return Object.fromEntries(entries)
}

function refTo(name: string): string {
  return `#/components/schemas/${name}`
}

const NAMES: ReadonlyMap<z.ZodType, string> = new Map(
  Object.entries({ ...NAMED_REQUESTS, ...NAMED_RESPONSES }).map(([name, schema]) => [schema, name]),
)
