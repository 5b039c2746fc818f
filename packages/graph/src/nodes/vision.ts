import { type LLMImage, PortError, type PortErrorCode } from '@eco2/ports'
import { z } from 'zod'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { recognizeSmallTalk } from '../intent/small-talk.ts'
import { plainLine } from '../lookup/plain-line.ts'
import { fence } from '../prompts/fence.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { VisionResult } from '../state.ts'
import { reportUsage } from './report-usage.ts'
import { attempt, createStage, type StageContext, type StageOutcome } from './stage.ts'

/**
 * Looks at the picture of the message, once. What it cannot see is said by the router. A picture that cannot be fetched or
 * read is the picture's fault: only a failing model counts for the breaker, so that nobody rests it for everybody.
 */
export function createVisionNode(deps: ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'visionModel'>) {
  const { visionModel, loadImage = toImageByUrl, eventPublisher, breakers } = deps
  return createStage<'vision', VisionResult>(
    'vision',
    { eventPublisher, breakers, onFailure: () => UNSEEN },
    async ({ imageUrl = '', message }, context) => {
      const { signal } = context
      const loaded = await attempt(signal, () => loadImage(imageUrl, { signal }))
      if ('failure' in loaded) return unseen('degraded', loaded.failure)
      const seen = await attempt(signal, () =>
        visionModel.describeImage(loaded.value, toPrompt(message), seenSchema, toOptions(context)),
      )
      if ('failure' in seen) {
        return unseen(PICTURE_FAULTS.has(seen.failure) ? 'degraded' : 'failed', seen.failure)
      }
      return { result: toResult(seen.value) }
    },
  )
}

/** Without a loader the model's own vendor fetches the picture, and vendors take https only. */
async function toImageByUrl(imageUrl: string): Promise<LLMImage> {
  if (/^https:\/\//iu.test(imageUrl)) return { url: imageUrl }
  throw new PortError('UNSUPPORTED', 'The picture has no address that a model may fetch.')
}

function toPrompt(message: string): { readonly systemPrompt: string; readonly prompt: string } {
  const words = plainLine(message, MAX_MESSAGE_CHARACTERS)
  return {
    systemPrompt: SYSTEM_PROMPT,
    prompt: [words === '' ? '' : fence('message', words), '사진에서 버릴 물건을 적으세요.']
      .filter((part) => part !== '')
      .join('\n\n'),
  }
}

function toOptions(context: StageContext) {
  return { maxTokens: 400, task: 'see-picture', signal: context.signal, onUsage: reportUsage(context) }
}

function toResult({ readable, items }: z.infer<typeof seenSchema>): VisionResult {
  if (!readable) return { status: 'nothing', items: [] }
  const things = items
    .map(({ name, material, condition }) => ({
      name: toWords(name),
      material: toWords(material),
      condition: toWords(condition),
    }))
    .filter(({ name }) => isThing(name))
  return things.length === 0 ? { status: 'nothing', items: [] } : { status: 'ok', items: things }
}

/** Letters and numbers only: what stands in a picture must not become a link, a mark-up or a line of a prompt. */
function toWords(text: string): string {
  return plainLine(plainLine(text).replace(/[^\p{L}\p{M}\p{N}\s,%·()-]/gu, ' '), MAX_WORD_CHARACTERS)
}

function isThing(name: string): boolean {
  return /[가-힣]|\p{L}{2}/u.test(name) && recognizeSmallTalk(cleanText(name)) !== 'off-limits'
}

function unseen(status: 'degraded' | 'failed', reason: PortErrorCode): StageOutcome<VisionResult> {
  return { result: UNSEEN, status, reason }
}

/** Strict: every field required, nothing else allowed, so that vendors' strict modes take it. */
const seenSchema = z.strictObject({
  readable: z.boolean().describe('물건을 알아볼 만큼 선명한가'),
  items: z
    .array(
      z.strictObject({
        name: z.string().max(200).describe('규정이 부르는 흔한 이름'),
        material: z.string().max(200).describe('재질, 모르면 빈 글'),
        condition: z.string().max(200).describe('이름 앞에 붙일 상태, 없으면 빈 글'),
      }),
    )
    .max(3),
})

const UNSEEN: VisionResult = { status: 'failed', items: [] }
const PICTURE_FAULTS: ReadonlySet<PortErrorCode> = new Set(['INVALID_REQUEST', 'CONTENT_FILTERED'])
const SYSTEM_PROMPT = loadPrompt('see-picture')
const MAX_MESSAGE_CHARACTERS = 300
const MAX_WORD_CHARACTERS = 40
