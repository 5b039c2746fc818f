import { type Figures, percentOf, type Row, type Share } from './figures.ts'
import { type Half, type Score, wrongFacts } from './score.ts'

/** `right/of percent` per figure of each half, side by side. */
export function renderTable(rows: readonly Row[], shown: readonly Half[]): string {
  const header = ['', ...shown.flatMap((half) => FIGURES.map((name) => `${half} ${name}`))]
  const cells = rows.map(({ name, halves }) => [name, ...shown.flatMap((half) => toCells(halves[half]))])
  const lines = [header, ...cells]
  const widths = header.map((_title, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const [head = '', ...body] = lines.map((line) =>
    line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join('  '),
  )
  return [head, '-'.repeat(head.length), ...body].join('\n')
}

/** The halves whose failures may be read: whoever tunes must not see the others. */
export const SHOWABLE = ['tuning', 'fresh'] as const

/** Takes the whole set and shows one half of it. */
export function renderFailures(scores: readonly Score[], shown: (typeof SHOWABLE)[number]): string {
  return scores
    .filter(({ half }) => half === shown)
    .map(renderFailure)
    .filter((text) => text !== '')
    .join('\n\n')
}

function renderFailure({ question, observation, intents, hit, facts }: Score): string {
  const lines = [
    ...(intents
      ? []
      : [`  intents: ${observation.intents.join(', ')} instead of ${question.intents.join(', ')}`]),
    ...(hit === false ? [`  rule: ${observation.ruleId ?? 'none'} instead of ${question.ruleId}`] : []),
    ...(facts === false ? wrongFacts(question, observation.answer).map((wrong) => `  ${wrong}`) : []),
  ]
  if (lines.length === 0) return ''
  const before = (question.history ?? []).map(({ role, text }) => `  ${role}: ${text}`)
  return [`${question.id}: ${question.question}`, ...before, ...lines].join('\n')
}

function toCells({ intents, hits, facts, factsWithoutNode }: Figures): readonly string[] {
  return [intents, hits, facts, factsWithoutNode].map(toCell)
}

function toCell(share: Share): string {
  return share.of === 0 ? '-' : `${share.right}/${share.of} ${percentOf(share).toFixed(1)}%`
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

const FIGURES = ['intents', 'hit@1', 'facts', 'facts (no node)']
