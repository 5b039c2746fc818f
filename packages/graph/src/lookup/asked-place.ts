import type { FindAreas, InputValue, Location, MentionedArea } from '@eco2/ports'
import type { AskResult, ChatState, Question } from '../state.ts'
import { type MentionedPlace, placeIn, saysHere } from './place-in-text.ts'
import { plainLine } from './plain-line.ts'

export type PlaceState = Pick<ChatState, 'message' | 'history' | 'position'> &
  Partial<Pick<ChatState, 'ask_result'>>

/**
 * What is said of where a question means: by itself, else by the rest of its message, else by what its user wrote before
 * ("강남역 날씨" and then "그럼 내일은?"). "여기" means a position and no name.
 */
export function askedPlace(
  { text }: Pick<Question, 'text'>,
  { message, history, ask_result = {} }: Omit<PlaceState, 'position'>,
  findAreas?: FindAreas,
): MentionedPlace | undefined {
  const own = placeIn(text, findAreas)
  if (own !== undefined) return settle(own, ask_result)
  if (saysHere(text)) return undefined
  const beside = placeIn(message, findAreas, EARLIER)
  if (beside !== undefined && beside.area?.ambiguous === undefined) return beside
  const before = history
    .filter(({ role }) => role === 'user')
    .slice(-EARLIER_MESSAGES)
    .toReversed()
    .map((earlier) => placeIn(earlier.text, findAreas, EARLIER))
    .find((place) => place !== undefined)
  return before === undefined ? undefined : settle(before, ask_result)
}

/** What the user answered when asked where; a name is as good as a position. */
export function answeredPlace(
  { location }: AskResult = {},
  findAreas: FindAreas = () => [],
): Location | MentionedPlace | undefined {
  if (isLocation(location)) return location
  const name = typeof location === 'string' ? plainLine(location, MAX_ANSWER_CHARACTERS) : ''
  if (name === '') return undefined
  const [area] = findAreas(name)
  return area === undefined ? { name } : { area }
}

export function isLocation(value: InputValue | MentionedPlace | undefined): value is Location {
  return typeof value === 'object' && value !== null && 'latitude' in value && 'longitude' in value
}

/** 중구 in the province that the user chose. */
function settle(place: MentionedPlace, { province }: AskResult): MentionedPlace {
  const { area } = place
  if (area?.ambiguous === undefined || typeof province !== 'string') return place
  if (!area.ambiguous.includes(province)) return place
  const settled: MentionedArea = {
    province,
    ...(area.district !== undefined && { district: area.district }),
  }
  return { ...place, area: settled }
}

const EARLIER = { isEarlier: true }
const EARLIER_MESSAGES = 3
const MAX_ANSWER_CHARACTERS = 100
