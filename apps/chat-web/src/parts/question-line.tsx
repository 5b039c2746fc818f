import type { ChatClient } from '@eco2/chat-client'
import type { VNode } from 'preact'
import type { Turn } from '../conversation/turn.ts'
import { useWaitingSentence } from '../conversation/use-waiting-sentence.ts'
import { Icon } from './icons.tsx'

export interface QuestionLineProps {
  readonly client: ChatClient
  readonly turns: readonly Turn[]
  readonly onLeave: (runId: string) => void
}

/** Questions that wait for the answer before them: above the composer, so that nothing moves in what is being read. */
export function QuestionLine({ client, turns, onLeave }: QuestionLineProps): VNode {
  return (
    <div class="question-line" aria-live="polite">
      {turns.length > 0 && (
        <ul aria-label="이어서 물은 질문" data-testid="question-line">
          {turns.map((turn) => (
            <WaitingQuestion key={turn.key} client={client} turn={turn} onLeave={onLeave} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface WaitingQuestionProps {
  readonly client: ChatClient
  readonly turn: Turn
  readonly onLeave: (runId: string) => void
}

function WaitingQuestion({ client, turn, onLeave }: WaitingQuestionProps): VNode {
  const { runId, asked } = turn
  const sentence = useWaitingSentence(client, runId, 'at-once')
  return (
    <li class="waiting-question">
      <span class="waiting-text">{asked?.text}</span>
      <span class="waiting-why">
        {runId === undefined ? '보내는 중' : (sentence ?? '앞 질문에 답한 뒤 이어서 답해요.')}
      </span>
      {runId !== undefined && (
        <button
          type="button"
          class="icon-button icon-button-small"
          aria-label={`묻지 않기: ${asked?.text}`}
          onClick={() => onLeave(runId)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  )
}
