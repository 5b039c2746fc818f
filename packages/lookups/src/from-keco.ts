import type { CollectionPoint } from '@eco2/ports'
import { z } from 'zod'
import { cell, cellSchema } from './table-cell.ts'

const rowSchema = z.object({
  상호명: cellSchema,
  수거종류: cellSchema,
  수거방법: cellSchema,
  '수거장소(주소)': cellSchema,
  장소구분: cellSchema,
  수거비용: cellSchema,
})

/** One page. `matchCount` counts what the filters let through, `totalCount` the whole table. */
export const collectionPointsSchema = z.object({
  data: z.array(rowSchema),
  matchCount: z.int().min(0).optional(),
})

/** None where a row has no name or no address: nobody can go there. */
export function fromKecoRow(row: z.infer<typeof rowSchema>): readonly CollectionPoint[] {
  const name = cell(row.상호명)
  const address = cell(row['수거장소(주소)'])
  if (name === undefined || address === undefined) return []
  const collects = cell(row.수거종류)
  const method = cell(row.수거방법)
  const placeKind = cell(row.장소구분)
  const fee = cell(row.수거비용)
  return [
    {
      name,
      address,
      ...(collects === undefined ? {} : { collects }),
      ...(method === undefined ? {} : { method }),
      ...(placeKind === undefined ? {} : { placeKind }),
      ...(fee === undefined ? {} : { fee }),
    },
  ]
}
