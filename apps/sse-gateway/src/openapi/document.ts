import { EVENT_SCHEMA_VERSION, IMAGE_MEDIA_TYPES, RUN_ID_PATTERN, THREAD_ID_PATTERN } from '@eco2/ports'
import { REQUEST_ID } from '../request-id.ts'
import { IMAGE_ID_PATTERN } from '../requests.ts'
import type { DocumentedExample, DocumentedResponse, DocumentedRoute } from './documented-route.ts'
import { type JsonObject, toComponentSchemas, toSchema } from './json-schemas.ts'
import { DOCUMENTED_ROUTES, problemsOf } from './routes.ts'
import { problemSchema } from './schemas.ts'

/**
 * OpenAPI 3.1 from the table and the schemas that the routes parse with. Written here and not by @fastify/swagger with
 * fastify-type-provider-zod (7.0 peers with zod >= 4.1 and would fit): those want the schemas in Fastify's own options,
 * where its validator runs before our identity and says its own words, and they know neither problem codes, nor streams,
 * nor examples that a test can send. zod does the hard part by itself (`z.toJSONSchema`).
 */
export function createOpenApiDocument(): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of DOCUMENTED_ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'eco2',
      version: '1.0.0',
      description:
        'A chat agent for waste disposal in Korea. A message becomes a run; a run is followed as one ordered stream of events, from any place, any number of times. Fields may be added to answers, and types to events: pass over what you do not know.',
    },
    tags: [...new Set(DOCUMENTED_ROUTES.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: toComponentSchemas(), securitySchemes: SECURITY_SCHEMES },
  }
}

