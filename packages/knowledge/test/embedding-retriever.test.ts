import { createHash } from 'node:crypto'
import { EMBEDDING_LIMITS, type Logger, PortError, type RetrieverPort } from '@eco2/ports'
import {
  createScriptedEmbeddings,
  createScriptedRetriever,
  describeRetrieverPort,
  type EmbeddingScript,
  scriptedHit,
} from '@eco2/ports/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createEmbeddingRetriever,
  createKnowledgeRetriever,
  type EmbeddingRetrieverOptions,
  findEntry,
  SECOND_LOOK_MS,
  type VectorCache,
} from '../src/index.ts'
import { loadKnowledge } from '../src/load-knowledge.ts'

/** 뚜루빠 is in no list; its meaning is that of a thing that is. */
const ALIKE = [
  ['뚜루빠', '피자 상자'],
  ['모로깨', '음식 깔개 종이'],
]
const DOWN = new PortError('UNAVAILABLE', 'Down.')
const never = new Promise(() => {})

interface Setup extends EmbeddingRetrieverOptions {
  readonly script?: EmbeddingScript
  readonly deterministic?: RetrieverPort
}

function open({ script, deterministic = createKnowledgeRetriever(), ...options }: Setup = {}) {
  const embeddings = createScriptedEmbeddings({ alike: ALIKE, ...script })
  const retriever = createEmbeddingRetriever(deterministic, embeddings, options)
  const asked = (purpose: string) => embeddings.calls.filter((call) => call.purpose === purpose)
  return { embeddings, retriever, asked }
}

async function openWarm(setup: Setup = {}) {
  const opened = open(setup)
  expect(await opened.retriever.warmUp()).toBe(true)
  return opened
}

function listeningLogger() {
  const lines: string[] = []
  const listen = (level: string) => (fields: object, message: string) =>
    void lines.push(`${level} ${JSON.stringify(fields)} ${message}`)
  const logger: Logger = {
    debug: listen('debug'),
    info: listen('info'),
    warn: listen('warn'),
    error: listen('error'),
  }
  return { logger, lines }
}

function memoryCache() {
  const blobs = new Map<string, Uint8Array>()
  const cache: VectorCache = {
    get: async (key) => blobs.get(key) ?? null,
    set: async (key, vectors) => void blobs.set(key, vectors),
  }
  return { blobs, cache }
}

/** The flight that a retrieval started has landed. */
async function landed(retriever: { size(): number }): Promise<void> {
  await vi.waitFor(() => expect(retriever.size()).toBeGreaterThan(0))
}

describeRetrieverPort('createEmbeddingRetriever', async () => (await openWarm()).retriever, {
  known: [
    { query: '다 마신 생수병은 어떻게 버려?', ruleId: 'clear-pet' },
    { query: '휴대폰', ruleId: 'mobile-phone' },
    { query: '뚜루빠는 어떻게 버려?', ruleId: 'paper' },
  ],
  unknown: ['오늘 기분이 어때', '스캔 파일 보내줘', 'constructor toString'],
})

