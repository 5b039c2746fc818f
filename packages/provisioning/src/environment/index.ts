export { type EmbeddingValues, embeddingEnvironment } from './embedding-environment.ts'
export { renderEnvExample } from './env-example.ts'
export { type JwtValues, jwtEnvironment } from './jwt-environment.ts'
export { type LimitsValues, limitsEnvironment } from './limits-environment.ts'
export {
  DEFAULT_MODEL_OF_PROVIDER,
  type EnvironmentDraft,
  type EnvironmentPart,
  type GatewayValues,
  gatewayEnvironment,
  httpEnvironment,
  type LLMValues,
  llmEnvironment,
  lookupEnvironment,
  optionalRedisEnvironment,
  postgresEnvironment,
  processEnvironment,
  redisEnvironment,
  type TracingValues,
  tracingEnvironment,
  workerEnvironment,
} from './parts.ts'
export {
  EnvironmentError,
  type EnvironmentOf,
  type EnvironmentProblem,
  type EnvironmentSource,
  readEnvironment,
} from './read-environment.ts'
export { PROVIDERS, type Provider, VARIABLES, type VariableName } from './variables.ts'
