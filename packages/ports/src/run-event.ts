import { z } from 'zod'

const progress = z.int().min(0).max(100).describe('percent; never falls between two text-resets')
const koreanLine = z.string().describe('one Korean line for the user')

const bodies = {
  'run-start': z.object({ type: z.literal('run-start') }),
  'stage-start': z.object({
    type: z.literal('stage-start'),
    stage: z.string(),
    progress,
    message: koreanLine,
  }),
  'stage-end': z.object({
    type: z.literal('stage-end'),
    stage: z.string(),
    progress,
    status: z.enum(['ok', 'degraded', 'skipped', 'failed']),
    message: koreanLine.optional(),
    reason: z.string().optional().describe('why it was not ok: a stable code'),
  }),
  'text-delta': z.object({
    type: z.literal('text-delta'),
    text: z.string().min(1).describe('never splits a code point or a grapheme'),
  }),
  'text-reset': z.object({
    type: z.literal('text-reset'),
    reason: z.string().describe('a stable code: retry, provider-change, hand-over'),
  }),
  source: z.object({
    type: z.literal('source'),
    title: z.string(),
    url: z.string().optional(),
    ruleId: z.string().optional(),
    date: z.string().optional().describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  }),
  'tool-start': z.object({
    type: z.literal('tool-start'),
    toolCallId: z.string(),
    name: z.string(),
    arguments: z.record(z.string(), z.unknown()),
  }),
  'tool-end': z.object({
    type: z.literal('tool-end'),
    toolCallId: z.string(),
    name: z.string(),
    outcome: z.enum(['ok', 'empty', 'failed']),
    reason: z.string().optional(),
  }),
  image: z.object({
    type: z.literal('image'),
    url: z.string().describe('a URL, never base64'),
    alt: z.string().optional(),
  }),
  'input-request': z.object({
    type: z.literal('input-request'),
    requestId: z.string(),
    kind: z.enum(['location', 'confirmation', 'choice']),
    message: koreanLine,
    choices: z.array(z.string()).optional(),
    until: z.number().describe('Unix milliseconds; declined afterwards'),
  }),
  usage: z.object({
    type: z.literal('usage'),
    model: z.string(),
    inputTokens: z.int(),
    outputTokens: z.int(),
    cachedTokens: z.int(),
    costUsd: z.number().optional(),
  }),
  'run-end': z.object({
    type: z.literal('run-end'),
    status: z.enum(['completed', 'failed', 'cancelled']),
    answer: z.string(),
    degraded: z.boolean().optional(),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
  }),
}

const envelopeShape = {
  seq: z.int().min(1).describe('1, 2, 3, ... without a gap'),
  runId: z.string(),
  attempt: z.int().min(1),
  at: z.number().describe('Unix milliseconds'),
}

const withEnvelope = <Shape extends z.ZodRawShape>(body: z.ZodObject<Shape>) =>
  z.object({ ...envelopeShape, ...body.shape })

/**
 * Of the events below, for those who read them. A new type of event, a new optional field and a new `reason` or `stage` leave
 * it as it is: readers pass over what they do not know. It rises when a reader of today would misread an event.
 */
export const EVENT_SCHEMA_VERSION = 1

/** One entry of a run's log. Exactly one `run-end` per accepted run, and nothing follows it. */
export const runEventSchema = z.discriminatedUnion('type', [
  withEnvelope(bodies['run-start']),
  withEnvelope(bodies['stage-start']),
  withEnvelope(bodies['stage-end']),
  withEnvelope(bodies['text-delta']),
  withEnvelope(bodies['text-reset']),
  withEnvelope(bodies.source),
  withEnvelope(bodies['tool-start']),
  withEnvelope(bodies['tool-end']),
  withEnvelope(bodies.image),
  withEnvelope(bodies['input-request']),
  withEnvelope(bodies.usage),
  withEnvelope(bodies['run-end']),
])

export type RunEvent = z.infer<typeof runEventSchema>
export type RunEventType = RunEvent['type']
/** What a writer says; the log adds the envelope. */
export type RunEventBody = {
  [Type in keyof typeof bodies]: z.infer<(typeof bodies)[Type]>
}[keyof typeof bodies]
