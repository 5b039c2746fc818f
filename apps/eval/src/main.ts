import { parseArgs } from 'node:util'
import { noModel } from '@eco2/ports'
import { freshQuestions, questions } from '../questions/index.ts'
import { createSubject } from './ask.ts'
import { toRows } from './figures.ts'
import { belowFloor, FLOORS } from './floors.ts'
import { createInventedWorld } from './invented-world.ts'
import { renderFailures, renderTable, SHOWABLE } from './print.ts'
import { type Score, score } from './score.ts'

const { values } = parseArgs({
  options: {
    floor: { type: 'boolean', default: false },
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

const subject = createSubject({ llm: noModel('eval'), ...createInventedWorld() })
const scores: Score[] = []
for (const question of [...questions, ...freshQuestions]) {
  scores.push(score(question, await subject.ask(question), subject.absentIntents))
}

const rows = toRows(scores)
console.log(
  `${scores.length} questions, without a model. Nodes not there: ${[...subject.absentIntents].join(', ')}\n`,
)
console.log(renderTable(rows, ['tuning', 'test']))
console.log(`\n${renderTable(rows, ['fresh', 'unseen'])}`)
if (shown !== undefined) console.log(`\n${renderFailures(scores, shown)}`)

const [all] = rows
if (values.floor && all !== undefined) {
  const low = belowFloor(all, FLOORS)
  for (const line of low) console.error(line)
  if (low.length > 0) process.exitCode = 1
}
