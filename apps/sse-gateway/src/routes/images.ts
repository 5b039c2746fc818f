import { IMAGE_MEDIA_TYPES, isPortError } from '@eco2/ports'
import type { FastifyInstance } from 'fastify'
import { notFound, Problem } from '../problem.ts'
import { IMAGE_ID_PATTERN, MAX_IMAGE_BYTES } from '../requests.ts'
import type { GatewayDependencies } from './dependencies.ts'

/** Raw bytes in, raw bytes out, for their owner only. In a scope of its own: only here a body may be 10 MiB of bytes. */
export function addImages(app: FastifyInstance, { images }: GatewayDependencies): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      [...IMAGE_MEDIA_TYPES, 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: MAX_IMAGE_BYTES },
      (_request, body, done) => done(null, body),
    )

    scope.post('/v1/images', { bodyLimit: MAX_IMAGE_BYTES }, async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      try {
        const { imageId } = await images.put({ bytes, userId: request.userId })
        return reply.code(201).send({ imageUrl: `/v1/images/${imageId}` })
      } catch (error) {
        if (!isPortError(error, 'INVALID_REQUEST')) throw error
        throw new Problem(400, 'INVALID_IMAGE', '10 MiB까지의 png, jpeg, webp, gif 사진만 받을 수 있어요.')
      }
    })

    scope.get('/v1/images/:imageId', async (request, reply) => {
      const { imageId } = request.params as { imageId: string }
      const image = IMAGE_ID_PATTERN.test(imageId) ? await images.read(imageId) : null
      if (image === null || image.userId !== request.userId) throw notFound()
      return reply
        .type(image.mediaType)
        .header('cache-control', 'private, max-age=3600')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(image.bytes))
    })
  })
}
