export {
  createMetrics,
  type GatewayMetrics,
  type Metrics,
  type MetricsOptions,
  type MetricsService,
  type Renderable,
  type RenderedMetrics,
  type WorkerMetrics,
} from './create-metrics.ts'
export { createDeltaTimer, type DeltaTimerOptions } from './delta-timer.ts'
export type { GatewayInstruments } from './gateway-instruments.ts'
export type { Count, Family, Level, Spread } from './instruments.ts'
export { createMetricsServer, type MetricsServer, type MetricsServerOptions } from './metrics-server.ts'
export {
  BREAKER_STATES,
  type ModelCallOutcome,
  type ModelInstruments,
  type TokenKind,
} from './model-instruments.ts'
export { withMetrics } from './with-metrics.ts'
export type { WorkerInstruments } from './worker-instruments.ts'
