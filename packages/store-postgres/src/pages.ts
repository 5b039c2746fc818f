import type { PageOptions, PortError } from '@eco2/ports'
import { storeError } from './store-error.ts'

export function limitOf(options: PageOptions): number {
  const limit = options.limit ?? DEFAULT_PAGE_LIMIT
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE_LIMIT) {
    throw storeError('INVALID_REQUEST', `limit must be a whole number from 1 to ${MAX_PAGE_LIMIT}`)
  }
  return limit
}

/** A thread cursor is `<created at>.<thread id>`: two threads of the same millisecond stay apart. */
export function parseThreadCursor(cursor: string): { createdAt: number; threadId: string } {
  const match = /^(\d{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(cursor)
  if (match?.[1] === undefined || match[2] === undefined) throw badCursor()
  return { createdAt: Number(match[1]), threadId: match[2] }
}

/** A message cursor is its position in the thread. */
export function parseMessageCursor(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw badCursor()
  return Number(cursor)
}

function badCursor(): PortError {
  return storeError('INVALID_REQUEST', 'cursor must be the nextCursor of an earlier page')
}

const DEFAULT_PAGE_LIMIT = 20
const MAX_PAGE_LIMIT = 100
