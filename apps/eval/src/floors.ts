import { type Figures, percentOf, type Row } from './figures.ts'

type Guarded = 'tuning' | 'test'
type Measured = Exclude<keyof Figures, 'factsWithoutNode'>

/** One sentence per figure of the row `all` that is below its floor. */
export function belowFloor(
  all: Row,
  floors: Readonly<Record<Guarded, Readonly<Record<Measured, number>>>>,
): readonly string[] {
  return HALVES.flatMap((half) =>
    MEASURED.flatMap((name) => {
      const percent = percentOf(all.halves[half][name])
      const floor = floors[half][name]
      return percent >= floor ? [] : [`${half} ${name}: ${percent.toFixed(1)} % is below ${floor} %`]
    }),
  )
}

/** Percent without a model: the goal at least, and slightly below what was reached. They only ever rise. */
export const FLOORS: Readonly<Record<Guarded, Readonly<Record<Measured, number>>>> = {
  tuning: { intents: 99, hits: 98, facts: 98 },
  test: { intents: 95, hits: 95, facts: 96 },
}

const HALVES = ['tuning', 'test'] as const
const MEASURED = ['intents', 'hits', 'facts'] as const
