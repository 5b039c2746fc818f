import { describeThreadStorePort } from '@eco2/ports/testing'
import { describe } from 'vitest'
import { hasPostgres, openMigratedSchema } from './open-schema.ts'

describe.skipIf(!hasPostgres)('with a real Postgres', () => {
  describeThreadStorePort('store-postgres, two processes', async () => {
    const { connect, makeStore, close } = await openMigratedSchema()
    return { store: makeStore(connect()), other: makeStore(connect()), close }
  })

  // An operation that needed a second connection while it holds one would wait for ever here.
  describeThreadStorePort('store-postgres, one connection each', async () => {
    const { connect, makeStore, close } = await openMigratedSchema()
    return { store: makeStore(connect({ max: 1 })), other: makeStore(connect({ max: 1 })), close }
  })
})