describe('what is found by meaning', () => {
  it('says of itself that it is only alike, and that the list has no such name', async () => {
    const { retriever } = await openWarm()
    const hits = await retriever.retrieve('뚜루빠는\n어떻게 버려?')
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({ itemId: 'pizza-box', ruleId: 'paper', title: '피자 상자 - 종이류' })
    expect(hits[0]?.matched).toEqual([expect.stringMatching(/^뜻이 비슷한 것: 피자 상자 \(0\.\d\d\)$/)])
    expect(hits[0]?.score).toBeGreaterThanOrEqual(0.35)
    expect(hits[0]?.score).toBeLessThanOrEqual(0.5)
    const lines = hits[0]?.content.split('\n') ?? []
    expect(lines[0]).toBe(`피자 상자 → ${findEntry('pizza-box')?.destination}`)
    expect(lines[1]).toContain('"뚜루빠는 어떻게 버려?"은(는) 목록에 그대로 없어서')
    expect(lines.at(-1)).toMatch(/^출처: /)
  })

  it('goes where the state that the query tells sends it', async () => {
    const { retriever } = await openWarm()
    const [hit] = await retriever.retrieve('더러운 뚜루빠')
    expect(hit).toMatchObject({ itemId: 'pizza-box', ruleId: 'general-waste' })
    expect(hit?.matched[1]).toBe('더러워졌을 때')
    expect(hit?.content).toMatch(/^피자 상자 \(더러워졌을 때\) → 종량제봉투/)
    expect((await retriever.retrieve('더럽지 않은 뚜루빠'))[0]?.ruleId).toBe('paper')
  })

  it('may be a variant, which goes its own way', async () => {
    const { retriever } = await openWarm()
    const [hit] = await retriever.retrieve('모로깨')
    expect(hit).toMatchObject({ itemId: 'pizza-box', ruleId: 'general-waste' })
    expect(hit?.title).toMatch(/^음식 깔개 종이 - /)
    expect(hit?.content).toContain('그렇지 않은 피자 상자 →')
  })

  it('is nothing below the least similarity', async () => {
    const [hit] = await (await openWarm()).retriever.retrieve('뚜루빠')
    const cosine = Number(/\((0\.\d\d)\)/.exec(hit?.matched[0] ?? '')?.[1])
    const stricter = await openWarm({ minimumSimilarity: cosine + 0.01 })
    expect(await stricter.retriever.retrieve('뚜루빠')).toEqual([])
    const milder = await openWarm({ minimumSimilarity: cosine - 0.01 })
    expect((await milder.retriever.retrieve('뚜루빠'))[0]?.score).toBeCloseTo(0.36, 1)
  })

  it('quotes no more than the beginning of a long message', async () => {
    const { retriever, asked } = await openWarm()
    const [hit] = await retriever.retrieve(`뚜루빠는 ${'🙂'.repeat(400)}`)
    expect(hit?.content).toMatch(/"뚜루빠는 🙂{17}…"은.*뜻이 비슷한/u)
    expect(asked('query')[0]?.texts[0]?.length).toBeLessThanOrEqual(300)
    expect(asked('query')[0]?.texts[0]?.isWellFormed()).toBe(true)
  })
})

describe('what is found by name', () => {
  it('wins when it is certain, and nothing is asked outside', async () => {
    const { retriever, asked } = await openWarm()
    const query = '피자박스에 기름 묻었는데'
    expect(await retriever.retrieve(query)).toEqual(await createKnowledgeRetriever().retrieve(query))
    expect(asked('query')).toEqual([])
  })

  it.each([
    [0.36, 'pizza-box', 1],
    [0.49, 'weak', 1],
    [0.5, 'weak', 0],
  ])('with a score of %f stands against a likeness: %s', async (score, itemId, looks) => {
    const hits = [scriptedHit({ ruleId: 'weak', content: '?', score })]
    const { retriever, asked } = await openWarm({
      deterministic: createScriptedRetriever([{ words: ['뚜루빠'], hits }]),
    })
    expect((await retriever.retrieve('뚜루빠')).map((hit) => hit.itemId)).toEqual([itemId])
    expect(asked('query')).toHaveLength(looks)
  })

  it('is all there is for a query without a letter, and for a limit of nothing', async () => {
    const { retriever, asked } = await openWarm()
    for (const query of ['', '🙂🙃', '... ?']) expect(await retriever.retrieve(query)).toEqual([])
    expect(await retriever.retrieve('뚜루빠', { limit: 0 })).toEqual([])
    expect(asked('query')).toEqual([])
  })
})

