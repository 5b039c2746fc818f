import type { MentionedArea } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { StageContext } from '../nodes/stage.ts'
import type { Question } from '../state.ts'
import { answeredPlace, askedPlace, isLocation, type PlaceState } from './asked-place.ts'
import { callLookup } from './call-lookup.ts'
import { positionOf } from './position.ts'

/**
 * Whose ground a question means: the district it names, else the one the user answered, else that of the position.
 * `undefined`: nobody knows.
 *
 * @throws {PortError} when the map cannot be asked
 */
export async function districtOf(
  question: Pick<Question, 'text'>,
  state: PlaceState,
  deps: Pick<ChatGraphDeps, 'findAreas' | 'locationClient'>,
  context: StageContext,
): Promise<MentionedArea | undefined> {
  const named = askedPlace(question, state, deps.findAreas)?.area
  if (named?.district !== undefined) return named
  const answered = answeredPlace(state.ask_result, deps.findAreas)
  if (answered !== undefined && !isLocation(answered) && answered.area?.district !== undefined) {
    return answered.area
  }
  const { locationClient } = deps
  if (locationClient === undefined) return undefined
  // A province alone ("부산") has no district in its middle that anybody meant.
  const spoken = named === undefined ? question : { text: '' }
  const { location } = await positionOf(spoken, named === undefined ? state : withoutWords(state), deps, context)
  if (location === undefined) return undefined
  const area = await callLookup(context, {
    name: 'location.areaOf',
    arguments: { ...location },
    work: (signal) => locationClient.areaOf(location, { signal }),
  })
  return area === null || (named?.province !== undefined && area.province !== named.province)
    ? undefined
    : area
}

function withoutWords(state: PlaceState): PlaceState {
  return { ...state, message: '', history: [] }
}
