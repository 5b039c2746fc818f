import { z } from 'zod'
import { PortError, type PortErrorOptions } from './port-error.ts'

/** What one ask brought: text that should be JSON, or a value that the vendor parsed (arguments of a forced function). */
export type StructuredReply = { readonly text: string } | { readonly value: unknown }

export interface StructuredAsk<T> {
  readonly schema: z.ZodType<T>
  readonly prompt: string
  /** One model call. Its errors end the asking: only a reply that misses the schema is asked for again. */
  readonly ask: (prompt: string) => Promise<StructuredReply>
  /** Labels for the error at the end. */
  readonly error?: PortErrorOptions
}

/**
 * Asks until the reply satisfies the schema, at most `STRUCTURED_ASKS` times; each further prompt is the first one plus the
 * last reply and what is wrong with it. The one policy behind `generateStructured` of every adapter.
 *
 * @throws {PortError} BAD_RESPONSE when no reply did; whatever `ask` throws.
 */
export async function askForStructured<T>({ schema, prompt, ask, error }: StructuredAsk<T>): Promise<T> {
  let nextPrompt = prompt
  for (let asked = 1; ; asked++) {
    const reply = await ask(nextPrompt)
    const checked = await checkReply(schema, reply)
    if ('value' in checked) return checked.value
    if (asked === STRUCTURED_ASKS) {
      throw new PortError('BAD_RESPONSE', `No reply of ${asked} satisfied the schema.`, error)
    }
    nextPrompt = reaskPrompt(prompt, reply, checked.problem)
  }
}

/** JSON out of a model's text: whole, inside a ``` fence, or from the first brace to the last. `undefined`: there is none. */
export function parseJsonReply(text: string): unknown {
  const whole = tryParse(text)
  if (whole !== undefined) return whole
  const open = text.search(/[{[]/)
  const close = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  return open >= 0 && close > open ? tryParse(text.slice(open, close + 1)) : undefined
}

async function checkReply<T>(
  schema: z.ZodType<T>,
  reply: StructuredReply,
): Promise<{ readonly value: T } | { readonly problem: string }> {
  const value = 'value' in reply ? reply.value : parseJsonReply(reply.text)
  if (value === undefined) return { problem: '✖ Not valid JSON (empty, cut off, or not JSON at all)' }
  const result = await schema.safeParseAsync(value)
  return result.success ? { value: result.data } : { problem: z.prettifyError(result.error) }
}

function reaskPrompt(prompt: string, reply: StructuredReply, problem: string): string {
  const said = 'text' in reply ? reply.text : String(JSON.stringify(reply.value))
  return `${prompt}

---
앞선 답변이 요구한 JSON 형식에 맞지 않았습니다. 아래 오류를 고쳐, 형식에 맞는 JSON만 다시 답하세요.

앞선 답변:
${said.slice(0, REPEATED_CHARACTERS).toWellFormed()}

오류:
${problem.slice(0, REPEATED_CHARACTERS).toWellFormed()}`
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first ask and two more. */
const STRUCTURED_ASKS = 3
/** Of a wrong reply and of its error, so that a runaway reply does not fill the context window. */
const REPEATED_CHARACTERS = 4000
