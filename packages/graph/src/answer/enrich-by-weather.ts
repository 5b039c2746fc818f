import { type Clock, type Location, systemClock, type WeatherClientPort } from '@eco2/ports'
import { callLookup } from '../lookup/call-lookup.ts'
import { koreanToday } from '../lookup/korean-dates.ts'
import { toSource } from '../lookup/lookup-sections.ts'
import { attempt, type StageContext } from '../nodes/stage.ts'
import { isWet, sayPrecipitation, saySpan, wetHoursAhead } from '../nodes/weather-sections.ts'
import type { Enrichment } from './enrichment-paragraph.ts'

/** What falls now or later today where the user is; `undefined` when it stays dry, which nobody needs to know. */
export async function weatherEnrichment(
  location: Location,
  {
    weatherClient,
    clock = systemClock,
  }: { readonly weatherClient: WeatherClientPort; readonly clock: Clock | undefined },
  context: StageContext,
): Promise<Enrichment | undefined> {
  const { signal } = context
  const nowMs = clock.now()
  const date = koreanToday(nowMs)
  const [observed, forecast] = await Promise.all([
    attempt(signal, () =>
      callLookup(context, {
        name: 'weather.observe',
        arguments: { ...location },
        work: (options) => weatherClient.observe(location, { signal: options }),
      }),
    ),
    attempt(signal, () =>
      callLookup(context, {
        name: 'weather.forecast',
        arguments: { ...location, date },
        work: (options) => weatherClient.forecast(location, date, { signal: options }),
      }),
    ),
  ])
  const current = 'value' in observed ? observed.value : null
  const day = 'value' in forecast ? forecast.value : null
  const source = (unixMs: number) => [toSource(weatherClient.attribution, koreanToday(unixMs))]
  if (current !== null && isWet(current.precipitation)) {
    const paragraph = `참고로 지금 ${sayPrecipitation(current.precipitation)} 와요. ${KEEP_DRY}`
    return { paragraph, sources: source(current.observedAt), isCited: false }
  }
  const hours = day === null ? [] : wetHoursAhead(day, nowMs)
  if (day === null || hours.length === 0 || !isWet(day.precipitation)) return undefined
  const paragraph = `참고로 오늘 ${saySpan(hours)}에 ${sayPrecipitation(day.precipitation)} 올 수 있어요. ${KEEP_DRY}`
  return { paragraph, sources: source(day.issuedAt), isCited: false }
}

const KEEP_DRY = '종이류는 젖지 않게 내놓아 주세요.'
