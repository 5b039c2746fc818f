import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import type { AnsweringNode, Question, RouterResult, Section } from '../state.ts'
import { NODE_OF_INTENT, STAND_IN } from './answering-nodes.ts'
import { missingSection, unseenImage } from './missing.ts'
import { createStage } from './stage.ts'

/** Gives each question to its node. Pure rules: there is nothing here that a model would know better. */
export function createRouterNode(
  { eventPublisher }: ChatGraphDeps,
  flags: ChatGraphFlags,
  present: readonly AnsweringNode[],
) {
  return createStage<'router', RouterResult>('router', { eventPublisher }, ({ intent_result, imageUrl }) => {
    const all = intent_result?.questions ?? []
    const { targets, missing } = route(flags.enableDynamicRouting ? all : strongest(all), present)
    return { result: { targets, missing: imageUrl === undefined ? missing : [...missing, unseenImage(all)] } }
  })
}

function route(questions: readonly Question[], present: readonly AnsweringNode[]): RouterResult {
  const byNode = new Map<AnsweringNode, Question[]>()
  const missing: Section[] = []
  for (const question of questions) {
    const own = NODE_OF_INTENT[question.intent]
    const standIn = STAND_IN[question.intent]
    const node = [own, standIn].find((name) => name !== undefined && present.includes(name))
    if (own === undefined || node !== own) missing.push(missingSection(question))
    if (node !== undefined) byNode.set(node, [...(byNode.get(node) ?? []), question])
  }
  return { targets: [...byNode].map(([node, asked]) => ({ node, questions: asked })), missing }
}

/** Without dynamic routing one node answers: that of the surest question, the first of equals. */
function strongest(questions: readonly Question[]): readonly Question[] {
  return questions.toSorted((left, right) => right.confidence - left.confidence).slice(0, 1)
}
