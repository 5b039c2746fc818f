/**
 * Tokens of a text, rather too many than too few: one for a Hangul, Han or emoji character, one for three of the others.
 * Real tokenizers take 0.5 to 1 for a syllable, so a budget in these units is kept with every model.
 */
export function estimateTokens(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0
  return wide + Math.ceil(([...text].length - wide) / 3)
}

const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Extended_Pictographic}]/gu
