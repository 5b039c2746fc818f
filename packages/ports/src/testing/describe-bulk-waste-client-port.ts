import { describe, expect, it } from 'vitest'
import type { BulkWasteClientPort, DistrictDisposal } from '../bulk-waste-client-port.ts'
import { describeLookupFaults, type LookupOperation, lookupFailure } from './lookup-faults.ts'
import {
  type MakeServedLookup,
  openServedLookups,
  type ServedLookup,
  servedOverWire,
} from './open-served-lookups.ts'

/** What the districts have written down, in the order in which the source gives it. */
export interface BulkWasteWorld {
  readonly disposals: readonly DistrictDisposal[]
}

export type BulkWasteHarness = ServedLookup<BulkWasteClientPort, BulkWasteWorld>

/** The contract of `BulkWasteClientPort`. `makeHarness` is called anew for each scenario. */
export function describeBulkWasteClientPort(
  name: string,
  makeHarness: MakeServedLookup<BulkWasteClientPort, BulkWasteWorld>,
  traits: { readonly overWire?: boolean } = {},
): void {
  describe(`BulkWasteClientPort: ${name}`, () => {
    const openWorld = openServedLookups(makeHarness)
    const open: Open = (disposals) => openWorld({ disposals })
    describeAnswers(open)
    describeDistricts(open)
    if (traits.overWire !== false) {
      describeLookupFaults(servedOverWire(makeHarness, { disposals: [GANGNAM] }), OPERATIONS)
    }
  })
}

type Open = (disposals: readonly DistrictDisposal[]) => Promise<BulkWasteHarness>

function describeAnswers(open: Open): void {
  it('says whom its answers come from', async () => {
    const { client } = await open([])
    expect(client.attribution.name.trim()).not.toBe('')
    expect(client.attribution.url).toMatch(/^https:\/\//)
  })

  it('finds what a district says, whole', async () => {
    const { client } = await open([GANGNAM])
    expect(await client.findDistrictDisposal({ district: '강남구' })).toEqual([GANGNAM])
  })

  it('leaves out what a district does not say', async () => {
    const bare = { province: '서울특별시', district: '강남구', generalWasteMethod: '규격봉투 배출' }
    const { client } = await open([bare])
    expect(await client.findDistrictDisposal({ district: '강남구' })).toEqual([bare])
  })

  it('gives every rule of a district that has several', async () => {
    const other = { ...GANGNAM, placeKind: '거점수거', recyclingDays: '화, 목' }
    const { client } = await open([GANGNAM, other])
    expect(await client.findDistrictDisposal({ district: '강남구' })).toEqual([GANGNAM, other])
  })

  it('finds nothing without complaining', async () => {
    const { client } = await open([GANGNAM])
    expect(await client.findDistrictDisposal({ district: '없는구' })).toEqual([])
  })

  it('answers questions asked at once as it does one by one', async () => {
    const { client } = await open([GANGNAM])
    const ask = (): Promise<unknown> => client.findDistrictDisposal({ district: '강남구' })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
    expect(await ask()).toEqual(first)
  })

  it('rejects with CANCELLED under an aborted signal', async () => {
    const { client } = await open([GANGNAM])
    const call = client.findDistrictDisposal({ district: '강남구' }, { signal: AbortSignal.abort() })
    await lookupFailure(call, 'CANCELLED')
  })

  it.each([{ district: '' }, { district: ' \n' }, { district: '중구', province: ' ' }])(
    'refuses %j without a request',
    async (query) => {
      const { client, wire } = await open([GANGNAM])
      const error = await lookupFailure(client.findDistrictDisposal(query), 'INVALID_REQUEST')
      expect(error.retryable).toBe(false)
      expect(wire?.requests ?? []).toHaveLength(0)
    },
  )
}

function describeDistricts(open: Open): void {
  it('tells districts of one name apart by their province', async () => {
    const ofSeoul = { ...GANGNAM, district: '중구' }
    const ofBusan = { ...ofSeoul, province: '부산광역시' }
    const { client } = await open([ofSeoul, ofBusan])
    const find = (province?: string) =>
      client.findDistrictDisposal({ district: '중구', ...(province === undefined ? {} : { province }) })
    expect(await find('부산광역시')).toEqual([ofBusan])
    expect(await find('서울특별시')).toEqual([ofSeoul])
    expect(await find('강원특별자치도')).toEqual([])
    expect(await find()).toEqual([ofSeoul, ofBusan])
  })

  it('knows a province under its former name', async () => {
    const former = { ...GANGNAM, province: '전라북도', district: '전주시' }
    const { client } = await open([former])
    const query = { district: '전주시', province: '전북특별자치도' }
    expect(await client.findDistrictDisposal(query)).toEqual([former])
  })

  it('does not take the end of a name for the name: 남구 is not 강남구', async () => {
    const ofUlsan = { ...GANGNAM, province: '울산광역시', district: '남구' }
    const { client } = await open([GANGNAM, ofUlsan])
    expect(await client.findDistrictDisposal({ district: '남구' })).toEqual([ofUlsan])
  })
}

const GANGNAM: DistrictDisposal = {
  province: '서울특별시',
  district: '강남구',
  bulkWasteMethod: '대형폐기물은 인터넷으로 신고하고 스티커를 붙여 집 앞에 배출',
  generalWasteMethod: '종량제 봉투에 담아 묶어서 배출',
  foodWasteMethod: '물기를 뺀 뒤 전용 용기에 배출',
  recyclingDays: '월, 수, 금',
  placeKind: '문전수거',
  departmentName: '자원순환과',
  departmentPhone: '02-555-0100',
  updatedOn: '2026-01-31',
}

const OPERATIONS: readonly LookupOperation<BulkWasteClientPort>[] = [
  {
    name: 'findDistrictDisposal',
    call: (client, options) => client.findDistrictDisposal({ district: '강남구' }, options),
  },
]
