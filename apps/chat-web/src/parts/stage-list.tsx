import type { AnswerStage } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { Icon } from './icons.tsx'

export interface StageListProps {
  readonly stages: readonly AnswerStage[]
  /** Before the text begins the list is open, and nothing is below it that it could push. */
  readonly open: boolean
  readonly running: boolean
}

export function StageList({ stages, open, running }: StageListProps): VNode {
  const list = (
    <ol class="stages" aria-label="진행 단계" data-testid="stages">
      {stages.map((stage) => {
        // A run that was stopped leaves stages that never ended.
        const status = stage.status === 'running' && !running ? 'skipped' : stage.status
        return (
          <li key={stage.stage} class={`stage stage-${status}`} data-stage={stage.stage}>
            <span class="stage-mark" aria-hidden="true">
              {status === 'running' ? <span class="spinner" /> : <Icon name={MARKS[status]} size={16} />}
            </span>
            <span>{stage.message}</span>
            <span class="visually-hidden">{` (${NAMES[status]})`}</span>
          </li>
        )
      })}
    </ol>
  )
  if (open) return list
  return (
    <details class="stages-done">
      <summary>
        {running ? `${stages.length}단계를 거치는 중` : `${stages.length}단계를 거쳐 찾았어요`}
      </summary>
      {list}
    </details>
  )
}

const MARKS = { ok: 'check', degraded: 'check', skipped: 'minus', failed: 'close' } as const
const NAMES = {
  running: '하는 중',
  ok: '마침',
  degraded: '일부만 마침',
  skipped: '건너뜀',
  failed: '못 함',
} as const