describe('the vectors', () => {
  it('are made once, by one flight for all, in batches that a request may hold', async () => {
    const { retriever, asked } = open()
    expect(retriever.size()).toBe(0)
    await Promise.all([retriever.warmUp(), retriever.warmUp(), retriever.retrieve('뚜루빠')])
    const sizes = asked('document').map(({ texts }) => texts.length)
    expect(sizes.slice(0, -1).every((size) => size === EMBEDDING_LIMITS.textsPerRequest)).toBe(true)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(retriever.size())
    const count = asked('document').length
    await retriever.warmUp()
    await retriever.retrieve('뚜루빠')
    expect(asked('document')).toHaveLength(count)
  })

  it('are made by the first who asks, who does not wait for them', async () => {
    const gate = Promise.withResolvers<void>()
    const { retriever, embeddings, asked } = open({ script: { hold: gate.promise } })
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
    expect(asked('document')).toHaveLength(1)
    expect(asked('query')).toEqual([])
    embeddings.script({ hold: undefined })
    gate.resolve()
    await landed(retriever)
    expect(await retriever.retrieve('뚜루빠')).toHaveLength(1)
  })

  it('go on where they stopped after a failure, but not before a rest', async () => {
    let now = 0
    const { logger, lines } = listeningLogger()
    const { retriever, embeddings, asked } = open({ clock: { now: () => now }, logger })
    const whole = embeddings.embed
    const failSecond = vi.spyOn(embeddings, 'embed').mockImplementation(async (texts, options) => {
      if (asked('document').length >= 1) throw DOWN
      return whole(texts, options)
    })
    expect(await retriever.warmUp()).toBe(false)
    failSecond.mockRestore()
    expect(retriever.size()).toBe(0)
    now = 59_999
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
    expect(asked('document')).toHaveLength(1)
    now = 60_000
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
    await landed(retriever)
    const texts = asked('document').flatMap((call) => call.texts)
    expect(texts).toHaveLength(new Set(texts).size)
    expect(texts).toHaveLength(retriever.size())
    expect(lines).toHaveLength(1)
  })

  it('tell names from all over a long list, where the thing goes, and its own states', async () => {
    const { asked } = await openWarm()
    const texts = asked('document').flatMap((call) => call.texts)
    const pizza = texts.find((text) => text.startsWith('피자 상자,')) ?? ''
    expect(pizza).toMatch(/종이류\..*더러워졌을 때: 기름/)
    const items = [...loadKnowledge().items.values()].filter(({ aliases }) => aliases.length > 120)
    expect(items.length).toBeGreaterThan(10)
    for (const { name, aliases } of items) {
      const names =
        (texts.find((text) => text.startsWith(`${name},`)) ?? '').split('. ')[0]?.split(', ') ?? []
      expect(names.length, name).toBeLessThanOrEqual(60)
      expect(aliases.indexOf(names.at(-1) ?? ''), name).toBeGreaterThan(aliases.length * 0.9)
    }
    expect(texts.every((text) => text.length <= EMBEDDING_LIMITS.charactersPerText)).toBe(true)
  })

  it('come from the cache when they are there, and go there when they were made', async () => {
    const { cache, blobs } = memoryCache()
    const set = vi.spyOn(cache, 'set')
    const first = await openWarm({ cache })
    const second = await openWarm({ cache })
    expect(set).toHaveBeenCalledTimes(1)
    const texts = first.asked('document').flatMap((call) => call.texts)
    const hash = createHash('sha256').update(texts.join('\0')).digest('hex')
    expect([...blobs.keys()]).toEqual([`scripted/embeddings:${hash}`])
    expect(second.asked('document')).toEqual([])
    expect(await second.retriever.retrieve('뚜루빠')).toEqual(await first.retriever.retrieve('뚜루빠'))
    const other = await openWarm({ cache, script: { model: 'scripted/other' } })
    expect(other.asked('document').length).toBeGreaterThan(0)
    expect([...blobs.keys()].at(-1)).toBe(`scripted/other:${hash}`)
  })

  it('that another process made meanwhile are taken after a failure', async () => {
    const { cache } = memoryCache()
    const { retriever, embeddings, asked } = open({ cache })
    const whole = embeddings.embed
    const failSecond = vi.spyOn(embeddings, 'embed').mockImplementation(async (texts, options) => {
      if (asked('document').length >= 1) throw DOWN
      return whole(texts, options)
    })
    expect(await retriever.warmUp()).toBe(false)
    failSecond.mockRestore()
    const other = await openWarm({ cache })
    expect(await retriever.warmUp()).toBe(true)
    expect(asked('document')).toHaveLength(1)
    expect(await retriever.retrieve('뚜루빠')).toEqual(await other.retriever.retrieve('뚜루빠'))
  })

  it('are made here when the cache holds something else, or fails', async () => {
    const { cache, blobs } = memoryCache()
    await openWarm({ cache })
    for (const key of blobs.keys()) blobs.set(key, new Uint8Array(1000))
    expect((await openWarm({ cache })).asked('document').length).toBeGreaterThan(0)
    const { logger, lines } = listeningLogger()
    const fails = () => Promise.reject(new Error('redis://secret@host'))
    const { retriever } = await openWarm({ cache: { get: fails, set: fails }, logger })
    expect(await retriever.retrieve('뚜루빠')).toHaveLength(1)
    expect(lines.join()).not.toContain('secret')
  })
})

