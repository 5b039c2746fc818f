import { safeReason } from './safe-reason.ts'
import { withDeadline } from './with-deadline.ts'

/** What a dependency says of itself when it is usable. */
export interface ReadyReport {
  /** It works, but not as it should. English sentences. */
  readonly warnings?: readonly string[]
  /** Facts for a reader: versions, ids, sizes. Never a secret. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

export interface DependencyReadiness extends ReadyReport {
  readonly name: string
  readonly ready: boolean
  /** Why it is not ready. */
  readonly reason?: string
}

export interface Readiness {
  /** Whether every dependency is. */
  readonly ready: boolean
  readonly dependencies: readonly DependencyReadiness[]
}

export interface ReadyCheck {
  readonly name: string
  readonly check: () => Promise<ReadyReport>
}

export async function checkReadiness(checks: readonly ReadyCheck[]): Promise<Readiness> {
  const dependencies = await Promise.all(checks.map(checkOne))
  return { ready: dependencies.every(({ ready }) => ready), dependencies }
}

async function checkOne({ name, check }: ReadyCheck): Promise<DependencyReadiness> {
  try {
    return { name, ready: true, ...(await withDeadline(check, CHECK_DEADLINE_MS)) }
  } catch (error) {
    return { name, ready: false, reason: safeReason(error) }
  }
}

const CHECK_DEADLINE_MS = 2_000
