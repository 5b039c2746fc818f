import { parseArgs } from 'node:util'
import { createKnowledgeRetriever } from '@eco2/knowledge'
import { noModel } from '@eco2/ports'
import { questions } from '../questions/index.ts'
import { createSubject } from './ask.ts'
import { toRows } from './figures.ts'
import { belowFloor, FLOORS } from './floors.ts'
import { renderTable, renderTuningFailures } from './print.ts'
import { type Score, score } from './score.ts'

const { values } = parseArgs({
  options: {
    floor: { type: 'boolean', default: false },
    // Takes `tuning` only: the test half's failures are not for reading.
    'show-failures': { type: 'string' },
  },
})
const shown = values['show-failures']
if (shown !== undefined && shown !== 'tuning') {
  console.error(
    '--show-failures takes only "tuning": whoever reads the failures of the test half tunes to them.',
  )
  process.exit(2)
}

const subject = createSubject({ llm: noModel('eval'), retriever: createKnowledgeRetriever() })
const scores: Score[] = []
for (const question of questions) {
  scores.push(score(question, await subject.ask(question), subject.absentIntents))
}

const rows = toRows(scores)
console.log(
  `${scores.length} questions, without a model. Nodes not there: ${[...subject.absentIntents].join(', ')}\n`,
)
console.log(renderTable(rows))
if (shown !== undefined) console.log(`\n${renderTuningFailures(scores)}`)

const [all] = rows
if (values.floor && all !== undefined) {
  const low = belowFloor(all, FLOORS)
  for (const line of low) console.error(line)
  if (low.length > 0) process.exitCode = 1
}
