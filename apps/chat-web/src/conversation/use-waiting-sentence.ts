import type { ChatClient } from '@eco2/chat-client'
import { useEffect, useState } from 'preact/hooks'
import type { Turn } from './turn.ts'

/** Why a run is still in line, in the gateway's words; asked for once it has been there for a while. */
export function useWaitingSentence(client: ChatClient, turn: Turn | undefined): string | undefined {
  const [sentence, setSentence] = useState<string>()
  const runId = turn?.answer.status === 'queued' && turn.live?.following === true ? turn.runId : undefined
  useEffect(() => {
    setSentence(undefined)
    if (runId === undefined) return
    const timer = setInterval(() => {
      client.getRun(runId).then(
        (run) => setSentence(run.waiting),
        // The stream shows the truth about the connection; this is an extra.
        () => {},
      )
    }, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [client, runId])
  return sentence
}

const ASK_EVERY_MS = 4_000
