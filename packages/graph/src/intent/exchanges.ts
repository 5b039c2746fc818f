import type { Intent, Message } from '@eco2/ports'
import { cleanText } from './clean-text.ts'

/** What the user said, and what was answered; '' for no answer. */
export interface Exchange {
  readonly asked: string
  readonly answer: string
}

/** The last exchanges, the latest first. */
export function exchangesOf(history: readonly Message[]): readonly Exchange[] {
  return history
    .flatMap(({ role, text }, index) => {
      if (role !== 'user') return []
      const next = history[index + 1]
      return [{ asked: shorten(text), answer: next?.role === 'assistant' ? shorten(next.text) : '' }]
    })
    .slice(-MAX_EXCHANGES)
    .reverse()
}

/** Whoever is told where to bring a thing asked about it. */
export function intentOfAnswer(answer: string): Intent | undefined {
  if (!INSTRUCTION.test(answer)) return undefined
  return BULKY.test(answer) ? 'bulk_waste' : 'waste'
}

function shorten(text: string): string {
  return cleanText(text.slice(0, MAX_CHARACTERS))
}

const INSTRUCTION =
  /(?:버리|내놓으|넣으|담으|신고하|신청하|맡기|반납하|돌려주)(?:세요|시면|면\s?(?:돼|됩))|버려(?:요|야|\s?주)|수거함에|종량제\s?봉투(?:에|예요|입니다)|[가-힣](?:류|캔|병)(?:예요|이에요|입니다)/u
const BULKY = /대형\s?폐기물/u
const MAX_EXCHANGES = 4
const MAX_CHARACTERS = 400
