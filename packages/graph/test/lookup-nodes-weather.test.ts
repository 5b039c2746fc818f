import { PortError } from '@eco2/ports'
import {
  createScriptedLLM,
  createScriptedLocation,
  createScriptedWeather,
  type WeatherScript,
} from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { chatWith } from './chat-with.ts'
import { clock, findAreas, gangnam, seoul, sourcesOf, toolsOf } from './lookup-world.ts'
import { conversation, stageEnd } from './run-chat.ts'

const dry = { precipitation: 'none', temperatureCelsius: 9.5, humidityPercent: 40 } as const
const today = {
  date: '2026-11-22',
  minCelsius: 3,
  maxCelsius: 11,
  precipitation: 'rain',
  precipitationProbabilityPercent: 60,
  wetHours: [18, 19, 20],
  sky: 'overcast',
} as const
const tomorrow = {
  date: '2026-11-23',
  minCelsius: 1,
  maxCelsius: 8,
  precipitation: 'none',
  wetHours: [],
  sky: 'clear',
} as const
const days = [today, tomorrow]

function world(script: WeatherScript = { current: dry, days }) {
  const weatherClient = createScriptedWeather({ ...script, clock })
  const locationClient = createScriptedLocation({
    geocoded: {
      강남역: { name: '강남역', location: gangnam },
      판교: { name: '판교역', location: seoul },
      '부산광역시 해운대구': { name: '해운대구', location: seoul },
    },
  })
  return { weatherClient, locationClient, findAreas, clock }
}

