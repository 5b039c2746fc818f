import { type EmbeddingPort, type EmbedOptions, embedInRequests, relabelPortError } from '@eco2/ports'
import type { GoogleGenAI } from '@google/genai'
import { z } from 'zod'
import { failOnError, failOnStatus } from './fail-on-error.ts'
import { badResponse, ERROR_LABELS, mapGeminiError } from './map-gemini-error.ts'
import { readJsonBody } from './read-json-body.ts'
import { requireClient } from './require-client.ts'
import { takeResponse } from './take-response.ts'

export interface GeminiEmbeddingsOptions {
  /** As for `GeminiLLMClient`. */
  readonly client: GoogleGenAI
  /** Default `gemini-embedding-001`. */
  readonly model?: string
  /**
   * Shorter vectors than the model's own 3,072. Google sends only those at unit length; shortened ones have to be made so
   * (https://docs.agno.com/knowledge/concepts/embedder/gemini/gemini-embedder.md, read 2026-11-22; Google's page was out of reach).
   */
  readonly dimensions?: number
}

/**
 * `batchEmbedContents` of the Gemini API, told whether the texts are queries or documents.
 *
 * @throws {PortError} INVALID_REQUEST without a client or a model
 */
export function createGeminiEmbeddings({
  client,
  model = 'gemini-embedding-001',
  dimensions,
}: GeminiEmbeddingsOptions): EmbeddingPort {
  requireClient('createGeminiEmbeddings', client, model)
  const send = (texts: readonly string[], purpose: EmbedOptions['purpose'], signal: AbortSignal) =>
    takeResponse(client, signal, (httpOptions) =>
      client.models.embedContent({
        model,
        contents: [...texts],
        config: {
          taskType: TASK_TYPES[purpose],
          httpOptions,
          ...(dimensions === undefined ? {} : { outputDimensionality: dimensions }),
        },
      }),
    )
  const ask = async (texts: readonly string[], { purpose, signal }: EmbedOptions) => {
    const closing = new AbortController()
    const close = (): void => closing.abort()
    signal?.addEventListener('abort', close, { once: true })
    try {
      return await readVectors(await send(texts, purpose, closing.signal))
    } catch (error) {
      throw relabelPortError(mapGeminiError(error, signal), 'EmbeddingPort')
    } finally {
      signal?.removeEventListener('abort', close)
      close()
    }
  }
  return {
    model: `google/${model}${dimensions === undefined ? '' : `@${dimensions}`}`,
    embed: (texts, options) =>
      embedInRequests({
        texts,
        signal: options.signal,
        adapter: ERROR_LABELS.adapter,
        ask: (asked) => ask(asked, options),
      }),
  }
}

async function readVectors(response: Response): Promise<readonly ArrayLike<number>[]> {
  await failOnStatus(response)
  const reply = replySchema.safeParse(failOnError(await readJsonBody(response, MAX_BODY_BYTES)))
  if (!reply.success) throw badResponse('Gemini answered without vectors.')
  return reply.data.embeddings.map(({ values }) => values)
}

const replySchema = z.object({ embeddings: z.array(z.object({ values: z.array(z.number()) })) })

const TASK_TYPES: Readonly<Record<EmbedOptions['purpose'], string>> = {
  query: 'RETRIEVAL_QUERY',
  document: 'RETRIEVAL_DOCUMENT',
}
/** 100 vectors of 3,072 decimals of 20 characters are 6 MB. */
const MAX_BODY_BYTES = 16 * 1024 * 1024
