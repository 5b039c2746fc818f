import { writeFile } from 'node:fs/promises'
import { listCandidates } from '@eco2/knowledge'
import { freshQuestions, questions } from '../questions/index.ts'
import { lessons as written } from '../questions/lessons/index.ts'
import { crossValidate, isRight, isTelling, learnContexts } from './learn-contexts.ts'
import { halfOf } from './score.ts'

// `pnpm learn`: where in a question the thing stands that is meant, from the questions that may be tuned to (never `test`, never
// `unseen`). Follow-ups stay out: what the graph asks for them is not what the person wrote.

const FOLDS = 5
/** Hundredths. A smaller weight never decides. */
const LEAST_WEIGHT = 3
const TARGET = new URL('../../../packages/knowledge/src/data/context-weights.ts', import.meta.url)
const LINE_CHARACTERS = 104

const asked = [...questions, ...freshQuestions].filter(
  ({ id, history }) => history === undefined && ['tuning', 'fresh'].includes(halfOf(id)),
)
const lessons = [...asked, ...written]
  .flatMap(({ question, ruleId }) =>
    ruleId === undefined ? [] : [{ ruleId, candidates: listCandidates(question) }],
  )
  .filter(isTelling)
const before = lessons.filter((lesson) => isRight(lesson, new Map())).length
const heldOut = crossValidate(lessons, FOLDS)
console.log(`${lessons.length} questions name things that go different ways, one of them the right way.`)
console.log(
  `Right by the rules of reading alone: ${before}; with what was learned from other questions: ${heldOut}.`,
)

const pairs = [...learnContexts(lessons)]
  .map(([context, weight]) => ({ context, hundredths: Math.round(weight * 100) }))
  .filter(({ hundredths }) => Math.abs(hundredths) >= LEAST_WEIGHT)
  .map(({ context, hundredths }) => `${context}=${hundredths}`)
  .toSorted()
await writeFile(
  TARGET,
  `/** Written by \`pnpm learn\`. A context of \`retrieve/contexts.ts\` = its weight in hundredths. */\nexport const contextWeights = \`\n${linesOf(pairs).join('\n')}\n\`\n`,
)
console.log(`${pairs.length} weights written.`)

function linesOf(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= LINE_CHARACTERS) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
