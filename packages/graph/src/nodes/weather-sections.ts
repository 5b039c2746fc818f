import type { Attribution, CurrentWeather, DayForecast, PrecipitationKind, Sky } from '@eco2/ports'
import {
  type AskedDays,
  koreanHour,
  koreanToday,
  type PartOfDay,
  sayDay,
  sayHour,
} from '../lookup/korean-dates.ts'
import { failedLookup, needsInput, toldSection, toSource } from '../lookup/lookup-sections.ts'
import type { Position } from '../lookup/position.ts'
import type { Fact, Question, Section } from '../state.ts'

export interface FoundWeather {
  readonly nowMs: number
  readonly position: Position
  readonly attribution: Attribution
  readonly asked: AskedDays
  readonly current?: CurrentWeather
  readonly days: readonly DayForecast[]
  /** A part of it could not be looked up. */
  readonly isPartial: boolean
}

/** Place and time of each figure, what lies beyond the forecast, and what it means for putting waste out. */
export function weatherSection(question: Question, found: FoundWeather): Section {
  const { nowMs, position, attribution, asked, current, days, isPartial } = found
  const place = position.name ?? '지금 계신 곳'
  const facts: Fact[] = []
  const tell = (text: string, unixMs: number): void => {
    facts.push({ text, source: toSource(attribution, koreanToday(unixMs)) })
  }
  if (current !== undefined) tell(sayCurrent(place, current), current.observedAt)
  for (const day of days) tell(sayForecast(place, day, nowMs, asked.hours), day.issuedAt)

  const without = asked.days.filter(
    (day) => !days.some(({ date }) => date === day) && !(current !== undefined && day === koreanToday(nowMs)),
  )
  const advice = whatItMeans(current, days)
  const notes = [
    ...(position.insteadOf === undefined
      ? []
      : [`"${position.insteadOf}"의 위치를 찾지 못해서 지금 계신 곳의 날씨로 알려 드려요.`]),
    ...facts.map(({ text }) => text),
    ...without.map((day) => sayWithout(day, nowMs, isPartial)),
    ...advice,
  ]
  const missing = without.map((day) => `${sayDay(day, nowMs)}의 날씨는 확인되지 않음: 짐작하지 말 것`)
  return toldSection(question, {
    lines: notes,
    facts,
    status: isPartial ? 'degraded' : 'ok',
    guidance: [
      ...(isPartial ? ['날씨 일부 조회 실패: 사실에 있는 날씨만 말할 것'] : []),
      ...(position.insteadOf === undefined
        ? []
        : ['날씨는 물어본 곳이 아니라 사용자가 있는 곳의 것임을 밝힐 것']),
      ...missing,
      ...advice.map((line) => `마지막에 한 문장으로 알릴 것: ${line}`),
    ],
    fixed: facts.length === 0,
  })
}

/** `name`: a place was named that no map could find. */
export function whereSection(question: Question, name: string | undefined): Section {
  const unknown = name === undefined ? '' : `"${name}"의 위치를 찾지 못했어요. `
  return needsInput(
    question,
    `${unknown}어느 곳의 날씨가 궁금하신가요? 동네나 역 이름을 알려 주시거나 위치를 보내 주시면 찾아볼게요. 기상청 날씨누리에서도 볼 수 있어요.`,
    '위치를 모름: 날씨를 짐작하지 말고 어느 곳의 날씨인지 물어볼 것',
  )
}

export const failedWeather = failedLookup({
  name: '날씨',
  object: '날씨를',
  elsewhere: '기상청 날씨누리에서 확인해 주세요.',
})

/** Whether paper left outside would get wet. */
export function isWet(precipitation: PrecipitationKind): boolean {
  return precipitation !== 'none'
}

/** "15시에서 18시 사이"; the hours are not empty. */
export function saySpan(hours: readonly number[]): string {
  const first = Math.min(...hours)
  const last = Math.max(...hours)
  return first === last ? `${first}시쯤` : `${first}시에서 ${last + 1}시 사이`
}

export function sayPrecipitation(kind: PrecipitationKind): string {
  return PRECIPITATION[kind]
}

