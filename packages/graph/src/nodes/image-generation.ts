import type { ImageGeneratorPort, PortErrorCode } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import type { ChatState, NodeResult, Question, Section } from '../state.ts'
import {
  describePicture,
  drawnSection,
  type PictureMaterial,
  toPicturePrompt,
  undrawnSection,
  undrawnWithoutMaterial,
  WHY_NOT,
  whyNot,
} from './image-generation-sections.ts'
import { findMaterial } from './picture-material.ts'
import { reportUsage } from './report-usage.ts'
import { attempt, createStage, type StageContext, type StageOutcome } from './stage.ts'

type ImageDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'imageGenerator'>

/**
 * Draws one picture per run, from the rule and the character of what it is about, and keeps it. When it cannot be made or
 * kept, the same is told in words.
 */
export function createImageGenerationNode(deps: ImageDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'image_generation', NodeResult>(
    'image_generation',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(undrawnWithoutMaterial) }),
    },
    async ({ questions = [], history }, context) => {
      const [first, ...others] = questions
      if (first === undefined) return { result: { sections: [] } }
      const drawn = await draw(first, history, deps, context)
      // A picture costs as much as many answers: a message gets one.
      const told = await Promise.all(
        others.map(async (question) =>
          undrawnSection(question, await findMaterial(question, history, deps, context), WHY_NOT.onlyOne),
        ),
      )
      return { ...drawn, result: { sections: [drawn.result, ...told] } }
    },
  )
}

async function draw(
  question: Question,
  history: ChatState['history'],
  deps: ImageDeps,
  context: StageContext,
): Promise<StageOutcome<Section>> {
  const { keepImage, signal, emit } = context
  const material = await findMaterial(question, history, deps, context)
  // Without a place to keep it nobody could see it: it is not made, and not paid for.
  if (keepImage === undefined) return undrawn(question, material, 'UNSUPPORTED')

  const made = await attempt(signal, () => make(question, material, deps.imageGenerator, context))
  if ('failure' in made) return undrawn(question, material, made.failure)
  const kept = await attempt(signal, () => keepImage(made.value))
  if ('failure' in kept) return undrawn(question, material, kept.failure)

  const url = kept.value
  emit({ type: 'image', url, alt: describePicture(material) })
  return { result: drawnSection(question, material, url) }
}

async function make(
  question: Question,
  material: PictureMaterial,
  imageGenerator: ImageGeneratorPort,
  context: StageContext,
): Promise<Uint8Array> {
  const { bytes } = await callLookup(context, {
    name: 'image.generate',
    arguments: { picture: describePicture(material) },
    work: (signal) =>
      imageGenerator.generateImage(
        { prompt: toPicturePrompt(question, material), size: '1024x1024' },
        { signal, task: 'draw-image', onUsage: reportUsage(context) },
      ),
  })
  return bytes
}

/** What was wrong with the wish, or with who wished, says nothing about the painter: it does not count for the breaker. */
function undrawn(
  question: Question,
  material: PictureMaterial,
  reason: PortErrorCode,
): StageOutcome<Section> {
  return {
    result: undrawnSection(question, material, whyNot(reason)),
    status: OWN_FAULTS.has(reason) ? 'degraded' : 'failed',
    reason,
  }
}

const OWN_FAULTS: ReadonlySet<PortErrorCode> = new Set([
  'BUDGET_EXCEEDED',
  'CONTENT_FILTERED',
  'INVALID_REQUEST',
  'UNSUPPORTED',
])
