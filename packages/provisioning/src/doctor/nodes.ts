import type { EnvironmentDraft } from '../environment/parts.ts'
import type { VariableName } from '../environment/variables.ts'

export interface NodeReport {
  readonly node: string
  readonly isOn: boolean
  /** Why it is off, or what it does without a model. */
  readonly reason?: string
}

/** Which nodes of the graph the keys turn on. A node is on when it has one of its keys, or needs none. */
export function reportNodes(env: EnvironmentDraft): readonly NodeReport[] {
  const hasModel = MODEL_KEYS.some((name) => env[name])
  return NODES.map(({ node, anyOf, isModelUsed }) => {
    if (anyOf.length > 0 && !anyOf.some((name) => env[name])) {
      return { node, isOn: false, reason: `needs ${anyOf.join(' or ')}` }
    }
    return isModelUsed && !hasModel
      ? { node, isOn: true, reason: 'answers by rules: there is no model' }
      : { node, isOn: true }
  })
}

const MODEL_KEYS = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'GOOGLE_API_KEY', 'ANTHROPIC_API_KEY'] as const

const NODES: readonly {
  readonly node: string
  readonly anyOf: readonly VariableName[]
  readonly isModelUsed: boolean
}[] = [
  { node: 'waste_rag', anyOf: [], isModelUsed: true },
  { node: 'general', anyOf: [], isModelUsed: true },
  { node: 'character', anyOf: [], isModelUsed: true },
  { node: 'recyclable_price', anyOf: [], isModelUsed: false },
  { node: 'bulk_waste', anyOf: ['MOIS_API_KEY'], isModelUsed: false },
  { node: 'collection_point', anyOf: ['KECO_API_KEY'], isModelUsed: false },
  { node: 'location', anyOf: ['KAKAO_API_KEY'], isModelUsed: false },
  { node: 'weather', anyOf: ['KMA_API_KEY'], isModelUsed: false },
  { node: 'web_search', anyOf: ['TAVILY_API_KEY'], isModelUsed: false },
  { node: 'image_generation', anyOf: ['OPENAI_API_KEY', 'GOOGLE_API_KEY'], isModelUsed: false },
]
