import { isPortError } from '@eco2/ports'
import { z } from 'zod'
import { createJsonLookup, type JsonLookupOptions, type JsonRequest, parseJson } from './json-lookup.ts'
import type { Refusal } from './map-http-failure.ts'
import type { HttpReply } from './send-request.ts'

export interface DataGoKrOptions extends Omit<JsonLookupOptions, 'readRefusal'> {
  /** As the portal shows it: raw ("decoding") or percent-encoded ("encoding"). */
  readonly serviceKey: string
}

/** `null`: the service has no data for this (code 03). */
export type DataGoKrLookup = <T>(request: JsonRequest<T>) => Promise<T | null>

/**
 * A service behind the gateway of data.go.kr (`apis.data.go.kr`): the key goes into the query as `serviceKey`, and errors come
 * with status 200, from the gateway as XML (`OpenAPI_ServiceResponse/cmmMsgHeader/returnReasonCode`, whatever format was asked
 * for), from the service behind it as `response.header.resultCode` in JSON or XML. `schema` judges the whole body.
 *
 * @throws {PortError} as `createJsonLookup`
 */
export function createDataGoKrLookup({ serviceKey, ...options }: DataGoKrOptions): DataGoKrLookup {
  const lookup = createJsonLookup({ ...options, readRefusal: readDataGoKrRefusal })
  const key = decodeServiceKey(serviceKey)

  return async (request) => {
    try {
      return await lookup({ ...request, query: { serviceKey: key, ...request.query } })
    } catch (error) {
      if (isPortError(error, 'NOT_FOUND')) return null
      throw error
    }
  }
}

/** The portal shows each key in two spellings; the percent-encoded one would be encoded again by the query. */
export function decodeServiceKey(serviceKey: string): string {
  const key = serviceKey.trim()
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}

/** What a body of the gateway or of a service behind it means; undefined when it says "00" or nothing of this kind. */
export function readDataGoKrRefusal({ text }: HttpReply): Refusal | undefined {
  const code = readReasonCode(text.trimStart())
  if (code === undefined || OK_CODE.test(code)) return undefined
  const known = REASONS[String(Number(code)).padStart(2, '0')]
  return (
    known ?? { code: 'UNAVAILABLE', retryable: false, word: 'a reason that the portal does not document' }
  )
}

function readReasonCode(text: string): string | undefined {
  if (text.startsWith('<')) return REASON_IN_XML.exec(text.slice(0, HEAD_LENGTH))?.[2]
  const parsed = envelopeSchema.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const { response, header, OpenAPI_ServiceResponse: gateway } = parsed.data
  const code =
    gateway?.cmmMsgHeader.returnReasonCode ?? response?.header?.resultCode ?? header?.resultCode ?? undefined
  return code === undefined ? undefined : String(code)
}

const codeSchema = z.union([z.string(), z.number()])
const headerSchema = z.object({ resultCode: codeSchema.optional() })
const envelopeSchema = z.object({
  response: z.object({ header: headerSchema.optional() }).optional(),
  header: headerSchema.optional(),
  OpenAPI_ServiceResponse: z
    .object({ cmmMsgHeader: z.object({ returnReasonCode: codeSchema.optional() }) })
    .optional(),
})

/**
 * The gateway's codes from https://www.data.go.kr/tcs/dss/selectErrCodePopupView.do (a stored copy, read 2026-11-22); 02, 03, 11,
 * 21, 32, 33 and 99 are in the guides of the services (e.g. https://www.data.go.kr/data/15084084/openapi.do), not on that page.
 */
const REASONS: { readonly [code: string]: Refusal } = {
  '01': { code: 'UNAVAILABLE', word: 'APPLICATION_ERROR' },
  '02': { code: 'UNAVAILABLE', word: 'DB_ERROR' },
  '03': { code: 'NOT_FOUND', word: 'NODATA_ERROR' },
  '04': { code: 'UNAVAILABLE', word: 'HTTP_ERROR' },
  '05': { code: 'UNAVAILABLE', word: 'SERVICETIMEOUT_ERROR' },
  '10': { code: 'INVALID_REQUEST', word: 'INVALID_REQUEST_PARAMETER_ERROR' },
  '11': { code: 'INVALID_REQUEST', word: 'NO_MANDATORY_REQUEST_PARAMETERS_ERROR' },
  '12': { code: 'UNAVAILABLE', retryable: false, word: 'NO_OPENAPI_SERVICE_ERROR' },
  '20': { code: 'UNAUTHORIZED', word: 'SERVICE_ACCESS_DENIED_ERROR' },
  '21': { code: 'UNAUTHORIZED', word: 'TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR' },
  // The day's quota: no use in asking again within a run.
  '22': {
    code: 'RATE_LIMITED',
    retryable: false,
    word: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR',
  },
  '23': { code: 'RATE_LIMITED', word: 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_PER_SECOND_EXCEEDS_ERROR' },
  '29': { code: 'UNAUTHORIZED', word: 'BLACKLIST_IP_ACCESS_ERROR' },
  '30': { code: 'UNAUTHORIZED', word: 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR' },
  '31': { code: 'UNAUTHORIZED', word: 'DEADLINE_HAS_EXPIRED_ERROR' },
  '32': { code: 'UNAUTHORIZED', word: 'UNREGISTERED_IP_ERROR' },
  '33': { code: 'UNAUTHORIZED', word: 'UNSIGNED_CALL_ERROR' },
  '99': { code: 'UNAVAILABLE', word: 'UNKNOWN_ERROR' },
}

const OK_CODE = /^0+$/
const REASON_IN_XML = /<(returnReasonCode|resultCode)>\s*(\d{1,4})\s*<\/\1>/
/** The header of an envelope is at its top. */
const HEAD_LENGTH = 4_096
