import { type Answer, type ConnectionState, createAnswer, type Message } from '@eco2/chat-client'

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
    ...(message.degraded !== undefined && { degraded: message.degraded }),
    ...(message.error !== undefined && { error: message.error }),
  }
}
