import { isPortError, noModel, PortError, type RunEventBody } from '@eco2/ports'
import { createScriptedRetriever } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createChat } from '../src/index.ts'
import { answerOf, conversation, runChat, stageEnd, testRetriever, toRun, typesOf } from './run-chat.ts'
import { createScriptedModel, tasksOf } from './scripted-model.ts'

const QUESTION = '다 마신 생수병은 어떻게 버려?'
const WITHOUT_MODEL = '지금은 AI 모델 없이 저장된 분리배출 규정으로 답해요.'
const SOURCE_LINE = '출처: 투명 페트병 · 재활용가능자원의 분리수거 등에 관한 지침 (2024-03)'

describe('a run without a model', () => {
  it('tells the stages, the sources and the answer in order', async () => {
    const { events, error } = await runChat(QUESTION, { llm: noModel('test') })
    expect(error).toBeUndefined()
    expect(typesOf(events).filter((type) => type !== 'text-delta')).toEqual([
      'stage-start intent',
      'stage-end intent',
      'stage-start router',
      'stage-end router',
      'stage-start waste_rag',
      'stage-end waste_rag',
      'stage-start aggregator',
      'stage-end aggregator',
      'stage-start answer',
      'source',
      'stage-end answer',
    ])
    expect(events.at(-1)).toEqual({
      type: 'stage-end',
      stage: 'answer',
      progress: 100,
      status: 'degraded',
      reason: 'UNAVAILABLE',
    })
    expect(events.find(({ type }) => type === 'source')).toEqual({
      type: 'source',
      title: '투명 페트병 · 재활용가능자원의 분리수거 등에 관한 지침',
      ruleId: 'clear-pet',
      url: 'https://example.org/pet',
      date: '2024-03',
    })
  })

  it('answers from the rule: destination first, steps, source, and that no model wrote it', async () => {
    const { answer, events } = await runChat(QUESTION, { llm: noModel('test') })
    expect(answer).toBe(
      [
        '투명 페트병 전용 수거함에 버려요.\n1. 내용물을 비우고 헹궈요.\n2. 라벨을 떼요.\n3. 찌그러뜨리고 뚜껑을 닫아요.',
        SOURCE_LINE,
        WITHOUT_MODEL,
      ].join('\n\n'),
    )
    expect(events.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(10)
  })

  it('answers two things of one sentence, and says where districts differ', async () => {
    const { answer } = await runChat('생수병이랑 우유팩은 어떻게 버려?', { llm: noModel('test') })
    expect(answer).toContain('투명 페트병 전용 수거함에 버려요.')
    expect(answer).toContain('종이팩 전용 수거함에 버려요.')
    expect(answer).toContain('방법:\n1) 씻어요.\n2) 말려요.')
    expect(answer).toContain('지자체마다 다를 수 있어요: 수거함이')
    expect(answer).not.toContain('출처: 지침')
    expect(answer.match(/출처:/gu)).toHaveLength(2)
  })

  it('knows what a sequel is about', async () => {
    const retriever = testRetriever()
    const history = conversation([QUESTION, '투명 페트병 전용 수거함에 버려요.'])
    const { answer } = await runChat('그럼 뚜껑은?', { llm: noModel('test'), retriever, history })
    expect(retriever.queries).toEqual(['다 마신 생수병 뚜껑'])
    expect(answer).toContain('뚜껑을 닫아요')
  })

  it('takes a bare thing that the rules know for waste, also after the weather', async () => {
    const history = conversation(['오늘 날씨 어때?', '지금은 날씨를 조회할 수 없어요.'])
    expect((await runChat('그럼 우유팩은?', { llm: noModel('test'), history })).answer).toContain(
      '종이팩 전용',
    )
    expect((await runChat('우유팩', { llm: noModel('test') })).answer).toContain('종이팩 전용')
  })

  it('says when no rule is found, and that rules cannot be read', async () => {
    const unknown = await runChat('우주선은 어떻게 버려?', { llm: noModel('test') })
    expect(unknown.answer).toContain('찾지 못했어요')
    expect(unknown.answer).not.toContain('출처')

    const error = new PortError('UNAVAILABLE', 'down')
    const retriever = createScriptedRetriever([{ words: ['생수병'], error }])
    const failed = await runChat(QUESTION, { llm: noModel('test'), retriever })
    expect(stageEnd(failed.events, 'waste_rag')).toMatchObject({ status: 'failed', reason: 'UNAVAILABLE' })
    expect(failed.answer).toContain('규정을 찾아볼 수 없어서')
    expect(failed.error).toBeUndefined()
  })

  it('fails a node and not the run when a port breaks its promise', async () => {
    const retriever = { retrieve: () => Promise.reject(new TypeError('secret text')) }
    const { events, answer, error } = await runChat(QUESTION, { llm: noModel('test'), retriever })
    expect(error).toBeUndefined()
    expect(stageEnd(events, 'waste_rag')).toMatchObject({ status: 'failed', reason: 'INTERNAL' })
    expect(answer).toContain('규정을 찾아볼 수 없어서')
    expect(JSON.stringify(events)).not.toContain('secret text')
  })

  it.each([
    ['오늘 날씨 어때?', '지금은 날씨를 조회할 수 없어요'],
    ['고철 시세 알려줘', '시세를 조회할 수 없어요'],
    ['폐건전지 수거함 어디 있어?', '수거함 위치를 조회할 수 없어요'],
    ['근처 재활용센터 어디야?', '장소를 검색할 수 없어요'],
    ['캐릭터 알려줘', '캐릭터를 소개할 수 없어요'],
    ['재활용 포스터 만들어줘', '그림을 만들 수 없어요'],
    ['최신 분리배출 뉴스 검색해줘', '인터넷을 검색할 수 없어서'],
  ])('says of "%s" what is missing and asks no model', async (message, line) => {
    const llm = createScriptedModel({ stream: ['맑아요'] })
    const { answer, events } = await runChat(message, { llm })
    expect(answer).toContain(line)
    expect(llm.calls).toEqual([])
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'ok' })
  })

  it('answers bulky waste from the rules and says that the fee is unknown', async () => {
    const retriever = createScriptedRetriever([{ words: ['소파'], hits: [{ ...clearPetAsSofa }] }])
    const { answer } = await runChat('소파 버리려면 어떻게 신고해?', { llm: noModel('test'), retriever })
    expect(answer.indexOf('대형폐기물로 신고')).toBe(0)
    expect(answer).toContain('지자체마다 다를 수 있어요.')
    expect(answer).toContain('수수료는 구청마다 다르니')
  })

  it('says that it cannot see a picture', async () => {
    const { answer } = await runChat('이거 어떻게 버려?', {
      llm: noModel('test'),
      imageUrl: 'https://example.org/1',
    })
    expect(answer).toContain('사진은 지금 볼 수 없어요')
  })
})

