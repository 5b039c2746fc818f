import {
  type Answer,
  type AnswerQuestion,
  type ConnectionState,
  createAnswer,
  type Message,
} from '@eco2/chat-client'

export interface Asked {
  readonly text: string
  readonly imageUrl?: string
}

/** A run that this page follows, or has followed to its end. */
export interface LiveRun {
  readonly answer: Answer
  readonly connection: ConnectionState
  readonly following: boolean
  readonly stopping: boolean
  /** The question that is done with before the run says so: answered here, or refused because it was answered elsewhere. */
  readonly settledRequestId?: string
  /** It was taken out of the line: it is not what the reader waits for. */
  readonly leftLine?: true
}

/** A question and its answer, as they are shown. */
export interface Turn {
  readonly key: string
  /** Absent while the question is on its way. */
  readonly runId?: string
  /** Absent when the question is on an older page. */
  readonly asked?: Asked
  readonly askedAt: number
  readonly answer: Answer
  /** The run as it happens; absent for answers out of the store. */
  readonly live?: LiveRun
}

/** `messages` oldest first. A run's user message and its answer become one turn. */
export function toTurns(messages: readonly Message[], live: ReadonlyMap<string, LiveRun>): Turn[] {
  const turns = new Map<string, Turn>()
  for (const message of messages) {
    const run = live.get(message.runId)
    const before = turns.get(message.runId) ?? {
      key: message.runId,
      runId: message.runId,
      askedAt: message.createdAt,
      answer: run?.answer ?? createAnswer(),
      ...(run === undefined ? {} : { live: run }),
    }
    if (message.role === 'user') {
      const { text, imageUrl } = message
      turns.set(message.runId, {
        ...before,
        asked: { text, ...(imageUrl === undefined ? {} : { imageUrl }) },
      })
    } else {
      turns.set(message.runId, run === undefined ? { ...before, answer: toAnswer(message) } : before)
    }
  }
  return [...turns.values()]
}

/** The question that the card is about. */
export function openQuestion({ answer, live }: Turn): AnswerQuestion | undefined {
  const { question } = answer
  if (live?.following !== true || question === undefined) return undefined
  return question.requestId === live.settledRequestId ? undefined : question
}

/** Questions that wait for the one before them: nobody follows them yet. */
export function isInLine({ runId, live, answer }: Turn): boolean {
  return runId !== undefined && live === undefined && answer.status === 'queued'
}

/** Runs whose answer is not among `messages`: they are still being answered. */
export function unansweredRuns(messages: readonly Message[]): string[] {
  const answered = new Set(messages.filter(({ role }) => role === 'assistant').map(({ runId }) => runId))
  const asked = new Set(messages.map(({ runId }) => runId))
  return [...asked].filter((runId) => !answered.has(runId))
}

function toAnswer(message: Message): Answer {
  return {
    ...createAnswer(),
    status: message.status ?? 'completed',
    text: message.text,
    sources: message.sources ?? [],
    images: message.images ?? [],
    ...(message.degraded !== undefined && { degraded: message.degraded }),
    ...(message.error !== undefined && { error: message.error }),
  }
}
