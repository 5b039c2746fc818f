import type { RunEventBody } from '@eco2/ports'
import { expect, it } from 'vitest'
import { createAnswerWriter } from './answer-writer.ts'

function writing() {
  const events: RunEventBody[] = []
  return { events, writer: createAnswerWriter((event) => events.push(event)) }
}

it('says nothing of blank lines before the first word, and keeps those after it', () => {
  const { events, writer } = writing()
  for (const delta of ['\n\n', ' ', '네.\n', '\n끝']) writer.write(delta)
  writer.flush()
  expect(writer.text).toBe('네.\n\n끝')
  expect(events.map((event) => (event.type === 'text-delta' ? event.text : event.type)).join('')).toBe(
    writer.text,
  )
})

it('takes back only what was said', () => {
  const { events, writer } = writing()
  writer.write('가')
  writer.reset('retry')
  expect(events).toEqual([])
  writer.write('나다')
  writer.reset('retry')
  writer.flush()
  expect(events).toEqual([
    { type: 'text-delta', text: '나' },
    { type: 'text-reset', reason: 'retry' },
  ])
  expect(writer.text).toBe('')
})
