/** The days a text asks about, as far as it says. */
export interface AskedDays {
  /** YYYY-MM-DD in KST, in order, each once; today when the text names none. */
  readonly days: readonly string[]
  /** False when the text names no day: "그럼 거기 날씨는?". */
  readonly isSaid: boolean
  /** Hours of the day, `from` included, `to` not: 저녁. */
  readonly hours?: PartOfDay
}

export interface PartOfDay {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Reads 오늘, 내일, 모레, 주말, 이번 주 토요일, 다음 주, 9월 3일, 사흘 뒤 on the calendar of Korea, whatever the machine's time zone is. */
export function daysIn(text: string, nowMs: number): AskedDays {
  const today = koreanDayNumber(nowMs)
  let rest = text
  const found: number[] = []
  for (const { pattern, toDays } of DAY_WORDS) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const groups = match.slice(1).map((group) => (typeof group === 'string' ? group : ''))
      found.push(...toDays(today, groups))
      return ' '
    })
  }
  const days = [...new Set(found)].toSorted((left, right) => left - right).slice(0, MAX_DAYS)
  const hours = PARTS_OF_DAY.find(({ pattern }) => pattern.test(text))?.part
  return {
    days: (days.length > 0 ? days : [today]).map(toIsoDay),
    isSaid: days.length > 0 || NOW.test(text),
    ...(hours !== undefined && { hours }),
  }
}

/** `2026-11-22` */
export function koreanToday(nowMs: number): string {
  return toIsoDay(koreanDayNumber(nowMs))
}

/** 0 to 23. */
export function koreanHour(unixMs: number): number {
  return Math.floor((unixMs + KST_OFFSET_MS) / HOUR_MS) % 24
}

/** How many days `day` is after `today`: -1 yesterday, 0 today. Both YYYY-MM-DD. */
export function daysBetween(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
}

/** "오늘(11월 22일 일요일)"; without a word for days that have none. */
export function sayDay(day: string, nowMs: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const spelled = `${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일 ${WEEKDAYS[date.getUTCDay()] ?? ''}요일`
  const word = RELATIVE.get(daysBetween(koreanToday(nowMs), day))
  return word === undefined ? spelled : `${word}(${spelled})`
}

/** "11월 22일 14시" */
export function sayHour(unixMs: number): string {
  const [, month = '', date = ''] = koreanToday(unixMs).split('-')
  return `${Number(month)}월 ${Number(date)}일 ${koreanHour(unixMs)}시`
}

/** Days since 1970-01-01 on the calendar of Korea, which has no summer time. */
function koreanDayNumber(unixMs: number): number {
  return Math.floor((unixMs + KST_OFFSET_MS) / DAY_MS)
}

