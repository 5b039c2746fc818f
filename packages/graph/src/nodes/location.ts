import type { Location, Place } from '@eco2/ports'
import { z } from 'zod'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { argumentsByModel } from '../lookup/arguments-by-model.ts'
import { askedPlace } from '../lookup/asked-place.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { kindOfPlace, properPlaceName, restOfQuestion } from '../lookup/place-kinds.ts'
import { plainLine } from '../lookup/plain-line.ts'
import { type NoPosition, type Position, positionOf } from '../lookup/position.ts'
import type { ChatState, NodeResult, Question } from '../state.ts'
import { failedPlaces, placesSection, wherePlaces, whichPlaces } from './location-sections.ts'
import { createStage, type StageContext } from './stage.ts'

type LocationDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'locationClient'>

/** Places with a door: by their name, or by their kind around a position, nearest first. */
export function createLocationNode(deps: LocationDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'location', NodeResult>(
    'location',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedPlaces) }),
    },
    (state, context) =>
      answerEach(context, {
        questions: state.questions ?? [],
        answer: (question) => answer(question, state, deps, context),
        failed: failedPlaces,
      }),
  )
}

async function answer(
  question: Question,
  state: ChatState,
  deps: LocationDeps,
  context: StageContext,
): Promise<Answered> {
  const { attribution } = deps.locationClient
  const proper = properPlaceName(question.text)
  if (proper !== undefined) {
    const places = await search(deps, { query: proper }, context)
    return { section: placesSection(question, { keyword: proper, places, attribution, position: {} }) }
  }
  const { keyword, position } = await readQuestion(question, state, deps, context)
  if (keyword === '') return { section: whichPlaces(question) }
  if (position.location === undefined && position.name === undefined)
    return { section: wherePlaces(question) }
  const places = await searchAround(deps, keyword, position, context)
  return { section: placesSection(question, { keyword, places, attribution, position }) }
}

/** The kinds of places that people ask for are known; a model reads what is none of them. */
async function readQuestion(
  question: Question,
  state: ChatState,
  deps: LocationDeps,
  context: StageContext,
): Promise<{ readonly keyword: string; readonly position: Position | NoPosition }> {
  const named = askedPlace(question, state, deps.findAreas)
  const guess = restOfQuestion(question.text, named?.name)
  const known = kindOfPlace(question.text) ?? (guess === '' ? kindAskedBefore(state) : undefined)
  if (known !== undefined) {
    return { keyword: known, position: await positionOf(question, state, deps, context) }
  }
  const read = await argumentsByModel(deps.llm, question, state, PLACES_CALL, context)
  const keyword = plainLine(read?.query ?? '') || plainLine(guess)
  const place = read?.place?.trim() ?? ''
  const position =
    named === undefined && place !== ''
      ? await positionOf({ text: `${place} 근처` }, { ...state, message: '', history: [] }, deps, context)
      : await positionOf(question, state, deps, context)
  return { keyword, position }
}

/** "합정역 쪽에는 없어?" goes on looking for what was looked for. */
function kindAskedBefore({ message, history }: ChatState): string | undefined {
  const earlier = history.filter(({ role }) => role === 'user').slice(-EARLIER_MESSAGES)
  return [message, ...earlier.map(({ text }) => text).toReversed()]
    .map(kindOfPlace)
    .find((kind) => kind !== undefined)
}

/** Around the position, wider when there is nothing close by; of a name no map knows, by the words alone. */
async function searchAround(
  deps: LocationDeps,
  keyword: string,
  position: Position | NoPosition,
  context: StageContext,
): Promise<readonly Place[]> {
  if (position.location === undefined) return search(deps, { query: `${position.name} ${keyword}` }, context)
  const { latitude, longitude } = position.location
  const near = { latitude, longitude }
  for (const radiusMeters of RADII_METERS) {
    const places = await search(deps, { query: keyword, near, radiusMeters }, context)
    if (places.length > 0) return places
  }
  return []
}

function search(
  { locationClient }: LocationDeps,
  query: { readonly query: string; readonly near?: Location; readonly radiusMeters?: number },
  context: StageContext,
): Promise<readonly Place[]> {
  const asked = {
    ...query,
    query: [...query.query].slice(0, MAX_QUERY_CHARACTERS).join(''),
    limit: MAX_PLACES,
  }
  return callLookup(context, {
    name: 'location.searchPlaces',
    arguments: asked,
    work: (signal) => locationClient.searchPlaces(asked, { signal }),
  })
}

const PLACES_CALL = {
  name: 'search_places',
  description: '지도에서 장소를 찾습니다.',
  parameters: z.strictObject({
    query: z.string().min(1).max(60).describe('찾는 곳의 종류나 이름만. 예: 제로웨이스트샵, 고물상'),
    place: z.string().max(60).nullable().describe('그 근처에서 찾을 장소. 예: 강남역. 질문에 없으면 null'),
  }),
}
const RADII_METERS = [3_000, 20_000]
const EARLIER_MESSAGES = 3
const MAX_PLACES = 5
const MAX_QUERY_CHARACTERS = 100
