import { PortError, type PortErrorCode } from '@eco2/ports'
import { storeError } from './store-error.ts'

/** Every rejection becomes a PortError: what the driver says (it may hold host, user or text) stays in `cause`. */
export function mapErrors<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const operation: unknown = Reflect.get(target, name, receiver)
      if (typeof operation !== 'function') return operation
      return async (...args: unknown[]) => {
        try {
          return await operation(...args)
        } catch (error) {
          throw toStoreError(error, String(name))
        }
      }
    },
  })
}

export function toStoreError(error: unknown, operation: string): PortError {
  if (error instanceof PortError) return error
  const state = sqlStateOf(error)
  const [code, message] = describe(state, operation)
  return storeError(code, message, error)
}

/** What the server answered; undefined when it did not (Node's own codes, such as EPIPE, look the same). */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'severity' in error && 'code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Codes: https://www.postgresql.org/docs/15/errcodes-appendix.html (read 2026-11-22). */
function describe(state: string | undefined, operation: string): [PortErrorCode, string] {
  if (state === UNDEFINED_TABLE || state === UNDEFINED_COLUMN) {
    return ['UNAVAILABLE', `The thread store is not migrated to this version (${operation}).`]
  }
  if (state !== undefined && OUR_FAULT.test(state)) {
    return ['INTERNAL', `The thread store refused a statement (${operation}, SQLSTATE ${state}).`]
  }
  return ['UNAVAILABLE', `The thread store did not answer (${operation}).`]
}

const UNDEFINED_TABLE = '42P01'
const UNDEFINED_COLUMN = '42703'
/** Data, integrity, syntax or privileges: the same statement fails again. */
const OUR_FAULT = /^(22|23|42)/
