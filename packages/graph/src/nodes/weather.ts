import {
  type CurrentWeather,
  type DayForecast,
  type Location,
  type PortErrorCode,
  systemClock,
  type WeatherClientPort,
} from '@eco2/ports'
import { z } from 'zod'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { argumentsByModel } from '../lookup/arguments-by-model.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { type AskedDays, daysBetween, daysIn, koreanToday } from '../lookup/korean-dates.ts'
import { type NoPosition, type Position, positionOf } from '../lookup/position.ts'
import type { ChatState, NodeResult, Question } from '../state.ts'
import { attempt, createStage, type StageContext } from './stage.ts'
import { failedWeather, weatherSection, whereSection } from './weather-sections.ts'

type WeatherDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'weatherClient'>

/** The weather of the days that are asked about, at the place that is meant: measured for now, forecast up to the day after tomorrow. */
export function createWeatherNode(deps: WeatherDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'weather', NodeResult>(
    'weather',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedWeather) }),
    },
    (state, context) =>
      answerEach(context, {
        questions: state.questions ?? [],
        answer: (question) => answer(question, state, deps, context),
        failed: failedWeather,
      }),
  )
}

async function answer(
  question: Question,
  state: ChatState,
  deps: WeatherDeps,
  context: StageContext,
): Promise<Answered> {
  const { weatherClient, clock = systemClock } = deps
  const nowMs = clock.now()
  const { position, asked } = await readQuestion(question, state, deps, nowMs, context)
  if (position.location === undefined) return { section: whereSection(question, position.name) }
  const { location } = position

  const today = koreanToday(nowMs)
  const reached = asked.days.filter((day) => isReached(today, day))
  const [observed, ...forecasts] = await Promise.all([
    reached.includes(today) ? observe(weatherClient, location, context) : undefined,
    ...reached.map((day) => forecast(weatherClient, location, day, context)),
  ])
  const failure = [observed, ...forecasts].find((tried) => tried?.failure !== undefined)?.failure
  const current = observed?.value ?? undefined
  const days = forecasts.flatMap(({ value }) => value ?? [])
  if (failure !== undefined && current === undefined && days.length === 0) {
    return { section: failedWeather(question), failure }
  }
  const section = weatherSection(question, {
    nowMs,
    position,
    attribution: weatherClient.attribution,
    asked,
    ...(current !== undefined && { current }),
    days,
    isPartial: failure !== undefined,
  })
  return { section, ...(failure !== undefined && { failure }) }
}

/** By rules; a model is asked only when there is no place to be seen and words that may be one. */
async function readQuestion(
  question: Question,
  state: ChatState,
  deps: WeatherDeps,
  nowMs: number,
  context: StageContext,
): Promise<{ readonly position: Position | NoPosition; readonly asked: AskedDays }> {
  const asked = dayOf(question, state, nowMs)
  const position = await positionOf(question, state, deps, context)
  if (position.location !== undefined || position.name !== undefined || isPlain(question.text)) {
    return { position, asked }
  }
  const read = await argumentsByModel(deps.llm, question, state, WEATHER_CALL, context)
  const place = read?.place?.trim() ?? ''
  if (place === '') return { position, asked }
  return {
    position: await positionOf(
      { text: `${place} 날씨` },
      { ...state, message: '', history: [] },
      deps,
      context,
    ),
    asked: read?.date != null && !asked.isSaid ? { days: [read.date], isSaid: true } : asked,
  }
}

/** "그럼 부산은?" after "내일 비 와?" asks about tomorrow. */
function dayOf({ text }: Question, { message, history }: ChatState, nowMs: number): AskedDays {
  const own = daysIn(text, nowMs)
  if (own.isSaid) return own
  const earlier = history.findLast(({ role }) => role === 'user')?.text ?? ''
  const isSequel = /^(?:그럼|그러면|그렇다면|거기|그쪽)/u.test(text.trim()) || !WEATHER_WORD.test(text)
  return [message, ...(isSequel ? [earlier] : [])]
    .map((said) => daysIn(said, nowMs))
    .reduce((chosen, said) => (chosen.isSaid ? chosen : said), own)
}

/** Nothing in it could be the name of a place. */
function isPlain(text: string): boolean {
  return text.replace(PLAIN_WORDS, ' ').trim() === ''
}

function isReached(today: string, day: string): boolean {
  const later = daysBetween(today, day)
  return later >= 0 && later <= LAST_DAY
}

interface Tried<Value> {
  readonly value?: Value | null
  readonly failure?: PortErrorCode
}

function observe(
  weatherClient: WeatherClientPort,
  location: Location,
  context: StageContext,
): Promise<Tried<CurrentWeather>> {
  return attempt(context.signal, () =>
    callLookup(context, {
      name: 'weather.observe',
      arguments: { ...location },
      work: (signal) => weatherClient.observe(location, { signal }),
    }),
  )
}

async function forecast(
  weatherClient: WeatherClientPort,
  location: Location,
  date: string,
  context: StageContext,
): Promise<Tried<DayForecast>> {
  return attempt(context.signal, () =>
    callLookup(context, {
      name: 'weather.forecast',
      arguments: { ...location, date },
      work: (signal) => weatherClient.forecast(location, date, { signal }),
    }),
  )
}

const WEATHER_CALL = {
  name: 'get_weather',
  description: '어느 곳의 어느 날 날씨를 조회합니다.',
  parameters: z.strictObject({
    place: z.string().max(60).nullable().describe('지도에서 찾을 장소 이름. 예: 강남역, 부산 해운대구'),
    date: z.iso.date().nullable().describe('한국 시간의 날짜, YYYY-MM-DD. 질문에 날짜가 없으면 null'),
  }),
}
/** The port reaches today and two more days. */
const LAST_DAY = 2
const WEATHER_WORD = /날씨|기온|비|눈|우산|더워|더울|추워|추울|바람|먼지|습도|몇\s?도/u
const PLAIN_WORDS =
  /날씨|기온|온도|습도|미세\s?먼지|우산|예보|소식|강수|확률|바람|[가-힣]*(?:어때|어떤가|알려|줘|주세요|오늘|지금|현재|내일|모레|글피|주말|이번|다음|주|요일|아침|점심|저녁|오전|오후|새벽|밤)[가-힣]*|(?<![가-힣])[가-힣](?:은|는|이|가|도|을|를)?(?![가-힣])|[비눈]\s?(?:가|는|도)?\s?(?:오|와|올|온|내리)[가-힣]*|(?:더|추|춥|덥|맑|흐|따뜻|쌀쌀|챙|필요|가져|있|없|될|되|돼|할|해|하)[가-힣]*|(?:그럼|그러면|그런데|근데|혹시|여기|거기|우리|동네|근처|몇\s?도|많이|좀)[가-힣]*|[\s\d\p{P}]/gu
