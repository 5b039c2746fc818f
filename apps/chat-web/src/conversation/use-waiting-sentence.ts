import type { ChatClient } from '@eco2/chat-client'
import { useEffect, useState } from 'preact/hooks'

/** Why a run is still in line, in the gateway's words; asked for at once, or once it has been there for a while. */
export function useWaitingSentence(
  client: ChatClient,
  runId: string | undefined,
  when: 'at-once' | 'after-a-while',
): string | undefined {
  const [sentence, setSentence] = useState<string>()
  useEffect(() => {
    setSentence(undefined)
    if (runId === undefined) return
    let isGone = false
    const ask = (): void => {
      client.getRun(runId).then(
        (run) => {
          if (!isGone) setSentence(run.waiting === undefined ? undefined : withoutIds(run.waiting))
        },
        // The stream shows the truth about the connection; this is an extra.
        () => {},
      )
    }
    if (when === 'at-once') ask()
    const timer = setInterval(ask, ASK_EVERY_MS[when])
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [client, runId, when])
  return sentence
}

/** The id of the run in front says something to a program, not to a person. */
export function withoutIds(sentence: string): string {
  return sentence.replace(/\s?\([\w-]{16,64}\.[\w-]{16,64}\)/g, '')
}

const ASK_EVERY_MS = { 'at-once': 15_000, 'after-a-while': 4_000 }
