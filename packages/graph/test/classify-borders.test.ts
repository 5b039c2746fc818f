import type { Message } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { classifyByRules } from '../src/intent/classify.ts'
import { BORDERS, FOLLOW_UPS, MULTI, SECOND_LOOK, THIRD_LOOK } from './border-sentences.ts'

function intentsOf(message: string, before?: string): readonly string[] {
  const history: readonly Message[] =
    before === undefined
      ? []
      : [{ messageId: 'm0', runId: 'thread.run', role: 'user', text: before, createdAt: 0 }]
  const found = classifyByRules(message, { history, multiIntent: true })
  return [...new Set(found.map(({ intent }) => intent))].sort()
}

const sides = [...Object.values(BORDERS), SECOND_LOOK, THIRD_LOOK]
const alone = sides.flatMap((side) =>
  Object.entries(side).flatMap(([intent, messages]) => messages.map((message) => ({ intent, message }))),
)

describe('borders between intents', () => {
  it('are tried on several hundred sentences', () => {
    expect(alone.length).toBeGreaterThan(400)
  })

  it.each(alone)('"$message" is $intent', ({ intent, message }) => {
    expect(intentsOf(message)).toEqual([intent])
  })

  it.each(MULTI)('"%s" asks for %j', (message, intents) => {
    expect(intentsOf(message)).toEqual([...intents].sort())
  })

  it.each(FOLLOW_UPS)('after "%s", "%s" is %s', (before, message, intent) => {
    expect(intentsOf(message, before)).toEqual([intent])
  })
})
