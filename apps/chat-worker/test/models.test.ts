import { silentLogger } from '@eco2/ports'
import { createDependencies, type Dependencies } from '@eco2/provisioning'
import { createMetrics } from '@eco2/provisioning/metrics'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createModels } from '../src/models.ts'

const metrics = createMetrics({ service: 'chat-worker', processMetrics: false })
let dependencies: Dependencies
afterEach(() => dependencies.close())

async function modelsOf(source: Record<string, string>) {
  const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:1', ...source })
  dependencies = createDependencies(config.env)
  return await createModels(config, dependencies, { metrics, logger: silentLogger })
}

test('without a key there is no model, and a reason', async () => {
  const models = await modelsOf({})
  expect(models).toMatchObject({ names: [], reason: 'no key of a provider is set' })
  await expect(models.get(undefined).generate('안녕')).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    retryable: false,
  })
  expect(() => models.get('openai/gpt-5.2')).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
})

test.each([
  [{ OPENAI_API_KEY: 'sk-test' }, 'openai/gpt-5.2'],
  [{ GOOGLE_API_KEY: 'test-key' }, /^google\/gemini-/],
  [{ ANTHROPIC_API_KEY: 'test-key' }, /^anthropic\/claude-/],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', LLM_DEFAULT_MODEL: 'llama' }, 'openai/llama'],
])('a key opens its vendor: %o', async (source, name) => {
  const models = await modelsOf(source as Record<string, string>)
  expect(models.defaultName).toMatch(name)
  expect(models.get(undefined).model).toBe(models.defaultName)
  expect(models.names).toContain(models.defaultName)
  // The same object each time: the graph is compiled once per model.
  expect(models.get(undefined)).toBe(models.get(models.defaultName))
})

test('the first of openai, google, anthropic with a key is the default; the others are there too', async () => {
  const models = await modelsOf({ GOOGLE_API_KEY: 'g', ANTHROPIC_API_KEY: 'a' })
  expect(models.defaultName).toMatch(/^google\//)
  expect(models.names.some((name) => name.startsWith('anthropic/'))).toBe(true)
  expect(models.get('claude-sonnet-5').model).toBe('anthropic/claude-sonnet-5')
})
