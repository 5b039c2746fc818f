import { createDependencies, type Dependencies } from './dependencies.ts'
import type { EnvironmentDraft } from './environment/parts.ts'

let current: Dependencies | undefined

/**
 * Names the container that getters use when none is handed to them: `configureDefault({ OPENAI_API_KEY: key })`, then
 * `getOpenAIClient()`. For scripts and small programs; the apps hand theirs around.
 *
 * @throws {Error} when there is one already: two owners of one singleton is a mistake.
 */
export function configureDefault(env: EnvironmentDraft | Dependencies): Dependencies {
  if (current) throw new Error('The default dependencies are configured already; close them first.')
  const dependencies = isDependencies(env) ? env : createDependencies(env)
  current = dependencies
  return dependencies
}

/** @throws {Error} before `configureDefault`. */
export function defaultDependencies(): Dependencies {
  if (!current) {
    throw new Error('No dependencies: hand them in, or call configureDefault(environment) once at the start.')
  }
  return current
}

/** Closes the default container and forgets it. Safe when there is none. */
export async function closeDefault(): Promise<void> {
  const closing = current
  current = undefined
  await closing?.close()
}

function isDependencies(value: EnvironmentDraft | Dependencies): value is Dependencies {
  return 'once' in value
}
