import type { Message } from '@eco2/ports'
import { estimateTokens } from './estimate-tokens.ts'
import { fence } from './fence.ts'

/** The latest messages that fit, oldest first, as data; `''` when there is none. Images enter as a word, not as bytes. */
export function renderHistory(history: readonly Message[], maxTokens: number = MAX_HISTORY_TOKENS): string {
  const lines: string[] = []
  let left = maxTokens
  for (const message of history.toReversed()) {
    const line = renderMessage(message)
    left -= estimateTokens(line)
    if (left < 0) break
    lines.push(line)
  }
  return lines.length === 0 ? '' : fence('earlier_messages', lines.toReversed().join('\n'))
}

function renderMessage({ role, text, imageUrl }: Message): string {
  const speaker = role === 'user' ? '사용자' : '도우미'
  const cut = text.length > MAX_MESSAGE_CHARACTERS ? `${text.slice(0, MAX_MESSAGE_CHARACTERS)} …` : text
  return `${speaker}: ${cut}${imageUrl === undefined ? '' : ' (사진 첨부)'}`
}

const MAX_HISTORY_TOKENS = 2_000
const MAX_MESSAGE_CHARACTERS = 800
