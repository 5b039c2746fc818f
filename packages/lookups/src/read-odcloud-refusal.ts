import { z } from 'zod'
import { parseJson } from './http/json-lookup.ts'
import type { Refusal } from './http/map-http-failure.ts'
import type { HttpReply } from './http/send-request.ts'

/** What api.odcloud.kr means by `{ code, msg }`: with status 400 or 401, or 200 (seen). The code says more than the status. */
export function readOdcloudRefusal({ text }: HttpReply): Refusal | undefined {
  const { data } = errorSchema.safeParse(parseJson(text))
  if (data === undefined || Number(data.code) === 0) return undefined
  const word = String(Number(data.code))
  const meaning = Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined
  return meaning === undefined ? undefined : { ...meaning, word }
}

const errorSchema = z.object({ code: z.union([z.int(), z.string().regex(/^-?\d{1,4}$/)]) })

/** The codes of its gateway (source of promptech1/infuser-gateway, a public copy read 2026-11-22). */
const MEANINGS: { readonly [code: string]: Refusal } = {
  '-1': { code: 'UNAVAILABLE' },
  '-2': { code: 'INVALID_REQUEST' },
  // The data set, not the key: it moved or was never applied for.
  '-3': { code: 'UNAVAILABLE', retryable: false },
  '-4': { code: 'UNAUTHORIZED' },
  '-9': { code: 'UNAVAILABLE', retryable: false },
  // A quota of a day: no use in asking again within a run.
  '-10': { code: 'RATE_LIMITED', retryable: false },
  '-401': { code: 'UNAUTHORIZED' },
  '-999': { code: 'UNAVAILABLE' },
}
