import { z } from 'zod'
import { parseJson } from './http/json-lookup.ts'
import type { Refusal } from './http/map-http-failure.ts'
import type { HttpReply } from './http/send-request.ts'

/**
 * What Kakao means by an error: `{ errorType, message }` from the map hosts (the message may hold the key), `{ code, msg }` from
 * the platform. The code says more than the status: quota and maintenance come with 400.
 */
export function readKakaoRefusal({ status, text }: HttpReply): Refusal | undefined {
  if (status < 400) return undefined
  const { data } = errorSchema.safeParse(parseJson(text))
  const word = [data?.code, data?.errorType].find(
    (part) => part !== undefined && Object.hasOwn(MEANINGS, part),
  )
  const meaning = word === undefined ? undefined : MEANINGS[word]
  return meaning === undefined ? undefined : { ...meaning, word: String(word) }
}

const errorSchema = z.object({ code: z.number().optional(), errorType: z.string().optional() })

/** https://developers.kakao.com/docs/latest/ko/rest-api/error-code (a stored copy, read 2026-11-22); words as seen in the wild. */
const MEANINGS: { readonly [word: string]: Refusal } = {
  '-1': { code: 'UNAVAILABLE' },
  '-2': { code: 'INVALID_REQUEST' },
  '-3': { code: 'UNAUTHORIZED' },
  '-4': { code: 'UNAUTHORIZED' },
  '-5': { code: 'UNAUTHORIZED' },
  '-7': { code: 'UNAVAILABLE' },
  '-9': { code: 'UNAVAILABLE', retryable: false },
  // Quotas are of a day or a month: no use in asking again within a run.
  '-10': { code: 'RATE_LIMITED', retryable: false },
  '-11': { code: 'RATE_LIMITED', retryable: false },
  '-12': { code: 'UNAUTHORIZED' },
  '-401': { code: 'UNAUTHORIZED' },
  '-603': { code: 'UNAVAILABLE' },
  '-903': { code: 'UNAUTHORIZED' },
  '-9798': { code: 'UNAVAILABLE' },
  AccessDeniedError: { code: 'UNAUTHORIZED' },
  NotAuthorizedError: { code: 'UNAUTHORIZED' },
  RequestThrottled: { code: 'RATE_LIMITED' },
}
