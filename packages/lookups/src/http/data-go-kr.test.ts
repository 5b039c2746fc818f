import { lookupFailure } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createDataGoKrLookup, type DataGoKrLookup, decodeServiceKey } from './data-go-kr.ts'

const RAW_KEY = 'canary+key/4711=='
const ENCODED_KEY = 'canary%2Bkey%2F4711%3D%3D'
const schema = z.object({ response: z.object({ body: z.object({ totalCount: z.number() }) }) })
const FOUND = {
  response: { header: { resultCode: '00', resultMsg: 'NORMAL SERVICE.' }, body: { totalCount: 3 } },
}
const ASK = { url: 'https://apis.data.go.kr/1741000/a/info', query: { pageNo: 1 }, schema }

const REASON_CODES = [
  { code: '01', becomes: 'UNAVAILABLE', retryable: true },
  { code: '02', becomes: 'UNAVAILABLE', retryable: true },
  { code: '04', becomes: 'UNAVAILABLE', retryable: true },
  { code: '05', becomes: 'UNAVAILABLE', retryable: true },
  { code: '10', becomes: 'INVALID_REQUEST', retryable: false },
  { code: '11', becomes: 'INVALID_REQUEST', retryable: false },
  { code: '12', becomes: 'UNAVAILABLE', retryable: false },
  { code: '20', becomes: 'UNAUTHORIZED', retryable: false },
  { code: '22', becomes: 'RATE_LIMITED', retryable: false },
  { code: '23', becomes: 'RATE_LIMITED', retryable: true },
  { code: '30', becomes: 'UNAUTHORIZED', retryable: false },
  { code: '31', becomes: 'UNAUTHORIZED', retryable: false },
  { code: '32', becomes: 'UNAUTHORIZED', retryable: false },
  { code: '99', becomes: 'UNAVAILABLE', retryable: true },
  { code: '77', becomes: 'UNAVAILABLE', retryable: false },
] as const

describe('a service key', () => {
  it.each([RAW_KEY, ENCODED_KEY, ` ${ENCODED_KEY}\n`])(
    'given as %j is encoded once on the wire',
    async (key) => {
      const { lookup, urls } = open(() => Response.json(FOUND), key)
      expect(await lookup(ASK)).toEqual({ response: { body: { totalCount: 3 } } })
      expect(urls).toEqual([`${ASK.url}?serviceKey=${ENCODED_KEY}&pageNo=1`])
    },
  )

  it('is left as it is when it is not percent-encoded after all', () => {
    expect(decodeServiceKey('100%')).toBe('100%')
    expect(decodeServiceKey('a%ZZb')).toBe('a%ZZb')
    expect(decodeServiceKey('a%E0%A4%A')).toBe('a%E0%A4%A')
  })
})

describe('an error of the gateway, in XML with status 200', () => {
  it.each(REASON_CODES)('$code is $becomes', async ({ code, becomes, retryable }) => {
    const error = await lookupFailure(open(() => gatewayXml(code)).lookup(ASK), becomes)
    expect(error.retryable).toBe(retryable)
  })

  it('is understood under any status, and in JSON', async () => {
    await lookupFailure(open(() => gatewayXml('23', 429)).lookup(ASK), 'RATE_LIMITED')
    await lookupFailure(open(() => gatewayXml('22', 500)).lookup(ASK), 'RATE_LIMITED')
    const json = { OpenAPI_ServiceResponse: { cmmMsgHeader: { errMsg: '', returnReasonCode: 30 } } }
    await lookupFailure(open(() => Response.json(json)).lookup(ASK), 'UNAUTHORIZED')
  })

  it('is named by its documented word', async () => {
    const error = await lookupFailure(open(() => gatewayXml('31')).lookup(ASK), 'UNAUTHORIZED')
    expect(error.message).toBe('The service refused the key (200, DEADLINE_HAS_EXPIRED_ERROR).')
  })

  it('leaves a plain status alone', async () => {
    const { lookup } = open(() => new Response('Unauthorized', { status: 401 }))
    await lookupFailure(lookup(ASK), 'UNAUTHORIZED')
    await lookupFailure(
      open(() => new Response('Unexpected errors', { status: 500 })).lookup(ASK),
      'UNAVAILABLE',
    )
  })
})

describe('an error of the service behind it', () => {
  it.each(REASON_CODES)('$code is $becomes, in JSON', async ({ code, becomes, retryable }) => {
    const header = { resultCode: code, resultMsg: 'vendor-words-4711 at 10.1.2.3' }
    const error = await lookupFailure(
      open(() => Response.json({ response: { header } })).lookup(ASK),
      becomes,
    )
    expect(error.retryable).toBe(retryable)
  })

  it.each([
    { said: '03 in JSON', reply: () => Response.json({ response: { header: { resultCode: '03' } } }) },
    { said: '3 in JSON without "response"', reply: () => Response.json({ header: { resultCode: 3 } }) },
    {
      said: '03 in XML',
      reply: () => new Response('<response><header><resultCode>03</resultCode></header></response>'),
    },
    { said: '03 of the gateway', reply: () => gatewayXml('03') },
  ])('is no error but null: $said', async ({ reply }) => {
    expect(await open(reply).lookup(ASK)).toBeNull()
  })

  it('is not seen in "00", "0" or data of the same name deep inside', async () => {
    for (const resultCode of ['00', '0', '0000', 0]) {
      const found = { response: { header: { resultCode }, body: { totalCount: 1, resultCode: '22' } } }
      expect(await open(() => Response.json(found)).lookup(ASK)).toEqual({
        response: { body: { totalCount: 1 } },
      })
    }
  })

  it('is BAD_RESPONSE for XML that says OK, and for a page of a proxy', async () => {
    const fine = '<response><header><resultCode>00</resultCode></header></response>'
    await lookupFailure(open(() => new Response(fine)).lookup(ASK), 'BAD_RESPONSE')
    await lookupFailure(open(() => new Response('<html>Sign in</html>')).lookup(ASK), 'BAD_RESPONSE')
  })
})

function open(reply: () => Response, serviceKey = RAW_KEY): { lookup: DataGoKrLookup; urls: string[] } {
  const urls: string[] = []
  const fetch: typeof globalThis.fetch = async (input) => {
    urls.push(String(input))
    return reply()
  }
  return {
    urls,
    lookup: createDataGoKrLookup({ fetch, serviceKey, port: 'WeatherClientPort', adapter: 'test' }),
  }
}

function gatewayXml(code: string, status = 200): Response {
  const auth = `<returnAuthMsg>vendor-words-4711 at 10.1.2.3 ${RAW_KEY}</returnAuthMsg>`
  const header = `<cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>${auth}<returnReasonCode>${code}</returnReasonCode></cmmMsgHeader>`
  return new Response(`<?xml version="1.0"?>\n<OpenAPI_ServiceResponse>${header}</OpenAPI_ServiceResponse>`, {
    status,
  })
}
