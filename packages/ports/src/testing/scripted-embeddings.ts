import { embedInRequests } from '../embed-in-requests.ts'
import type { EmbeddingPort, EmbedOptions } from '../embedding-port.ts'
import type { PortError } from '../port-error.ts'
import { answerScripted } from './scripted-lookup.ts'

export interface EmbeddingScript {
  /** Default `scripted/embeddings`. */
  readonly model?: string
  /** Phrases that mean the same: texts that have any one of a group point almost the same way. */
  readonly alike?: readonly (readonly string[])[]
  /** Every call fails with it, as long as it is there. */
  readonly failure?: PortError | undefined
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown> | undefined
}

export interface ScriptedEmbeddings extends EmbeddingPort {
  /** Every call, in order, also those that failed. */
  readonly calls: readonly { readonly texts: readonly string[]; readonly purpose: EmbedOptions['purpose'] }[]
  /** From now on. */
  script(changes: Pick<EmbeddingScript, 'failure' | 'hold'>): void
}

/**
 * Vectors by the letters of a text: two texts are as near as they have pairs of letters in common, and texts without any are
 * at a right angle, nearly. The same text gives the same vector in every process. No timers.
 */
export function createScriptedEmbeddings(script: EmbeddingScript = {}): ScriptedEmbeddings {
  const { model = 'scripted/embeddings', alike = [] } = script
  const calls: { texts: readonly string[]; purpose: EmbedOptions['purpose'] }[] = []
  let now: Pick<EmbeddingScript, 'failure' | 'hold'> = script

  return {
    model,
    calls,
    script: (changes) => {
      now = { ...now, ...changes }
    },
    embed: async (texts, { purpose, signal }) => {
      calls.push({ texts, purpose })
      const { failure, hold } = now
      await answerScripted(() => undefined, {
        labels: { port: 'EmbeddingPort', adapter: 'scripted' },
        ...(failure === undefined ? {} : { failure }),
        ...(hold === undefined ? {} : { hold }),
        ...(signal === undefined ? {} : { signal }),
      })
      const ask = async (asked: readonly string[]) => asked.map((text) => toNumbers(text, alike))
      return embedInRequests({ texts, signal, adapter: 'scripted', ask })
    },
  }
}

function toNumbers(text: string, alike: readonly (readonly string[])[]): number[] {
  const numbers = new Array<number>(DIMENSIONS + alike.length).fill(0)
  const letters = ` ${text.replace(/\s+/g, ' ').trim()} `
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const hash = hashOf(letters.slice(at, at + 2))
    const place = hash % DIMENSIONS
    // The sign lets pairs that share a place by chance cancel each other out.
    numbers[place] = (numbers[place] ?? 0) + (hash & 1024 ? 1 : -1)
  }
  for (const [group, phrases] of alike.entries()) {
    if (phrases.some((phrase) => text.includes(phrase))) numbers[DIMENSIONS + group] = letters.length
  }
  return numbers
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash >>> 8
}

const DIMENSIONS = 256
