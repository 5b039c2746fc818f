import type { VNode } from 'preact'
import type { RunStatus } from '../conversation/run-status.ts'

/** Always there and always as high, so that nothing moves when a run begins or ends. */
export function StatusLine({ status }: { status: RunStatus | null }): VNode {
  const tone = status?.tone === 'attention' ? ' status-attention' : ''
  return (
    <div class={`status${tone}`}>
      {status !== null && (
        <progress
          class="status-progress"
          aria-label="진행"
          max={100}
          {...(status.progress === undefined ? {} : { value: status.progress })}
        />
      )}
      <div class="status-text column">
        {status !== null && status.isYourTurn !== true && <span class="spinner" aria-hidden="true" />}
        <span role="status" data-testid="status-line">
          {status?.text}
        </span>
        {status?.progress !== undefined && (
          <span class="status-percent" aria-hidden="true">
            {status.progress}%
          </span>
        )}
      </div>
    </div>
  )
}
