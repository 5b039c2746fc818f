import { parseArgs } from 'node:util'
import { noModel, silentLogger } from '@eco2/ports'
import { freshQuestions, questions } from '../questions/index.ts'
import { createSubject } from './ask.ts'
import { askAll } from './ask-all.ts'
import { readConfig, readSource } from './config.ts'
import { createEvalRetriever } from './embeddings.ts'
import { toRows } from './figures.ts'
import { belowFloor, FLOORS } from './floors.ts'
import { createInventedWorld } from './invented-world.ts'
import { createEvalModel } from './model.ts'
import { renderFailures, renderTable, SHOWABLE } from './print.ts'
import { score } from './score.ts'

const QUESTIONS_AT_ONCE = 4

const { values } = parseArgs({
  options: {
    floor: { type: 'boolean', default: false },
    // `provider/model`, with its key in the environment.
    provider: { type: 'string' },
    // The same: who looks a second time for what is not found by name.
    embeddings: { type: 'string' },
    // Takes `tuning` or `fresh`: the failures of the other halves are not for reading.
    'show-failures': { type: 'string' },
  },
})
const wanted = values['show-failures']
const shown = SHOWABLE.find((half) => half === wanted)
if (wanted !== undefined && shown === undefined) {
  console.error(
    `--show-failures takes only ${SHOWABLE.join(' or ')}: whoever reads the failures of another half tunes to them.`,
  )
  process.exit(2)
}

const { provider, embeddings } = values
if (values.floor && (provider !== undefined || embeddings !== undefined)) {
  console.error('--floor is for the figures without a model.')
  process.exit(2)
}
const model = provider === undefined ? undefined : await createEvalModel(provider, readConfig())
const second =
  embeddings === undefined
    ? undefined
    : await createEvalRetriever(readConfig({ ...readSource(), EMBEDDING_MODEL: embeddings }), {
        ...silentLogger,
        warn: (fields, message) => console.error(message, fields),
      })
const subject = createSubject({
  llm: model?.llm ?? noModel('eval'),
  ...createInventedWorld(second?.retriever),
})
const scores = await askAll(
  // No floor is for the fresh ones, and they are thirty times as many.
  values.floor ? questions : [...questions, ...freshQuestions],
  model === undefined && second === undefined ? 1 : QUESTIONS_AT_ONCE,
  async (question) => score(question, await subject.ask(question), subject.absentIntents),
)

const rows = toRows(scores)
const who = [
  provider === undefined ? 'without a model' : `with ${provider}`,
  ...(embeddings === undefined ? [] : [`rules by ${embeddings} too`]),
].join(', ')
console.log(`${scores.length} questions, ${who}. Nodes not there: ${[...subject.absentIntents].join(', ')}\n`)
console.log(renderTable(rows, ['tuning', 'test']))
if (!values.floor) console.log(`\n${renderTable(rows, ['fresh', 'unseen'])}`)
if (shown !== undefined) console.log(`\n${renderFailures(scores, shown)}`)

const [all] = rows
if (values.floor && all !== undefined) {
  const low = belowFloor(all, FLOORS)
  for (const line of low) console.error(line)
  if (low.length > 0) process.exitCode = 1
}

if (model !== undefined) {
  const { calls, tokens, costUsd } = model.spent()
  console.log(`\n${calls} calls, ${tokens} tokens, ${costUsd.toFixed(4)} USD where the price is known`)
  await model.close()
}
await second?.close()
