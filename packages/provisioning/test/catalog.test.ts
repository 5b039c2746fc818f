import type { LLMClientPort, LLMUsage, Logger } from '@eco2/ports'
import { createScriptedLLM, type ScriptedLLM, type ScriptedReply } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createModelCatalog, type ModelCatalogOptions, type ModelMaker } from '../src/catalog.ts'
import type { ModelInfo } from '../src/models/index.ts'
import { codeOf, failure, read } from './policy-tools.ts'

/** Makers that remember what they made. */
function makers(script: Readonly<Record<string, readonly ScriptedReply[]>> = {}) {
  const made: ModelInfo[] = []
  const llms = new Map<string, ScriptedLLM>()
  const maker =
    (provider: string): ModelMaker =>
    (info) => {
      made.push(info)
      const model = `${provider}/${info.id}`
      const llm = createScriptedLLM({ model, replies: script[model] ?? [] })
      llms.set(model, llm)
      return llm
    }
  return { made, llms, openai: maker('openai'), google: maker('google') }
}

const noWait = { retry: { sleep: async () => {} } }
const codeOfGet = (get: () => LLMClientPort): Promise<string> => codeOf(Promise.resolve().then(get))

describe('the model catalog', () => {
  it('lists what its keys open, the default first, and nothing that is retired', () => {
    const { openai, google } = makers()
    const { names, defaultName } = createModelCatalog({ makers: { openai }, defaultModel: 'openai/gpt-4o' })
    expect(defaultName).toBe('openai/gpt-4o')
    expect(names[0]).toBe('openai/gpt-4o')
    expect(names).toContain('openai/gpt-5.2')
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => name.startsWith('openai/'))).toBe(true)
    const both = createModelCatalog({ makers: { openai, google }, defaultModel: 'openai/gpt-4o' }).names
    expect(both).toContain('google/gemini-3-flash-preview')
    expect(both).not.toContain('google/gemini-1.5-pro')
  })

  it('a compatible server lists its default alone, and takes any name', () => {
    const { openai, made } = makers()
    const options: ModelCatalogOptions = {
      makers: { openai },
      defaultModel: 'openai/qwen3:8b',
      isCompatibleServer: true,
    }
    const catalog = createModelCatalog(options)
    expect(catalog.names).toEqual(['openai/qwen3:8b'])
    expect(catalog.get('qwen3:8b').model).toBe('openai/qwen3:8b')
    expect(catalog.get('llama4').model).toBe('openai/llama4')
    expect(made.map(({ id }) => id)).toEqual(['qwen3:8b', 'llama4'])
  })

  it('understands provider/model, a bare id, a family newer than the table, and no name', () => {
    const { openai, google } = makers()
    const catalog = createModelCatalog({ makers: { openai, google }, defaultModel: 'openai/gpt-5.2' })
    expect(catalog.get().model).toBe('openai/gpt-5.2')
    expect(catalog.get('google/gemini-2.5-pro').model).toBe('google/gemini-2.5-pro')
    expect(catalog.get('gemini-2.5-pro').model).toBe('google/gemini-2.5-pro')
    expect(catalog.get('gpt-9').model).toBe('openai/gpt-9')
  })

  it('an unknown model, and one of a vendor without a key, are UNSUPPORTED; what is shown of a name is harmless', async () => {
    const { openai } = makers()
    const catalog = createModelCatalog({ makers: { openai }, defaultModel: 'openai/gpt-5.2' })
    for (const name of ['nonsense', 'google/gemini-2.5-pro', 'claude-sonnet-5', 'none/gpt-4o', '']) {
      expect(await codeOfGet(() => catalog.get(name)), name).toBe('UNSUPPORTED')
    }
    expect(() => catalog.get(`\u001b[31m\n${'x'.repeat(500)}`)).toThrow(
      /^This worker does not have the model "\?\[31m\?x{57,58}"\.$/,
    )
  })

  it('without any key every call is unavailable, and says why', async () => {
    const catalog = createModelCatalog({ makers: {}, reason: 'OPENAI_API_KEY is not set' })
    expect(catalog.names).toEqual([])
    await expect(catalog.get().generate('?')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'No model: OPENAI_API_KEY is not set',
    })
    expect(await codeOfGet(() => catalog.get('gpt-5.2'))).toBe('UNSUPPORTED')
  })

  it('keeps a bounded number of clients, those used last', () => {
    const { openai, made } = makers()
    const catalog = createModelCatalog({ makers: { openai }, defaultModel: 'openai/gpt-5.2', maxClients: 2 })
    for (const name of ['gpt-4o', 'gpt-5', 'gpt-4o', 'gpt-5-mini', 'gpt-4o', 'gpt-5']) catalog.get(name)
    expect(made.map(({ id }) => id)).toEqual(['gpt-4o', 'gpt-5', 'gpt-5-mini', 'gpt-5'])
  })

  it('the same name gives the same client; the default and the fallbacks are made once, whatever else is named', () => {
    const { openai, google, made } = makers()
    const fallbacks = ['google/gemini-2.5-pro']
    const catalog = createModelCatalog({
      makers: { openai, google },
      defaultModel: 'openai/gpt-5.2',
      fallbacks,
      maxClients: 1,
    })
    expect(catalog.get('gpt-4o')).toBe(catalog.get('openai/gpt-4o'))
    for (const name of ['gpt-5.2', 'gpt-5', 'gemini-2.5-pro', 'gpt-5.2', undefined]) catalog.get(name)
    expect(made.map(({ id }) => id).sort()).toEqual(['gemini-2.5-pro', 'gpt-4o', 'gpt-5', 'gpt-5.2'])
  })

  it('a model comes guarded: retried, counted with its cost, and taken over by another vendor', async () => {
    const { openai, google, llms } = makers({
      'openai/gpt-5.2': [
        { operation: 'generate', error: failure('UNAVAILABLE') },
        { operation: 'generate', text: 'second try', usage: { inputTokens: 1_000_000 } },
        { operation: 'generateStream', deltas: ['half', failure('UNAVAILABLE')] },
      ],
      'google/gemini-3-flash-preview': [
        { operation: 'generateStream', usage: { outputTokens: 1_000_000 }, deltas: ['whole'] },
      ],
    })
    const recorded: LLMUsage[] = []
    const catalog = createModelCatalog({
      makers: { openai, google },
      defaultModel: 'openai/gpt-5.2',
      fallbacks: ['google/gemini-3-flash-preview', 'anthropic/claude-sonnet-5'],
      policies: { ...noWait, record: (usage) => recorded.push(usage) },
    })
    expect(await catalog.get().generate('?')).toBe('second try')
    const restarts: string[] = []
    const stream = catalog.get().generateStream('?', { onRestart: (reason) => restarts.push(reason) })
    expect(await read(stream)).toEqual({ text: ['half', 'whole'] })
    expect(restarts).toEqual(['provider-change'])
    expect(recorded.map(({ model }) => model)).toEqual([
      'openai/gpt-5.2',
      'openai/gpt-5.2',
      'google/gemini-3-flash-preview',
    ])
    expect(recorded[0]?.costUsd).toBeCloseTo(1.75)
    expect(recorded[2]?.costUsd).toBeCloseTo(3)
    expect(llms.get('openai/gpt-5.2')?.calls).toHaveLength(3)
  })

  it('its breaker remembers from one get to the next', async () => {
    const failing: ScriptedReply = { operation: 'generate', error: failure('UNAUTHORIZED') }
    const { openai, llms } = makers({ 'openai/gpt-5.2': [failing, failing, failing] })
    const catalog = createModelCatalog({
      makers: { openai },
      defaultModel: 'openai/gpt-5.2',
      policies: { breaker: { failures: 3 } },
    })
    for (let index = 0; index < 3; index += 1)
      expect(await codeOf(catalog.get().generate('?'))).toBe('UNAUTHORIZED')
    expect(await codeOf(catalog.get('gpt-5.2').generate('?'))).toBe('UNAVAILABLE')
    expect(llms.get('openai/gpt-5.2')?.calls).toHaveLength(3)
  })

  it('hands the maker what the table knows, and warns of what it does not', () => {
    const warnings: object[] = []
    const ignore = (): void => {}
    const logger: Logger = {
      debug: ignore,
      info: ignore,
      error: ignore,
      warn: (fields) => void warnings.push(fields),
    }
    const { openai, made } = makers()
    const catalog = createModelCatalog({ makers: { openai }, defaultModel: 'openai/gpt-5.2', logger })
    catalog.get()
    catalog.get('gpt-99')
    expect(made.map(({ contextTokens }) => contextTokens)).toEqual([400_000, 8_192])
    expect(warnings).toEqual([{ model: 'openai/gpt-99' }])
  })
})
