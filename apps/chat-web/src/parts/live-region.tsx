import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openQuestion, type Turn } from '../conversation/turn.ts'
import { createSentenceReader } from '../sentences.ts'

interface Line {
  readonly id: number
  readonly text: string
}

/**
 * Says the answers that are being written, a whole sentence at a time, and what a run asks. Out of sight; the answer itself
 * is not live. An answer's last words are said although the next one has begun by then.
 */
export function LiveRegion({ turns }: { turns: readonly Turn[] }): VNode {
  const [lines, setLines] = useState<readonly Line[]>([])
  const readers = useRef(new Map<string, ReturnType<typeof createTurnReader>>())
  useEffect(() => {
    const news = turns.flatMap((turn) => {
      if (turn.runId === undefined || turn.live === undefined || turn.live.leftLine === true) return []
      const read = readers.current.get(turn.runId) ?? createTurnReader()
      readers.current.set(turn.runId, read)
      return read(turn)
    })
    if (news.length > 0) setLines((before) => [...before, ...news.map(toLine)].slice(-KEPT_LINES))
  }, [turns])

  return (
    <div class="visually-hidden" aria-live="polite" aria-relevant="additions" data-testid="announcer">
      {lines.map((line) => (
        <p key={line.id}>{line.text}</p>
      ))}
    </div>
  )
}

/** What is new in a turn, in whole sentences. */
function createTurnReader() {
  const readText = createSentenceReader()
  let before = { status: '', rewriting: false, requestId: '' }

  return (turn: Turn): string[] => {
    const { text, status, rewriting } = turn.answer
    const question = openQuestion(turn)
    const ending = before.status === status ? undefined : ENDINGS[status]
    const asks = question !== undefined && question.requestId !== before.requestId
    const news = [
      ...(rewriting && !before.rewriting ? ['답변을 다시 쓰는 중이에요.'] : []),
      ...readText(text, status in ENDINGS),
      ...(asks ? [question.message] : []),
      ...(ending === undefined ? [] : [ending]),
    ]
    before = { status, rewriting, requestId: question?.requestId ?? before.requestId }
    return news
  }
}

let lastId = 0
function toLine(text: string): Line {
  lastId += 1
  return { id: lastId, text }
}

const ENDINGS: Readonly<Record<string, string>> = {
  completed: '답변이 끝났어요.',
  failed: '답변을 끝내지 못했어요.',
  cancelled: '답변을 멈췄어요.',
}
/** A screen reader takes what is added; the rest would only fill the page. */
const KEPT_LINES = 12
