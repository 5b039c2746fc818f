import { missingSection } from '../nodes/missing.ts'
import type { ChatState, Section } from '../state.ts'

/** What the nodes found and what is missing, in the order of the questions, what is missing last. Never empty. */
export function collectSections(state: ChatState): readonly Section[] {
  const { targets = [], missing = [] } = state.router_result ?? {}
  const found = targets.flatMap(({ node }) => state[`${node}_result`]?.sections ?? [])
  const sections = [...found, ...missing].toSorted(
    (left, right) => left.index - right.index || Number(isMissing(left)) - Number(isMissing(right)),
  )
  return sections.length > 0
    ? sections
    : [missingSection({ index: 0, intent: 'general', text: state.message })]
}

function isMissing({ status }: Section): boolean {
  return status === 'missing'
}
