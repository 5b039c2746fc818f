import type { Pool, PoolClient } from 'pg'

export interface CheckedOut {
  readonly client: PoolClient
  /** `usable`: it goes back to the pool; else it is closed, and the server rolls back what is open. */
  giveBack(usable: boolean): void
}

/**
 * A connection for several statements. When it is lost while none of them is on its way, nobody is told but its `error`
 * event, which ends the process where nobody listens. The driver's promise would be a moment too late: the server's farewell
 * may be in the same chunk as its welcome, and is read before a promise's reader runs (pg-pool 3, tried 2026-11-22).
 */
export function checkOut(pool: Pool): Promise<CheckedOut> {
  const { promise, resolve, reject } = Promise.withResolvers<CheckedOut>()
  pool.connect((error, client) => {
    if (client === undefined) return reject(error)
    client.on('error', ignore)
    resolve({
      client,
      giveBack(usable) {
        client.off('error', ignore)
        client.release(!usable)
      },
    })
  })
  return promise
}

function ignore(): void {}