function toOperation(route: DocumentedRoute): JsonObject {
  const { method, path, tag, summary, description, access, body, examples } = route
  return {
    operationId: `${method.toLowerCase()}${path.replace(/\W+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: SECURITY[access],
    parameters: toParameters(route),
    ...(body !== undefined && {
      requestBody: {
        required: body.isOptional !== true,
        content: Object.fromEntries(
          (body.schema === 'image' ? IMAGE_MEDIA_TYPES : ['application/json']).map((type) => [
            type,
            {
              schema: body.schema === 'image' ? {} : toSchema(body.schema),
              examples: toExamples(route, examples, type, 'body'),
            },
          ]),
        ),
      },
    }),
    responses: toResponses(route),
  }
}

function toParameters({ path, query = {}, headers = {} }: DocumentedRoute): JsonObject[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: PARAMETERS[name]?.source },
  }))
  const inQuery = Object.entries(query).map(([name, schema]) => {
    const { description, ...json } = toSchema(schema)
    return { name, in: 'query', schema: json, ...(description !== undefined && { description }) }
  })
  const inHeaders = Object.entries({ ...headers, ...REQUEST_ID_HEADER }).map(([name, description]) => ({
    name,
    in: 'header',
    description,
    schema: { type: 'string', ...(name === 'X-Request-Id' && { pattern: REQUEST_ID.source }) },
  }))
  return [...inPath, ...inQuery, ...inHeaders]
}

function toResponses(route: DocumentedRoute): JsonObject {
  const answers = Object.entries(route.responses).map(([status, response]) => [
    status,
    toResponse(route, Number(status), response),
  ])
  const problems = Object.entries(problemsOf(route))
    .filter(([status]) => route.responses[Number(status)] === undefined)
    .map(([status, codes]) => [
      status,
      {
        description: codes.join(', '),
        'x-problem-codes': codes,
        headers: toHeaders(RETRY_AFTER[status]),
        content: {
          'application/problem+json': {
            schema: toSchema(problemSchema),
            examples: toExamples(
              route,
              ofStatus(route, Number(status)),
              'application/problem+json',
              'answer',
            ),
          },
        },
      },
    ])
  return Object.fromEntries([...answers, ...problems])
}

function toResponse(route: DocumentedRoute, status: number, response: DocumentedResponse): JsonObject {
  const { description, content, headers } = response
  if (content === undefined) return { description, headers: toHeaders(headers) }
  const types = typeof content === 'string' ? MEDIA_TYPES[content] : ['application/json']
  const schema =
    typeof content !== 'string'
      ? toSchema(content)
      : content === 'image'
        ? {}
        : { type: SCHEMA_TYPES[content] }
  const entries = types.map((type) => [
    type,
    {
      schema,
      // OpenAPI 3.1 has no word for the items of a stream.
      ...(content === 'event-stream' && {
        'x-event-schema': { $ref: '#/components/schemas/RunEvent' },
        'x-event-version': EVENT_SCHEMA_VERSION,
      }),
      examples: toExamples(route, ofStatus(route, status), type, 'answer'),
    },
  ])
  return { description, headers: toHeaders(headers), content: Object.fromEntries(entries) }
}

function ofStatus({ examples }: DocumentedRoute, status: number): DocumentedExample[] {
  return examples.filter((example) => example.status === status)
}

/** Pictures are data URLs, and stand only where their type does. */
function toExamples(
  route: DocumentedRoute,
  examples: readonly DocumentedExample[],
  type: string,
  part: 'body' | 'answer',
): JsonObject {
  const entries = examples
    .filter((example) => example[part] !== undefined && (!type.startsWith('image/') || type === 'image/png'))
    .map((example) => [
      example.name.replace(/\W+/g, '-'),
      {
        summary: example.name,
        description: `Given ${example.given}: ${toRequestLine(route, example)} → ${example.status}`,
        value: example[part],
      },
    ])
  return Object.fromEntries(entries)
}

export function toRequestLine({ method, path }: DocumentedRoute, example: DocumentedExample): string {
  return `${method} ${pathOf(path, example.parameters)}${example.query ?? ''}`
}

export function pathOf(path: string, parameters: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole)
}

function toHeaders(headers: Readonly<Record<string, string>> = {}): JsonObject {
  return Object.fromEntries(
    Object.entries({ ...headers, 'x-request-id': 'yours, or a new one' }).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]),
  )
}

const PARAMETERS: Readonly<Record<string, RegExp>> = {
  threadId: THREAD_ID_PATTERN,
  runId: RUN_ID_PATTERN,
  imageId: IMAGE_ID_PATTERN,
}

const REQUEST_ID_HEADER = {
  'X-Request-Id': 'an id of your own for this request; anything else than its pattern is replaced',
}
const RETRY_AFTER: Readonly<Record<string, Record<string, string>>> = {
  429: { 'retry-after': 'seconds' },
  503: { 'retry-after': 'seconds' },
}

const MEDIA_TYPES = {
  image: IMAGE_MEDIA_TYPES,
  'event-stream': ['text/event-stream'],
  html: ['text/html'],
  openapi: ['application/json'],
  metrics: ['text/plain'],
} as const
const SCHEMA_TYPES = {
  'event-stream': 'string',
  html: 'string',
  openapi: 'object',
  metrics: 'string',
} as const

const SECURITY_SCHEMES = {
  token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  tokenCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'eco2_token',
    description: 'The same token; not for other sites.',
  },
  key: {
    type: 'apiKey',
    in: 'header',
    name: 'x-api-key',
    description: 'Where visitors are served: any secret of your own choice. Whoever has it is you.',
  },
  visitor: {
    type: 'apiKey',
    in: 'cookie',
    name: 'eco2_visitor',
    description: 'Where visitors are served: the cookie that a first answer sets.',
  },
  ticket: {
    type: 'apiKey',
    in: 'query',
    name: 'ticket',
    description: 'For one stream; what is no ticket is a 401.',
  },
} as const

const PERSON = [{ token: [] }, { tokenCookie: [] }, { key: [] }, { visitor: [] }, {}]
const SECURITY = { open: [{}], person: PERSON, ticket: [{ ticket: [] }, ...PERSON] }
