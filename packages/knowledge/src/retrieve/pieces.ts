import { foldKey } from '../korean/fold.ts'
import { particles } from '../korean/particles.ts'
import type { SituationKind } from '../schema.ts'
import { situationCues } from './situations.ts'
import { amounts, disposalStems, fillerStems, fillers, modifiers } from './vocabulary.ts'

/** What a word that names no thing does in a question. */
export interface WordEntry {
  readonly role: 'modifier' | 'disposal' | 'filler' | 'situation' | 'particle'
  /** Whether any ending may follow, up to the end of the word. */
  readonly isStem: boolean
  readonly situation?: SituationKind
}

/** By folded spelling; the roles a spelling can play. */
export function createWordTable(): ReadonlyMap<string, readonly WordEntry[]> {
  const table = new Map<string, WordEntry[]>()
  const add = (spellings: readonly string[], entry: WordEntry): void => {
    for (const spelling of spellings) {
      const key = foldKey(spelling)
      const entries = table.get(key) ?? []
      const isKnown = entries.some(
        ({ role, situation }) => role === entry.role && situation === entry.situation,
      )
      if (!isKnown) table.set(key, [...entries, entry])
    }
  }
  add(disposalStems, { role: 'disposal', isStem: true })
  for (const { kind, stems } of situationCues) {
    add(stems, { role: 'situation', isStem: true, situation: kind })
  }
  add([...fillers, ...amounts], { role: 'filler', isStem: false })
  add(fillerStems, { role: 'filler', isStem: true })
  add(modifiers, { role: 'modifier', isStem: false })
  add(particles, { role: 'particle', isStem: false })
  return table
}
