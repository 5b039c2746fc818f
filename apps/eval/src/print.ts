import { type Figures, percentOf, type Row, type Share } from './figures.ts'
import { type Score, wrongFacts } from './score.ts'

/** `right/of percent` per figure: the tuning half, then the test half. */
export function renderTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, halves }) => [name, ...toCells(halves.tuning), ...toCells(halves.test)])
  const lines = [HEADER, ...cells]
  const widths = HEADER.map((_title, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const [head = '', ...body] = lines.map((line) =>
    line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join('  '),
  )
  return [head, '-'.repeat(head.length), ...body].join('\n')
}

/** Takes the whole set and shows the tuning half of it: who tunes must not see the other. */
export function renderTuningFailures(scores: readonly Score[]): string {
  return scores
    .filter(({ half }) => half === 'tuning')
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
const HEADER = ['', ...FIGURES.map((name) => `tuning ${name}`), ...FIGURES.map((name) => `test ${name}`)]
