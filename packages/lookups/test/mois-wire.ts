import type { DistrictDisposal } from '@eco2/ports'
import {
  type BulkWasteWorld,
  createLookupWire,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
} from '@eco2/ports/testing'
import { gatewayError } from './kma-wire.ts'

export interface MoisWire {
  readonly wire: LookupWire
  serve(world: BulkWasteWorld): void
}

/** A local server that speaks as apis.data.go.kr and MOIS behind it are documented to; all data are invented. */
export async function openMoisWire(serviceKey: string): Promise<MoisWire> {
  const wire = await createLookupWire({
    'bad-key': gatewayError('SERVICE_KEY_IS_NOT_REGISTERED_ERROR', '30', serviceKey),
    quota: gatewayError('LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR', '22', serviceKey),
  })
  const serve = (world: BulkWasteWorld): void =>
    wire.serve((request) =>
      request.url.searchParams.get('serviceKey') === serviceKey
        ? answer(request, world.disposals.map(toRow))
        : gatewayError('SERVICE_KEY_IS_NOT_REGISTERED_ERROR', '30'),
    )
  return { wire, serve }
}

export type MoisRow = Readonly<Record<string, string>>

/** One page of the rows whose district holds the asked text anywhere. */
export function answer(
  { url: { pathname, searchParams } }: LookupRequest,
  rows: readonly MoisRow[],
): LookupReply {
  if (pathname !== '/1741000/household_waste_info/info') return { status: 404, body: 'API not found' }
  const part = searchParams.get('cond[SGG_NM::LIKE]') ?? ''
  const found = rows.filter((row) => row.SGG_NM?.includes(part))
  const pageNo = Number(searchParams.get('pageNo'))
  const numOfRows = Number(searchParams.get('numOfRows'))
  const item = found.slice((pageNo - 1) * numOfRows, pageNo * numOfRows)
  const body = { dataType: 'JSON', items: { item }, numOfRows, pageNo, totalCount: found.length }
  return { body: { response: { header: { resultCode: '0', resultMsg: '정상' }, body } } }
}

export function toRow(disposal: DistrictDisposal): MoisRow {
  return {
    CTPV_NM: disposal.province,
    SGG_NM: disposal.district,
    MNG_ZONE_NM: `${disposal.district}(전역)`,
    EMSN_PLC: '집앞',
    EMSN_PLC_TYPE: disposal.placeKind ?? '',
    LF_WST_EMSN_MTHD: disposal.generalWasteMethod ?? '',
    FOD_WST_EMSN_MTHD: disposal.foodWasteMethod ?? '해당없음',
    RCYCL_EMSN_DOW: disposal.recyclingDays?.replaceAll(', ', '+') ?? '',
    TMPRY_BULK_WASTE_EMSN_MTHD: disposal.bulkWasteMethod ?? '없음',
    MNG_DEPT_NM: disposal.departmentName ?? '',
    MNG_DEPT_TELNO: disposal.departmentPhone ?? '-',
    DAT_CRTR_YMD: disposal.updatedOn ?? '',
    DAT_UPDT_PNT: '2026-04-28 22:32:12',
  }
}
