import {
  Annotation,
  Command,
  END,
  interrupt,
  MemorySaver,
  Send,
  START,
  StateGraph,
} from '@langchain/langgraph'
import type { BaseCheckpointSaver } from '@langchain/langgraph-checkpoint'
import { afterAll, expect, it } from 'vitest'
import { createRedisCheckpointSaver } from '../src/index.ts'
import { collect, connectRedis, keysUnder, newPrefix } from './redis-harness.ts'

const redis = await connectRedis()
const otherRedis = await connectRedis()
afterAll(async () => {
  await Promise.all([redis.quit(), otherRedis.quit()])
})

it('takes a question to another worker: asked there, answered here, nothing done twice, nothing left', async () => {
  const keyPrefix = newPrefix()
  const config = { configurable: { thread_id: 'thread-1.run-1' }, durability: 'exit' as const }
  const done: string[] = []
  const asking = compileChat(createRedisCheckpointSaver({ redis, keyPrefix }), done)
  const answering = compileChat(createRedisCheckpointSaver({ redis: otherRedis, keyPrefix }), done)

  const asked = await asking.invoke({ question: QUESTION, history: HISTORY }, config)
  expect(asked).toMatchObject({ __interrupt__: [{ value: { ask: 'location' } }] })
  expect(await keysUnder(redis, keyPrefix)).toHaveLength(2)

  const answered = await answering.invoke(new Command({ resume: { latitude: 37.5 } }), config)
  expect(answered).toMatchObject({
    history: HISTORY,
    picture: PICTURE,
    location: { latitude: 37.5 },
    found: ['weather', 'shops'],
    answer: `${QUESTION} 37.5`,
  })
  expect(done).toEqual(['read', 'look-up weather', 'look-up shops', 'answer'])

  await createRedisCheckpointSaver({ redis: otherRedis, keyPrefix }).deleteThread('thread-1.run-1')
  expect(await keysUnder(redis, keyPrefix)).toEqual([])
})

it('a branch that finished beside a question is not run again after the answer', async () => {
  const keyPrefix = newPrefix()
  const config = { configurable: { thread_id: 't' }, durability: 'exit' as const }
  const done: string[] = []
  const compile = (checkpointer: BaseCheckpointSaver) =>
    new StateGraph(Chat)
      .addNode('look', () => {
        done.push('look')
        return { found: ['looked'] }
      })
      .addNode('ask', () => ({ answer: String(interrupt('which one?')) }))
      .addEdge(START, 'look')
      .addEdge(START, 'ask')
      .compile({ checkpointer })
  await compile(createRedisCheckpointSaver({ redis, keyPrefix })).invoke({ question: QUESTION }, config)
  const end = await compile(createRedisCheckpointSaver({ redis: otherRedis, keyPrefix })).invoke(
    new Command({ resume: 'this one' }),
    config,
  )
  expect(end).toMatchObject({ found: ['looked'], answer: 'this one' })
  expect(done).toEqual(['look'])
})

it.each(['sync', 'async', 'exit'] as const)(
  'remembers with durability %s what MemorySaver does',
  async (durability) => {
    const config = { configurable: { thread_id: 't' }, durability }
    const histories = []
    for (const saver of [new MemorySaver(), createRedisCheckpointSaver({ redis, keyPrefix: newPrefix() })]) {
      const graph = compileChat(saver, [])
      await graph.invoke({ question: QUESTION, history: HISTORY }, config)
      await graph.invoke(new Command({ resume: { latitude: 1 } }), config)
      const states = await Array.fromAsync(graph.getStateHistory(config))
      histories.push(states.map(({ values, next, metadata }) => ({ values, next, metadata })))
    }
    const [remembered, ours] = histories
    expect(ours).toEqual(remembered)
    expect(ours?.length).toBeGreaterThan(1)
  },
)

it('keeps the values of two branches that grow from one checkpoint apart', async () => {
  const saver = createRedisCheckpointSaver({ redis, keyPrefix: newPrefix() })
  const graph = compileChat(saver, [])
  const start = await graph.updateState({ configurable: { thread_id: 't' } }, { question: 'start' }, 'read')
  const left = await graph.updateState(start, { question: 'left' }, 'read')
  const right = await graph.updateState(start, { question: 'right' }, 'read')
  const questions = async (config: typeof start) =>
    (await saver.getTuple(config))?.checkpoint.channel_values.question
  expect(await Promise.all([start, left, right].map(questions))).toEqual(['start', 'left', 'right'])
})

it('a graph inside a graph asks, and is answered elsewhere', async () => {
  const keyPrefix = newPrefix()
  const config = { configurable: { thread_id: 't' }, durability: 'exit' as const }
  const compile = (checkpointer: BaseCheckpointSaver) =>
    new StateGraph(Chat)
      .addNode('inner', compileChat(undefined, []))
      .addEdge(START, 'inner')
      .addEdge('inner', END)
      .compile({ checkpointer })
  const saver = createRedisCheckpointSaver({ redis, keyPrefix })
  await compile(saver).invoke({ question: QUESTION }, config)
  const namespaces = (await collect(saver.list({ configurable: { thread_id: 't' } }))).map(
    (tuple) => tuple.config.configurable?.checkpoint_ns,
  )
  expect(namespaces.some((namespace) => String(namespace).startsWith('inner:'))).toBe(true)
  const other = createRedisCheckpointSaver({ redis: otherRedis, keyPrefix })
  const end = await compile(other).invoke(new Command({ resume: { latitude: 2 } }), config)
  expect(end.answer).toBe(`${QUESTION} 2`)
  await other.deleteThread('t')
  expect(await keysUnder(redis, keyPrefix)).toEqual([])
})

const Chat = Annotation.Root({
  question: Annotation<string>,
  history: Annotation<string[]>,
  picture: Annotation<{ bytes: Uint8Array }>,
  location: Annotation<{ latitude: number }>,
  found: Annotation<string[]>({ reducer: (before, more) => [...before, ...more], default: () => [] }),
  answer: Annotation<string>,
})

/** As our graph: one node asks, then branches look things up, then one answers. `done` tells which node ran through. */
function compileChat(checkpointer: BaseCheckpointSaver | undefined, done: string[]) {
  return new StateGraph(Chat)
    .addNode('read', () => {
      done.push('read')
      return { picture: PICTURE }
    })
    .addNode('ask', () => ({ location: interrupt({ ask: 'location' }) }))
    .addNode('look-up', ({ what }: { what: string }) => {
      done.push(`look-up ${what}`)
      return { found: [what] }
    })
    .addNode('finish', ({ question, location }) => {
      done.push('answer')
      return { answer: `${question} ${location.latitude}` }
    })
    .addEdge(START, 'read')
    .addEdge('read', 'ask')
    .addConditionalEdges('ask', () => ['weather', 'shops'].map((what) => new Send('look-up', { what })), [
      'look-up',
    ])
    .addEdge('look-up', 'finish')
    .addEdge('finish', END)
    .compile(checkpointer === undefined ? {} : { checkpointer })
}

const QUESTION = '강남역 근처 폐건전지 수거함'
/** About 100 KB, as a long conversation. */
const HISTORY = Array.from({ length: 40 }, (_, i) => `${i} ${'페트병은 비우고 헹궈서 '.repeat(75)}`)
/** Not bare bytes: MemorySaver 1.2.2, which ours is compared with, cannot read those back from a task's writes. */
const PICTURE = { bytes: Uint8Array.from({ length: 256 }, (_, i) => i) }
