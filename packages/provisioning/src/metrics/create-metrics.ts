import { collectDefaultMetrics, Registry } from 'prom-client'
import { createGatewayInstruments, type GatewayInstruments } from './gateway-instruments.ts'
import type { RenderedSpread } from './spread.ts'
import { createWorkerInstruments, type WorkerInstruments } from './worker-instruments.ts'
import type { Workshop } from './workshop.ts'

interface InstrumentsOf {
  'chat-worker': WorkerInstruments
  'sse-gateway': GatewayInstruments
}
export type MetricsService = keyof InstrumentsOf

export interface MetricsOptions<Service extends MetricsService> {
  /** Decides which instruments there are, and is the label `service` of every line. */
  readonly service: Service
  /** `provider/model`, as the catalog names them: they keep their label whatever else is asked for. */
  readonly models?: readonly string[]
  /**
   * What prom-client knows of the process: CPU, memory, event loop, garbage collection (a lower bound: of several at once
   * it counts the first). Default true; at most once in a process, because its observers cannot be stopped. Costs about
   * 1 ms of CPU a second (the event loop is looked at every 20 ms, and its percentiles contain those 20 ms), about 2 ms of
   * a scrape and about 1 ms more per 1,000 open sockets (measured 2026-11-22, 2 cores).
   */
  readonly processMetrics?: boolean
}

export interface RenderedMetrics {
  readonly contentType: string
  readonly body: string
}

export interface Renderable {
  /** Prometheus' text format 0.0.4. Scrapes at the same time share one rendering. */
  render(): Promise<RenderedMetrics>
}

export type Metrics<Service extends MetricsService> = InstrumentsOf[Service] & Renderable
export type WorkerMetrics = Metrics<'chat-worker'>
export type GatewayMetrics = Metrics<'sse-gateway'>

/** The instruments of one process, in a registry of its own. */
export function createMetrics<Service extends MetricsService>(
  options: MetricsOptions<Service>,
): Metrics<Service> {
  const { service, models = [], processMetrics = true } = options
  const registry = new Registry()
  const labels = { service }
  registry.setDefaultLabels(labels)
  const spreads: RenderedSpread[] = []
  const keep = (spread: RenderedSpread): RenderedSpread => {
    spreads.push(spread)
    return spread
  }
  const instruments = MAKERS[service]({ registry, models, keep })
  if (processMetrics) collectProcessMetrics(registry)

  const render = async (): Promise<RenderedMetrics> => {
    const parts = [await registry.metrics(), ...spreads.map((spread) => spread.render(labels))]
    return { contentType: registry.contentType, body: parts.join('\n') }
  }
  let rendering: Promise<RenderedMetrics> | undefined
  return {
    ...instruments,
    render: () => {
      rendering ??= render().finally(() => {
        rendering = undefined
      })
      return rendering
    },
  }
}

function collectProcessMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION_MS })
  for (const name of COSTLY) registry.removeSingleMetric(name)
}

const MAKERS: { readonly [Service in MetricsService]: (workshop: Workshop) => InstrumentsOf[Service] } = {
  'chat-worker': createWorkerInstruments,
  'sse-gateway': createGatewayInstruments,
}

const EVENT_LOOP_PRECISION_MS = 20
/** Each walks over every handle of the process by an undocumented function; `nodejs_active_resources` says the same. */
const COSTLY = [
  'nodejs_active_handles',
  'nodejs_active_handles_total',
  'nodejs_active_requests',
  'nodejs_active_requests_total',
]
