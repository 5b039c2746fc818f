import { RUN_ID_PATTERN, THREAD_ID_PATTERN } from '@eco2/ports'
import { z } from 'zod'
import { ko } from 'zod/locales'
import { invalid, notFound } from './problem.ts'
import { isPublicHttpsUrl } from './public-url.ts'

/** What zod says by itself is read by people, too. */
z.config(ko())

/** Code points. */
export const MAX_MESSAGE_CHARACTERS = 8_000
/** Bytes of a JSON body. */
export const MAX_BODY_BYTES = 64 * 1024
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024
export const MAX_TITLE_CHARACTERS = 100
/** Of a typed answer to a question: a place name, a choice. */
export const MAX_INPUT_CHARACTERS = 100
export const IMAGE_ID_PATTERN: RegExp = /^[A-Za-z0-9_-]{16,64}$/
export const OWN_IMAGE_PATTERN: RegExp = /^\/v1\/images\/([A-Za-z0-9_-]{16,64})$/

const wellFormed = (text: string): boolean => text.isWellFormed()

const titleSchema = z
  .string()
  .trim()
  .min(1, 'title이 비어 있어요.')
  .max(MAX_TITLE_CHARACTERS, `title은 ${MAX_TITLE_CHARACTERS}자까지예요.`)
  .refine(wellFormed, 'title에 깨진 글자가 있어요.')
  .refine((text) => !text.includes('\0'), 'title에 NUL 문자가 있어요.')

const messageIdSchema = z.string().regex(/^[A-Za-z0-9._-]{1,200}$/, '메시지 id의 형식이 맞지 않아요.')

export const locationSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

/** Body of `POST /v1/chat` and `POST /v1/threads/:threadId/runs`. Unknown keys are refused: a typo must not be silent. */
export const runBodySchema = z.strictObject({
  message: z
    .string('message는 글자여야 해요.')
    .max(MAX_MESSAGE_CHARACTERS, `message는 ${MAX_MESSAGE_CHARACTERS}자까지예요.`)
    .refine((text) => text.trim() !== '', 'message가 비어 있어요.')
    .refine(wellFormed, 'message에 깨진 글자(짝이 없는 surrogate)가 있어요.')
    .refine((text) => !text.includes('\0'), 'message에 NUL 문자가 있어요.'),
  imageUrl: z
    .string()
    .max(2_048)
    .refine(
      (text) => OWN_IMAGE_PATTERN.test(text) || isPublicHttpsUrl(text),
      'imageUrl은 공개된 https 주소나 /v1/images/… 여야 해요.',
    )
    .optional(),
  location: locationSchema.optional(),
  model: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/, 'model의 형식이 맞지 않아요.')
    .optional(),
  multitask: z
    .enum(
      ['reject', 'enqueue', 'interrupt', 'rollback'],
      'multitask는 reject, enqueue, interrupt, rollback 가운데 하나예요.',
    )
    .default('reject'),
})

/** Body of `POST /v1/runs/:runId/input`. Which values fit depends on what was asked. */
export const inputBodySchema = z.strictObject({
  requestId: z.string().regex(/^[\x21-\x7e]{1,64}$/, 'requestId는 공백 없는 ASCII 1~64자여야 해요.'),
  value: z.union(
    [
      locationSchema,
      z
        .string()
        .max(MAX_INPUT_CHARACTERS, `value는 ${MAX_INPUT_CHARACTERS}자까지예요.`)
        .refine(wellFormed, 'value에 깨진 글자가 있어요.')
        .refine((text) => !text.includes('\0'), 'value에 NUL 문자가 있어요.'),
      z.boolean(),
      z.null(),
    ],
    'value는 { latitude, longitude }, 글자, true·false, null 가운데 하나예요.',
  ),
})

/** Body of `POST /v1/threads/:threadId/fork`. */
export const forkBodySchema = z
  .strictObject({
    throughMessageId: messageIdSchema.optional(),
    beforeMessageId: messageIdSchema.optional(),
    title: titleSchema.optional(),
  })
  .refine(
    ({ throughMessageId, beforeMessageId }) =>
      throughMessageId === undefined || beforeMessageId === undefined,
    'throughMessageId와 beforeMessageId 가운데 하나만 보내 주세요.',
  )

export const titleBodySchema = z.strictObject({
  title: titleSchema,
})

/** Body of `POST /v1/threads`, which may also be missing. */
export const newThreadBodySchema = titleBodySchema.partial()

const BAD_CURSOR = 'cursor는 앞 쪽의 nextCursor여야 해요.'
const BAD_LIMIT = 'limit은 1부터 100까지의 정수여야 해요.'

export const pageQuerySchema = z.object({
  cursor: z
    .string(BAD_CURSOR)
    .max(128, BAD_CURSOR)
    .optional()
    .describe('the `nextCursor` of the page before'),
  limit: z.coerce.number(BAD_LIMIT).int(BAD_LIMIT).min(1, BAD_LIMIT).max(100, BAD_LIMIT).optional(),
})

const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{1,255}$/)

/** @throws Problem 400 that lists every field that is wrong. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const errors = result.error.issues.slice(0, 20).map(({ path, message }) => ({
    // Keys come from the client and may be long or odd.
    path: path.map((part) => String(part).slice(0, 64)).join('.'),
    message: message.slice(0, 200),
  }))
  const [first] = errors
  throw invalid(first?.message ?? '요청의 형식이 맞지 않아요.', { errors })
}

export function parseIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  const result = idempotencyKeySchema.safeParse(header)
  if (!result.success) throw invalid('Idempotency-Key는 공백 없는 ASCII 1~255자여야 해요.')
  return result.data
}

/** An id of another shape names nothing: 404 like every other unknown id. */
export function runIdFrom(params: unknown): string {
  const { runId } = z.object({ runId: z.string() }).parse(params)
  if (!RUN_ID_PATTERN.test(runId)) throw notFound()
  return runId
}

export function threadIdFrom(params: unknown): string {
  const { threadId } = z.object({ threadId: z.string() }).parse(params)
  if (!THREAD_ID_PATTERN.test(threadId)) throw notFound()
  return threadId
}
