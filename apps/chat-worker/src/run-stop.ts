import { isPortError, type RunFailure } from '@eco2/ports'

/**
 * Why a run at work has to stop. `lost`: another attempt may write now, say nothing more. `log-gone`: the log vanished,
 * another attempt makes a new one. `log-full`: end it as failed. `drain`: hand it over. `cancel`, `deadline`: end it.
 */
export type StopReason = 'lost' | 'log-gone' | 'log-full' | 'drain' | 'cancel' | 'deadline'

export class RunStop extends Error {
  readonly reason: StopReason

  constructor(reason: StopReason) {
    super(`the run has to stop: ${reason}`)
    this.name = 'RunStop'
    this.reason = reason
  }
}

/** What the reason of an aborted `RunLog.lost` means for the run. */
export function stopOfLostLog(reason: unknown): RunStop {
  if (isPortError(reason, 'NOT_FOUND')) return new RunStop('log-gone')
  if (isPortError(reason, 'BUDGET_EXCEEDED')) return new RunStop('log-full')
  return new RunStop('lost')
}

/** What the user reads when a run failed. The code is stable; the vendor's words stay in the logs' cause. */
export function toRunFailure(error: unknown): RunFailure {
  if (error instanceof RunStop && error.reason === 'deadline') return FAILURES.RUN_DEADLINE
  if (error instanceof RunStop && error.reason === 'log-full') return FAILURES.LOG_LIMIT
  if (isPortError(error)) {
    return { code: error.code, message: MESSAGES[error.code] ?? FAILURES.INTERNAL.message }
  }
  return FAILURES.INTERNAL
}

export const FAILURES = {
  RUN_CRASHED: {
    code: 'RUN_CRASHED',
    message: '답변을 만드는 중에 문제가 되풀이되어 멈췄어요. 잠시 뒤에 다시 물어봐 주세요.',
  },
  RUN_DEADLINE: { code: 'RUN_DEADLINE', message: '답변이 너무 오래 걸려서 멈췄어요. 다시 물어봐 주세요.' },
  LOG_LIMIT: { code: 'LOG_LIMIT', message: '답변이 너무 길어져서 여기까지만 보여 드려요.' },
  INTERNAL: { code: 'INTERNAL', message: '답변을 만들지 못했어요. 다시 물어봐 주세요.' },
} as const satisfies Record<string, RunFailure>

const MESSAGES: Partial<Record<string, string>> = {
  RATE_LIMITED: '지금은 요청이 많아요. 잠시 뒤에 다시 물어봐 주세요.',
  TIMEOUT: '답변이 너무 오래 걸려서 멈췄어요. 다시 물어봐 주세요.',
  UNAVAILABLE: '답변에 필요한 서비스가 잠시 쉬고 있어요. 조금 뒤에 다시 물어봐 주세요.',
  CONTENT_FILTERED: '이 내용에는 답할 수 없어요. 다른 말로 물어봐 주세요.',
  CONTEXT_TOO_LONG: '대화가 너무 길어졌어요. 새 대화에서 물어봐 주세요.',
  BUDGET_EXCEEDED: '오늘 쓸 수 있는 만큼을 다 썼어요. 내일 다시 물어봐 주세요.',
  UNSUPPORTED: '지금 고른 모델로는 할 수 없는 일이에요.',
}
