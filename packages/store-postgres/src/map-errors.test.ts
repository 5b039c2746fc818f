import { PortError } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { mapErrors, sqlStateOf } from './map-errors.ts'

function storeThatFailsWith(error: unknown) {
  return mapErrors({ readRun: () => Promise.reject(error) })
}

/** As the driver's DatabaseError looks. */
function refusal(code: string): Error {
  return Object.assign(new Error('relation of postgres://eco2:hunter22@db failed'), {
    code,
    severity: 'ERROR',
  })
}

describe('mapErrors', () => {
  it.each([
    ['a connection that is refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    [
      'a pipe that broke, whose code looks like a SQLSTATE',
      Object.assign(new Error('write'), { code: 'EPIPE' }),
    ],
    ['a pool that has none left', new Error('timeout exceeded when trying to connect')],
    ['a server that shuts down', refusal('57P01')],
    ['a server that starts', refusal('57P03')],
    ['a statement timeout', refusal('57014')],
    ['too many connections', refusal('53300')],
    ['a full disk', refusal('53100')],
    ['a second deadlock', refusal('40P01')],
    ['a wrong password', refusal('28P01')],
    ['a missing table', refusal('42P01')],
    ['a missing column', refusal('42703')],
  ])('%s is UNAVAILABLE and may be tried again', async (_, error) => {
    await expect(storeThatFailsWith(error).readRun()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      retryable: true,
      cause: error,
    })
  })

  it.each(['23505', '42601', '42501', '22003'])('SQLSTATE %s is INTERNAL: it fails again', async (state) => {
    await expect(storeThatFailsWith(refusal(state)).readRun()).rejects.toMatchObject({
      code: 'INTERNAL',
      retryable: false,
    })
  })

  it('says nothing of what the driver said', async () => {
    for (const state of ['57P01', '23505', '42P01']) {
      const error = await storeThatFailsWith(refusal(state))
        .readRun()
        .catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(PortError)
      expect(String(error)).not.toMatch(/hunter22|postgres:/)
    }
  })

  it('leaves a PortError as it is', async () => {
    const error = new PortError('CONFLICT', 'taken')
    await expect(storeThatFailsWith(error).readRun()).rejects.toBe(error)
  })
})

describe('sqlStateOf', () => {
  it('is what the server answered, not a code of Node', () => {
    expect(sqlStateOf(refusal('40P01'))).toBe('40P01')
    expect(sqlStateOf(Object.assign(new Error('write'), { code: 'EPIPE' }))).toBeUndefined()
    expect(sqlStateOf('40P01')).toBeUndefined()
  })
})
