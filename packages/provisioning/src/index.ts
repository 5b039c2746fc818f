export { closeDefault, configureDefault, defaultDependencies } from './default-dependencies.ts'
export {
  createDependencies,
  type Dependencies,
  type DependenciesOptions,
  type OnceOptions,
} from './dependencies.ts'
export type { DependencyReadiness, Readiness, ReadyReport } from './readiness.ts'
