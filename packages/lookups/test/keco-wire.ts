import type { CollectionPoint } from '@eco2/ports'
import {
  type CollectionPointWorld,
  createLookupWire,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
  VENDOR_WORDS,
} from '@eco2/ports/testing'

export interface KecoWire {
  readonly wire: LookupWire
  serve(world: CollectionPointWorld): void
}

/** A local server that speaks as api.odcloud.kr is documented to; all data are invented. */
export async function openKecoWire(serviceKey: string): Promise<KecoWire> {
  const wire = await createLookupWire({
    'bad-key': {
      status: 401,
      body: { code: -401, msg: `유효하지 않은 인증키 ${serviceKey} ${VENDOR_WORDS}` },
    },
    quota: { status: 400, body: { code: -10, msg: `트래픽 허용 횟수를 초과하였습니다. ${VENDOR_WORDS}` } },
  })
  const serve = (world: CollectionPointWorld): void =>
    wire.serve((request) =>
      request.headers.authorization === `Infuser ${serviceKey}`
        ? answer(request, world.points.map(toRow))
        : { status: 400, body: { code: -4, msg: '등록되지 않은 인증키 입니다.' } },
    )
  return { wire, serve }
}

export type KecoRow = Readonly<Record<string, string | number | null>>

/** One page of the rows that pass the filters of the request, which find their text anywhere. */
export function answer({ url }: LookupRequest, rows: readonly KecoRow[]): LookupReply {
  if (url.pathname !== KECO_PATH)
    return { status: 400, body: { code: -3, msg: '등록되지 않은 서비스 입니다.' } }
  const filters = [...url.searchParams].flatMap(([name, text]) => {
    const column = /^cond\[(.+)::LIKE\]$/.exec(name)?.[1]
    return column === undefined ? [] : [{ column, text }]
  })
  const found = rows.filter((row) =>
    filters.every(({ column, text }) => String(row[column] ?? '').includes(text)),
  )
  const page = Number(url.searchParams.get('page'))
  const perPage = Number(url.searchParams.get('perPage'))
  const data = found.slice((page - 1) * perPage, page * perPage)
  return {
    body: {
      page,
      perPage,
      totalCount: rows.length,
      currentCount: data.length,
      matchCount: found.length,
      data,
    },
  }
}

export function toRow(point: CollectionPoint, index: number): KecoRow {
  return {
    순번: index + 1,
    상호명: point.name,
    수거종류: point.collects ?? null,
    수거방법: point.method ?? '',
    '수거장소(주소)': point.address,
    장소구분: point.placeKind ?? null,
    수거비용: point.fee ?? null,
  }
}

const KECO_PATH = '/api/15106385/v1/uddi:4977d714-dca6-4bda-a10f-9bed30e2ce9c'
