import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { districtOf } from '../lookup/district.ts'
import type { ChatState, NodeResult, Question } from '../state.ts'
import { bulkWasteSection, failedBulkWaste, type LocalDisposal } from './bulk-waste-sections.ts'
import { retrieveRules } from './retrieve-rules.ts'
import { attempt, createStage, type StageContext } from './stage.ts'

type BulkWasteDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'bulkWasteClient'>

/** The rule of disposal, and how the district wants it. Each stands without the other; fees are nobody's to state. */
export function createBulkWasteNode(deps: BulkWasteDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'bulk_waste', NodeResult>(
    'bulk_waste',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedBulkWaste) }),
    },
    (state, context) =>
      answerEach(context, {
        questions: state.questions ?? [],
        answer: (question) => answer(question, state, deps, context),
        failed: failedBulkWaste,
      }),
  )
}

async function answer(
  question: Question,
  state: ChatState,
  deps: BulkWasteDeps,
  context: StageContext,
): Promise<Answered> {
  const { signal } = context
  const [rules, local] = await Promise.all([
    attempt(signal, () => retrieveRules(deps.retriever, question.queries, signal)),
    attempt(signal, () => askDistrict(question, state, deps, context)),
  ])
  const failures = [rules, local].flatMap((tried) => ('failure' in tried ? [tried.failure] : []))
  const [failure] = failures
  if (failure !== undefined && failures.length === 2) return { section: failedBulkWaste(question), failure }
  const section = bulkWasteSection(question, {
    hits: 'value' in rules ? rules.value : [],
    areRulesKnown: 'value' in rules,
    local: 'value' in local ? local.value : 'failed',
    attribution: deps.bulkWasteClient.attribution,
  })
  return { section, ...(failure !== undefined && { failure }) }
}

/** `undefined`: nobody knows the district. @throws {PortError} */
async function askDistrict(
  question: Question,
  state: ChatState,
  deps: BulkWasteDeps,
  context: StageContext,
): Promise<LocalDisposal | undefined> {
  const area = await districtOf(question, state, deps, context)
  if (area?.district === undefined) return undefined
  if (area.ambiguous !== undefined) return { area, disposals: [] }
  const query = { district: area.district, ...(area.province !== undefined && { province: area.province }) }
  const disposals = await callLookup(context, {
    name: 'bulk_waste.findDistrictDisposal',
    arguments: query,
    work: (signal) => deps.bulkWasteClient.findDistrictDisposal(query, { signal }),
  })
  return { area, disposals: disposals.slice(0, MAX_DISPOSALS) }
}

/** A district may have a rule per zone. */
const MAX_DISPOSALS = 3
