import type { ExampleState } from '../src/openapi/documented-route.ts'
import {
  ANSWER_TEXT,
  IMAGE_ID,
  PICTURE,
  QUESTION,
  QUESTION_TEXT,
  RUN_ID,
  THREAD_ID,
} from '../src/openapi/example-data.ts'
import { answer, ask, type Person, type TestGateway } from './gateway.ts'

/** By which name the store knows somebody. */
export async function userIdOf(gateway: TestGateway, who: Person): Promise<string> {
  const { runId, threadId } = await ask(who)
  const userId = (await gateway.store.readRun(runId))?.userId
  if (userId === undefined) throw new Error('the run is not there')
  await gateway.store.deleteThread(userId, threadId)
  return userId
}

/** Brings a gateway into a state, with the ids of the examples; returns what stands for a picture's id, which its store mints. */
export async function bringAbout(state: ExampleState, gateway: TestGateway, userId: string): Promise<string> {
  switch (state) {
    case 'nothing':
      break
    case 'a thread':
      await gateway.store.createThread({ threadId: THREAD_ID, userId, title: QUESTION_TEXT })
      break
    case 'a queued run':
      await accept(gateway, userId)
      break
    case 'a run that asks where': {
      await accept(gateway, userId)
      const claim = await gateway.store.claimRun(RUN_ID)
      if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
      await gateway.store.waitRun(RUN_ID, claim.record.attempt, { ...QUESTION, until: Date.now() + 60_000 })
      break
    }
    case 'a finished run':
      await accept(gateway, userId)
      await answer(gateway, RUN_ID, [{ type: 'text-delta', text: ANSWER_TEXT }])
      break
    case 'a picture':
      return (await gateway.images.put({ bytes: bytesOf(PICTURE), userId })).imageId
    case 'a live worker':
      await gateway.fleet.announce({ workerId: 'w', models: ['openai/gpt-5.2'], nodes: [], startedAt: 0 })
  }
  return IMAGE_ID
}

export function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
}

async function accept({ store }: TestGateway, userId: string): Promise<void> {
  const { outcome } = await store.acceptRun({
    runId: RUN_ID,
    threadId: THREAD_ID,
    userId,
    message: QUESTION_TEXT,
    bodyHash: 'x',
    multitask: 'reject',
    createThread: true,
  })
  if (outcome !== 'accepted') throw new Error(outcome)
}
