import { RUN_STATUSES, runEventSchema } from '@eco2/ports'
import { z } from 'zod'
import {
  forkBodySchema,
  inputBodySchema,
  locationSchema,
  newThreadBodySchema,
  runBodySchema,
  titleBodySchema,
} from '../requests.ts'

/**
 * What the routes answer. Strict, so that the tests find a field that an answer has and the document has not; in the
 * document they are open, because a client must pass over a field that it does not know.
 */
const milliseconds = z.number().describe('Unix milliseconds')
const finishedStatus = z.enum(['completed', 'failed', 'cancelled'])

export const threadSchema = z.strictObject({
  threadId: z.string(),
  title: z.string().describe('the first message, cut, until someone renames it; empty before'),
  createdAt: milliseconds,
  updatedAt: milliseconds,
  activeRunId: z.string().optional().describe('the run that is being answered now'),
  forkedFrom: z.string().optional().describe('the thread that this one was copied from'),
})

const failureSchema = z.strictObject({
  code: z.string().describe('stable, for programs'),
  message: z.string().describe('Korean, safe to show'),
})

const pictureSchema = z.strictObject({ url: z.string(), alt: z.string().optional() })

const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  ruleId: z.string().optional(),
  date: z.string().optional(),
})

const usageSchema = z.strictObject({
  model: z.string(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  cachedTokens: z.int(),
  costUsd: z.number().optional(),
  task: z.string().optional(),
})

export const messageSchema = z.strictObject({
  messageId: z.string(),
  runId: z.string(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  imageUrl: z.string().optional(),
  createdAt: milliseconds,
  status: finishedStatus.optional().describe('of assistant messages: how their run ended'),
  degraded: z.boolean().optional().describe('a part was answered without a model or without a lookup'),
  error: failureSchema.optional(),
  sources: z.array(sourceSchema).optional(),
  images: z.array(pictureSchema).optional(),
})

const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item).describe('newest first'),
    nextCursor: z.string().optional().describe('absent on the last page'),
  })
export const threadPageSchema = pageOf(threadSchema)
export const messagePageSchema = pageOf(messageSchema)

export const acceptedRunSchema = z.strictObject({
  runId: z.string(),
  threadId: z.string(),
  status: z.enum(RUN_STATUSES),
  eventsUrl: z.string().describe('the stream of the run'),
})

const questionSchema = z.strictObject({
  requestId: z.string(),
  kind: z.enum(['location', 'confirmation', 'choice']),
  message: z.string().describe('Korean, for the user'),
  choices: z.array(z.string()).optional(),
  until: milliseconds.describe('Unix milliseconds; whoever has not answered by then has declined'),
})

export const runSchema = z.strictObject({
  runId: z.string(),
  threadId: z.string(),
  status: z.enum(RUN_STATUSES),
  attempt: z.int().describe('holds by a worker; 0 before the first'),
  cancelRequested: z.boolean(),
  input: questionSchema.optional().describe('what it asks for, while `status` is `waiting`'),
  waiting: z.string().optional().describe('one Korean sentence: why it waits'),
  behindRunId: z.string().optional().describe('the run that its thread answers first'),
  runsAhead: z.int().optional().describe('how many questions of anybody come first, while it is in line'),
  answer: z.string().optional().describe('once it is over'),
  degraded: z.boolean().optional(),
  usage: z.array(usageSchema).optional(),
  images: z.array(pictureSchema).optional(),
  error: failureSchema.optional(),
})

export const ticketSchema = z.strictObject({
  ticket: z.string(),
  expiresAt: milliseconds,
  eventsUrl: z.string().describe('the stream with the ticket: keep it out of logs'),
})

export const uploadedImageSchema = z.strictObject({ imageUrl: z.string() })

export const modelListSchema = z.strictObject({
  object: z.literal('list'),
  data: z.array(
    z.strictObject({
      id: z.string().describe('`provider/model`'),
      object: z.literal('model'),
      created: z.int(),
      owned_by: z.string(),
    }),
  ),
})

export const healthSchema = z.strictObject({ status: z.literal('ok') })

export const readinessSchema = z.strictObject({
  status: z.enum(['ready', 'not ready']),
  workers: z.int().describe('that spoke within the last 15 s'),
  checks: z.array(
    z.strictObject({
      name: z.string(),
      ready: z.boolean(),
      reason: z.string().optional(),
      warnings: z.array(z.string()).optional(),
    }),
  ),
})

/** RFC 9457. Some codes bring members of their own. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('stable, for programs'),
  detail: z.string().describe('Korean, safe to show'),
  requestId: z.string(),
  errors: z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .optional()
    .describe('of INVALID_REQUEST: every field that is wrong'),
  limit: z
    .string()
    .optional()
    .describe('of 429 and QUEUE_FULL: which one, as in `RateLimit-Policy` where it is in there'),
  activeRunId: z.string().optional().describe('of THREAD_BUSY and THREAD_LINE_FULL'),
  models: z.array(z.string()).optional().describe('of UNKNOWN_MODEL: what there is'),
  choices: z.array(z.string()).optional().describe('of an answer that is none of the choices'),
})

/** By the names that they have in `components.schemas`. */
export const NAMED_REQUESTS: Readonly<Record<string, z.ZodType>> = {
  NewRun: runBodySchema,
  Location: locationSchema,
  InputAnswer: inputBodySchema,
  ForkPoint: forkBodySchema,
  NewThread: newThreadBodySchema,
  Title: titleBodySchema,
}

export const NAMED_RESPONSES: Readonly<Record<string, z.ZodType>> = {
  AcceptedRun: acceptedRunSchema,
  Run: runSchema,
  Question: questionSchema,
  Thread: threadSchema,
  ThreadPage: threadPageSchema,
  Message: messageSchema,
  MessagePage: messagePageSchema,
  Ticket: ticketSchema,
  UploadedImage: uploadedImageSchema,
  ModelList: modelListSchema,
  Health: healthSchema,
  Readiness: readinessSchema,
  Problem: problemSchema,
  RunEvent: runEventSchema,
}
