import type { EvalQuestion } from '../types.ts'
import { freshBulk } from './bulk.ts'
import { freshHousehold } from './household.ts'
import { freshLookups } from './lookups.ts'
import { freshRecyclables } from './recyclables.ts'
import { freshRough } from './rough.ts'
import { freshTalk } from './talk.ts'

/** Nobody tuned to them before they were measured. They are the ground for tuning since, and no goal. */
export const freshQuestions: readonly EvalQuestion[] = [
  ...freshRecyclables,
  ...freshHousehold,
  ...freshRough,
  ...freshBulk,
  ...freshLookups,
  ...freshTalk,
]
