import { PRECIPITATION_KINDS } from '@eco2/ports'
import {
  createLookupWire,
  type HourOfWeather,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
  VENDOR_WORDS,
  type WeatherWorld,
} from '@eco2/ports/testing'

export interface KmaWire {
  readonly wire: LookupWire
  serve(world: WeatherWorld): void
}

/** A local server that speaks as apis.data.go.kr and KMA behind it are documented to; all data are invented. */
export async function openKmaWire(serviceKey: string): Promise<KmaWire> {
  const wire = await createLookupWire({
    'bad-key': gatewayError('SERVICE_KEY_IS_NOT_REGISTERED_ERROR', '30', serviceKey),
    quota: gatewayError('LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR', '22', serviceKey),
  })
  const serve = (world: WeatherWorld): void =>
    wire.serve((request) =>
      request.url.searchParams.get('serviceKey') === serviceKey
        ? answer(request, world)
        : gatewayError('SERVICE_KEY_IS_NOT_REGISTERED_ERROR', '30'),
    )
  return { wire, serve }
}

/** XML with status 200, although JSON was asked for. */
export function gatewayError(word: string, code: string, echo = ''): LookupReply {
  const body = `<OpenAPI_ServiceResponse>
\t<cmmMsgHeader>
\t\t<errMsg>SERVICE ERROR ${echo} ${VENDOR_WORDS}</errMsg>
\t\t<returnAuthMsg>${word}</returnAuthMsg>
\t\t<returnReasonCode>${code}</returnReasonCode>
\t</cmmMsgHeader>
</OpenAPI_ServiceResponse>`
  return { headers: { 'content-type': 'text/xml;charset=UTF-8' }, body }
}

export function kmaRows(item: readonly object[]): LookupReply {
  if (item.length === 0) return kmaHeader('03', 'NO_DATA')
  const header = { resultCode: '00', resultMsg: 'NORMAL_SERVICE' }
  const page = { pageNo: 1, numOfRows: 1000, totalCount: item.length }
  return { body: { response: { header, body: { dataType: 'JSON', items: { item }, ...page } } } }
}

export function kmaHeader(resultCode: string, resultMsg: string): LookupReply {
  return { body: { response: { header: { resultCode, resultMsg } } } }
}

function answer({ url: { pathname, searchParams } }: LookupRequest, world: WeatherWorld): LookupReply {
  const cell = { nx: Number(searchParams.get('nx')), ny: Number(searchParams.get('ny')) }
  const base = { baseDate: searchParams.get('base_date'), baseTime: searchParams.get('base_time'), ...cell }
  if (searchParams.get('dataType') !== 'JSON') return { body: '<response/>' }
  const rows = pathname.endsWith('/getUltraSrtNcst') ? toMeasured(world) : toForetold(world)
  const size = Number(searchParams.get('numOfRows') ?? 10)
  return kmaRows(rows.slice(0, size).map((row) => ({ ...base, ...row })))
}

function toMeasured({ current }: WeatherWorld): readonly object[] {
  if (current === null) return []
  const values: { readonly [category: string]: number | undefined } = {
    PTY: PRECIPITATION_KINDS.indexOf(current.precipitation),
    REH: current.humidityPercent,
    RN1: current.precipitationMmPerHour,
    T1H: current.temperatureCelsius,
    UUU: -1.2,
    VEC: 110,
    VVV: 0.4,
    WSD: current.windMetersPerSecond,
  }
  return Object.entries(values).map(([category, value = -999]) => ({ category, obsrValue: String(value) }))
}

function toForetold({ hours }: WeatherWorld): readonly object[] {
  return hours.flatMap((hour) => {
    const fcst = { fcstDate: hour.date.replaceAll('-', ''), fcstTime: `${twoDigits(hour.hour)}00` }
    return Object.entries(toValues(hour, hours)).map(([category, fcstValue]) => ({
      ...fcst,
      category,
      fcstValue,
    }))
  })
}

const SKY_CODES = { clear: '1', 'mostly-cloudy': '3', overcast: '4' } as const

function toValues(hour: HourOfWeather, hours: readonly HourOfWeather[]): Record<string, string> {
  const ofDay = hours
    .filter(({ date }) => date === hour.date)
    .map(({ temperatureCelsius }) => temperatureCelsius)
  return {
    TMP: String(hour.temperatureCelsius),
    UUU: '0.5',
    VVV: '-0.8',
    VEC: '328',
    WSD: '1.1',
    SKY: SKY_CODES[hour.sky],
    PTY: String(PRECIPITATION_KINDS.indexOf(hour.precipitation)),
    POP: String(hour.precipitationProbabilityPercent),
    WAV: '0',
    PCP: hour.precipitationMm === 0 ? '강수없음' : `${hour.precipitationMm.toFixed(1)}mm`,
    REH: '80',
    SNO: '적설없음',
    ...(hour.hour === 6 ? { TMN: Math.min(...ofDay).toFixed(1) } : {}),
    ...(hour.hour === 15 ? { TMX: Math.max(...ofDay).toFixed(1) } : {}),
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
