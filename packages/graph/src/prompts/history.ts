import type { Message } from '@eco2/ports'
import { estimateTokens } from './estimate-tokens.ts'
import { fence } from './fence.ts'

/** The latest messages that fit, oldest first, as data; `''` when there is none. Images enter as a word, not as bytes. */
export function renderHistory(
  history: readonly Message[],
  maxTokens: number = MAX_HISTORY_TOKENS,
  maxMessageCharacters: number = MAX_MESSAGE_CHARACTERS,
): string {
  const lines: string[] = []
  let left = maxTokens
  for (const message of history.toReversed()) {
    const line = renderMessage(message, maxMessageCharacters)
    left -= estimateTokens(line)
    if (left < 0) break
    lines.push(line)
  }
  return lines.length === 0 ? '' : fence('earlier_messages', lines.toReversed().join('\n'))
}

/** The same, whole: for messages whose room was measured. */
export function renderWholeHistory(history: readonly Message[]): string {
  return renderHistory(history, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
}

/** Tokens of messages as `renderWholeHistory` writes them. */
export function estimateHistory(history: readonly Message[]): number {
  return history.reduce(
    (sum, message) => sum + estimateTokens(renderMessage(message, Number.POSITIVE_INFINITY)),
    0,
  )
}

function renderMessage({ role, text, imageUrl }: Message, maxCharacters: number): string {
  const speaker = role === 'user' ? '사용자' : '도우미'
  const words = text.replace(DATA_URL, '(첨부 자료)')
  const cut = words.length > maxCharacters ? `${words.slice(0, maxCharacters)} …` : words
  return `${speaker}: ${cut}${imageUrl === undefined ? '' : ' (사진 첨부)'}`
}

/** Bytes that somebody pasted as text. */
const DATA_URL = /data:[\w.+-]+\/[\w.+-]+(?:;[\w=.+-]+)*;base64,[A-Za-z0-9+/=_-]*/gu
const MAX_HISTORY_TOKENS = 2_000
const MAX_MESSAGE_CHARACTERS = 800
