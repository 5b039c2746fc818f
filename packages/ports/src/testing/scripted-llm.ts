import type {
  Citation,
  FunctionCall,
  FunctionDefinition,
  GenerateOptions,
  LLMClientPort,
  LLMUsage,
} from '../llm-client-port.ts'
import { PortError } from '../port-error.ts'

export type LLMOperation = Exclude<keyof LLMClientPort, 'model'>

/**
 * One step of a scripted stream: a delta; a promise = wait for it (the test holds the other end); an error = throw it;
 * `restart` = `onRestart` is called and what was said before is void.
 */
export type ScriptedDelta = string | Promise<unknown> | PortError | { readonly restart: string }

/** A reply waits for `hold`, then reports `usage`, then throws `error` or answers. */
interface ScriptedReplyBase {
  /** Only for calls with this label; without it for any. */
  readonly task?: string
  readonly hold?: Promise<unknown>
  readonly usage?: Partial<Pick<LLMUsage, 'inputTokens' | 'outputTokens' | 'cachedTokens' | 'costUsd'>>
  readonly error?: PortError
}

export type ScriptedReply = ScriptedReplyBase &
  (
    | { readonly operation: 'generate'; readonly text?: string }
    | { readonly operation: 'generateStructured'; readonly value?: unknown }
    | { readonly operation: 'generateStream'; readonly deltas?: readonly ScriptedDelta[] }
    | { readonly operation: 'generateFunctionCall'; readonly call?: FunctionCall | null }
    | {
        readonly operation: 'generateWithTools'
        readonly text?: string
        readonly citations?: readonly Citation[]
      }
  )

export interface ScriptedCall {
  readonly operation: LLMOperation
  readonly prompt: string
  readonly options: GenerateOptions
  readonly functions?: readonly FunctionDefinition[]
}

export interface ScriptedLLM extends LLMClientPort {
  /** Every call, in order, also those that failed. */
  readonly calls: readonly ScriptedCall[]
  /** Puts more replies in line. */
  script(...replies: readonly ScriptedReply[]): void
  /** Replies that nobody has asked for yet. */
  readonly unused: readonly ScriptedReply[]
  /** The count of calls has reached `count` (default 1). */
  called(count?: number): Promise<void>
}

/**
 * A language model that says what a test wrote down. A call takes the first reply in line for its operation and its task;
 * with none left it fails with INTERNAL and the name of what is missing. Values and arguments are judged by the caller's
 * schema as the port promises (BAD_RESPONSE), and an abort ends any wait (CANCELLED). No timers.
 */
export function createScriptedLLM(
  setting: { readonly model?: string; readonly replies?: readonly ScriptedReply[] } = {},
): ScriptedLLM {
  const model = setting.model ?? 'scripted/llm'
  const line = [...(setting.replies ?? [])]
  const calls: ScriptedCall[] = []
  const waiting = new Set<() => void>()

  function take<Operation extends LLMOperation>(
    call: ScriptedCall & { readonly operation: Operation },
  ): Extract<ScriptedReply, { operation: Operation }> {
    calls.push(call)
    for (const check of waiting) check()
    if (call.options.signal?.aborted === true) throw cancelled()
    const { task } = call.options
    const fits = (reply: ScriptedReply): reply is Extract<ScriptedReply, { operation: Operation }> =>
      reply.operation === call.operation && (reply.task === undefined || reply.task === task)
    const reply = line.find(fits)
    if (reply === undefined) {
      throw new PortError(
        'INTERNAL',
        `Nothing is scripted for ${call.operation} (task ${task ?? 'none'}).`,
        LABELS,
      )
    }
    line.splice(line.indexOf(reply), 1)
    return reply
  }

  async function answer<Operation extends LLMOperation>(
    call: ScriptedCall & { readonly operation: Operation },
  ): Promise<Extract<ScriptedReply, { operation: Operation }>> {
    const reply = take(call)
    await wait(reply.hold, call.options.signal)
    if (reply.usage !== undefined) {
      const { task } = call.options
      const counted = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, ...reply.usage }
      call.options.onUsage?.({ model, ...counted, ...(task === undefined ? {} : { task }) })
    }
    if (reply.error !== undefined) throw reply.error
    return reply
  }

  return {
    model,
    calls,
    unused: line,
    script: (...replies) => {
      line.push(...replies)
    },
    called: (count = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (calls.length < count) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    generate: async (prompt, options = {}) => {
      const { text = '' } = await answer({ operation: 'generate', prompt, options })
      if (text === '') throw badResponse('The scripted text is empty.')
      return text
    },
    generateStructured: async (prompt, schema, options = {}) => {
      const { value } = await answer({ operation: 'generateStructured', prompt, options })
      const result = await schema.safeParseAsync(value)
      if (!result.success) throw badResponse('The scripted value misses the schema.')
      return result.data
    },
    generateStream: async function* (prompt, options = {}) {
      const { deltas = [] } = await answer({ operation: 'generateStream', prompt, options })
      for (const delta of deltas) {
        if (options.signal?.aborted === true) throw cancelled()
        if (typeof delta === 'string') yield delta
        else if (delta instanceof PortError) throw delta
        else if ('restart' in delta) options.onRestart?.(delta.restart)
        else await wait(delta, options.signal)
      }
      if (options.signal?.aborted === true) throw cancelled()
    },
    generateFunctionCall: async (prompt, functions, options = {}) => {
      const { call = null } = await answer({ operation: 'generateFunctionCall', prompt, options, functions })
      if (call === null) return null
      const parameters = functions.find(({ name }) => name === call.name)?.parameters
      if (parameters?.safeParse(call.arguments).success !== true) {
        throw badResponse('The scripted call is of no offered function, or misses its schema.')
      }
      return call
    },
    generateWithTools: async (prompt, _tools, options = {}) => {
      const { text = '', citations = [] } = await answer({ operation: 'generateWithTools', prompt, options })
      if (text === '') throw badResponse('The scripted text is empty.')
      return { text, citations }
    },
  }
}

/** Resolves with `hold`, or rejects with CANCELLED as soon as the signal is aborted. */
async function wait(hold: Promise<unknown> | undefined, signal: AbortSignal | undefined): Promise<void> {
  if (hold === undefined) return
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = (): void => reject(cancelled())
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([hold, aborted])
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

function cancelled(): PortError {
  return new PortError('CANCELLED', 'The model call was cancelled.', LABELS)
}

function badResponse(message: string): PortError {
  return new PortError('BAD_RESPONSE', message, LABELS)
}

const LABELS = { port: 'LLMClientPort', adapter: 'scripted-llm' }
