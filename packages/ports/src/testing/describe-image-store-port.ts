import { afterEach, describe, expect, test } from 'vitest'
import type { ImageMediaType, ImageStorePort } from '../image-store-port.ts'

/** A store that holds nothing yet, and how to take it away. */
export interface ImageStoreUnderTest {
  readonly store: ImageStorePort
  readonly close?: () => Promise<void>
}

/** The smallest real image of each kind. */
export const SAMPLE_IMAGES: Readonly<Record<ImageMediaType, Uint8Array>> = {
  'image/png': decode(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  'image/jpeg': decode(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  'image/webp': decode('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  'image/gif': decode('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
}

const LIMIT_BYTES = 10 * 1024 * 1024
const PNG = SAMPLE_IMAGES['image/png']

/** The law of ImageStorePort. `open` gives a fresh store each time. Expiry is each adapter's own test: it needs its clock. */
export function describeImageStorePort(name: string, open: () => Promise<ImageStoreUnderTest>): void {
  describe(`ImageStorePort: ${name}`, () => {
    const opened: ImageStoreUnderTest[] = []
    const openStore = async (): Promise<ImageStorePort> => {
      const under = await open()
      opened.push(under)
      return under.store
    }
    afterEach(async () => {
      for (const { close } of opened.splice(0)) await close?.()
    })

    test.each(Object.entries(SAMPLE_IMAGES))(
      '%s comes back as it was, named by its content',
      async (mediaType, bytes) => {
        const store = await openStore()
        const { imageId, mediaType: named } = await store.put({ bytes, userId: 'someone' })
        expect(named).toBe(mediaType)
        const image = await store.read(imageId)
        expect(image).toMatchObject({ mediaType, userId: 'someone' })
        expect(Buffer.from(image?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
      },
    )

    test('ids are unguessable, fit into a URL, and are never used twice', async () => {
      const store = await openStore()
      const put = await Promise.all(
        Array.from({ length: 20 }, () => store.put({ bytes: PNG, userId: 'someone' })),
      )
      // 22 base64url characters hold 128 bits.
      for (const { imageId } of put) expect(imageId).toMatch(/^[A-Za-z0-9_-]{22,64}$/)
      expect(new Set(put.map(({ imageId }) => imageId)).size).toBe(20)
    })

    test('what is no png, jpeg, webp or gif is refused', async () => {
      const store = await openStore()
      const text = (content: string): Uint8Array => new TextEncoder().encode(content)
      const refused = [
        new Uint8Array(),
        text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        text('<!doctype html><script>alert(1)</script>'),
        text('GIF8 is not enough'),
        text('RIFF____WAVEfmt '),
        PNG.subarray(0, 8),
        PNG.subarray(1),
        Uint8Array.of(0xff, 0xd8),
        Uint8Array.of(0xff, 0xd8, 0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e),
      ]
      for (const bytes of refused) {
        await expect(store.put({ bytes, userId: 'someone' })).rejects.toMatchObject({
          name: 'PortError',
          code: 'INVALID_REQUEST',
        })
      }
    })

    test.each([-1, 0, 1])('10 MiB %i byte', async (more) => {
      const store = await openStore()
      const bytes = new Uint8Array(LIMIT_BYTES + more)
      bytes.set(PNG)
      const put = store.put({ bytes, userId: 'someone' })
      if (more > 0) await expect(put).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
      else expect((await store.read((await put).imageId))?.bytes.length).toBe(bytes.length)
    })

    test('an id that it did not give is unknown, whatever it says', async () => {
      const store = await openStore()
      const { imageId } = await store.put({ bytes: PNG, userId: 'someone' })
      const foreign = [
        '',
        '.',
        '..',
        '../../etc/passwd',
        '/etc/passwd',
        `../${imageId}`,
        `./${imageId}`,
        `${imageId}/`,
        `${imageId}.json`,
        `${imageId}\0`,
        `${imageId}x`,
        imageId.slice(1),
        'A'.repeat(22),
        'A'.repeat(10_000),
      ]
      for (const id of foreign) expect(await store.read(id), id.slice(0, 40)).toBeNull()
    })

    test('the kept bytes are its own: changing the given ones changes nothing', async () => {
      const store = await openStore()
      const bytes = PNG.slice()
      const { imageId } = await store.put({ bytes, userId: 'someone' })
      bytes.fill(0)
      const read = await store.read(imageId)
      read?.bytes.fill(0)
      expect((await store.read(imageId))?.bytes[1]).toBe(0x50)
    })

    test('deleteOf forgets everything of one person and nothing of another', async () => {
      const store = await openStore()
      const put = async (userId: string): Promise<string> => (await store.put({ bytes: PNG, userId })).imageId
      const mine = [await put('me'), await put('me')]
      const theirs = await put('them')
      await store.deleteOf('me')
      for (const imageId of mine) expect(await store.read(imageId)).toBeNull()
      expect(await store.read(theirs)).not.toBeNull()
      await store.deleteOf('nobody')
    })
  })
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'))
}
