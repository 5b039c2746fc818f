import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVisitor, type System, startSystem, type TestProcess } from './system.ts'
import { startUpstreamServer, type UpstreamServer } from './upstream-server.ts'
import { type Frame, shownText } from './viewer.ts'

let system: System
let upstream: UpstreamServer
let gateway: TestProcess
let worker: TestProcess
beforeAll(async () => {
  system = await startSystem()
  upstream = await startUpstreamServer()
  gateway = await system.startGateway()
  // No model: what is said here is what the rules make of what the services answered.
  worker = await system.startWorker({ OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '', ...upstream.env })
})
afterAll(async () => {
  await system.stop()
  await upstream.close()
})

async function hear(message: string, more: object = {}): Promise<{ frames: Frame[]; text: string }> {
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, message, {}, more)
  const frames = await visitor.watchAll(gateway, runId)
  expect(frames.at(-1)?.data).toMatchObject({
    type: 'run-end',
    status: 'completed',
    answer: shownText(frames),
  })
  return { frames, text: shownText(frames) }
}
const stagesOf = (frames: readonly Frame[]): string[] =>
  frames.flatMap(({ data }) => (data.type === 'stage-start' ? [data.stage] : []))
const sourcesOf = (frames: readonly Frame[]) =>
  frames.flatMap(({ data }) => (data.type === 'source' ? [data] : []))

describe('each intent, through gateway, queue, worker, graph and the services behind it', () => {
  test.each<[string, string, string, readonly (string | RegExp)[]]>([
    ['waste', '다 마신 생수병은 어떻게 버려?', 'waste_rag', ['투명 페트병 전용 수거함']],
    [
      'bulk_waste',
      '강남구에서 장롱 버리려면 어떻게 신고해?',
      'bulk_waste',
      ['구청 누리집', '청소행정과', '02-111-2222', '구청마다 다'],
    ],
    ['recyclable_price', '알루미늄캔 1kg 시세 얼마야?', 'recyclable_price', ['2025', /참고/u, /원/u]],
    [
      'collection_point',
      '강남구 소형가전 수거함 어디 있어?',
      'collection_point',
      ['역삼1동 주민센터', '역삼로 7'],
    ],
    ['location', '강남역 근처 제로웨이스트샵 찾아줘', 'location', ['테헤란로 1', '02-000-0000']],
    ['weather', '강남역 오늘 날씨 어때?', 'weather', ['21.5', /비/u]],
    ['character', '말그미는 누구야?', 'character', ['말그미']],
    ['web_search', '분리배출 최신 뉴스 검색해줘', 'web_search', ['https://news.example.kr/1']],
    ['general', '안녕?', 'general', ['에코']],
  ])('%s: %s', async (_intent, message, stage, said) => {
    const { frames, text } = await hear(message)
    expect(stagesOf(frames)).toContain(stage)
    for (const part of said) expect(text).toMatch(part)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/u)
  })

  test('image_generation without a model that draws says what is missing', async () => {
    const { text } = await hear('페트병 캐릭터 그림 그려줘')
    expect(text).toMatch(/그림을 만들 수 없/u)
  })

  test('several at once, each by its own node', async () => {
    const { frames, text } = await hear('생수병은 어떻게 버려? 그리고 강남역 오늘 날씨 어때?')
    expect(stagesOf(frames)).toEqual(expect.arrayContaining(['waste_rag', 'weather']))
    expect(text).toContain('투명 페트병')
    expect(text).toContain('21.5')
    expect(
      sourcesOf(frames)
        .map(({ title }) => title)
        .join(),
    ).toContain('기상청')
  })

  test('tomorrow is the forecast, in Korean time', async () => {
    const { text } = await hear('내일 강남역 비 와?')
    expect(text).toMatch(/70\s?%/u)
    const asked = upstream.calls.findLast(({ path }) => path.endsWith('getVilageFcst'))
    expect(asked?.query.dataType).toBe('JSON')
  })

  test('what a stranger wrote on the web is quoted and not obeyed, and no key is told', async () => {
    const { frames } = await hear('분리배출 최신 뉴스 검색해줘')
    expect(JSON.stringify(frames)).not.toContain('tavily-key')
    expect(frames.some(({ data }) => data.type === 'tool-end' && data.outcome === 'ok')).toBe(true)
  })

  test('the item is never put into the filter of places', async () => {
    await hear('강남구 소형가전 수거함 어디 있어?')
    const keco = upstream.calls.filter(({ service }) => service === 'keco')
    expect(keco.length).toBeGreaterThan(0)
    expect(JSON.stringify(keco.map(({ query }) => query))).not.toContain('가전')
  })
})

