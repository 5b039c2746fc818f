import { adversarial } from './adversarial.ts'
import { bulk } from './bulk.ts'
import { followUp } from './follow-up.ts'
import { lookups } from './lookups.ts'
import { multi } from './multi.ts'
import { rough } from './rough.ts'
import { talk } from './talk.ts'
import type { EvalQuestion } from './types.ts'
import { wasteExceptions } from './waste-exceptions.ts'
import { wasteFood } from './waste-food.ts'
import { wasteHazard } from './waste-hazard.ts'
import { wasteRecyclables } from './waste-recyclables.ts'

export { freshQuestions } from './fresh/index.ts'
export type { EvalQuestion, Tag } from './types.ts'

export const questions: readonly EvalQuestion[] = [
  ...wasteRecyclables,
  ...wasteFood,
  ...wasteHazard,
  ...wasteExceptions,
  ...bulk,
  ...lookups,
  ...talk,
  ...multi,
  ...followUp,
  ...rough,
  ...adversarial,
]