describe('a run with a model', () => {
  const usage = { inputTokens: 10, outputTokens: 5, cachedTokens: 0, costUsd: 0.001 }

  it('streams what the model says and adds the sources itself', async () => {
    const llm = createScriptedModel({ stream: ['투명 페트병 ', '전용함에 ', '버려요.'], usage })
    const { answer, events } = await runChat(QUESTION, { llm })
    expect(answer).toBe(`투명 페트병 전용함에 버려요.\n\n${SOURCE_LINE}`)
    expect(tasksOf(llm)).toEqual(['write-answer'])
    expect(events.filter(({ type }) => type === 'usage')).toEqual([
      { type: 'usage', model: 'scripted/one', ...usage },
    ])
    expect(stageEnd(events, 'answer')).toMatchObject({ status: 'ok' })
    expect(events.some(({ type }) => type === 'text-reset')).toBe(false)
  })

  it('never splits a grapheme, whatever the model does', async () => {
    const text = '한국🇰🇷 가족👩‍👩‍👧‍👦 e\u0301 각\u1100\u1161\u11a8 끝'
    const llm = createScriptedModel({ stream: [...text] })
    const { answer, events } = await runChat('고마워', { llm })
    expect(answer).toBe(text)
    const deltas = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))
    const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
    const count = (part: string): number => [...segmenter.segment(part)].length
    expect(deltas.reduce((sum, delta) => sum + count(delta), 0)).toBe(count(text))
    expect(deltas.length).toBeGreaterThan(5)
  })

  it('asks the model what a message wants only when the rules are not certain', async () => {
    const classified = {
      questions: [
        { intent: 'waste', question: '생수병은 어떻게 버려?', confidence: 0.9, reasoning: 'a bottle' },
      ],
    }
    const llm = createScriptedModel({
      structured: { 'classify-intent': classified },
      stream: ['전용함이에요.'],
    })
    const retriever = testRetriever()
    const { events } = await runChat('물 다 마셨는데 이 통 말이야 참 애매하네', { llm, retriever })
    expect(tasksOf(llm)).toEqual(['classify-intent', 'write-answer'])
    expect(retriever.queries.at(-1)).toBe('생수병은 어떻게 버려?')
    expect(typesOf(events)).toContain('stage-start waste_rag')
  })

  it('looks for other names of a thing that no rule knows', async () => {
    const llm = createScriptedModel({
      structured: { 'suggest-search-terms': { terms: ['젖병', '생수병'] } },
      stream: ['전용함이에요.'],
    })
    const { events, answer } = await runChat('맘마통은 어떻게 버려?', { llm })
    expect(events.find(({ type }) => type === 'source')).toMatchObject({ ruleId: 'clear-pet' })
    expect(answer).toContain('출처:')
  })

  it('tells the model what failed and what is missing', async () => {
    const llm = createScriptedModel({ stream: ['네.'] })
    await runChat('생수병은 어떻게 버리고 오늘 날씨는 어때?', { llm })
    const { prompt } = llm.calls[0] ?? { prompt: '' }
    expect(prompt).toContain('날씨 조회 기능이 없음')
    expect(prompt).toContain('<data name="fact">\n[투명 페트병]')
    expect(prompt).toContain('1. 생수병은 어떻게 버리고\n2. 오늘 날씨는 어때?')
  })

  it('gives the model the latest history that fits, as data', async () => {
    const llm = createScriptedModel({ stream: ['네.'] })
    const turns = Array.from(
      { length: 40 },
      (_, index) => [`질문 ${index} ${'가'.repeat(90)}`, '답'] as const,
    )
    await runChat(QUESTION, { llm, history: conversation(...turns) })
    const { prompt } = llm.calls[0] ?? { prompt: '' }
    expect(prompt).toContain('사용자: 질문 39 ')
    expect(prompt).not.toContain('사용자: 질문 5 ')
    expect(prompt.length).toBeLessThan(4_000)
  })

  it('asks for the model that the run names', async () => {
    const llm = createScriptedModel({ stream: ['네.'] })
    const asked: (string | undefined)[] = []
    const models = (model: string | undefined) => {
      asked.push(model)
      return llm
    }
    const chat = createChat({ models, retriever: testRetriever() })
    const events: RunEventBody[] = []
    const { signal } = new AbortController()
    for await (const event of chat.run({ ...toRun(QUESTION), model: 'openai/x' }, { signal }))
      events.push(event)
    expect(asked).toEqual(['openai/x'])
    expect(answerOf(events)).toContain('네.')
  })

  it('fails the run when there is no such model', async () => {
    const models = (): never => {
      throw new PortError('INVALID_REQUEST', 'unknown model')
    }
    const chat = createChat({ models, retriever: testRetriever() })
    const { signal } = new AbortController()
    const first = chat.run(toRun(QUESTION), { signal })[Symbol.asyncIterator]().next()
    const error = await first.catch((caught: unknown) => caught)
    expect(isPortError(error, 'INVALID_REQUEST')).toBe(true)
  })
})

const clearPetAsSofa = {
  content: '대형폐기물로 신고하고 구청마다 정한 스티커를 붙여 내놓아요.',
  score: 0.9,
  ruleId: 'bulky',
  itemId: 'sofa',
  title: '소파',
  source: '구청 안내',
  date: '2024',
  matched: ['소파'],
}
