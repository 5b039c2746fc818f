export {
  createEmbeddingRetriever,
  type EmbeddingRetriever,
  type EmbeddingRetrieverOptions,
  SECOND_LOOK_MS,
} from './create-embedding-retriever.ts'
export { createKnowledgeCharacters } from './create-knowledge-characters.ts'
export { createKnowledgePrices } from './create-knowledge-prices.ts'
export {
  createKnowledgeRetriever,
  type KnowledgeCandidate,
  listCandidates,
} from './create-knowledge-retriever.ts'
export type { VectorCache } from './entry-vectors.ts'
export { type FoundArea, findAreas } from './find-area.ts'
export { type DisposalEntry, type EntryBranch, findEntry, findRule } from './find-entry.ts'
export { characters, prices, regions } from './load-knowledge.ts'
export { type ContextWeights, likeliest } from './retrieve/contexts.ts'
export type {
  Character,
  DisposalItem,
  DisposalRule,
  Exception,
  RecyclablePriceRow,
  Region,
  Situation,
  SituationKind,
  Source,
  WasteGroup,
} from './schema.ts'
export { situationKinds, wasteGroups } from './schema.ts'
