import type { Location } from './location.ts'

export type InputKind = 'location' | 'confirmation' | 'choice'

/** What a run asks its user for; while it waits, nobody holds it and no job exists. */
export interface InputRequest {
  /** Unique within the run and the same again when the run starts over. */
  readonly requestId: string
  readonly kind: InputKind
  /** Korean, for the user. */
  readonly message: string
  /** Only of a `choice`. */
  readonly choices?: readonly string[]
  /** Unix milliseconds; whoever has not answered by then has declined. */
  readonly until: number
}

/** A position, one of the choices, yes or no; `null`: declined, or nobody answered in time. */
export type InputValue = Location | string | boolean | null

export interface AnsweredInput {
  readonly requestId: string
  readonly kind: InputKind
  readonly value: InputValue
}
