import type { LoadImage } from '@eco2/graph'
import { type ImageStorePort, PortError } from '@eco2/ports'

/** Fetches what a user named, behind its own guards: the address, the size, the type and the time are checked there. */
export type Download = (
  url: string,
  options: { readonly signal: AbortSignal; readonly accept: readonly string[] },
) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }>

/** The picture of a message as bytes: ours from the store, others' by a guarded download. No model fetches an address by itself. */
export function createLoadImage(images: Pick<ImageStorePort, 'read'>, download: Download): LoadImage {
  return async (imageUrl, { signal }) => {
    const imageId = OWN_IMAGE.exec(imageUrl)?.[1]
    if (imageId === undefined) {
      const { bytes, mediaType } = await download(imageUrl, { signal, accept: ACCEPTED })
      return { bytes, mediaType }
    }
    const image = await images.read(imageId)
    if (image === null)
      throw new PortError('NOT_FOUND', 'The picture is not kept any more.', { port: 'ImageStorePort' })
    return { bytes: image.bytes, mediaType: image.mediaType }
  }
}

/** As the gateway gives them out; it has checked whose they are. */
const OWN_IMAGE = /^\/v1\/images\/([A-Za-z0-9_-]{16,64})$/
const ACCEPTED = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
