import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { InputValue } from '@eco2/chat-client'

export interface TerminalQuestion {
  readonly kind: 'location' | 'confirmation' | 'choice'
  readonly message: string
  readonly choices?: readonly string[] | undefined
}

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly notes: Writable
}

/**
 * What a run asks for, asked in the terminal. An empty line declines; so does a terminal at which nobody sits (a pipe): a
 * script must not wait ten minutes for a person.
 */
export async function askInTerminal(
  question: TerminalQuestion,
  { input, notes }: Terminal,
  signal: AbortSignal,
): Promise<InputValue> {
  const { message, choices = [] } = question
  const list = choices.map((choice, index) => `  ${index + 1}. ${choice}\n`).join('')
  notes.write(`? ${message}\n${list}`)
  if (input.isTTY !== true) {
    notes.write('(터미널이 아니어서 답하지 않고 이어서 갑니다.)\n')
    return null
  }
  const lines = createInterface({ input, output: notes })
  try {
    return toValue(question, (await lines.question('> ', { signal })).trim())
  } catch {
    return null
  } finally {
    lines.close()
  }
}

function toValue({ kind, choices = [] }: TerminalQuestion, line: string): InputValue {
  if (line === '') return null
  if (kind === 'confirmation') return /^(?:네|예|응|ㅇㅇ|y|yes)$/iu.test(line)
  if (kind === 'choice') return choices[Number(line) - 1] ?? (choices.includes(line) ? line : null)
  return line.slice(0, MAX_CHARACTERS)
}

/** As the gateway takes them. */
const MAX_CHARACTERS = 100
