import { openQuestion, type Turn } from './turn.ts'

export interface RunStatus {
  readonly text: string
  /** 0 to 100; `undefined`: unknown. */
  readonly progress?: number
  readonly tone: 'calm' | 'attention'
  /** It waits for the person, not for us. */
  readonly isYourTurn?: boolean
}

/** One line that says truthfully what is going on; `null` when nothing is. */
export function toRunStatus(turn: Turn | undefined, waitingBecause?: string): RunStatus | null {
  if (turn === undefined) return null
  const { live, answer } = turn
  if (turn.runId === undefined) return { text: '보내는 중', tone: 'calm' }
  if (live === undefined || !live.following) return null
  const progress = answer.status === 'queued' ? {} : { progress: answer.progress }
  if (live.connection === 'reconnecting') return { text: '다시 연결 중', tone: 'attention', ...progress }
  if (live.stopping) return { text: '멈추는 중', tone: 'calm', ...progress }
  const running = answer.stages.filter(({ status }) => status === 'running').map(({ message }) => message)
  const stage = running.at(-1)
  if (answer.rewriting) {
    const text = stage === undefined ? '답변을 다시 쓰는 중' : `답변을 다시 쓰는 중 · ${stage}`
    return { text, tone: 'attention', ...progress }
  }
  if (answer.status === 'waiting') {
    return openQuestion(turn) === undefined
      ? { text: '이어서 찾아보는 중', tone: 'calm', ...progress }
      : { text: '답을 기다리고 있어요', tone: 'attention', isYourTurn: true, ...progress }
  }
  if (live.connection === 'connecting') return { text: '연결 중', tone: 'calm' }
  if (answer.status === 'queued') return { text: waitingBecause ?? '차례를 기다리는 중', tone: 'calm' }
  const more = running.length > 1 ? ` 외 ${running.length - 1}가지` : ''
  return { text: `${stage ?? '답변을 쓰는 중'}${more}`, tone: 'calm', ...progress }
}
