import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Turn } from '../conversation/turn.ts'
import { createSentenceReader } from '../sentences.ts'

interface Line {
  readonly id: number
  readonly text: string
}

/** Says the answer that is being written, a whole sentence at a time. Out of sight; the answer itself is not live. */
export function LiveRegion({ turn }: { turn: Turn | undefined }): VNode {
  const [lines, setLines] = useState<readonly Line[]>([])
  const reader = useRef({ runId: '', read: createSentenceReader(), status: '', rewriting: false })

  const { runId = '', live, answer } = turn ?? {}
  const { text = '', status = '', rewriting = false } = live === undefined ? {} : (answer ?? {})
  useEffect(() => {
    if (status === '') return
    const now = reader.current
    if (now.runId !== runId) {
      Object.assign(now, { runId, read: createSentenceReader(), status: '', rewriting: false })
    }
    const ending = now.status === status ? undefined : ENDINGS[status]
    const news = [
      ...(rewriting && !now.rewriting ? ['답변을 다시 쓰는 중이에요.'] : []),
      ...now.read(text, status in ENDINGS),
      ...(ending === undefined ? [] : [ending]),
    ]
    Object.assign(now, { status, rewriting })
    if (news.length > 0) setLines((before) => [...before, ...news.map(toLine)].slice(-KEPT_LINES))
  }, [runId, text, status, rewriting])

  return (
    <div class="visually-hidden" aria-live="polite" aria-relevant="additions" data-testid="announcer">
      {lines.map((line) => (
        <p key={line.id}>{line.text}</p>
      ))}
    </div>
  )
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
