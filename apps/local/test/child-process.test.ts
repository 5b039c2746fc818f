import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type SupervisedChild, type SupervisedChildOptions, superviseChild } from '../src/child-process.ts'
import { createQuietOutput } from '../src/output.ts'
import { createRestartPolicy } from '../src/restart-policy.ts'

let child: SupervisedChild | undefined
afterEach(() => child?.kill())

function supervise(program: string, options: Partial<SupervisedChildOptions> = {}) {
  const output = createQuietOutput()
  child = superviseChild({
    name: 'part',
    program: join(import.meta.dirname, 'fixtures', program),
    directory: tmpdir(),
    environment: () => ({ PATH: process.env.PATH }),
    output,
    ...options,
  })
  return { child, output }
}

it('gives up, with a sentence, on a child that dies five times within a minute', async () => {
  const policy = createRestartPolicy(() => 0)
  const { child, output } = supervise('mortal.ts', { policy: { died: () => policy.died() && 1 } })
  const error = await child.gaveUp
  expect(error.message).toBe(
    'part died 5 times within a minute (exit code 7): its last lines say why. Giving up.',
  )
  expect(output.lines().filter((line) => line === 'part | I cannot go on.')).toHaveLength(5)
  expect(output.lines().filter((line) => line.includes('starting it again'))).toHaveLength(4)
})

it('ends by force what does not stop in time', async () => {
  const { child, output } = supervise('lingerer.ts', { stopWithinMs: 300 })
  await child.ready
  await child.stop()
  expect(output.lines()).toEqual(['part | told', 'part did not stop in time; ended by force.'])
})

it('stops a child that waits to be started again without starting it', async () => {
  const waiting = Promise.withResolvers<void>()
  const policy = {
    died: () => {
      waiting.resolve()
      return 2_000_000
    },
  }
  const { child, output } = supervise('mortal.ts', { policy })
  await waiting.promise
  await child.stop()
  expect(output.lines().filter((line) => line === 'part | I cannot go on.')).toHaveLength(1)
})

it('takes a program that is not there for one that dies', async () => {
  const { child } = supervise('nothing.ts', { policy: { died: () => undefined } })
  expect((await child.gaveUp).message).toMatch(/^part died/)
})
