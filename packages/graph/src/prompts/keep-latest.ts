import type { Message } from '@eco2/ports'
import { estimateHistory } from './history.ts'

export interface KeptHistory {
  readonly older: readonly Message[]
  /** Whole; only when not even the least that is kept fits, each of its messages is cut to the same share. */
  readonly kept: readonly Message[]
}

/** The latest turns (a user's message and what follows it) that fit into `maxTokens`, and at least the last two. */
export function keepLatest(history: readonly Message[], maxTokens: number): KeptHistory {
  const turns = toTurns(history)
  let from = Math.max(0, turns.length - MIN_TURNS)
  let tokens = estimateHistory(turns.slice(from).flat())
  const isTooMuch = tokens > maxTokens
  while (from > 0 && !isTooMuch) {
    tokens += estimateHistory(turns[from - 1] ?? [])
    if (tokens > maxTokens) break
    from -= 1
  }
  const kept = turns.slice(from).flat()
  return { older: turns.slice(0, from).flat(), kept: isTooMuch ? shorten(kept, maxTokens) : kept }
}

function toTurns(history: readonly Message[]): readonly (readonly Message[])[] {
  const turns: Message[][] = []
  for (const message of history) {
    const last = turns.at(-1)
    if (message.role === 'user' || last === undefined) turns.push([message])
    else last.push(message)
  }
  return turns
}

/** A code point is a token at most, and a message's frame is short beside any share. */
function shorten(messages: readonly Message[], maxTokens: number): readonly Message[] {
  const share = Math.max(1, Math.floor(maxTokens / messages.length) - FRAME_TOKENS)
  return messages.map((message) => {
    const characters = [...message.text]
    if (characters.length <= share) return message
    return { ...message, text: `${characters.slice(0, share).join('')} …` }
  })
}

const MIN_TURNS = 2
/** "사용자: ", " …" and " (사진 첨부)". */
const FRAME_TOKENS = 12