function toIsoDay(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(dayNumber: number): number {
  return (dayNumber + 4) % 7
}

/** Of the week, from Monday on, that `weeks` later holds `today`. */
function dayOfWeek(today: number, weekday: number, weeks: number): number {
  const monday = today - ((weekdayOf(today) + 6) % 7)
  return monday + 7 * weeks + ((weekday + 6) % 7)
}

/** "토요일" is the next one, today included; with 이번 주 or 다음 주 it is that week's. */
function namedWeekday(today: number, [week = '', weekday = '']: readonly string[]): readonly number[] {
  const wanted = WEEKDAYS.indexOf(weekday)
  if (week !== '') return [dayOfWeek(today, wanted, weeksLater(week))]
  return [today + ((wanted - weekdayOf(today) + 7) % 7)]
}

function weekend(today: number, [week = '']: readonly string[]): readonly number[] {
  const weeks = week === '' ? 0 : weeksLater(week)
  return [dayOfWeek(today, 6, weeks), dayOfWeek(today, 0, weeks)].filter((day) => day >= today)
}

function weeksLater(week: string): number {
  if (/다다음/u.test(week)) return 2
  return /다음|담/u.test(week) ? 1 : 0
}

/** Of this year, or of the next when it lies more than half a year back; a day that no calendar has is none. */
function calendarDay(today: number, month: number, date: number): readonly number[] {
  const year = new Date(today * DAY_MS).getUTCFullYear()
  const inYear = (of: number): number => Date.UTC(of, month - 1, date) / DAY_MS
  if (new Date(inYear(year) * DAY_MS).getUTCDate() !== date || month < 1 || month > 12) return []
  return [inYear(year) < today - 183 ? inYear(year + 1) : inYear(year)]
}

/** "25일": the next one. */
function dateAlone(today: number, date: number): readonly number[] {
  for (let day = today; day < today + 62; day += 1) {
    if (new Date(day * DAY_MS).getUTCDate() === date) return [day]
  }
  return []
}

const KST_OFFSET_MS = 9 * 60 * 60_000
const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const MAX_DAYS = 4
const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토']
const RELATIVE = new Map([
  [-1, '어제'],
  [0, '오늘'],
  [1, '내일'],
  [2, '모레'],
])
const NOW = /지금|현재|방금|실시간/u
const COUNTED = ['하루', '이틀', '사흘', '나흘', '닷새']
const WEEK = '(?:((?:이번|요번|금|다음|담|다다음)\\s?주)(?:의|에)?\\s?)?'

/** In this order, each taking its words away: 내일모레 is no 내일, the 3일 of 9월 3일 no date alone. */
const DAY_WORDS: readonly {
  readonly pattern: RegExp
  readonly toDays: (today: number, groups: readonly string[]) => readonly number[]
}[] = [
  {
    pattern: /(?:\d{4}년\s?)?(\d{1,2})월\s?(\d{1,2})일/gu,
    toDays: (today, [month, date]) => calendarDay(today, Number(month), Number(date)),
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
    toDays: (today, [month, date]) => calendarDay(today, Number(month), Number(date)),
  },
  { pattern: new RegExp(`${WEEK}([일월화수목금토])요일`, 'gu'), toDays: namedWeekday },
  { pattern: /(?:(이번|요번|다음|담|다다음)\s?(?:주\s?)?)?주말/gu, toDays: weekend },
  {
    pattern: /(\d{1,2})일\s?(?:뒤|후|있다가)/gu,
    toDays: (today, [count]) => [today + Number(count)],
  },
  {
    pattern: new RegExp(`(${COUNTED.join('|')})\\s?(?:뒤|후|있다가)`, 'gu'),
    toDays: (today, [count = '']) => [today + COUNTED.indexOf(count) + 1],
  },
  {
    pattern: /(다다음|다음|담)\s?주/gu,
    toDays: (today, [week = '']) => [dayOfWeek(today, 1, weeksLater(week))],
  },
  { pattern: /글피/gu, toDays: (today) => [today + 3] },
  { pattern: /(?:내일\s?)?모레|낼모레/gu, toDays: (today) => [today + 2] },
  { pattern: /내일|낼|명일/gu, toDays: (today) => [today + 1] },
  { pattern: /그저께|그제/gu, toDays: (today) => [today - 2] },
  { pattern: /어제|어저께/gu, toDays: (today) => [today - 1] },
  { pattern: /오늘|금일/gu, toDays: (today) => [today] },
  { pattern: /(?<!\d)(\d{1,2})일(?!\s?동안)/gu, toDays: (today, [date]) => dateAlone(today, Number(date)) },
]

const PARTS_OF_DAY: readonly { readonly pattern: RegExp; readonly part: PartOfDay }[] = [
  { pattern: /새벽/u, part: { name: '새벽', from: 0, to: 6 } },
  { pattern: /아침|출근/u, part: { name: '아침', from: 6, to: 10 } },
  { pattern: /오전/u, part: { name: '오전', from: 6, to: 12 } },
  { pattern: /점심|한낮|낮에/u, part: { name: '낮', from: 11, to: 15 } },
  { pattern: /오후/u, part: { name: '오후', from: 12, to: 18 } },
  { pattern: /저녁|퇴근/u, part: { name: '저녁', from: 17, to: 21 } },
  { pattern: /밤(?:에|은|사이|부터|까지|\s|$)/u, part: { name: '밤', from: 20, to: 24 } },
]
