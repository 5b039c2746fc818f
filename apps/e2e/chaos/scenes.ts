import type { PlantedBugName } from './planted-bugs.ts'
import type { PromiseName } from './records.ts'
import type { Scene } from './scene.ts'

interface DirectedScene {
  readonly breaks: PromiseName
  /** What is changed in the healthy system, too, so that not luck but the schedule brings the bug out. */
  readonly healthyWith?: PlantedBugName
  direct(scene: Scene): Promise<void>
}

/** For each planted bug the schedule that brings it out, and the promise that it breaks. A healthy system keeps them all. */
export const SCENES: Readonly<Record<Exclude<PlantedBugName, 'no early warnings'>, DirectedScene>> = {
  'no fence': { breaks: 'I3', healthyWith: 'no early warnings', direct: wakeAZombie },
  'no position check': { breaks: 'I1', direct: loseTheLastMessage },
  'run-end before store': { breaks: 'I1', direct: dieAfterRunEnd },
  'resume from the wrong seq': { breaks: 'I2', direct: returnElsewhere },
}

/** A worker that was stopped past its lock goes on while its heir writes. */
async function wakeAZombie({ stage, nextCall, look }: Scene): Promise<void> {
  const [zombie] = stage.workers
  const viewer = look()
  const call = await nextCall()
  call.say('멈추기 전의 말 끝')
  await viewer.untilShown('멈추기 전의 말')
  await stage.addWorker()
  zombie?.process.signal('SIGSTOP')
  const again = await nextCall()
  again.say('새로 쓰는 ')
  await viewer.untilShown('새로 쓰는')
  call.say('좀비의 말, ')
  call.say('그리고 더')
  zombie?.process.signal('SIGCONT')
  // Refused, or heard: whichever it is, it is over before the heir ends the run.
  await Promise.race([
    zombie?.process.untilLogged('a later attempt has this run'),
    viewer.untilShown('좀비의 말'),
  ])
  again.say('답이에요.')
  again.finish()
}

/** While `run-end` is published nobody can listen. */
async function loseTheLastMessage({ stage, story, nextCall, look }: Scene): Promise<void> {
  const viewer = look()
  const call = await nextCall()
  call.say('이 말까지는 들려요. 끝')
  await viewer.untilShown('이 말까지는')
  const cut = () => stage.redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
  const { keyPrefix } = stage.system
  const [threadId] = story.run.runId.split('.')
  const meta = `${keyPrefix}{${threadId}}:log:${story.run.runId}:meta`
  await cut()
  call.finish()
  while ((await stage.redis.hget(meta, 'ended')) !== '1') await cut()
}

/** The worker dies as soon as somebody has read `run-end`. */
async function dieAfterRunEnd({ stage, nextCall, look }: Scene): Promise<void> {
  const viewer = look()
  const call = await nextCall()
  call.say('답이에요.')
  call.finish()
  await viewer.untilEnd
  await stage.workers[0]?.kill()
}

/** A viewer leaves in the middle of what is there and comes back at the other gateway. */
async function returnElsewhere({ nextCall, look }: Scene): Promise<void> {
  const steady = look()
  const call = await nextCall()
  for (let word = 1; word <= 20; word += 1) call.say(`${word}째 말, `)
  await steady.untilShown('20째')
  look({ gateway: 0, leavesAfterEvents: [4, 5] })
  call.finish()
}
