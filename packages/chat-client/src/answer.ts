import type { FinishedStatus, MessageSource, RunEvent } from '@eco2/ports'
import type { ResetEvent } from './follow-run.ts'

export interface AnswerStage {
  readonly stage: string
  readonly message: string
  readonly status: 'running' | 'ok' | 'degraded' | 'skipped' | 'failed'
  readonly reason?: string
}

/** A lookup that the answer rests on, or would have. */
export interface AnswerTool {
  readonly toolCallId: string
  /** `<port>.<operation>`: `weather.forecast`. */
  readonly name: string
  readonly status: 'running' | 'ok' | 'empty' | 'failed'
  /** The stage that had begun last by then; several may be at work. */
  readonly stage?: string
}

export interface AnswerQuestion {
  readonly requestId: string
  readonly kind: 'location' | 'confirmation' | 'choice'
  readonly message: string
  readonly choices?: readonly string[]
  /** Unix milliseconds; declined afterwards. */
  readonly until: number
}

/** A run as a viewer sees it. */
export interface Answer {
  readonly status: 'queued' | 'running' | 'waiting' | FinishedStatus
  /** In the order in which they first began. */
  readonly stages: readonly AnswerStage[]
  /** In the order in which they began. */
  readonly tools: readonly AnswerTool[]
  /** 0 to 100. */
  readonly progress: number
  readonly text: string
  readonly sources: readonly MessageSource[]
  readonly images: readonly { readonly url: string; readonly alt?: string }[]
  /** The text was dropped and has not begun again. */
  readonly rewriting: boolean
  /** Made, at least in part, without a model or without a lookup that was tried. */
  readonly degraded: boolean
  /** While `status` is `waiting`. */
  readonly question?: AnswerQuestion
  readonly error?: { readonly code: string; readonly message: string }
}

export function createAnswer(): Answer {
  return {
    status: 'queued',
    stages: [],
    tools: [],
    progress: 0,
    text: '',
    sources: [],
    images: [],
    rewriting: false,
    degraded: false,
  }
}

/** Folds one event in; pure. An event that changes nothing, also one of a type not yet known, returns `answer` itself. */
export function applyEvent(answer: Answer, event: RunEvent | ResetEvent): Answer {
  switch (event.type) {
    case 'reset':
      return createAnswer()
    case 'run-start': {
      const { question: _, ...rest } = answer
      return { ...rest, status: 'running' }
    }
    case 'stage-start':
      return withStage(answer, event.progress, {
        stage: event.stage,
        message: event.message,
        status: 'running',
      })
    case 'stage-end': {
      const begun = answer.stages.find((stage) => stage.stage === event.stage)
      return withStage(answer, event.progress, {
        stage: event.stage,
        message: event.message ?? begun?.message ?? '',
        status: event.status,
        ...(event.reason === undefined ? {} : { reason: event.reason }),
      })
    }
    case 'tool-start':
    case 'tool-end':
      return withTool(answer, event.toolCallId, event.name, 'outcome' in event ? event.outcome : 'running')
    case 'text-delta':
      return { ...answer, text: answer.text + event.text, rewriting: false }
    case 'text-reset': {
      // A change of provider begins the text again; everything else begins the run again, and says it all anew.
      const kept = event.reason === 'provider-change' ? answer : { ...createAnswer(), status: answer.status }
      return { ...kept, text: '', rewriting: true }
    }
    case 'source': {
      const { title, url, ruleId, date } = event
      if (answer.sources.some((s) => s.title === title && s.url === url && s.ruleId === ruleId)) return answer
      const source = {
        title,
        ...(url === undefined ? {} : { url }),
        ...(ruleId === undefined ? {} : { ruleId }),
        ...(date === undefined ? {} : { date }),
      }
      return { ...answer, sources: [...answer.sources, source] }
    }
    case 'image': {
      const { url, alt } = event
      if (answer.images.some((image) => image.url === url)) return answer
      return { ...answer, images: [...answer.images, { url, ...(alt === undefined ? {} : { alt }) }] }
    }
    case 'input-request': {
      const { requestId, kind, message, choices, until } = event
      const question = { requestId, kind, message, until, ...(choices === undefined ? {} : { choices }) }
      return { ...answer, status: 'waiting', question }
    }
    case 'run-end': {
      const { question: _, ...rest } = answer
      return {
        ...rest,
        status: event.status,
        // The deltas are the answer; a run that ended before a word may still carry one.
        text: answer.text || event.answer,
        rewriting: false,
        degraded: event.degraded === true,
        ...(event.error === undefined ? {} : { error: event.error }),
      }
    }
    default:
      return answer
  }
}

function withTool(answer: Answer, toolCallId: string, name: string, status: AnswerTool['status']): Answer {
  const begun = answer.tools.find((tool) => tool.toolCallId === toolCallId)
  if (begun !== undefined) {
    return { ...answer, tools: answer.tools.map((tool) => (tool === begun ? { ...tool, status } : tool)) }
  }
  const stage = answer.stages.at(-1)?.stage
  return {
    ...answer,
    tools: [...answer.tools, { toolCallId, name, status, ...(stage === undefined ? {} : { stage }) }],
  }
}

function withStage(answer: Answer, progress: number, stage: AnswerStage): Answer {
  const known = answer.stages.some((other) => other.stage === stage.stage)
  const stages = known
    ? answer.stages.map((other) => (other.stage === stage.stage ? stage : other))
    : [...answer.stages, stage]
  return { ...answer, stages, progress }
}
