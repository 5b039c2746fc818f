import { expect, it } from 'vitest'
import { withoutKey } from './without-key.ts'

const answering =
  (text: string | null, status: number): typeof fetch =>
  () =>
    Promise.resolve(new Response(text, { status, headers: { 'request-id': '1' } }))

it('takes the key out of a refusal, wherever it stands, and leaves the rest', async () => {
  const send = withoutKey(answering('{"message":"invalid x-api-key: sk-1, sk-1"}', 401), 'sk-1')
  const response = await send('http://unused')
  expect(response.status).toBe(401)
  expect(response.headers.get('request-id')).toBe('1')
  expect(await response.text()).toBe('{"message":"invalid x-api-key: [redacted], [redacted]"}')
})

it.each([
  ['an answer', 'sk-1', 200],
  ['a refusal without a body', null, 304],
])('lets %s pass as it came', async (_what, text, status) => {
  const came = answering(text, status)
  const response = await withoutKey(came, 'sk-1')('http://unused')
  expect(response.status).toBe(status)
  expect(await response.text()).toBe(text ?? '')
})
