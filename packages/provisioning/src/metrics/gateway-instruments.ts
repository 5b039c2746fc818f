import { createBoundedLabel } from './bounded-label.ts'
import { type Count, createCount, createCounts, createLevel, type Family, type Level } from './instruments.ts'
import type { Workshop } from './workshop.ts'

export interface GatewayInstruments {
  /**
   * `eco2_http_requests_total{method,route,status}`: answers. `route` is the pattern (`/v1/runs/:runId`), never the path;
   * `undefined` when none matched. The status counts by its class, `2xx`.
   */
  readonly requests: Family<[method: string, route: string | undefined, statusCode: number], Count>
  /** `eco2_active_viewers`: event streams that are open now. */
  readonly activeViewers: Level
  /** `eco2_cut_viewers_total`: viewers that did not read and were cut at the bound. */
  readonly cutViewers: Count
  /** `eco2_queue_depth`: runs that wait for a worker. Best by `readFrom`. */
  readonly queueDepth: Level
}

export function createGatewayInstruments({ registry }: Workshop): GatewayInstruments {
  const methods = createBoundedLabel({ limit: METHODS.length, known: METHODS })
  const routes = createBoundedLabel({ limit: MAX_ROUTES })
  return {
    requests: createCounts(
      { name: 'eco2_http_requests_total', help: 'HTTP answers.', registry },
      ['method', 'route', 'status'],
      (method: string, route: string | undefined, statusCode: number) => [
        methods.of(method),
        route === undefined ? 'unmatched' : routes.of(route),
        `${Math.floor(statusCode / 100)}xx`,
      ],
    ),
    activeViewers: createLevel({
      name: 'eco2_active_viewers',
      help: 'Event streams that are open now.',
      registry,
    }),
    cutViewers: createCount({
      name: 'eco2_cut_viewers_total',
      help: 'Viewers that did not read and were cut at the bound.',
      registry,
    }),
    queueDepth: createLevel({
      name: 'eco2_queue_depth',
      help: 'Runs that wait for a worker.',
      registry,
    }),
  }
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** Far more than there are: it holds when someone hands over paths by mistake. */
const MAX_ROUTES = 100
