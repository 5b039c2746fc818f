import type { Answer, InputValue } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Asked, openQuestion, type Turn } from '../conversation/turn.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { AskAgain, EditQuestion } from './ask-again.tsx'
import { OwnImage } from './own-image.tsx'
import { QuestionCard } from './question-card.tsx'
import { SourceCards } from './source-cards.tsx'
import { StageList } from './stage-list.tsx'

export interface TurnViewProps {
  readonly turn: Turn
  readonly onAnswer: (requestId: string, value: InputValue) => Promise<boolean>
  /** Once more, below. */
  readonly onAsk: (asked: Asked) => void
  /** In a copy. Absent where that is not offered: for older turns, and while an answer is being written. */
  readonly onAskAgain: ((asked: Asked) => Promise<boolean>) | undefined
}

export function TurnView({ turn, onAnswer, onAsk, onAskAgain }: TurnViewProps): VNode {
  const { asked, answer, live } = turn
  const [isEditing, setIsEditing] = useState(false)
  const isFresh = turn.runId === undefined || (live !== undefined && live.leftLine !== true)
  const isWriting = turn.runId === undefined || live?.following === true
  const question = openQuestion(turn)
  return (
    <article class={isFresh ? 'turn turn-fresh column' : 'turn column'}>
      {asked !== undefined && (
        <div class="asked">
          <h2 class="visually-hidden">질문</h2>
          {asked.imageUrl !== undefined && (
            <OwnImage url={asked.imageUrl} alt="질문과 함께 보낸 사진" gone="사진을 더 이상 볼 수 없어요." />
          )}
          {isEditing && onAskAgain !== undefined ? (
            <EditQuestion asked={asked} onBack={() => setIsEditing(false)} onAskAgain={onAskAgain} />
          ) : (
            <p class="asked-text">{asked.text}</p>
          )}
        </div>
      )}
      <div class="answer" aria-busy={isWriting} data-testid="answer">
        <h3 class="visually-hidden">답변</h3>
        {answer.stages.length > 0 && (
          <StageList
            stages={answer.stages}
            tools={answer.tools}
            open={isWriting && answer.text === ''}
            running={isWriting}
          />
        )}
        <AnswerText text={answer.text} partial={isWriting} />
        {answer.images.map((image) => (
          <OwnImage
            key={image.url}
            url={image.url}
            alt={image.alt ?? '답변과 함께 만든 그림'}
            gone="그림을 더 이상 볼 수 없어요."
          />
        ))}
        {question !== undefined && (
          <QuestionCard key={question.requestId} question={question} onAnswer={onAnswer} />
        )}
        {!isWriting && <Ending answer={answer} asked={asked} onAsk={onAsk} />}
        {/* Below a text that still grows they would be pushed down with every line. */}
        {!isWriting && answer.sources.length > 0 && <SourceCards sources={answer.sources} />}
        {!isWriting && !isEditing && asked !== undefined && onAskAgain !== undefined && (
          <AskAgain
            asked={asked}
            hasAnswer={answer.status === 'completed'}
            onEdit={() => setIsEditing(true)}
            onAskAgain={onAskAgain}
          />
        )}
      </div>
    </article>
  )
}

/** Other turns are drawn again with every frame of the one that is being written; their text is not read again. */
function AnswerText({ text, partial }: { text: string; partial: boolean }): VNode | null {
  return useMemo(
    () =>
      text === '' ? null : (
        <div class="answer-text" data-testid="answer-text">
          <Markdown text={text} partial={partial} />
        </div>
      ),
    [text, partial],
  )
}

interface EndingProps {
  readonly answer: Answer
  readonly asked: Asked | undefined
  readonly onAsk: (asked: Asked) => void
}

function Ending({ answer, asked, onAsk }: EndingProps): VNode | null {
  const note = toEndingNote(answer)
  if (note === null) return null
  return (
    <p class={answer.status === 'failed' ? 'ending ending-failed' : 'ending'} data-testid="ending">
      <span>{note}</span>
      {answer.status !== 'completed' && asked !== undefined && (
        <button type="button" class="text-button" onClick={() => onAsk(asked)}>
          다시 묻기
        </button>
      )}
    </p>
  )
}

function toEndingNote(answer: Answer): string | null {
  if (answer.status === 'failed') return answer.error?.message ?? '답변을 끝내지 못했어요.'
  if (answer.status === 'cancelled') return '여기에서 멈췄어요.'
  if (!answer.degraded) return null
  const withoutModel = answer.stages.some(({ stage, status }) => stage === 'answer' && status === 'degraded')
  return withoutModel
    ? 'AI 모델 없이 자료만으로 정리한 답이에요.'
    : '일부는 AI 모델이나 외부 조회 없이 정리했어요.'
}
