import type { CollectionPoint, MentionedArea } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { answeredPlace, askedPlace, isLocation } from '../lookup/asked-place.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { collectedItemOf } from '../lookup/collected-item.ts'
import { districtOf } from '../lookup/district.ts'
import { sayArea } from '../lookup/place-in-text.ts'
import type { ChatState, NodeResult, Question } from '../state.ts'
import {
  type AreaPoints,
  failedPoints,
  notCollectedSection,
  pointsSection,
  wherePoints,
} from './collection-point-sections.ts'
import { retrieveRules } from './retrieve-rules.ts'
import { attempt, createStage, type StageContext } from './stage.ts'

type CollectionPointDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'collectionPointClient'>

/** Public collection points of an area. The thing to be collected is never part of the filter: the list takes one kind of things. */
export function createCollectionPointNode(deps: CollectionPointDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'collection_point', NodeResult>(
    'collection_point',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedPoints) }),
    },
    (state, context) =>
      answerEach(context, {
        questions: state.questions ?? [],
        answer: (question) => answer(question, state, deps, context),
        failed: failedPoints,
      }),
  )
}

async function answer(
  question: Question,
  state: ChatState,
  deps: CollectionPointDeps,
  context: StageContext,
): Promise<Answered> {
  const { collectionPointClient, retriever } = deps
  const { collects, attribution } = collectionPointClient
  const item = collectedItemOf(question, state, collects)
  if (item !== undefined && !item.isTaken) {
    const { signal } = context
    const looked = await attempt(signal, () =>
      retrieveRules(retriever, [item.name, ...question.queries], signal),
    )
    const hits = 'value' in looked ? looked.value : []
    const section = notCollectedSection(question, { item: item.name, collects, hits })
    return { section, ...('failure' in looked && { failure: looked.failure }) }
  }

  const areas = await areasOf(question, state, deps, context)
  if (areas.length === 0) return { section: wherePoints(question) }
  const tried = await Promise.all(
    areas.map(async (area) => ({
      area,
      ...(await attempt(context.signal, () => findPoints(deps, area, context))),
    })),
  )
  const failure = tried.flatMap((one) => ('failure' in one ? [one.failure] : []))[0]
  const found = tried.flatMap((one): readonly AreaPoints[] =>
    'value' in one ? [{ area: one.area, points: one.value }] : [],
  )
  if (failure !== undefined && found.length === 0) return { section: failedPoints(question), failure }
  const isPartial = failure !== undefined
  const section = pointsSection(question, { found, collects, attribution, isPartial })
  return { section, ...(failure !== undefined && { failure }) }
}

/** As parts of an address: "서울특별시 강남구", "역삼동". What the question names, else what was answered, else where the user is. */
async function areasOf(
  question: Question,
  state: ChatState,
  deps: CollectionPointDeps,
  context: StageContext,
): Promise<readonly string[]> {
  const { findAreas = () => [] } = deps
  const named = askedPlace(question, state, deps.findAreas)
  if (named?.name !== undefined && QUARTER.test(named.name)) {
    const { area } = named
    return [
      area === undefined || area.ambiguous !== undefined
        ? named.name
        : `${sayArea(area)} ${lastWord(named.name)}`,
    ]
  }
  const several = findAreas(question.text).filter(isCertain)
  if (several.length > 1) return [...new Set(several.map(sayArea))].slice(0, MAX_AREAS)
  const district = await districtOf(question, state, deps, context)
  if (district !== undefined) {
    // Without its province a 중구 may be any of six: all of them are listed, each with its address.
    return [district.ambiguous === undefined ? sayArea(district) : (district.district ?? '')].filter(Boolean)
  }
  if (named?.area?.province !== undefined && named.name === undefined) return [sayArea(named.area)]
  const answered = answeredPlace(state.ask_result, deps.findAreas)
  if (answered === undefined || isLocation(answered)) return []
  if (answered.area !== undefined) return [sayArea(answered.area)]
  return answered.name !== undefined && QUARTER.test(answered.name) ? [answered.name] : []
}

function findPoints(
  { collectionPointClient }: CollectionPointDeps,
  area: string,
  context: StageContext,
): Promise<readonly CollectionPoint[]> {
  const query = { area, limit: MAX_POINTS }
  return callLookup(context, {
    name: 'collection_point.findCollectionPoints',
    arguments: query,
    work: (signal) => collectionPointClient.findCollectionPoints(query, { signal }),
  })
}

function isCertain({ ambiguous }: MentionedArea): boolean {
  return ambiguous === undefined
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}

/** A part of an address as it is: 역삼동, 역삼1동, 기장읍. */
const QUARTER = /[가-힣]\d{0,2}(?:동|읍|면|리)$/u
const MAX_AREAS = 3
const MAX_POINTS = 5
