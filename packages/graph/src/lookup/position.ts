import type { Location } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { StageContext } from '../nodes/stage.ts'
import type { Question } from '../state.ts'
import { answeredPlace, askedPlace, isLocation, type PlaceState } from './asked-place.ts'
import { callLookup } from './call-lookup.ts'
import { type MentionedPlace, sayArea } from './place-in-text.ts'

export interface Position {
  readonly location: Location
  /** As the map understood it; absent where the user is. */
  readonly name?: string
  /** A place that was named and that no map could find: this is the user's own position instead. */
  readonly insteadOf?: string
}

/** Nobody knows where. `name`: a place was named, and no map could find it. */
export interface NoPosition {
  readonly location?: undefined
  readonly name?: string
  readonly insteadOf?: undefined
}

/**
 * Where a question means: the place it names on a map, else what the user answered, else the position the run came with.
 *
 * @throws {PortError} when the map cannot be asked
 */
export async function positionOf(
  question: Pick<Question, 'text'>,
  state: PlaceState,
  deps: Pick<ChatGraphDeps, 'findAreas' | 'locationClient'>,
  context: StageContext,
): Promise<Position | NoPosition> {
  const named = askedPlace(question, state, deps.findAreas)
  const name = named === undefined ? undefined : nameOf(named)
  const found = name === undefined ? undefined : await geocode(name, deps, context)
  if (found !== undefined) return found

  const instead = name === undefined ? {} : { insteadOf: name }
  const answered = answeredPlace(state.ask_result, deps.findAreas)
  if (isLocation(answered)) return { location: answered, ...instead }
  const answeredName = answered === undefined ? undefined : nameOf(answered)
  const answeredPosition = answeredName === undefined ? undefined : await geocode(answeredName, deps, context)
  if (answeredPosition !== undefined) return answeredPosition
  if (state.position !== undefined) return { location: state.position, ...instead }
  const unknown = name ?? answeredName
  return unknown === undefined ? {} : { name: unknown }
}

/** What a map is asked for; `undefined` while nobody knows which 중구. */
export function nameOf({ name, area }: MentionedPlace): string | undefined {
  if (name !== undefined) return name
  return area === undefined || area.ambiguous !== undefined ? undefined : sayArea(area)
}

async function geocode(
  name: string,
  { locationClient }: Pick<ChatGraphDeps, 'locationClient'>,
  context: StageContext,
): Promise<Position | undefined> {
  if (locationClient === undefined) return undefined
  const found = await callLookup(context, {
    name: 'location.geocode',
    arguments: { name },
    work: (signal) => locationClient.geocode(name, { signal }),
  })
  // Maps know chain stores and far-away namesakes: the name the user gave is the one to be told.
  return found === null ? undefined : { location: found.location, name }
}
