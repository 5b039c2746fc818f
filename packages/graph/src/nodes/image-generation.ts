import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { NodeResult } from '../state.ts'
import { missingSection } from './missing.ts'
import { createStage } from './stage.ts'

// SKELETON by the lead, so that the graph compiles: to be written.
export function createImageGenerationNode({
  eventPublisher,
  breakers,
}: ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'imageGenerator'>) {
  return createStage<'image_generation', NodeResult>(
    'image_generation',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(missingSection) }),
    },
    ({ questions = [] }) => ({ result: { sections: questions.map(missingSection) } }),
  )
}
