import { type Clock, type InputRequest, type InputValue, systemClock } from '@eco2/ports'
import { interrupt } from '@langchain/langgraph'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { AskResult, InputNeed } from '../state.ts'
import { createStage } from './stage.ts'

/**
 * The one node that asks the user, for everything that is missing, one thing after the other. What was answered before (a
 * run that starts over brings it along) is not asked again. An interrupted node runs again from its top: nothing in here
 * may have an effect of its own.
 */
export function createAskNode({
  eventPublisher,
  clock = systemClock,
  inputTimeoutMs = INPUT_TIMEOUT_MS,
}: ChatGraphDeps) {
  return createStage<'ask', AskResult>('ask', { eventPublisher }, ({ router_result, inputs = [] }) => {
    const answers: Record<string, InputValue> = {}
    for (const need of router_result?.needs ?? []) {
      const known = inputs.find(({ requestId }) => requestId === need.requestId)
      answers[need.requestId] = known === undefined ? askFor(need, clock, inputTimeoutMs) : known.value
    }
    return { result: answers }
  })
}

/** Ends this invocation of the graph; returns the answer in the one that resumes it. */
function askFor(need: InputNeed, clock: Clock, timeoutMs: number): InputValue {
  return interrupt<InputRequest, { value: InputValue }>({ ...need, until: clock.now() + timeoutMs }).value
}

const INPUT_TIMEOUT_MS = 10 * 60 * 1_000
