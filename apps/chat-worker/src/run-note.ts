import { AsyncLocalStorage } from 'node:async_hooks'

/** What a run at work waits for, for the person who asks why nothing comes. */
export interface RunNote {
  /** One Korean sentence; undefined when it does not wait, or not for long. */
  readonly waitingFor: string | undefined
}

export interface RunNotes {
  /** Waits told within `work`, however deep, are this run's. */
  take<Result>(work: (note: RunNote) => Result): Result
  /** The model's guard waits this long before its next try; 0: not any more. */
  onWait(delayMs: number): void
  /** The model's guard does not call it for now; something else answers. */
  onRefusal(): void
}

/** As with budgets, whose wait it is comes from the async context. Of several waits at once the one that ends last counts. */
export function createRunNotes(now: () => number = Date.now): RunNotes {
  const running = new AsyncLocalStorage<{ until: number; isRefused: boolean }>()
  return {
    take(work) {
      const wait = { until: 0, isRefused: false }
      const note: RunNote = {
        get waitingFor() {
          const seconds = Math.ceil((wait.until - now()) / 1_000)
          if (seconds >= WORTH_TELLING_SECONDS) {
            return `모델이 잠시 기다려 달라고 해서 약 ${seconds}초 뒤에 다시 시도해요.`
          }
          return wait.isRefused ? '모델이 자꾸 실패해서 쉬게 두고, 다른 방법으로 답하고 있어요.' : undefined
        },
      }
      return running.run(wait, () => work(note))
    },
    onWait(delayMs) {
      const wait = running.getStore()
      if (wait !== undefined) wait.until = delayMs === 0 ? 0 : Math.max(wait.until, now() + delayMs)
    },
    onRefusal() {
      const wait = running.getStore()
      if (wait !== undefined) wait.isRefused = true
    },
  }
}

const WORTH_TELLING_SECONDS = 2
