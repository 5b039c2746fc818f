import type { BulkWasteClientPort } from '@eco2/ports'
import { type LookupWire, lookupFailure } from '@eco2/ports/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMoisBulkWaste } from '../src/index.ts'
import { gatewayError } from './kma-wire.ts'
import { answer, type MoisRow, openMoisWire, toRow } from './mois-wire.ts'

const disposal = { province: '서울특별시', district: '강남구' }
const row = toRow(disposal)
let wire: LookupWire
let client: BulkWasteClientPort
let now = 0

beforeEach(async () => {
  ;({ wire } = await openMoisWire('key'))
  now = 1_750_000_000_000
  client = createMoisBulkWaste({ fetch, serviceKey: 'key', origin: wire.origin, clock: { now: () => now } })
})
afterEach(() => wire.close())

const serveRows = (...rows: readonly MoisRow[]): void => wire.serve((request) => answer(request, rows))
const find = (district = '강남구') => client.findDistrictDisposal({ district })

describe('what is asked', () => {
  it('asks for the district and leaves the province to itself', async () => {
    serveRows(row)
    await client.findDistrictDisposal({ district: ' 강남구 ', province: '서울' })
    expect(Object.fromEntries(wire.requests[0]?.url.searchParams ?? [])).toEqual({
      serviceKey: 'key',
      pageNo: '1',
      numOfRows: '100',
      returnType: 'json',
      'cond[SGG_NM::LIKE]': '강남구',
    })
  })

  it('asks the city for its 행정구', async () => {
    serveRows(
      { ...row, CTPV_NM: '경기도', SGG_NM: '수원시' },
      { ...row, CTPV_NM: '경기도', SGG_NM: '수원시 팔달구' },
    )
    const found = await find('수원시 팔달구')
    expect(found.map(({ district }) => district)).toEqual(['수원시', '수원시 팔달구'])
  })

  it.each(['세종', '세종시', '세종특별자치시'])(
    'finds 세종 as %s, whatever the row calls it',
    async (district) => {
      serveRows({ ...row, CTPV_NM: '세종특별자치시', SGG_NM: '세종특별자치시' })
      expect(await find(district)).toHaveLength(1)
    },
  )

  it('turns pages to the last, five at most, and asks once for all provinces', async () => {
    const zones = (province: string, count: number, district = '중구'): MoisRow[] =>
      Array.from({ length: count }, () => ({ ...row, CTPV_NM: province, SGG_NM: district }))
    serveRows(...zones('서울특별시', 150), ...zones('부산광역시', 60))
    const inProvince = (province: string) => client.findDistrictDisposal({ district: '중구', province })
    expect(await inProvince('부산광역시')).toHaveLength(1)
    expect(await inProvince('서울특별시')).toHaveLength(1)
    expect(wire.requests.map(({ url }) => url.searchParams.get('pageNo'))).toEqual(['1', '2', '3'])
    serveRows(...zones('대구광역시', 900, '서구'))
    await client.findDistrictDisposal({ district: '서구' })
    expect(wire.requests).toHaveLength(3 + 5)
  })

  it('keeps an answer for an hour', async () => {
    serveRows(row)
    await find()
    now += 60 * 60_000 - 1
    await find()
    expect(wire.requests).toHaveLength(1)
    now += 1
    await find()
    expect(wire.requests).toHaveLength(2)
  })
})

describe('what is answered', () => {
  it('says once what all zones of a district say', async () => {
    serveRows(
      { ...row, MNG_ZONE_NM: '역삼동' },
      { ...row, MNG_ZONE_NM: '개포동' },
      { ...row, MNG_DEPT_NM: '청소과' },
    )
    expect(await find()).toEqual([disposal, { ...disposal, departmentName: '청소과' }])
  })

  it('tells no fee, whatever a district wrote', async () => {
    serveRows({
      ...row,
      LF_WST_EMSN_MTHD: '규격봉투에 담는다. 20리터 490원.',
      FOD_WST_EMSN_MTHD: '1kg에 130원',
      TMPRY_BULK_WASTE_EMSN_MTHD: '인터넷으로 신고한다. 소파 8,000원 스티커를 산다. 집 앞에 내놓는다.',
    })
    const [found] = await find()
    expect(found).toEqual({
      ...disposal,
      generalWasteMethod: '규격봉투에 담는다.',
      bulkWasteMethod: '인터넷으로 신고한다. 집 앞에 내놓는다.',
    })
  })

  it('says what a method is about that is not for bulky waste', async () => {
    serveRows({ ...row, TMPRY_BULK_WASTE_EMSN_MTHD: '배출자가 수거업체와 별도 계약 후 처리' })
    const [found] = await find()
    expect(found?.bulkWasteMethod).toBe('(일시적 다량폐기물) 배출자가 수거업체와 별도 계약 후 처리')
  })

  it('reads the other names of the fields, and dates without dashes', async () => {
    serveRows({
      ...row,
      BULK_WST_EMSN_MTHD: '예약 후 배출',
      MNG_DEPT_TEL: '02-555-0100',
      DAT_CRTR_YMD: '20261231',
    })
    expect(await find()).toEqual([
      {
        ...disposal,
        bulkWasteMethod: '예약 후 배출',
        departmentPhone: '02-555-0100',
        updatedOn: '2026-12-31',
      },
    ])
  })

  it.each([
    ['an array', [row]],
    ['one object', { item: row }],
    ['a list of one', { item: [row] }],
  ])('reads rows that come as %s', async (_name, items) => {
    wire.serve(() => ({
      body: { response: { header: { resultCode: '00' }, body: { items, totalCount: '1' } } },
    }))
    expect(await find()).toEqual([disposal])
  })

  it.each(['', null, [], { item: [] }])('reads %j as nothing', async (items) => {
    wire.serve(() => ({
      body: { response: { header: { resultCode: '00' }, body: { items, totalCount: 0 } } },
    }))
    expect(await find()).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('takes "no data" for nothing found', async () => {
    wire.serve(() => ({ body: { response: { header: { resultCode: '03', resultMsg: 'NODATA_ERROR' } } } }))
    expect(await find()).toEqual([])
  })

  it.each([
    ['30', 'UNAUTHORIZED', false],
    ['22', 'RATE_LIMITED', false],
    ['04', 'UNAVAILABLE', true],
  ] as const)('tells reason %s in XML with status 200 as %s', async (code, expected, retryable) => {
    wire.serve(() => gatewayError('SOME_ERROR', code))
    expect((await lookupFailure(find(), expected)).retryable).toBe(retryable)
  })

  it('does not take a second page that fails for the end', async () => {
    const rows = Array.from({ length: 101 }, () => row)
    wire.serve((request) =>
      request.url.searchParams.get('pageNo') === '1'
        ? answer(request, rows)
        : { status: 502, body: 'bad gateway' },
    )
    await lookupFailure(find(), 'UNAVAILABLE')
  })
})
