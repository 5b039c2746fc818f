import type { z } from 'zod'

/** One route as the document tells it; the tests call the gateway by the same entry. */
export interface DocumentedRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With `{parameters}`. */
  readonly path: string
  readonly tag: 'runs' | 'threads' | 'images' | 'me' | 'models' | 'service'
  readonly summary: string
  readonly description?: string
  /** `open`: nobody is asked who they are. `ticket`: a stream ticket in the address does, too. */
  readonly access: 'open' | 'person' | 'ticket'
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: DocumentedBody
  readonly responses: Readonly<Record<number, DocumentedResponse>>
  /** Beyond what every route of its kind may answer; code by code. */
  readonly problems?: Readonly<Record<number, readonly string[]>>
  readonly examples: readonly DocumentedExample[]
}

export interface DocumentedBody {
  readonly schema: z.ZodType | 'image'
  readonly isOptional?: boolean
}

export interface DocumentedResponse {
  readonly description: string
  /** None: no content. A name: another media type than JSON. */
  readonly content?: z.ZodType | 'image' | 'event-stream' | 'html' | 'openapi' | 'metrics'
  /** Beyond `x-request-id`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that was sent and its answer. The tests send it again, to a gateway in the state `given`. */
export interface DocumentedExample {
  readonly name: string
  readonly given: ExampleState
  readonly parameters?: Readonly<Record<string, string>>
  /** With its question mark. */
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON; bytes as a data URL. */
  readonly body?: unknown
  readonly status: number
  /** JSON, or the text of a stream. What depends on time and chance looks like this and is not this. */
  readonly answer?: unknown
}

export const EXAMPLE_STATES = [
  'nothing',
  'a thread',
  'a queued run',
  'a run that asks where',
  'a finished run',
  'a picture',
  'a live worker',
] as const
export type ExampleState = (typeof EXAMPLE_STATES)[number]
