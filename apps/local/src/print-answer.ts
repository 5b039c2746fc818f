import type { Writable } from 'node:stream'
import { styleText } from 'node:util'
import { type Answer, applyEvent, createAnswer, type ResetEvent, type RunEvent } from '@eco2/chat-client'

export interface PrintAnswerOptions {
  /** What a run asks its user; nothing more is printed before it resolves. */
  readonly onQuestion?: (question: Extract<RunEvent, { type: 'input-request' }>) => Promise<void>
  readonly answer: Writable
  readonly notes: Writable
}

/** Stages as dim lines beside the answer, the text as it comes, then the sources. Resolves to how the run ended. */
export async function printAnswer(
  events: AsyncIterable<RunEvent | ResetEvent>,
  { answer: out, notes, onQuestion = async () => {} }: PrintAnswerOptions,
): Promise<Answer['status']> {
  const note = (text: string): void => void notes.write(`${styleText('dim', text, { stream: notes })}\n`)
  let answer = createAnswer()
  let isLineOpen = false
  const closeLine = (): void => {
    if (isLineOpen) out.write('\n')
    isLineOpen = false
  }
  for await (const event of events) {
    const before = answer
    answer = applyEvent(answer, event)
    switch (event.type) {
      case 'text-delta':
        out.write(event.text)
        isLineOpen = true
        break
      case 'stage-start':
        closeLine()
        note(`· ${event.message}`)
        break
      case 'stage-end':
        if (event.status === 'ok') break
        closeLine()
        note(`· ${messageOf(answer, event.stage)} (${OUTCOMES[event.status]})`)
        break
      case 'input-request':
        closeLine()
        await onQuestion(event)
        break
      case 'text-reset':
      case 'reset':
        // What is on the terminal cannot be taken back; it is said that it no longer counts.
        if (before.text === '') break
        closeLine()
        note('(위의 글은 버리고 처음부터 다시 씁니다.)')
        break
      case 'run-end':
        if (before.text === '' && answer.text !== '') out.write(answer.text)
        if (before.text === '') isLineOpen = answer.text !== ''
        break
      default:
    }
  }
  closeLine()
  printSources(answer, out)
  if (answer.status === 'failed') notes.write(`${answer.error?.message ?? '답을 만들지 못했어요.'}\n`)
  if (answer.status === 'cancelled') note('취소되었어요.')
  return answer.status
}

/** Of its end when that says something, else of its start. */
function messageOf({ stages }: Answer, name: string): string {
  return stages.find(({ stage }) => stage === name)?.message || name
}

function printSources({ sources }: Answer, out: Writable): void {
  if (sources.length === 0) return
  out.write('\n출처\n')
  for (const { title, url, ruleId, date } of sources) {
    const details = [date, url ?? ruleId].filter((detail) => detail !== undefined)
    out.write(`- ${title}${details.length === 0 ? '' : ` (${details.join(', ')})`}\n`)
  }
}

const OUTCOMES = { degraded: '일부만 됨', skipped: '건너뜀', failed: '실패' } as const
