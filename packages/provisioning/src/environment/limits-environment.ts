import type { EnvironmentPart } from './parts.ts'
import type { VariableName, VariableValue } from './variables.ts'

const NAMES = [
  'ECO2_LIMIT_USER_REQUESTS',
  'ECO2_LIMIT_ADDRESS_REQUESTS',
  'ECO2_LIMIT_USER_RUNS',
  'ECO2_LIMIT_ADDRESS_RUNS',
  'ECO2_LIMIT_USER_ACTIVE_RUNS',
  'ECO2_LIMIT_USER_STREAMS',
  'ECO2_LIMIT_ADDRESS_STREAMS',
  'ECO2_LIMIT_ADDRESS_CONNECTIONS',
  'ECO2_LIMIT_QUEUE_DEPTH',
  // The workers keep these; the gateway only refuses what they would.
  'BUDGET_USER_TOKENS_PER_DAY',
  'BUDGET_USER_USD_PER_DAY',
] as const satisfies readonly VariableName[]

export type LimitsValues = { readonly [Name in (typeof NAMES)[number]]: VariableValue<Name> }

/** What one person, one address and all together may do. */
export const limitsEnvironment: EnvironmentPart<LimitsValues> = { names: NAMES, required: [] }
