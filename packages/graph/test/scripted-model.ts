import type { PortError } from '@eco2/ports'
import {
  createScriptedLLM,
  type ScriptedDelta,
  type ScriptedLLM,
  type ScriptedReply,
} from '@eco2/ports/testing'

export interface ModelScript {
  /** The reply of a structured call by its task; an error rejects, a promise is waited for without an end. */
  readonly structured?: Record<string, object | PortError | Promise<unknown>>
  readonly stream?: readonly ScriptedDelta[]
  readonly usage?: ScriptedReply['usage']
}

/** A model that answers each task once; a task without a reply fails with INTERNAL. */
export function createScriptedModel({ structured = {}, stream, usage }: ModelScript): ScriptedLLM {
  const replies: ScriptedReply[] = Object.entries(structured).map(([task, reply]) => ({
    operation: 'generateStructured',
    task,
    ...(reply instanceof Error
      ? { error: reply }
      : reply instanceof Promise
        ? { hold: reply }
        : { value: reply }),
  }))
  if (stream !== undefined) {
    replies.push({
      operation: 'generateStream',
      task: 'write-answer',
      deltas: stream,
      ...(usage && { usage }),
    })
  }
  return createScriptedLLM({ model: 'scripted/one', replies })
}

export const forever: Promise<never> = new Promise(() => {})

export function tasksOf({ calls }: ScriptedLLM): readonly (string | undefined)[] {
  return calls.map(({ options }) => options.task)
}
