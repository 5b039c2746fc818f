import { EVENT_SCHEMA_VERSION, runEventSchema } from '@eco2/ports'
import { createMetrics } from '@eco2/provisioning/metrics'
import type { FastifyServerOptions } from 'fastify'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createOpenApiDocument, pathOf } from '../src/openapi/document.ts'
import type { DocumentedExample, DocumentedRoute } from '../src/openapi/documented-route.ts'
import { IMAGE_ID } from '../src/openapi/example-data.ts'
import { DOCUMENTED_ROUTES, problemsOf } from '../src/openapi/routes.ts'
import { problemSchema } from '../src/openapi/schemas.ts'
import { bringAbout, bytesOf, userIdOf } from './example-states.ts'
import { person, startGateway, type TestGateway } from './gateway.ts'

/** Every route that Fastify is told of, by whomever. */
const { registered } = vi.hoisted(() => ({ registered: new Set<string>() }))
vi.mock('fastify', async (load) => {
  const real = await load<typeof import('fastify')>()
  const create = (options: FastifyServerOptions) => {
    const app = real.default(options)
    app.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) registered.add(`${each} ${url}`)
    })
    return app
  }
  return { ...real, default: create }
})

let gateway: TestGateway | undefined
afterEach(async () => {
  await gateway?.close()
  gateway = undefined
})

const document = createOpenApiDocument()
const nameOf = ({ method, path }: DocumentedRoute) => `${method} ${path}`

describe('the document', () => {
  test('has every route that there is, and no other', async () => {
    gateway = await startGateway(WITH_METRICS)
    const documented = DOCUMENTED_ROUTES.map((route) => nameOf(route).replace(/\{(\w+)\}/g, ':$1'))
    const known = new Set([...documented, ...OF_THE_PAGE])
    const missing = [...registered].filter(
      // What answers a GET answers a HEAD alike.
      (route) => !known.has(route) && !known.has(route.replace('HEAD ', 'GET ')),
    )
    expect(missing).toEqual([])
    expect([...known].filter((route) => !registered.has(route))).toEqual([])
  })

  test('is served, and is the same for everybody', async () => {
    gateway = await startGateway(WITH_METRICS)
    const response = await fetch(`${gateway.url}/openapi.json`)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
    expect(document).toMatchObject({ openapi: '3.1.1' })
  })

  test('refers to nothing that is not there, and names every operation once', () => {
    const text = JSON.stringify(document)
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'))
    expect(references.length).toBeGreaterThan(20)
    for (const path of references) {
      const target = path.reduce<unknown>((value, key) => Object(value)[key], document)
      expect(target, path.join('/')).toBeTypeOf('object')
    }
    const ids = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(DOCUMENTED_ROUTES.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has the schemas that the routes parse with, strict where they are, open where clients have to be', () => {
    const { schemas } = z.object({ schemas: z.record(z.string(), z.any()) }).parse(document.components)
    expect(schemas.NewRun).toMatchObject({
      required: ['message'],
      additionalProperties: false,
      properties: { message: { maxLength: 8_000 }, location: { $ref: '#/components/schemas/Location' } },
    })
    expect(schemas.Run).not.toHaveProperty('additionalProperties')
    expect(JSON.stringify(schemas)).not.toContain('"$id"')
  })

  test('tells the version of the events, and every type of them', () => {
    const { schemas } = z.object({ schemas: z.record(z.string(), z.any()) }).parse(document.components)
    expect(schemas.RunEvent).toMatchObject({ 'x-event-version': EVENT_SCHEMA_VERSION })
    const types = runEventSchema.options.map(({ shape }) => shape.type.value)
    for (const type of types) expect(JSON.stringify(schemas.RunEvent)).toContain(`"const":"${type}"`)
    expect(types).toHaveLength(12)
  })
})

test('each route has an example of success', () => {
  for (const route of DOCUMENTED_ROUTES) {
    expect(
      route.examples.some(({ status }) => status < 300),
      nameOf(route),
    ).toBe(true)
  }
})

describe.each(DOCUMENTED_ROUTES)('$method $path', (route) => {
  test.each(route.examples)('$name (given $given): $status', async (example) => {
    gateway = await startGateway(WITH_METRICS)
    const me = person(gateway)
    const imageId = await bringAbout(example.given, gateway, await userIdOf(gateway, me))
    const path = pathOf(route.path, example.parameters).replace(IMAGE_ID, imageId)
    const response = await fetch(`${gateway.url}${path}${example.query ?? ''}`, {
      method: route.method,
      headers: {
        ...me.headers,
        ...(example.body !== undefined && { 'content-type': 'application/json' }),
        ...example.headers,
      },
      ...(example.body !== undefined && { body: toBody(example.body) }),
    })
    expect(response.status).toBe(example.status)
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    await checkAnswer(route, example, response)
  })
})

async function checkAnswer(route: DocumentedRoute, example: DocumentedExample, response: Response) {
  const documented = route.responses[example.status]
  if (documented === undefined) {
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = problemSchema.parse(await response.json())
    expect(problemsOf(route)[example.status]).toContain(problem.code)
    // Word for word, but for the request's id.
    expect(problem).toEqual({ ...problemSchema.parse(example.answer), requestId: problem.requestId })
    return
  }
  for (const header of Object.keys(documented.headers ?? {})) {
    // Only of a server that traces: see versions.test.ts.
    if (header !== 'traceparent') expect(response.headers.has(header), header).toBe(true)
  }
  const type = response.headers.get('content-type')
  switch (documented.content) {
    case undefined:
      expect(await response.text()).toBe('')
      break
    case 'image':
      expect(type).toBe('image/png')
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytesOf(String(example.answer)))
      break
    case 'event-stream': {
      expect(type).toBe('text/event-stream; charset=utf-8')
      const frames = framesOf(await response.text())
      expect(frames).toEqual(framesOf(String(example.answer)))
      break
    }
    case 'metrics':
      expect(type).toContain('text/plain')
      expect(await response.text()).toContain('# TYPE ')
      break
    case 'html':
      expect(type).toBe('text/html; charset=utf-8')
      break
    case 'openapi':
      expect(await response.json()).toHaveProperty('openapi')
      break
    default: {
      expect(type).toBe('application/json; charset=utf-8')
      const answer = documented.content.parse(await response.json())
      expect(shapeOf(answer)).toEqual(shapeOf(documented.content.parse(example.answer)))
    }
  }
}

