import { BULKY_RULES, TALK_RULES, WASTE_RULES } from './disposal-rules.ts'
import type { IntentRule } from './intent-rule.ts'
import {
  COLLECTION_POINT_RULES,
  LOCATION_RULES,
  PRICE_RULES,
  WEATHER_RULES,
  WEB_BY_NAME_RULES,
  WEB_RULES,
} from './lookup-rules.ts'
import { CHARACTER_RULES, PICTURE_RULES } from './making-rules.ts'

/** A list of decisions: the first rule that holds decides. Narrow asks stand before broad ones. */
export const INTENT_RULES: readonly IntentRule[] = [
  ...PICTURE_RULES,
  ...WEB_BY_NAME_RULES,
  ...WEATHER_RULES,
  ...COLLECTION_POINT_RULES,
  ...BULKY_RULES,
  ...PRICE_RULES,
  ...WEB_RULES,
  ...CHARACTER_RULES,
  ...LOCATION_RULES,
  ...TALK_RULES,
  ...WASTE_RULES,
]
