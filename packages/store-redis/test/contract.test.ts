import { describeCounterPort, describeThreadStorePort } from '@eco2/ports/testing'
import { createRedisCounter, createRedisThreadStore } from '../src/index.ts'
import { AT_ONCE, connect } from './redis-harness.ts'

describeThreadStorePort('store-redis', async () => {
  const first = connect()
  const second = connect()
  const make = ({ redis }: typeof first) =>
    createRedisThreadStore({ redis, keyPrefix: first.keyPrefix, ...AT_ONCE })
  const close = async () => void (await Promise.all([first.close(), second.close()]))
  return { store: make(first), other: make(second), close }
})

describeCounterPort('store-redis', async () => {
  const { close, ...shared } = connect()
  return { counter: createRedisCounter(shared), other: createRedisCounter(shared), close }
})
