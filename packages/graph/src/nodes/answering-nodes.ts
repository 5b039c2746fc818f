import type { Intent } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { AnsweringNode } from '../state.ts'
import { createGeneralNode } from './general.ts'
import { createWasteRagNode } from './waste-rag.ts'

/** The nodes that answer, as far as their ports are given. A new one is a line here and in `NODE_OF_INTENT`. */
export function createAnsweringNodes(deps: ChatGraphDeps) {
  return {
    waste_rag: createWasteRagNode(deps),
    general: createGeneralNode(deps),
  } satisfies Record<AnsweringNode, unknown>
}

/** Who answers what. An intent without an entry, or whose node is absent, is answered by what is missing. */
export const NODE_OF_INTENT: Partial<Record<Intent, AnsweringNode>> = {
  waste: 'waste_rag',
  general: 'general',
}

/** Who can still say something true when the intent's own node is absent. */
export const STAND_IN: Partial<Record<Intent, AnsweringNode>> = {
  bulk_waste: 'waste_rag',
}
