import type {
  EventLogPort,
  FleetPort,
  ImageStorePort,
  Logger,
  RunQueuePort,
  ThreadStorePort,
} from '@eco2/ports'
import type { Viewers } from '../protocols/viewers.ts'

/** What the routes need; `compose.ts` says which adapters they are. */
export interface GatewayDependencies {
  readonly store: ThreadStorePort
  readonly queue: RunQueuePort
  readonly events: EventLogPort
  readonly fleet: FleetPort
  readonly images: ImageStorePort
  readonly viewers: Viewers
  /** Whether everything behind the gateway answers, a line per dependency. */
  readonly readiness: () => Promise<readonly Readiness[]>
  readonly logger: Logger
  /** Signs cookies and derives run ids. */
  readonly secret: string
}

/** Of one dependency. */
export interface Readiness {
  readonly name: string
  readonly ready: boolean
  /** Why it is not, and what is not as it should be. */
  readonly reason?: string
  readonly warnings?: readonly string[]
}
