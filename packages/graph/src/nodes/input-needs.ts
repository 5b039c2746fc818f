import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { ChatState, InputNeed, Question } from '../state.ts'

/** What only the user can say, each thing once, whatever number of questions wants it. */
export function needsOf(
  questions: readonly Question[],
  state: Pick<ChatState, 'position' | 'history'>,
  deps: Pick<ChatGraphDeps, 'findAreas' | 'locationClient'>,
): readonly InputNeed[] {
  void [questions, state, deps]
  return []
}
