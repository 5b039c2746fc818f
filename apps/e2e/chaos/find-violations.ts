import { checkRun } from './check-runs.ts'
import { checkViewers } from './check-viewers.ts'
import type { ChaosRecords, Leftovers, Violation } from './records.ts'

/** The promises of LESSONS that need no login, judged by the records; empty: all were kept. */
export function findViolations({ runs, calls, oddities, leftovers, leaks }: ChaosRecords): Violation[] {
  return [
    ...oddities,
    ...runs.flatMap((run) => [...checkRun(run, calls), ...checkViewers(run)]),
    ...checkLeftovers(leftovers),
    ...leaks.map((what) => ({ promise: 'I9' as const, what })),
  ]
}

function checkLeftovers(leftovers: Leftovers): Violation[] {
  return Object.entries(leftovers).flatMap(([kind, list]: [string, readonly string[]]) =>
    list.length === 0
      ? []
      : [{ promise: 'I8' as const, what: `${kind}: ${list.slice(0, 12).join(', ')} (${list.length})` }],
  )
}

/** For a failed test: one line each. */
export function tell(violations: readonly Violation[]): string[] {
  return violations.map(({ promise, what }) => `${promise} ${what}`)
}
