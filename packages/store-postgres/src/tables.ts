import { storeError } from './store-error.ts'

/** Quoted names with their schema: a shared pool's `search_path` is nobody's to set. */
export interface Tables {
  readonly threads: string
  readonly messages: string
  readonly runs: string
  readonly migrations: string
}

/** @throws {PortError} INVALID_REQUEST */
export function tablesOf(schema: string): Tables {
  if (!SCHEMA_NAME.test(schema)) {
    throw storeError('INVALID_REQUEST', `schema must be a plain lower-case name: ${SCHEMA_NAME.source}`)
  }
  const name = (table: string): string => `"${schema}".${table}`
  return {
    threads: name('threads'),
    messages: name('messages'),
    runs: name('runs'),
    migrations: name('schema_migrations'),
  }
}

/**
 * SQL for the server's clock: the only clock that all gateways and workers share. It goes on within a transaction, so what
 * waited for a lock sees the time at which it got it. Cut, not rounded: what was written is never in the future.
 */
export const NOW = "date_trunc('milliseconds', clock_timestamp())"

/** `$2 ${IN_MS}`: a parameter that counts milliseconds. */
export const IN_MS = "* interval '1 millisecond'"

const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/
