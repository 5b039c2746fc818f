import { PortError, type PortErrorCode } from '@eco2/ports'

export function storeError(code: PortErrorCode, message: string, cause?: unknown): PortError {
  const origin = { port: 'ThreadStorePort', adapter: 'store-postgres' }
  return new PortError(code, message, cause === undefined ? origin : { ...origin, cause })
}
