import { EventSource } from 'eventsource'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVisitor, type System, startSystem, type TestProcess } from './system.ts'

let system: System
let gateway: TestProcess
beforeAll(async () => {
  system = await startSystem()
  gateway = await system.startGateway()
  await system.startWorker()
})
afterAll(() => system.stop())

/** An unmodified EventSource, as the platform specifies it: it reconnects by itself and sends the last id it has seen. */
test('an EventSource survives its gateway: it reconnects, resumes, and hears every event once', async () => {
  const mortal = await system.startGateway()
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, '다 마신 생수병은 어떻게 버려?')
  const source = new EventSource(`${mortal.url}/v1/runs/${runId}/events`, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...visitor.headers } }),
  })
  const ids: string[] = []
  const shown = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  for (const type of [
    'run-start',
    'stage-start',
    'stage-end',
    'source',
    'usage',
    'text-reset',
    'run-end',
    'reset',
  ]) {
    source.addEventListener(type, ({ lastEventId }) => {
      ids.push(lastEventId)
      if (type === 'run-end') ended.resolve()
    })
  }
  source.addEventListener('text-delta', ({ lastEventId }) => {
    ids.push(lastEventId)
    shown.resolve()
  })

  const call = await system.model.next()
  call.say('여기까지 말하고 ')
  call.say('더 ')
  await shown.promise
  await mortal.kill()
  call.say('마저 말했어요.')
  call.finish()
  await system.startGateway({ PORT: new URL(mortal.url).port })
  await ended.promise
  source.close()

  const whole = await visitor.watchAll(gateway, runId)
  expect(ids).toEqual(whole.map(({ id }) => id))
})
