import type { AnswerStage, AnswerTool } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { toStageOfTool, toToolName } from '../tool-names.ts'
import { Icon } from './icons.tsx'

export interface StageListProps {
  readonly stages: readonly AnswerStage[]
  readonly tools: readonly AnswerTool[]
  /** Before the text begins the list is open, and nothing is below it that it could push. */
  readonly open: boolean
  readonly running: boolean
}

export function StageList({ stages, tools, open, running }: StageListProps): VNode {
  const names = stages.map(({ stage }) => stage)
  const list = (
    <ol class="stages" aria-label="진행 단계" data-testid="stages">
      {stages.map((stage) => {
        const mine = tools.filter((tool) => toStageOfTool(tool, names) === stage.stage)
        return (
          <li key={stage.stage} data-stage={stage.stage}>
            <Step status={running ? stage.status : ended(stage.status)} text={stage.message} />
            {mine.length > 0 && (
              <ul class="tools" aria-label="조회">
                {mine.map((tool) => (
                  <li key={tool.toolCallId} data-tool={tool.name}>
                    <Step
                      status={running ? tool.status : ended(tool.status)}
                      text={toToolName(tool.name)}
                      note={TOOL_NOTES[tool.status]}
                    />
                  </li>
                ))}
              </ul>
            )}
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

type Status = AnswerStage['status'] | AnswerTool['status']

/** A run that was stopped leaves steps that never ended. */
function ended<Step extends Status>(status: Step): Step | 'skipped' {
  return status === 'running' ? 'skipped' : status
}

function Step({ status, text, note }: { status: Status; text: string; note?: string | undefined }): VNode {
  return (
    <div class={`stage stage-${status}`}>
      <span class="stage-mark" aria-hidden="true">
        {status === 'running' ? <span class="spinner" /> : <Icon name={MARKS[status]} size={16} />}
      </span>
      <span>{note === undefined ? text : `${text} · ${note}`}</span>
      {note === undefined && <span class="visually-hidden">{` (${NAMES[status]})`}</span>}
    </div>
  )
}

const MARKS = { ok: 'check', degraded: 'check', skipped: 'minus', empty: 'minus', failed: 'close' } as const
const NAMES = {
  running: '하는 중',
  ok: '마침',
  degraded: '일부만 마침',
  skipped: '건너뜀',
  empty: '찾은 것 없음',
  failed: '못 함',
} as const
/** Said to everyone: how a lookup went is not clear from its name. */
const TOOL_NOTES: Partial<Record<Status, string>> = { empty: '찾은 것 없음', failed: '조회하지 못함' }
