import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startLocalPostgres } from '../src/index.ts'

const folderOf = (url: string): string => new URLSearchParams(url.split('?')[1]).get('host') ?? ''
const hasSocket = (url: string): boolean => existsSync(`${folderOf(url)}/.s.PGSQL.5432`)

test('a server lives in a folder of its own, may be stopped and started, and leaves nothing', async (context) => {
  const one = await startLocalPostgres()
  if (one === undefined) {
    if (process.env.CI) throw new Error('CI must have a Postgres.')
    return context.skip('no Postgres on this machine')
  }
  const other = await startLocalPostgres()
  try {
    expect(other?.url).not.toBe(one.url)
    expect(hasSocket(one.url)).toBe(true)
    await one.stop()
    expect(hasSocket(one.url)).toBe(false)
    expect(hasSocket(other?.url ?? '')).toBe(true)
    await one.start()
    expect(hasSocket(one.url)).toBe(true)
  } finally {
    await one.remove()
    await other?.remove()
  }
  expect(existsSync(folderOf(one.url))).toBe(false)
})
