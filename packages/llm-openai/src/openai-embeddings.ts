import { type EmbeddingPort, embedInRequests, PortError, relabelPortError } from '@eco2/ports'
import type { OpenAI } from 'openai'
import { z } from 'zod'
import { badResponse, ERROR_LABELS, mapVendorError, vendorErrorSchema } from './map-openai-error.ts'
import { requestJson } from './request-json.ts'

export interface OpenAIEmbeddingsOptions {
  readonly client: OpenAI
  /** Default `text-embedding-3-small`. */
  readonly model?: string
  /** Shorter vectors than the model's own; text-embedding-3 and later. Compatible servers mostly refuse it. */
  readonly dimensions?: number
  /** The first half of `model` in logs, default `openai`. */
  readonly provider?: string
}

/**
 * `POST /embeddings` of OpenAI, or of a server that speaks its wire. OpenAI makes no difference between queries and documents.
 *
 * @throws {PortError} INVALID_REQUEST without a client
 */
export function createOpenAIEmbeddings({
  client,
  model = 'text-embedding-3-small',
  dimensions,
  provider = 'openai',
}: OpenAIEmbeddingsOptions): EmbeddingPort {
  if (!client) {
    throw new PortError(
      'INVALID_REQUEST',
      'createOpenAIEmbeddings needs a client: createOpenAIEmbeddings({ client: new OpenAI() }).',
      LABELS,
    )
  }
  const ask = async (texts: readonly string[], signal: AbortSignal | undefined) => {
    const body = {
      model,
      input: [...texts],
      // A third of the bytes of decimals. The SDK would choose it too, and then decode the answer itself.
      encoding_format: 'base64' as const,
      ...(dimensions === undefined ? {} : { dimensions }),
    }
    const send = (inner: AbortSignal) =>
      client.embeddings.create(body, { signal: inner, maxRetries: 0 }).asResponse()
    try {
      return readVectors(await requestJson(send, { maxBytes: MAX_REPLY_BYTES, signal }))
    } catch (error) {
      throw error instanceof PortError ? relabelPortError(error, LABELS.port) : error
    }
  }
  return {
    model: `${provider}/${model}${dimensions === undefined ? '' : `@${dimensions}`}`,
    embed: (texts, { signal }) =>
      embedInRequests({ texts, signal, adapter: LABELS.adapter, ask: (asked) => ask(asked, signal) }),
  }
}

function readVectors(body: unknown): readonly ArrayLike<number>[] {
  const reply = replySchema.safeParse(body).data
  if (reply?.error) throw mapVendorError(reply.error)
  if (!reply?.data) throw badResponse('OpenAI answered without vectors.')
  // In the order of the texts, whatever the order they come in.
  return reply.data
    .toSorted((left, right) => left.index - right.index)
    .map(({ embedding }) => (typeof embedding === 'string' ? fromBase64(embedding) : embedding))
}

/** Floats of 32 bits, the lowest byte first. */
function fromBase64(text: string): ArrayLike<number> {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length % BYTES_PER_NUMBER !== 0) throw badResponse('OpenAI answered half a number.')
  return Float32Array.from({ length: bytes.length / BYTES_PER_NUMBER }, (_, at) =>
    bytes.readFloatLE(at * BYTES_PER_NUMBER),
  )
}

const replySchema = z.object({
  error: vendorErrorSchema.nullish(),
  // Compatible servers may send decimals whatever they are asked for.
  data: z
    .array(z.object({ index: z.int(), embedding: z.union([z.string(), z.array(z.number())]) }))
    .nullish(),
})

const LABELS = { ...ERROR_LABELS, port: 'EmbeddingPort' }
const BYTES_PER_NUMBER = 4
/** 100 vectors of 3,072 decimals of 20 characters are 6 MB. */
const MAX_REPLY_BYTES = 16 * 1024 * 1024
