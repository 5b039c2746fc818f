import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import type { AnsweringNode, Question, RouterResult, Section } from '../state.ts'
import { NODE_OF_INTENT, STAND_IN } from './answering-nodes.ts'
import { needsOf } from './input-needs.ts'
import { missingSection } from './missing.ts'
import { questionsOf } from './questions-of.ts'
import { createStage } from './stage.ts'

/** Gives each question to its node. Pure rules: there is nothing here that a model would know better. */
export function createRouterNode(
  deps: ChatGraphDeps,
  flags: ChatGraphFlags,
  present: readonly AnsweringNode[],
) {
  return createStage<'router', RouterResult>('router', { eventPublisher: deps.eventPublisher }, (state) => {
    const { questions, unseen } = questionsOf(state)
    const { targets, missing } = route(flags.enableDynamicRouting ? questions : strongest(questions), present)
    const asked = targets.flatMap((target) => target.questions)
    return {
      result: {
        targets,
        missing: unseen === undefined ? missing : [...missing, unseen],
        needs: deps.checkpointer === undefined ? [] : needsOf(asked, state, deps),
      },
    }
  })
}

function route(
  questions: readonly Question[],
  present: readonly AnsweringNode[],
): Pick<RouterResult, 'targets' | 'missing'> {
  const byNode = new Map<AnsweringNode, Question[]>()
  const missing: Section[] = []
  for (const question of questions) {
    const own = NODE_OF_INTENT[question.intent]
    const standIn = STAND_IN[question.intent]
    const node = [own, standIn].find((name) => name !== undefined && present.includes(name))
    if (node !== own) missing.push(missingSection(question))
    if (node !== undefined) byNode.set(node, [...(byNode.get(node) ?? []), question])
  }
  return { targets: [...byNode].map(([node, asked]) => ({ node, questions: asked })), missing }
}

/** Without dynamic routing one node answers: that of the surest question, the first of equals. */
function strongest(questions: readonly Question[]): readonly Question[] {
  return questions.toSorted((left, right) => right.confidence - left.confidence).slice(0, 1)
}
