import type { CharacterClientPort, CharacterProfile } from '../character-client-port.ts'
import type { PortError } from '../port-error.ts'
import { answerScripted } from './scripted-lookup.ts'

export interface CharacterScript {
  /** Default: nobody. */
  readonly cast?: readonly CharacterProfile[]
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedCharacters extends CharacterClientPort {
  /** The text of every `findCharacters`, in order, also of those that failed. */
  readonly texts: readonly string[]
}

/** A cast that a test wrote down. Names match as whole words with a particle or two. No timers. */
export function createScriptedCharacters(script: CharacterScript = {}): ScriptedCharacters {
  const texts: string[] = []
  const { cast = [] } = script

  return {
    texts,
    findCharacters: (text, options) => {
      texts.push(text)
      const find = (): readonly CharacterProfile[] => cast.filter((character) => isNamed(character, text))
      return answerScripted(find, { ...script, ...options, labels: LABELS })
    },
    listCharacters: (options) => answerScripted(() => cast, { ...script, ...options, labels: LABELS }),
  }
}

/** A whole profile from the parts a test cares about. */
export function scriptedCharacter(
  parts: Partial<CharacterProfile> & Pick<CharacterProfile, 'id' | 'name'>,
): CharacterProfile {
  return {
    wasteGroup: '캔',
    aliases: [],
    personality: '씩씩해요.',
    catchphrase: '납작해져도 괜찮아요!',
    ...parts,
  }
}

function isNamed({ name, aliases, wasteGroup }: CharacterProfile, text: string): boolean {
  return [name, ...aliases, wasteGroup].some((called) => {
    for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + 1)) {
      const isWordStart = !LETTER.test(text.charAt(at - 1))
      if (isWordStart && PARTICLES.test(text.slice(at + called.length))) return true
    }
    return false
  })
}

const LABELS = { port: 'CharacterClientPort', adapter: 'scripted-characters' }
const LETTER = /[가-힣a-z0-9]/i
const PARTICLES = /^(?:은|는|이|가|을|를|랑|이랑|와|과|의|도|야|아)?(?:는|도)?(?![가-힣a-z0-9])/i
