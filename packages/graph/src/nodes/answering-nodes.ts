import type { Intent } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { AnsweringNode } from '../state.ts'
import { createBulkWasteNode } from './bulk-waste.ts'
import { createCharacterNode } from './character.ts'
import { createCollectionPointNode } from './collection-point.ts'
import { createGeneralNode } from './general.ts'
import { createImageGenerationNode } from './image-generation.ts'
import { createLocationNode } from './location.ts'
import { createRecyclablePriceNode } from './recyclable-price.ts'
import { createWasteRagNode } from './waste-rag.ts'
import { createWeatherNode } from './weather.ts'
import { createWebSearchNode } from './web-search.ts'

/** The nodes that answer, as far as their ports are given. A new one is a line here and in `NODE_OF_INTENT`. */
export function createAnsweringNodes(deps: ChatGraphDeps) {
  const { bulkWasteClient, recyclablePrice, collectionPointClient, locationClient } = deps
  const { weatherClient, characterClient, imageGenerator, webSearchClient } = deps
  return {
    waste_rag: createWasteRagNode(deps),
    general: createGeneralNode(deps),
    ...(bulkWasteClient && { bulk_waste: createBulkWasteNode({ ...deps, bulkWasteClient }) }),
    ...(recyclablePrice && { recyclable_price: createRecyclablePriceNode({ ...deps, recyclablePrice }) }),
    ...(collectionPointClient && {
      collection_point: createCollectionPointNode({ ...deps, collectionPointClient }),
    }),
    ...(locationClient && { location: createLocationNode({ ...deps, locationClient }) }),
    ...(weatherClient && { weather: createWeatherNode({ ...deps, weatherClient }) }),
    ...(characterClient && { character: createCharacterNode({ ...deps, characterClient }) }),
    ...(imageGenerator && { image_generation: createImageGenerationNode({ ...deps, imageGenerator }) }),
    ...(webSearchClient && { web_search: createWebSearchNode({ ...deps, webSearchClient }) }),
  } satisfies Partial<Record<AnsweringNode, unknown>>
}

/** Which nodes these ports turn on. */
export function listAnsweringNodes(deps: ChatGraphDeps): readonly AnsweringNode[] {
  return Object.keys(createAnsweringNodes(deps)) as AnsweringNode[]
}

/** Who answers what. An intent whose node is absent is answered by what is missing. */
export const NODE_OF_INTENT: Readonly<Record<Intent, AnsweringNode>> = {
  waste: 'waste_rag',
  bulk_waste: 'bulk_waste',
  recyclable_price: 'recyclable_price',
  collection_point: 'collection_point',
  location: 'location',
  weather: 'weather',
  character: 'character',
  image_generation: 'image_generation',
  web_search: 'web_search',
  general: 'general',
}

/** Who can still say something true when the intent's own node is absent. */
export const STAND_IN: Partial<Record<Intent, AnsweringNode>> = {
  bulk_waste: 'waste_rag',
}
