/** What a message can ask for. The ids are also the names of stages and of graph nodes (waste is answered by `waste_rag`). */
export const INTENTS = [
  'waste',
  'bulk_waste',
  'recyclable_price',
  'collection_point',
  'location',
  'weather',
  'character',
  'image_generation',
  'web_search',
  'general',
] as const

export type Intent = (typeof INTENTS)[number]

export interface IntentClassification {
  readonly intent: Intent
  /** 0 to 1. */
  readonly confidence: number
  /** One sentence, for logs and evaluation; never shown to a user. */
  readonly reasoning: string
}
