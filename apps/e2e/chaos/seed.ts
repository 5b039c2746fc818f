/** The seed that was asked for, else a new one each time. */
export function seedOf(asked: string | undefined): number {
  const seed = asked === undefined || asked === '' ? Date.now() % 1_000_000 : Number(asked)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('CHAOS_SEED is a whole number from 0')
  return seed
}
