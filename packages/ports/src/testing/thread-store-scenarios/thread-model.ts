import { isFinished, type RunStatus } from '../../run-status.ts'
import { MAX_RUNS_IN_LINE, type Multitask } from '../../thread-store-port.ts'

/** One step in the life of a thread. Runs are meant by number, in the order in which they were accepted. */
export type Step =
  | { readonly kind: 'accept'; readonly multitask: Multitask }
  | { readonly kind: 'again' | 'claim' | 'cancel'; readonly run: number }
  | {
      readonly kind: 'finish' | 'release' | 'wait' | 'heartbeat'
      readonly run: number
      readonly late: boolean
    }
  | { readonly kind: 'answer'; readonly run: number; readonly value: string | null }

/** What a step is answered with, runs by number again. */
export type Reply = string | Readonly<Record<string, string | number | boolean | undefined>>

interface ModelRun {
  status: RunStatus
  attempt: number
  crashes: number
  inLine: boolean
  cancel: boolean
  rolledBack: boolean
  previous: 'none' | 'hand-over' | 'input'
  inputs: (string | null)[]
  next: number | undefined
}

/** The contract once more, as plainly as it can be said: one thread, one thing after another, no store. */
export class ThreadModel {
  readonly runs: ModelRun[] = []
  active: number | undefined
  line: number[] = []
  /** Who spoke, oldest first. */
  messages: { readonly run: number; readonly role: 'user' | 'assistant' }[] = []

  apply(step: Step): Reply {
    if (step.kind === 'accept') return this.#accept(step.multitask)
    const run = this.runs[step.run]
    if (run === undefined) return 'nothing'
    switch (step.kind) {
      case 'again':
        return { outcome: 'duplicate', enqueue: run.status === 'queued' && !run.inLine }
      case 'claim':
        return this.#claim(run)
      case 'cancel':
        return this.#cancel(run, step.run)
      case 'finish':
        return this.#finish(run, step.run, step.late)
      case 'answer':
        return this.#answer(run, step.value)
      default:
        return this.#hold(run, step.kind, step.late)
    }
  }

  #accept(multitask: Multitask): Reply {
    const { active } = this
    if (active !== undefined && multitask === 'reject') return { outcome: 'busy', activeRunId: active }
    if (active !== undefined && this.line.length >= MAX_RUNS_IN_LINE)
      return { outcome: 'line-full', activeRunId: active }
    const number = this.runs.push(newModelRun(active !== undefined)) - 1
    this.messages.push({ run: number, role: 'user' })
    if (active === undefined) {
      this.active = number
      return { outcome: 'accepted', enqueue: true }
    }
    if (multitask === 'enqueue') {
      this.line.push(number)
      return { outcome: 'accepted', enqueue: false, behindRunId: active }
    }
    this.line.unshift(number)
    const cancelled = this.runs[active]
    if (cancelled !== undefined) {
      cancelled.cancel = true
      cancelled.rolledBack ||= multitask === 'rollback'
    }
    return { outcome: 'accepted', enqueue: false, behindRunId: active, cancelRunId: active }
  }

  #claim(run: ModelRun): Reply {
    if (isFinished(run.status)) {
      run.attempt += 1
      return { outcome: 'finished', attempt: run.attempt }
    }
    if (!run.cancel && (run.inLine || run.status === 'waiting'))
      return { outcome: 'not-now', attempt: run.attempt }
    const crashed = run.status === 'running'
    const previous = crashed ? 'crash' : run.previous
    run.attempt += 1
    run.crashes += crashed ? 1 : 0
    run.status = 'running'
    run.previous = 'none'
    if (run.cancel) return { outcome: 'cancelled', attempt: run.attempt }
    if (run.crashes >= 2) return { outcome: 'crashed', attempt: run.attempt }
    return { outcome: 'claimed', attempt: run.attempt, previous, inputs: run.inputs.join() }
  }

  #cancel(run: ModelRun, number: number): Reply {
    if (isFinished(run.status)) return 'finished'
    run.cancel = true
    run.inLine = false
    this.line = this.line.filter((waiting) => waiting !== number)
    return 'requested'
  }

  #finish(run: ModelRun, number: number, late: boolean): Reply {
    if (isFinished(run.status)) {
      const next = run.next === undefined ? undefined : this.runs[run.next]
      const unclaimed = next?.status === 'queued' && next.attempt === 0
      return { outcome: 'already', nextRunId: unclaimed ? run.next : undefined }
    }
    if (late || run.status !== 'running') return { outcome: 'fenced', nextRunId: undefined }
    run.status = 'completed'
    if (run.rolledBack) this.messages = this.messages.filter((message) => message.run !== number)
    else this.messages.push({ run: number, role: 'assistant' })
    if (this.active === number) {
      this.active = this.line.shift()
      run.next = this.active
      const next = this.active === undefined ? undefined : this.runs[this.active]
      if (next !== undefined) next.inLine = false
    }
    return { outcome: 'finished', nextRunId: run.next }
  }

  #answer(run: ModelRun, value: string | null): Reply {
    // One question per claim: the one that waits now is that of the last claim.
    if (run.status !== 'waiting' || run.cancel) return { outcome: 'conflict', part: undefined }
    run.inputs.push(value)
    run.status = 'queued'
    run.previous = 'input'
    return { outcome: 'answered', part: run.inputs.length }
  }

  #hold(run: ModelRun, kind: 'release' | 'wait' | 'heartbeat', late: boolean): Reply {
    if (isFinished(run.status)) return kind === 'heartbeat' ? 'fenced' : 'finished'
    if (late) return 'fenced'
    switch (kind) {
      case 'heartbeat':
        if (run.status !== 'running') return 'fenced'
        return run.cancel ? 'cancel-requested' : 'held'
      case 'release':
        if (run.status === 'queued' && run.previous === 'hand-over') return 'released'
        if (run.status !== 'running') return 'fenced'
        run.status = 'queued'
        run.previous = 'hand-over'
        return 'released'
      case 'wait':
        if (run.status === 'waiting' || (run.status === 'queued' && run.previous === 'input'))
          return 'waiting'
        if (run.status !== 'running') return 'fenced'
        if (run.cancel) return 'cancel-requested'
        run.status = 'waiting'
        return 'waiting'
    }
  }
}

function newModelRun(inLine: boolean): ModelRun {
  return {
    status: 'queued',
    attempt: 0,
    crashes: 0,
    inLine,
    cancel: false,
    rolledBack: false,
    previous: 'none',
    inputs: [],
    next: undefined,
  }
}