describe('weather', () => {
  it('of today is measured and forecast at the named place, with its times and source', async () => {
    const ports = world()
    const { answer, events } = await chatWith('강남역 날씨 어때?', ports)
    expect(answer).toContain(
      '강남역: 지금은 비나 눈이 오지 않아요. 기온 9.5도, 습도 40%예요. (11월 22일 14시 관측)',
    )
    expect(answer).toContain(
      '오늘(11월 22일 일요일) 예보는 하늘은 흐리고, 최저 3도, 최고 11도, 18시에서 21시 사이에 비가 올 수 있어요.',
    )
    expect(answer).toContain('강수 확률은 최고 60%')
    expect(answer).toContain('비를 피해 두거나')
    expect(answer).toContain('출처: 시험용 날씨 (2026-11-22) https://weather.example')
    expect(sourcesOf(events)).toEqual([
      { type: 'source', title: '시험용 날씨', url: 'https://weather.example', date: '2026-11-22' },
    ])
    expect(ports.weatherClient.calls).toEqual([
      { operation: 'observe', location: gangnam },
      { operation: 'forecast', location: gangnam, date: '2026-11-22' },
    ])
    expect(toolsOf(events)).toEqual(['location.geocode ok', 'weather.observe ok', 'weather.forecast ok'])
  })

  it('of another day is the forecast of that day in Korea', async () => {
    const ports = world()
    const { answer } = await chatWith('내일 비 와?', { ...ports, run: { location: seoul } })
    expect(ports.weatherClient.calls).toEqual([
      { operation: 'forecast', location: seoul, date: '2026-11-23' },
    ])
    expect(answer).toMatch(
      /지금 계신 곳: 내일\(11월 23일 월요일\) 예보는 하늘은 맑고.*비나 눈 소식이 없어요/su,
    )
    expect(answer).toContain('젖을 걱정은 없어')
  })

  it('begins its day at midnight in Korea', async () => {
    const early = { now: () => Date.parse('2026-11-21T15:30:00Z') }
    const ports = world()
    await chatWith('오늘 날씨 어때?', { ...ports, clock: early, run: { location: seoul } })
    expect(ports.weatherClient.calls.at(-1)).toMatchObject({ operation: 'forecast', date: '2026-11-22' })
  })

  it('says what lies beyond the forecast, and what lies behind', async () => {
    const ports = world()
    const far = await chatWith('다음 주 토요일 날씨 어때?', { ...ports, run: { location: seoul } })
    expect(far.answer).toContain('11월 28일 토요일의 예보는 찾지 못했어요. 오늘부터 모레까지만')
    const past = await chatWith('어제 날씨 어땠어?', { ...ports, run: { location: seoul } })
    expect(past.answer).toContain('지난 날씨는 조회할 수 없어요')
    expect(ports.weatherClient.calls).toEqual([])
  })

  it('of an evening tells the hours of the evening', async () => {
    const { answer } = await chatWith('오늘 아침에 비 와?', { ...world(), run: { location: seoul } })
    expect(answer).toContain('아침에는 비나 눈 소식이 없어요')
    const evening = await chatWith('오늘 저녁에 비 와?', { ...world(), run: { location: seoul } })
    expect(evening.answer).toContain('저녁에는 18시에서 21시 사이에 비가 올 수 있어요')
  })

  it('keeps the place of the question before, and its day', async () => {
    const ports = world()
    const history = conversation(['강남역 날씨 어때?', '맑아요.'])
    await chatWith('그럼 내일은?', { ...ports, run: { history, location: seoul } })
    expect(ports.weatherClient.calls).toEqual([
      { operation: 'forecast', location: gangnam, date: '2026-11-23' },
    ])

    const other = world()
    const rain = conversation(['내일 강남역에 비 와?', '안 와요.'])
    await chatWith('그럼 해운대구는?', { ...other, run: { history: rain } })
    expect(other.locationClient.calls).toEqual([{ operation: 'geocode', name: '부산광역시 해운대구' }])
    expect(other.weatherClient.calls).toEqual([
      { operation: 'forecast', location: seoul, date: '2026-11-23' },
    ])
  })

  it('is asked for a place, and not guessed, when nobody said where', async () => {
    const ports = world()
    const { answer, events } = await chatWith('오늘 날씨 어때?', ports)
    expect(answer).toContain('어느 곳의 날씨가 궁금하신가요?')
    expect(ports.weatherClient.calls).toEqual([])
    expect(stageEnd(events, 'weather')).toMatchObject({ status: 'ok' })
  })

  it('of a name that no map knows is that of the user, and says so', async () => {
    const { answer } = await chatWith('뚝딱역 날씨 어때?', { ...world(), run: { location: seoul } })
    expect(answer).toMatch(/^"뚝딱역"의 위치를 찾지 못해서 지금 계신 곳의 날씨로/u)
    const nowhere = await chatWith('뚝딱역 날씨 어때?', world())
    expect(nowhere.answer).toContain('"뚝딱역"의 위치를 찾지 못했어요. 어느 곳의 날씨가')
  })

  it('that cannot be looked up is said to be so, with the place to look oneself', async () => {
    const failure = new PortError('UNAVAILABLE', 'down: secret')
    const llm = createScriptedLLM({
      replies: [{ operation: 'generateStream', task: 'write-answer', deltas: ['맑아요'] }],
    })
    const ports = { ...world({ failure }), models: () => llm, run: { location: seoul } }
    const { answer, events } = await chatWith('생수병 버리는 법이랑 오늘 날씨 알려줘', ports)
    expect(stageEnd(events, 'weather')).toMatchObject({ status: 'failed', reason: 'UNAVAILABLE' })
    expect(llm.calls[0]?.prompt).toContain('날씨 조회 실패: 날씨를 말하지 말 것')
    expect(answer).toContain('맑아요')
    const alone = await chatWith('오늘 날씨 어때?', { ...world({ failure }), run: { location: seoul } })
    expect(alone.answer).toBe('지금은 날씨를 조회하지 못했어요. 기상청 날씨누리에서 확인해 주세요.')
    expect(JSON.stringify([events, alone.events])).not.toContain('secret')
  })

  it('is given to a model as facts, with what it means', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generateStream', deltas: ['비 와요.'] }] })
    await chatWith('강남역 날씨 어때?', { ...world(), models: () => llm })
    const { prompt = '' } = llm.calls[0] ?? {}
    expect(prompt).toContain('<data name="fact">\n강남역: 지금은 비나 눈이 오지 않아요.')
    expect(prompt).toContain('마지막에 한 문장으로 알릴 것: 종이와 골판지는')
  })

  it('is told in part when one of both lookups fails', async () => {
    const { weatherClient, ...ports } = world()
    const halved = { ...weatherClient, observe: () => Promise.reject(new PortError('TIMEOUT', 'slow')) }
    const { answer, events } = await chatWith('오늘 날씨 어때?', {
      ...ports,
      weatherClient: halved,
      run: { location: seoul },
    })
    expect(stageEnd(events, 'weather')).toMatchObject({ status: 'degraded', reason: 'TIMEOUT' })
    expect(answer).toContain('예보는')
    expect(answer).not.toContain('관측')
  })

  it('reads a place by a model only where the rules see words they do not know', async () => {
    const read = { name: 'get_weather', arguments: { place: '판교', date: '2026-11-23' } }
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generateFunctionCall', task: 'lookup-arguments', call: read },
        { operation: 'generateStream', task: 'write-answer', deltas: ['네.'] },
      ],
    })
    const ports = world()
    await chatWith('날씨 궁금한데 할머니가 판교살거든', { ...ports, models: () => llm })
    expect(llm.calls[0]?.prompt).toContain('<data name="question">')
    expect(ports.weatherClient.calls).toEqual([
      { operation: 'forecast', location: seoul, date: '2026-11-23' },
    ])

    const plain = createScriptedLLM()
    await chatWith('오늘 날씨 어때?', { ...world(), models: () => plain })
    expect(plain.calls).toEqual([])
  })

  it('keeps asking where when the model fails or makes things up', async () => {
    for (const call of [null, { name: 'get_weather', arguments: { place: '판교', date: 'tomorrow' } }]) {
      const llm = createScriptedLLM({ replies: [{ operation: 'generateFunctionCall', call }] })
      const ports = world()
      const { answer } = await chatWith('날씨 궁금한데 할머니가 판교살거든', { ...ports, models: () => llm })
      expect(llm.calls).toHaveLength(1)
      expect(answer).toContain('어느 곳의 날씨가 궁금하신가요?')
      expect(ports.weatherClient.calls).toEqual([])
    }
  })
})