describe('when the embeddings fail', () => {
  afterEach(() => void vi.useRealTimers())

  it('the rules answer alone; it is told once, and once that it is over', async () => {
    const { logger, lines } = listeningLogger()
    const { retriever, embeddings } = await openWarm({ logger })
    embeddings.script({ failure: DOWN })
    for (let times = 0; times < 3; times += 1) expect(await retriever.retrieve('뚜루빠')).toEqual([])
    expect(lines).toEqual([
      'warn {"model":"scripted/embeddings","code":"UNAVAILABLE"} Rules are found by name alone for now.',
    ])
    embeddings.script({ failure: undefined })
    for (let times = 0; times < 2; times += 1) expect(await retriever.retrieve('뚜루빠')).toHaveLength(1)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^info .*again\.$/)
  })

  it('gives what was found by name when time is up, and cancels the call', async () => {
    const weak = scriptedHit({ ruleId: 'weak', content: '?', score: 0.4 })
    const deterministic = createScriptedRetriever([{ words: ['뚜루빠'], hits: [weak] }])
    const { retriever, embeddings } = await openWarm({ deterministic })
    const deaf = vi.spyOn(embeddings, 'embed').mockImplementation(() => never as Promise<never>)
    vi.useFakeTimers()
    const hits = retriever.retrieve('뚜루빠')
    const settled = vi.fn()
    hits.then(settled)
    await vi.advanceTimersByTimeAsync(SECOND_LOOK_MS - 1)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await hits).toEqual([weak])
    expect(deaf.mock.calls[0]?.[1].signal?.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no timer behind when the answer is in time', async () => {
    const { retriever } = await openWarm()
    vi.useFakeTimers()
    expect(await retriever.retrieve('뚜루빠')).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a vector of another length is compared with nothing', async () => {
    const { retriever, embeddings } = await openWarm()
    vi.spyOn(embeddings, 'embed').mockResolvedValue([Float32Array.of(1, 0)])
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
  })
})

describe('cancelling', () => {
  it('ends a second look at once, with CANCELLED, and says nothing of the vendor', async () => {
    const { logger, lines } = listeningLogger()
    const { retriever, embeddings } = await openWarm({ logger, waitMs: 60_000 })
    embeddings.script({ hold: never })
    const controller = new AbortController()
    const call = retriever.retrieve('뚜루빠', { signal: controller.signal })
    await vi.waitFor(() => expect(embeddings.calls.at(-1)?.purpose).toBe('query'))
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED', port: 'RetrieverPort' })
    expect(lines).toEqual([])
  })

  it('between the two looks is CANCELLED too', async () => {
    const controller = new AbortController()
    const deterministic: RetrieverPort = {
      retrieve: async () => {
        controller.abort()
        return []
      },
    }
    const { retriever, embeddings } = await openWarm({ deterministic, waitMs: 60_000 })
    embeddings.script({ hold: never })
    const call = retriever.retrieve('뚜루빠', { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('close ends the flight, and no other one starts', async () => {
    const { logger, lines } = listeningLogger()
    let now = 0
    const { retriever, asked } = open({ script: { hold: never }, logger, clock: { now: () => now } })
    const flight = retriever.warmUp()
    await vi.waitFor(() => expect(asked('document')).toHaveLength(1))
    retriever.close()
    expect(await flight).toBe(false)
    now = 3_600_000
    expect(await retriever.retrieve('뚜루빠')).toEqual([])
    expect(asked('document')).toHaveLength(1)
    expect(lines).toEqual([])
  })
})

it('the same question is embedded once', async () => {
  const { retriever, asked } = await openWarm()
  for (let times = 0; times < 3; times += 1) await retriever.retrieve('뚜루빠')
  expect(asked('query')).toHaveLength(1)
  for (let other = 0; other < 256; other += 1) await retriever.retrieve(`무엇인지 모를 ${other}호`)
  await retriever.retrieve('뚜루빠')
  expect(asked('query').filter(({ texts }) => texts[0] === '뚜루빠')).toHaveLength(2)
})