function sayCurrent(place: string, current: CurrentWeather): string {
  const { precipitation, precipitationMmPerHour: millimeters, temperatureCelsius } = current
  const amount = millimeters === undefined || millimeters <= 0 ? '' : `(시간당 ${millimeters}mm)`
  const falling = isWet(precipitation)
    ? `${PRECIPITATION[precipitation]} 와요${amount}`
    : '비나 눈이 오지 않아요'
  const figures = [
    temperatureCelsius === undefined ? '' : `기온 ${temperatureCelsius}도`,
    current.humidityPercent === undefined ? '' : `습도 ${current.humidityPercent}%`,
    current.windMetersPerSecond === undefined ? '' : `바람 초속 ${current.windMetersPerSecond}m`,
  ].filter(Boolean)
  const rest = figures.length === 0 ? '' : ` ${figures.join(', ')}예요.`
  return `${place}: 지금은 ${falling}.${rest} (${sayHour(current.observedAt)} 관측)`
}

function sayForecast(place: string, day: DayForecast, nowMs: number, hours: PartOfDay | undefined): string {
  const { minCelsius, maxCelsius, sky, precipitationProbabilityPercent: probability } = day
  const temperatures = [
    minCelsius === undefined ? '' : `최저 ${minCelsius}도`,
    maxCelsius === undefined ? '' : `최고 ${maxCelsius}도`,
  ].filter(Boolean)
  const likely = probability === undefined ? '' : ` 강수 확률은 최고 ${probability}%예요.`
  return [
    `${place}: ${sayDay(day.date, nowMs)} 예보는`,
    [sky === undefined ? '' : SKIES[sky], ...temperatures, sayFalling(day, hours)].filter(Boolean).join(', '),
  ]
    .join(' ')
    .concat(`.${likely} (${sayHour(day.issuedAt)} 발표)`)
}

function sayFalling({ precipitation, wetHours }: DayForecast, hours: PartOfDay | undefined): string {
  const asked =
    hours === undefined ? wetHours : wetHours.filter((hour) => hour >= hours.from && hour < hours.to)
  const when = hours === undefined ? '' : `${hours.name}에는 `
  if (!isWet(precipitation) || asked.length === 0) return `${when}비나 눈 소식이 없어요`
  return `${when}${saySpan(asked)}에 ${PRECIPITATION[precipitation]} 올 수 있어요`
}

function sayWithout(day: string, nowMs: number, isPartial: boolean): string {
  if (isPartial) return `${sayDay(day, nowMs)}의 날씨는 조회하지 못했어요.`
  if (day < koreanToday(nowMs))
    return `${sayDay(day, nowMs)}의 지난 날씨는 조회할 수 없어요. 기상청 날씨누리에서 확인해 주세요.`
  return `${sayDay(day, nowMs)}의 예보는 찾지 못했어요. 오늘부터 모레까지만 조회할 수 있고, 그 뒤는 기상청 날씨누리의 중기예보에서 확인해 주세요.`
}

/** One sentence for whoever puts waste out; none where the forecast is not known. */
function whatItMeans(current: CurrentWeather | undefined, days: readonly DayForecast[]): readonly string[] {
  const isRainy = [current, ...days].some((weather) => weather !== undefined && isWet(weather.precipitation))
  if (isRainy) return [WET_ADVICE]
  return days.length === 0 ? [] : ['종이류를 밖에 내놓아도 젖을 걱정은 없어 보여요.']
}

const WET_ADVICE = '종이와 골판지는 젖으면 재활용이 어려우니 비를 피해 두거나 그친 뒤에 내놓아 주세요.'

const PRECIPITATION: Record<PrecipitationKind, string> = {
  none: '아무것도',
  rain: '비가',
  sleet: '진눈깨비가',
  snow: '눈이',
  shower: '소나기가',
  drizzle: '이슬비가',
  'drizzle-and-snow': '비와 눈이',
  'snow-flurry': '눈발이',
}
const SKIES: Record<Sky, string> = {
  clear: '하늘은 맑고',
  'mostly-cloudy': '구름이 많고',
  overcast: '하늘은 흐리고',
}

/** Hours of today that are still to come and in which something is expected to fall. */
export function wetHoursAhead({ wetHours }: DayForecast, nowMs: number): readonly number[] {
  return wetHours.filter((hour) => hour >= koreanHour(nowMs))
}
