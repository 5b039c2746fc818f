import type { EnvironmentPart, EnvironmentRuleContext } from './parts.ts'
import { VARIABLES, type VariableName } from './variables.ts'

/** The environment as the operating system hands it over (`process.env`). */
export type EnvironmentSource = Readonly<Record<string, string | undefined>>

export interface EnvironmentProblem {
  readonly name: VariableName
  /** What is expected; never the value that was found. */
  readonly problem: string
}

/** Every problem at once. Values are never in the message, secret or not. */
export class EnvironmentError extends Error {
  readonly problems: readonly EnvironmentProblem[]

  constructor(problems: readonly EnvironmentProblem[]) {
    const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`)
    super(`The environment is not usable:\n${lines.join('\n')}`)
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

type ValuesOf<Part> = Part extends EnvironmentPart<infer Values> ? Values : never
type AllOf<Parts extends readonly unknown[]> = Parts extends readonly [infer Head, ...infer Tail]
  ? ValuesOf<Head> & AllOf<Tail>
  : unknown

/** What `readEnvironment` gives for a list of parts. */
export type EnvironmentOf<Parts extends readonly unknown[]> = Readonly<AllOf<Parts>>

/**
 * Reads the parts that a process needs. An empty string is an unset variable.
 *
 * @throws {EnvironmentError} with every problem.
 */
export function readEnvironment<const Parts extends readonly EnvironmentPart<object>[]>(
  parts: Parts,
  source: EnvironmentSource,
): EnvironmentOf<Parts> {
  const values: Record<string, unknown> = {}
  const problems = new Map<VariableName, string>()
  for (const name of new Set(parts.flatMap((part) => part.names))) {
    const result = VARIABLES[name].schema.safeParse(find(source, name))
    if (result.success) values[name] = result.data
    else problems.set(name, `expected ${VARIABLES[name].expected}`)
  }
  for (const name of parts.flatMap((part) => part.required)) {
    if (values[name] === undefined && !problems.has(name)) {
      problems.set(name, `is not set; expected ${VARIABLES[name].expected}`)
    }
  }
  // Rules run after everything is read, so that the order of the parts does not matter and no problem hides another.
  const broken = new Set(problems.keys())
  const context: EnvironmentRuleContext = {
    draft: Object.freeze({ ...values }),
    isBroken: (name) => broken.has(name),
    report: (name, problem) => {
      if (!problems.has(name)) problems.set(name, problem)
    },
  }
  for (const part of parts) Object.assign(values, part.finish?.(context))
  if (problems.size > 0) {
    throw new EnvironmentError([...problems].map(([name, problem]) => ({ name, problem })))
  }
  return Object.freeze(values) as EnvironmentOf<Parts>
}

/** curl, Python and Node read proxies by their lower-case names first. */
const LOWER_CASE_TOO: ReadonlySet<string> = new Set<VariableName>(['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'])

function find(source: EnvironmentSource, name: VariableName): string | undefined {
  const value = (LOWER_CASE_TOO.has(name) && source[name.toLowerCase()]) || source[name]
  return value === undefined || value.trim() === '' ? undefined : value
}
