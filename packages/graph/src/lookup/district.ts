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
  const place = askedPlace(question, state, deps.findAreas)
  if (place?.area?.district !== undefined) return place.area
  const answered = answeredPlace(state.ask_result, deps.findAreas)
  if (answered !== undefined && !isLocation(answered) && answered.area?.district !== undefined) {
    return answered.area
  }
  const { locationClient } = deps
  if (locationClient === undefined) return undefined
  // "부산" has no district in its middle that anybody meant; the user's own may do if it is there.
  const isProvince = place !== undefined && place.name === undefined
  const position = isProvince
    ? await positionOf({ text: '' }, { ...state, message: '', history: [] }, deps, context)
    : await positionOf(question, state, deps, context)
  if (position.location === undefined || position.insteadOf !== undefined) return undefined
  const { latitude, longitude } = position.location
  const area = await callLookup(context, {
    name: 'location.areaOf',
    arguments: { latitude, longitude },
    work: (signal) => locationClient.areaOf({ latitude, longitude }, { signal }),
  })
  if (area === null || (isProvince && area.province !== place.area?.province)) return undefined
  return area
}