/** Each event checked by its schema; what depends on the time and on the log's life is left out. */
function framesOf(stream: string): unknown[] {
  const blocks = stream.split('\n\n').filter((block) => block !== '')
  return blocks.map((block) => {
    const {
      id,
      event,
      data = '',
    } = /^(?:id: \w{8}-(?<id>\d+)\n)?event: (?<event>.+)\ndata: (?<data>.+)$/.exec(block)?.groups ?? {}
    if (event === 'reset') return { id, event, data }
    const { at: _, ...rest } = z
      .intersection(runEventSchema, z.object({ at: z.number() }))
      .parse(JSON.parse(data))
    expect(rest.type).toBe(event)
    return { id, ...rest }
  })
}

/** What is there and of which kind, not what it says. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}

function toBody(body: unknown): string | Buffer {
  return typeof body === 'string' && body.startsWith('data:') ? bytesOf(body) : JSON.stringify(body)
}

describe('/docs', () => {
  test('shows every route, schema and example, and loads, runs and sends nothing', async () => {
    gateway = await startGateway(WITH_METRICS)
    const response = await fetch(`${gateway.url}/docs`)
    const html = await response.text()
    for (const { method, path, examples } of DOCUMENTED_ROUTES) {
      expect(html).toContain(`<h3><code>${method} ${path}</code></h3>`)
      for (const { name } of examples) expect(html).toContain(name)
    }
    expect(html).toContain('id="schema-RunEvent"')
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|\sstyle=|@import|url\(/)
    expect([...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, to]) => to)).toSatisfy((links: string[]) =>
      links.every((to) => to.startsWith('#') || to === '/openapi.json'),
    )
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })

  test('has a policy that allows its own style by its hash, and no script', async () => {
    gateway = await startGateway(WITH_METRICS)
    const response = await fetch(`${gateway.url}/docs`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /)
    const style = /<style>([\s\S]*)<\/style>/.exec(await response.text())?.[1] ?? ''
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style))).toString('base64')
    expect(policy).toContain(`'sha256-${hash}'`)
    expect(policy).not.toContain('script-src')
  })
})

const WITH_METRICS = {
  metrics: { metrics: createMetrics({ service: 'sse-gateway', processMetrics: false }) },
}

/** Files, and preflight requests: `plugins/page.ts`, `plugins/cors.ts`. */
const OF_THE_PAGE = ['GET /*', 'OPTIONS *']
