import type { DistrictDisposal } from '@eco2/ports'
import { z } from 'zod'
import { isDay } from './korean-time.ts'
import { cell, cellSchema } from './table-cell.ts'
import { withoutAmounts } from './without-amounts.ts'

/**
 * One zone of a district. Replies that public clients of the service have recorded (read 2026-11-22) name the bulk method
 * TMPRY_BULK_WASTE_EMSN_MTHD and the phone MNG_DEPT_TELNO; other descriptions say BULK_WST_EMSN_MTHD and MNG_DEPT_TEL.
 * Whichever is there is read.
 */
const rowSchema = z.object({
  CTPV_NM: cellSchema,
  SGG_NM: cellSchema,
  EMSN_PLC_TYPE: cellSchema,
  LF_WST_EMSN_MTHD: cellSchema,
  FOD_WST_EMSN_MTHD: cellSchema,
  RCYCL_EMSN_DOW: cellSchema,
  BULK_WST_EMSN_MTHD: cellSchema,
  TMPRY_BULK_WASTE_EMSN_MTHD: cellSchema,
  MNG_DEPT_NM: cellSchema,
  MNG_DEPT_TEL: cellSchema,
  MNG_DEPT_TELNO: cellSchema,
  DAT_CRTR_YMD: cellSchema,
})
type Row = z.infer<typeof rowSchema>

/** One row is an object, no row an empty string in some services of the portal. */
const itemsSchema = z.union([
  z.array(rowSchema),
  z.object({ item: z.union([z.array(rowSchema), rowSchema]) }),
  z.literal(''),
  z.null(),
])

export const disposalsSchema = z
  .object({
    response: z.object({
      body: z.object({ items: itemsSchema, totalCount: z.coerce.number<string | number>().int().min(0) }),
    }),
  })
  .transform(({ response: { body } }) => ({ rows: rowsOf(body.items), totalCount: body.totalCount }))

function rowsOf(items: z.infer<typeof itemsSchema>): readonly Row[] {
  if (items === null || items === '') return []
  return Array.isArray(items) ? items : [items.item].flat()
}

/** None where a row does not say whose it is. */
export function fromMoisRow(row: Row): readonly DistrictDisposal[] {
  const province = cell(row.CTPV_NM)
  const district = cell(row.SGG_NM)
  if (province === undefined || district === undefined) return []
  const texts = {
    bulkWasteMethod: method(row.BULK_WST_EMSN_MTHD) ?? temporaryMethod(row.TMPRY_BULK_WASTE_EMSN_MTHD),
    generalWasteMethod: method(row.LF_WST_EMSN_MTHD),
    foodWasteMethod: method(row.FOD_WST_EMSN_MTHD),
    // "월+수+금"
    recyclingDays: cell(row.RCYCL_EMSN_DOW)?.replaceAll('+', ', '),
    placeKind: cell(row.EMSN_PLC_TYPE),
    departmentName: cell(row.MNG_DEPT_NM),
    departmentPhone: cell(row.MNG_DEPT_TEL) ?? cell(row.MNG_DEPT_TELNO),
    updatedOn: toDay(cell(row.DAT_CRTR_YMD)),
  }
  const said = Object.entries(texts).filter(([, text]) => text !== undefined)
  return [{ province, district, ...Object.fromEntries(said) }]
}

function method(value: z.infer<typeof cellSchema>): string | undefined {
  return withoutAmounts(cell(value) ?? '')
}

/**
 * The field is for 일시적 다량폐기물 (much waste at once, such as from a move), and districts fill it either with that or with
 * their way for 대형폐기물. What does not speak of the latter says what it is about, or a sofa would go to a contractor.
 */
function temporaryMethod(value: z.infer<typeof cellSchema>): string | undefined {
  const text = method(value)
  return text === undefined || BULKY.test(text) ? text : `(일시적 다량폐기물) ${text}`
}

/** "2022-12-31" or "20221231". */
function toDay(date: string | undefined): string | undefined {
  const day = date?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return day !== undefined && isDay(day) ? day : undefined
}

const BULKY = /대형|스티커|필증|신고/
