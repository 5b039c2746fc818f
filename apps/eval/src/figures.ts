import type { Half, Score } from './score.ts'

export interface Share {
  readonly right: number
  readonly of: number
}

export interface Figures {
  readonly intents: Share
  readonly hits: Share
  /** Of questions whose nodes are all in the graph. */
  readonly facts: Share
  readonly factsWithoutNode: Share
}

export interface Row {
  readonly name: string
  readonly halves: Readonly<Record<Half, Figures>>
}

/** All questions, then one row per expected intent, then one per tag; a question stands in each row it belongs to. */
export function toRows(scores: readonly Score[]): readonly Row[] {
  const groups = [
    ...namesOf(scores.map(({ question }) => question.intents)),
    ...namesOf(scores.map(({ question }) => question.tags)).map((tag) => `#${tag}`),
  ]
  return [
    { name: 'all', halves: byHalf(scores) },
    ...groups.map((name) => ({ name, halves: byHalf(scores.filter((score) => isIn(score, name))) })),
  ]
}

export function percentOf({ right, of }: Share): number {
  return of === 0 ? 100 : (100 * right) / of
}

function isIn({ question }: Score, name: string): boolean {
  const names: readonly string[] = [...question.intents, ...question.tags.map((tag) => `#${tag}`)]
  return names.includes(name)
}

function namesOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())]
}

function byHalf(scores: readonly Score[]): Record<Half, Figures> {
  const figuresOf = (half: Half): Figures => toFigures(scores.filter((score) => score.half === half))
  return {
    tuning: figuresOf('tuning'),
    test: figuresOf('test'),
    fresh: figuresOf('fresh'),
    unseen: figuresOf('unseen'),
  }
}

function toFigures(scores: readonly Score[]): Figures {
  const answerable = scores.filter(({ withoutNode }) => !withoutNode)
  return {
    intents: shareOf(scores.map(({ intents }) => intents)),
    hits: shareOf(scores.map(({ hit }) => hit)),
    facts: shareOf(answerable.map(({ facts }) => facts)),
    factsWithoutNode: shareOf(scores.filter(({ withoutNode }) => withoutNode).map(({ facts }) => facts)),
  }
}

function shareOf(results: readonly (boolean | undefined)[]): Share {
  const judged = results.filter((result) => result !== undefined)
  return { right: judged.filter(Boolean).length, of: judged.length }
}
