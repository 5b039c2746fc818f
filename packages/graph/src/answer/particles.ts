/** The name with 은 or 는, by its last syllable. What ends in no Hangul syllable gets "은(는)". */
export function withTopic(name: string): string {
  return withParticle(name, '은', '는')
}

/** The name with 이 or 가. */
export function withSubject(name: string): string {
  return withParticle(name, '이', '가')
}

function withParticle(name: string, closed: string, open: string): string {
  const last = name.trim().codePointAt(name.trim().length - 1) ?? 0
  if (last < FIRST_SYLLABLE || last > LAST_SYLLABLE) return `${name}${closed}(${open})`
  return `${name}${(last - FIRST_SYLLABLE) % FINALS === 0 ? open : closed}`
}

/** Unicode's Hangul syllables: 28 in a row differ by their final consonant, the first has none. */
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
