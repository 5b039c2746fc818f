import type { Logger } from '@eco2/ports'
import { type ContextManager, ROOT_CONTEXT, type Tracer, trace } from '@opentelemetry/api'
import { afterEach, describe, expect, it } from 'vitest'
import type { EnvironmentDraft } from '../src/environment/index.ts'
import { createDependencies, type Dependencies } from '../src/index.ts'
import { carryTrace, continueTrace, startTelemetry, withSpan } from '../src/telemetry.ts'
import { failure } from './policy-tools.ts'

const opened: Dependencies[] = []
afterEach(async () => {
  for (const dependencies of opened.splice(0)) await dependencies.close()
})

function setup(env: EnvironmentDraft) {
  const lines: object[] = []
  const log = (fields: object): void => void lines.push(fields)
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const dependencies = createDependencies(env, { logger })
  opened.push(dependencies)
  return { dependencies, lines }
}

const NOWHERE: ContextManager = {
  active: () => ROOT_CONTEXT,
  with: (_context, work, self, ...args) => work.call(self, ...args),
  bind: (_context, target) => target,
  enable: () => NOWHERE,
  disable: () => NOWHERE,
}

/** The shape of the packages, as far as it is used. */
function fakeSdk() {
  const seen: Record<string, unknown> = {}
  const loaded: string[] = []
  const load = async (name: string): Promise<Record<string, unknown>> => {
    loaded.push(name)
    return {
      TracerProvider: class {
        constructor(options: object) {
          seen.provider = options
        }
        getTracer(): Tracer {
          return trace.getTracer('noop')
        }
        async shutdown(): Promise<void> {
          seen.shutdown = true
        }
      },
      BatchSpanProcessor: class {},
      AsyncLocalStorageContextManager: class {
        enable(): ContextManager {
          return NOWHERE
        }
      },
      W3CTraceContextPropagator: class {},
      OTLPTraceExporter: class {
        constructor(options: object) {
          seen.exporter = options
        }
      },
      resourceFromAttributes: (attributes: object) => attributes,
    }
  }
  return { seen, loaded, load }
}

describe('startTelemetry', () => {
  it('is off without a collector, loads nothing, and says what traces', async () => {
    const { dependencies, lines } = setup({
      LANGCHAIN_TRACING_V2: true,
      LANGCHAIN_PROJECT: 'p',
      LANGCHAIN_API_KEY: 'canary',
    })
    const { load, loaded } = fakeSdk()
    expect(await startTelemetry(dependencies, { serviceName: 'chat-worker', load })).toBe(false)
    expect(loaded).toEqual([])
    expect(lines).toEqual([{ langsmith: true, langsmithProject: 'p', openTelemetry: false }])
    expect(dependencies.why('telemetry')).toContain('OTEL_EXPORTER_OTLP_ENDPOINT')
    expect(JSON.stringify(lines)).not.toContain('canary')
  })

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' }, 'http://c:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318/' }, 'http://c:4318/v1/traces'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://t/x' },
      'http://t/x',
    ],
  ])('%j exports to %s', async (env, url) => {
    const { dependencies } = setup({ ...env, OTEL_EXPORTER_OTLP_HEADERS: 'a=b%20c, d=e=f' })
    const { load, seen } = fakeSdk()
    expect(await startTelemetry(dependencies, { serviceName: 'chat-worker', load })).toBe(true)
    expect(seen.exporter).toEqual({ url, headers: { a: 'b c', d: 'e=f' } })
    expect(seen.provider).toMatchObject({ resource: { 'service.name': 'chat-worker' } })
    await dependencies.close()
    expect(seen.shutdown).toBe(true)
  })

  it('OTEL_SDK_DISABLED wins', async () => {
    const { dependencies } = setup({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_SDK_DISABLED: true })
    const { load, loaded } = fakeSdk()
    expect(await startTelemetry(dependencies, { serviceName: 'x', load })).toBe(false)
    expect(loaded).toEqual([])
  })

  it('missing packages are told, and the process goes on', async () => {
    const { dependencies, lines } = setup({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' })
    const load = () => Promise.reject(Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }))
    expect(await startTelemetry(dependencies, { serviceName: 'x', load })).toBe(false)
    expect(dependencies.why('telemetry')).toContain('ERR_MODULE_NOT_FOUND')
    expect(lines.at(-1)).toMatchObject({ reason: 'ERR_MODULE_NOT_FOUND' })
  })
})

describe('spans', () => {
  it('cost nothing and change nothing when off', async () => {
    expect(await withSpan('a', { model: 'm' }, async () => 'value')).toBe('value')
    await expect(withSpan('a', {}, () => Promise.reject(failure('TIMEOUT')))).rejects.toMatchObject({
      code: 'TIMEOUT',
    })
    expect(carryTrace()).toEqual({})
    expect(await continueTrace({ traceparent: 'garbage' }, async () => 1)).toBe(1)
  })
})
