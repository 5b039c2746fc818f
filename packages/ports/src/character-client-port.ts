import type { LookupOptions } from './lookup.ts'

/** One of the cast: a friend per waste group. */
export interface CharacterProfile {
  readonly id: string
  readonly name: string
  /** The group it stands for, as people say it: "투명 페트병". */
  readonly wasteGroup: string
  readonly aliases: readonly string[]
  readonly personality: string
  readonly catchphrase: string
  readonly imageUrl?: string
}

/**
 * The cast. Names match as whole words, never as parts of words.
 *
 * @throws {PortError} as `LocationClientPort`
 */
export interface CharacterClientPort {
  /** The characters that a text names, or that stand for a thing it names; `[]` when none. */
  findCharacters(text: string, options?: LookupOptions): Promise<readonly CharacterProfile[]>
  listCharacters(options?: LookupOptions): Promise<readonly CharacterProfile[]>
}