describe('a question back to the user', () => {
  test('asked, answered at another gateway, and gone on with by another worker', async () => {
    const second = await system.startGateway()
    const visitor = createVisitor()
    const runId = await visitor.ask(gateway, '지금 날씨 어때?')
    const stream = visitor.watch(gateway, runId)
    const frames: Frame[] = []
    for await (const frame of stream) {
      frames.push(frame)
      if (frame.event !== 'input-request') continue
      // The worker that asked is not needed any more: it carries nothing in memory.
      const reply = await visitor.input(second, runId, 'location', { latitude: 37.4979, longitude: 127.0276 })
      expect(reply.status).toBe(200)
    }
    expect(shownText(frames)).toContain('21.5')
    expect(frames.filter(({ event }) => event === 'text-reset')).toEqual([])
    expect(frames.at(-1)?.data).toMatchObject({ type: 'run-end', status: 'completed' })
  })

  test('survives the death of the worker that asked', async () => {
    const visitor = createVisitor()
    const asker = await system.startWorker({ OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '', ...upstream.env })
    const runId = await visitor.ask(gateway, '지금 날씨 어때?')
    const frames: Frame[] = []
    for await (const frame of visitor.watch(gateway, runId)) {
      frames.push(frame)
      if (frame.event !== 'input-request') continue
      await Promise.all([asker.kill(), worker.kill()])
      expect((await visitor.input(gateway, runId, 'location', '강남역')).status).toBe(200)
      worker = await system.startWorker({ OPENAI_BASE_URL: '', LLM_DEFAULT_MODEL: '', ...upstream.env })
    }
    expect(shownText(frames)).toContain('21.5')
    expect(frames.at(-1)?.data).toMatchObject({ type: 'run-end', status: 'completed' })
  })

  test('declined: the answer says what it could not know', async () => {
    const visitor = createVisitor()
    const runId = await visitor.ask(gateway, '지금 날씨 어때?')
    const frames: Frame[] = []
    for await (const frame of visitor.watch(gateway, runId)) {
      frames.push(frame)
      if (frame.event === 'input-request') await visitor.input(gateway, runId, 'location', null)
    }
    expect(frames.at(-1)?.data).toMatchObject({ type: 'run-end', status: 'completed' })
    expect(shownText(frames)).toMatch(/어디|위치|지역/u)
    expect(shownText(frames)).not.toContain('21.5')
  })
})

describe('the world in which every service fails', () => {
  test('a waste question is answered, cited and honest; a lookup says that it failed', async () => {
    upstream.setDown(true)
    try {
      const waste = await hear('다 마신 생수병은 어떻게 버려?', {
        location: { latitude: 37.4979, longitude: 127.0276 },
      })
      expect(waste.text).toContain('투명 페트병 전용 수거함')
      expect(waste.text).toContain('출처')
      const weather = await hear('부산역 오늘 날씨 어때?')
      expect(weather.text).toMatch(/(?:조회|확인).*(?:못|없|실패)/u)
      expect(weather.text).not.toMatch(/\d+(?:\.\d)?\s?(?:℃|도)/u)
      expect(JSON.stringify([waste.frames, weather.frames])).not.toContain('SECRET-OF-A-VENDOR')
    } finally {
      upstream.setDown(false)
    }
  })
})
