import { Send } from '@langchain/langgraph'
import type { ChatState } from './state.ts'

/** Each node gets its own questions, all at the same time; with nothing to ask, the `next` stage follows at once. */
export function fanOut(next: 'aggregator' | 'answer'): (state: ChatState) => Send[] | typeof next {
  return (state) => {
    const targets = state.router_result?.targets ?? []
    if (targets.length === 0) return next
    return targets.map(({ node, questions }) => new Send(node, { ...state, questions }))
  }
}
