import { withoutHalves } from '@eco2/ports'
import { z } from 'zod'

/** A cell of a public table: text, sometimes a number, often empty or not there. */
export const cellSchema = z.union([z.string(), z.number(), z.null()]).optional()

/** On one line, at most 500 characters; undefined for an empty cell and for what only says that it is one. */
export function cell(value: z.infer<typeof cellSchema>): string | undefined {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return NOTHING.test(text) ? undefined : withoutHalves(text.slice(0, MAX_CELL_LENGTH))
}

const NOTHING = /^(?:|-|없음|해당\s?없음|미해당|null|N\/A)$/i
const MAX_CELL_LENGTH = 500
