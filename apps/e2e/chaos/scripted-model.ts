import { setTimeout as delay } from 'node:timers/promises'
import type { ModelCall } from '../test/model-server.ts'
import { messageOf } from './person.ts'
import type { ChaosPlan, RunPlan } from './plan.ts'
import type { AnsweredCall } from './records.ts'

/** Answers every call by its run's plan, and keeps book of how each call ended. */
export function scriptModel({ runs }: ChaosPlan, calls: AnsweredCall[]): (call: ModelCall) => void {
  return (call) => {
    const plan = runs.find((run) => call.prompt.includes(messageOf(run)))
    if (plan === undefined) throw new Error(`the model was asked something else: ${call.prompt}`)
    const record: AnsweredCall = { number: plan.number, end: 'open' }
    calls.push(record)
    void speak(call, plan, record)
  }
}

async function speak(call: ModelCall, plan: RunPlan, record: AnsweredCall): Promise<void> {
  const closed = new AbortController()
  void call.closed.then(() => closed.abort())
  for (const text of wordsOf(plan)) {
    call.say(text)
    await delay(plan.gapMs, undefined, { signal: closed.signal }).catch(() => {})
    if (!closed.signal.aborted) continue
    record.end = 'closed'
    return
  }
  record.end = 'finished'
  call.finish()
}

/** Deltas that anybody can tell apart, the same at every attempt. A run that will be cancelled is spoken to for ever. */
function* wordsOf({ number, deltas, cancelAfterEvents }: RunPlan): Generator<string> {
  for (let word = 1; word <= deltas || cancelAfterEvents !== undefined; word += 1) {
    yield `${number}번 물음에 드리는 ${word}째 말, `
  }
}
