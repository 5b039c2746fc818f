import { z } from 'zod'

/** Waste groups, one per box (or way out) a household knows. */
export const wasteGroups = [
  'clear-pet',
  'plastic',
  'vinyl',
  'styrofoam',
  'glass',
  'metal',
  'paper',
  'carton',
  'clothes',
  'electronics',
  'battery',
  'lamp',
  'food',
  'general',
  'incombustible',
  'bulky',
  'construction',
  'hazardous',
  'cooking-oil',
] as const

/** States of a thing that can send it somewhere else than its name says. */
export const situationKinds = [
  'soiled',
  'broken',
  'mixed',
  'full',
  'swollen',
  'part-missing',
  'too-big',
  'coated',
  'wet',
  'demolished',
  'reusable',
] as const

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case id')
const sentence = z.string().min(4)

/**
 * Where a fact comes from. `date` says what it is through `dateKind`: `published` is the day or month the
 * guidance was published or amended; `checked` is the month our text was last held against it.
 */
export const sourceSchema = z.strictObject({
  title: z.string().min(4),
  date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  dateKind: z.enum(['published', 'checked']),
  url: z.url().optional(),
})

/** "In this state it goes there": `ruleId` is the way of disposal that then applies. */
export const situationSchema = z.strictObject({
  kind: z.enum(situationKinds),
  ruleId: id,
  note: sentence,
})

/** A variant of an item that people take for the item itself but that goes elsewhere. */
export const exceptionSchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  ruleId: id,
  note: sentence,
})

export const ruleSchema = z.strictObject({
  id,
  group: z.enum(wasteGroups),
  title: z.string().min(2),
  destination: z.string().min(2),
  steps: z.array(sentence).min(1),
  cautions: z.array(sentence),
  situations: z.array(situationSchema),
  /** What differs between districts, in one sentence; null: the guidance is the same everywhere. */
  localRules: sentence.nullable(),
  source: sourceSchema,
})

export const itemSchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  ruleId: id,
  /** Replaces the destination of the rule where this thing has a place of its own. */
  destination: z.string().min(2).optional(),
  /** Said right after the destination: what is particular about this thing. */
  note: sentence.optional(),
  /** Replaces the steps of the rule. */
  steps: z.array(sentence).min(1).optional(),
  /** Added before, and stronger than, the situations of the rule. */
  situations: z.array(situationSchema).optional(),
  /** The situations of the rule make no sense for it (an egg shell is never too big). */
  ownSituationsOnly: z.literal(true).optional(),
  /** Stronger than what the rule says about districts. */
  localRules: sentence.optional(),
  exceptions: z.array(exceptionSchema).optional(),
  /** The way people expect it to go, and why it does not: this item is itself an exception. */
  exceptionTo: z.strictObject({ ruleId: id, why: sentence }).optional(),
  /** Stronger than the source of the rule. */
  source: sourceSchema.optional(),
})

export const priceSchema = z.strictObject({
  material: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  region: z.enum(['전국', '수도권']),
  krwPerKg: z.number().positive(),
  surveyMonth: z.string().regex(/^\d{4}-\d{2}$/),
  label: z.literal('참고용'),
})

export const characterSchema = z.strictObject({
  id,
  name: z.string().min(2),
  group: z.enum(wasteGroups),
  personality: sentence,
  catchphrase: sentence,
  aliases: z.array(z.string().min(2)),
})

export const regionSchema = z.strictObject({
  /** Full official name of the province or city: 서울특별시. */
  name: z.string().min(2),
  /** Short name: 서울. */
  shortName: z.string().length(2),
  /** Other and former names: 강원도, 전라북도. */
  aliases: z.array(z.string().min(2)),
  /** The self-governing cities, counties and districts (기초지자체); empty for 세종 and 제주, which have none. */
  districts: z.array(z.string().min(2)),
  /** Places people name that are not self-governing: 행정시 and 일반구. */
  otherPlaces: z.array(z.string().min(2)),
  note: sentence.optional(),
})

export type WasteGroup = (typeof wasteGroups)[number]
export type SituationKind = (typeof situationKinds)[number]
export type Source = z.infer<typeof sourceSchema>
export type Situation = z.infer<typeof situationSchema>
export type Exception = z.infer<typeof exceptionSchema>
export type DisposalRule = z.infer<typeof ruleSchema>
export type DisposalItem = z.infer<typeof itemSchema>
export type RecyclablePriceRow = z.infer<typeof priceSchema>
export type Character = z.infer<typeof characterSchema>
export type Region = z.infer<typeof regionSchema>
