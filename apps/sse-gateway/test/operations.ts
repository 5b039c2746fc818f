import { z } from 'zod'
import { createOpenApiDocument } from '../src/openapi/document.ts'

/** A call as the published document tells it, and nothing else: what is not in there is called by no test, so openapi.test.ts compares it with the routes. */
export interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly isOpen: boolean
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query' | 'header' }[]
  /** The media type of its body, and one that would be taken. */
  readonly body?: {
    readonly type: string
    readonly example: unknown
    readonly fields: readonly string[]
    readonly isOptional: boolean
  }
  /** `<status> <code>` of every problem. */
  readonly problems: ReadonlySet<string>
}

const example = z.object({ value: z.unknown() })
const content = z.record(
  z.string(),
  z.object({ schema: z.unknown(), examples: z.record(z.string(), example).default({}) }),
)
const operation = z.object({
  security: z.array(z.record(z.string(), z.unknown())),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']) })),
  requestBody: z.object({ content, required: z.boolean() }).optional(),
  responses: z.record(
    z.string(),
    z.object({ 'x-problem-codes': z.array(z.string()).default([]), content: content.optional() }),
  ),
})
const schemas = z.object({ schemas: z.record(z.string(), z.unknown()) })
const paths = z.record(z.string(), z.record(z.string(), operation))

const { components, ...document } = createOpenApiDocument()

export const OPERATIONS: readonly Operation[] = Object.entries(paths.parse(document.paths)).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([verb, { security, parameters, requestBody, responses }]) => {
      const method = verb.toUpperCase()
      const [body] = Object.entries(requestBody?.content ?? {})
      return {
        name: `${method} ${path}`,
        method,
        path,
        isOpen: security.every((way) => Object.keys(way).length === 0),
        parameters,
        problems: new Set(
          Object.entries(responses).flatMap(([status, each]) =>
            each['x-problem-codes'].map((code) => `${status} ${code}`),
          ),
        ),
        ...(body !== undefined && {
          body: {
            type: body[0],
            fields: fieldsOf(body[1].schema),
            isOptional: requestBody?.required === false,
            example: Object.values(body[1].examples)[0]?.value,
          },
        }),
      }
    }),
)

export function inPath({ parameters }: Operation): string[] {
  return parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : []))
}

export function addressOf({ path }: Operation, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name]
    if (id === undefined) throw new Error(`The test knows no ${name}.`)
    return id
  })
}

/** The names of everything that may be in it, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === '$ref')
      return fieldsOf(schemas.parse(components).schemas[String(value).split('/').at(-1) ?? ''])
    if (key !== 'properties') return fieldsOf(value)
    return [...Object.keys(value), ...fieldsOf(Object.values(value))]
  })
}
