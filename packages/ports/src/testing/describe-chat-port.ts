import { describe, expect, test } from 'vitest'
import type { ChatPort } from '../chat-port.ts'
import type { Run } from '../run.ts'
import type { RunEventBody } from '../run-event.ts'

/** What every `ChatPort` promises to the worker's loop. `messages` are ones that this chat answers. */
export function describeChatPort(
  name: string,
  makeChat: () => ChatPort,
  { messages }: { readonly messages: readonly string[] },
): void {
  describe(`ChatPort: ${name}`, () => {
    const never = new AbortController().signal
    const sayAll = (message: string): Promise<RunEventBody[]> =>
      Array.fromAsync(makeChat().run(toRun(message), { signal: never }))

    test.each(messages)(
      'answers with text, and leaves the first and the last event to the loop: %s',
      async (message) => {
        const events = await sayAll(message)
        expect(shownText(events).trim()).not.toBe('')
        expect(events.filter(({ type }) => type === 'run-start' || type === 'run-end')).toEqual([])
      },
    )

    test.each(messages)('progress never falls between two text-resets: %s', async (message) => {
      let before = 0
      for (const event of await sayAll(message)) {
        if (event.type === 'text-reset') before = 0
        if (!('progress' in event)) continue
        expect(event.progress).toBeGreaterThanOrEqual(before)
        before = event.progress
      }
    })

    test.each(messages)('every stage that begins ends: %s', async (message) => {
      const open: string[] = []
      for (const event of await sayAll(message)) {
        if (event.type === 'stage-start') open.push(event.stage)
        if (event.type === 'stage-end') {
          expect(open).toContain(event.stage)
          open.splice(open.indexOf(event.stage), 1)
        }
      }
      expect(open).toEqual([])
    })

    test.each(messages)('no delta is empty or ends in half a character: %s', async (message) => {
      for (const event of await sayAll(message)) {
        if (event.type !== 'text-delta') continue
        expect(event.text).not.toBe('')
        expect(event.text.isWellFormed()).toBe(true)
      }
    })

    test.each(messages)(
      'an abort at any event ends it with CANCELLED, and nothing more is said: %s',
      async (message) => {
        const { length } = await sayAll(message)
        for (let stopAt = 1; stopAt < length; stopAt += Math.ceil(length / 8)) {
          const stop = new AbortController()
          let seen = 0
          const talk = (async () => {
            for await (const _ of makeChat().run(toRun(message), { signal: stop.signal })) {
              seen += 1
              if (seen === stopAt) stop.abort()
            }
          })()
          await expect(talk).rejects.toMatchObject({ code: 'CANCELLED' })
          expect(seen).toBe(stopAt)
        }
      },
    )

    test('a run that is cancelled already says nothing', async () => {
      const events: RunEventBody[] = []
      const talk = (async () => {
        for await (const event of makeChat().run(toRun('안녕'), { signal: AbortSignal.abort() }))
          events.push(event)
      })()
      await expect(talk).rejects.toMatchObject({ code: 'CANCELLED' })
      expect(events).toEqual([])
    })

    test('many runs at once do not mix', async () => {
      const alone = await Promise.all(messages.map(sayAll))
      const chat = makeChat()
      const together = await Promise.all(
        messages.map((message) => Array.fromAsync(chat.run(toRun(message), { signal: never }))),
      )
      expect(together.map(shownText)).toEqual(alone.map(shownText))
    })
  })
}

function shownText(events: readonly RunEventBody[]): string {
  let text = ''
  for (const event of events) {
    if (event.type === 'text-reset') text = ''
    if (event.type === 'text-delta') text += event.text
  }
  return text
}

let count = 0
function toRun(message: string): Run {
  count += 1
  const threadId = `thread-of-test-${String(count).padStart(8, '0')}`
  return {
    runId: `${threadId}.run`,
    threadId,
    userId: 'visitor',
    attempt: 1,
    message,
    history: [],
    inputs: [],
  }
}
