export { describeEmbeddingModel, type EmbeddingModelInfo } from './embedding-models.ts'
export { describeModel, findModel, splitModelName } from './find-model.ts'
export { costUsd, type ModelCapabilities, type ModelInfo, type ModelPrice } from './model-info.ts'
export { MODELS } from './models.ts'
