import { isPortError } from '@eco2/ports'
import {
  type ContextManager,
  context,
  propagation,
  SpanStatusCode,
  type TextMapPropagator,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type { Dependencies } from './dependencies.ts'
import type { EnvironmentDraft } from './environment/parts.ts'
import { safeReason } from './safe-reason.ts'

export interface TelemetryOptions {
  /** `chat-worker`, `sse-gateway`; OTEL_SERVICE_NAME wins. */
  readonly serviceName: string
  /** How the SDK's packages are loaded. Tests hand in their own. */
  readonly load?: (packageName: string) => Promise<Record<string, unknown>>
}

/**
 * Exports spans by OTLP/HTTP when a collector is named (OTEL_EXPORTER_OTLP_ENDPOINT or ..._TRACES_ENDPOINT), and says in
 * the log what traces and what does not. Without a collector no package of the SDK is loaded and every span here is a
 * no-op. Resolves with whether it is on; never rejects: a process works without its traces. Spans still in memory are
 * sent when the container closes.
 */
export async function startTelemetry(
  dependencies: Dependencies,
  options: TelemetryOptions,
): Promise<boolean> {
  const { env, logger } = dependencies
  logger.info(describeTracing(env), 'Tracing.')
  const url = tracesUrl(env)
  if (url === undefined) {
    dependencies.off('telemetry', 'no OTEL_EXPORTER_OTLP_ENDPOINT, or OTEL_SDK_DISABLED')
    return false
  }
  try {
    const provider = await startSdk(url, env, options)
    dependencies.once('telemetry', () => provider, { close: (running) => running.shutdown() })
    return true
  } catch (error) {
    dependencies.off('telemetry', `the OpenTelemetry SDK did not start: ${safeReason(error)}`)
    logger.warn({ reason: safeReason(error), packages: SDK_PACKAGES }, 'The OpenTelemetry SDK did not start.')
    return false
  }
}

/** For the log at the start of a process: flags and names, never a key. */
export function describeTracing(env: EnvironmentDraft): Readonly<Record<string, string | boolean>> {
  return {
    langsmith: env.LANGCHAIN_TRACING_V2 === true,
    ...(env.LANGCHAIN_TRACING_V2 ? { langsmithProject: env.LANGCHAIN_PROJECT ?? 'default' } : {}),
    openTelemetry: tracesUrl(env) !== undefined,
  }
}

/** A span around work. It carries an error's code only, because messages may hold what a user wrote. */
export function withSpan<T>(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
  work: () => Promise<T>,
): Promise<T> {
  return trace.getTracer('eco2').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: isPortError(error) ? error.code : 'INTERNAL' })
      throw error
    } finally {
      span.end()
    }
  })
}

/** A span without a scope of its own, for what is not one function call. Returns what ends it, with the error if there was one. */
export function startSpan(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
): (error?: unknown) => void {
  const span = trace.getTracer('eco2').startSpan(name, { attributes })
  let isEnded = false
  return (error) => {
    if (isEnded) return
    isEnded = true
    if (error !== undefined) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: isPortError(error) ? error.code : 'INTERNAL' })
    }
    span.end()
  }
}

/** The current trace as headers (`traceparent`), to be carried to another process; empty when tracing is off. */
export function carryTrace(): Readonly<Record<string, string>> {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier
}

/** Goes on with a trace that was carried here. */
export function continueTrace<T>(
  carrier: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  return context.with(propagation.extract(context.active(), carrier), work)
}

/** The base address gets `/v1/traces`, the traces address is taken as it is: the OTLP exporter's specification. */
function tracesUrl(env: EnvironmentDraft): string | undefined {
  if (env.OTEL_SDK_DISABLED) return undefined
  if (env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT
  return base === undefined ? undefined : `${base.replace(/\/$/, '')}/v1/traces`
}

interface Sdk {
  shutdown(): Promise<void>
}

async function startSdk(url: string, env: EnvironmentDraft, options: TelemetryOptions): Promise<Sdk> {
  // The names are in a table so that nothing but this line knows the packages: they are optional.
  const { load = (name) => import(name) } = options
  const [sdk, exporter, resources, contexts, core] = await Promise.all(SDK_PACKAGES.map(load))
  const Provider = sdk?.TracerProvider as new (options: object) => TracerProvider & Sdk
  const Processor = sdk?.BatchSpanProcessor as new (options: object) => object
  const Exporter = exporter?.OTLPTraceExporter as new (options: object) => object
  const toResource = resources?.resourceFromAttributes as (attributes: object) => object
  const Contexts = contexts?.AsyncLocalStorageContextManager as new () => ContextManager
  const Propagator = core?.W3CTraceContextPropagator as new () => TextMapPropagator
  const provider = new Provider({
    resource: toResource({ 'service.name': env.OTEL_SERVICE_NAME ?? options.serviceName }),
    spanProcessors: [
      new Processor({ exporter: new Exporter({ url, headers: headersOf(env.OTEL_EXPORTER_OTLP_HEADERS) }) }),
    ],
  })
  context.setGlobalContextManager(new Contexts().enable())
  propagation.setGlobalPropagator(new Propagator())
  trace.setGlobalTracerProvider(provider)
  return {
    shutdown: async () => {
      await provider.shutdown()
      trace.disable()
      propagation.disable()
      context.disable()
    },
  }
}

/** `name=value,name=value`, values percent-encoded. */
function headersOf(text: string | undefined): Record<string, string> {
  const pairs = text?.split(',').map((pair) => pair.trim().split('=')) ?? []
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, decodeURIComponent(value.join('='))]))
}

/** Tried with sdk-trace 3.1.0, exporter-trace-otlp-http 0.301.0, resources, context-async-hooks and core 3.1.x. */
const SDK_PACKAGES = [
  '@opentelemetry/sdk-trace',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
  '@opentelemetry/context-async-hooks',
  '@opentelemetry/core',
] as const
