import { Send } from '@langchain/langgraph'
import type { ChatState } from './state.ts'

/** Where the answering nodes meet again. */
export type Joint = 'aggregator' | 'summarize' | 'answer'

/** A picture is looked at before anybody decides what is asked. */
export function toVision(state: ChatState): 'vision' | 'router' {
  return state.imageUrl === undefined ? 'router' : 'vision'
}

/** What only the user can say is asked first; then each node gets its own questions. */
export function askOrFanOut(joint: Joint): (state: ChatState) => Send[] | Joint | 'ask' {
  const next = fanOut(joint)
  return (state) => ((state.router_result?.needs ?? []).length > 0 ? 'ask' : next(state))
}

/** Each node gets its own questions, all at the same time; with nothing to ask, the joint follows at once. */
export function fanOut(joint: Joint): (state: ChatState) => Send[] | Joint {
  return (state) => {
    const targets = state.router_result?.targets ?? []
    if (targets.length === 0) return joint
    return targets.map(({ node, questions }) => new Send(node, { ...state, questions }))
  }
}
