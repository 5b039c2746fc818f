import { SAMPLE_IMAGES } from '@eco2/ports/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_IMAGE_BYTES } from '../src/requests.ts'
import { type Person, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const PNG = SAMPLE_IMAGES['image/png']

const upload = (who: Person, bytes: Uint8Array, type = 'image/png') =>
  fetch(`${gateway.url}/v1/images`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': type },
    body: Buffer.from(bytes),
  })

const padded = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  bytes.set(PNG)
  return bytes
}

describe('a picture', () => {
  test.each(Object.entries(SAMPLE_IMAGES))(
    '%s is kept and comes back as it was, to its owner only',
    async (type, bytes) => {
      const me = person(gateway)
      const response = await upload(me, bytes, type)
      expect(response.status).toBe(201)
      const { imageUrl } = (await response.json()) as { imageUrl: string }
      expect(imageUrl).toMatch(/^\/v1\/images\/[A-Za-z0-9_-]{16,}$/)
      const back = await me.get(imageUrl)
      expect(back.headers.get('content-type')).toBe(type)
      expect(back.headers.get('x-content-type-options')).toBe('nosniff')
      expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
      expect((await person(gateway).get(imageUrl)).status).toBe(404)
    },
  )

  test('goes along with a message of its owner, and of nobody else', async () => {
    const me = person(gateway)
    const { imageUrl } = (await (await upload(me, PNG)).json()) as { imageUrl: string }
    const message = { message: '이건 어떻게 버려?', imageUrl }
    expect((await me.send('POST', '/v1/chat', message)).status).toBe(202)
    const stolen = await person(gateway).send('POST', '/v1/chat', message)
    expect(stolen.status).toBe(400)
    expect(await stolen.json()).toMatchObject({ code: 'IMAGE_NOT_FOUND' })
  })

  test('is judged by its content, never by its name: HTML that says it is a png is refused', async () => {
    const response = await upload(person(gateway), Buffer.from('<html><script>alert(1)</script></html>'))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'INVALID_IMAGE' })
  })

  test('that says it is a jpeg and is a png comes back as a png', async () => {
    const me = person(gateway)
    const { imageUrl } = (await (await upload(me, PNG, 'image/jpeg')).json()) as { imageUrl: string }
    expect((await me.get(imageUrl)).headers.get('content-type')).toBe('image/png')
  })

  test.each([
    ['nothing', new Uint8Array(), 'image/png', 400],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml', 415],
    ['JSON', Buffer.from('{}'), 'application/json', 415],
  ])('%s is refused', async (_name, bytes, type, status) => {
    expect((await upload(person(gateway), bytes, type)).status).toBe(status)
  })

  test.each([
    [-1, 201],
    [0, 201],
    [1, 413],
  ])('of the limit %i bytes: %i', async (more, status) => {
    expect((await upload(person(gateway), padded(MAX_IMAGE_BYTES + more))).status).toBe(status)
  })
})
