import type { Logger } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { DEFAULT_MODEL_OF_PROVIDER } from '../src/environment/index.ts'
import { costUsd, describeEmbeddingModel, describeModel, findModel, MODELS } from '../src/models/index.ts'

const REQUIRED = [
  'gpt-5.2',
  'gpt-5.2-codex',
  'gpt-4o',
  'gpt-4o-mini',
  'gemini-3-flash-preview',
  'gemini-3-pro-preview',
  'gemini-1.5-pro',
  'gemini-1.5-flash',
  ...Object.values(DEFAULT_MODEL_OF_PROVIDER),
]

describe('the table of models', () => {
  it.each(REQUIRED)('has %s', (id) => {
    expect(findModel(id)?.price).toBeDefined()
  })

  it('is plausible in every row', () => {
    expect(new Set(MODELS.map(({ id }) => id)).size).toBe(MODELS.length)
    for (const { id, outputTokens, contextTokens, price, longInput, readOn, source } of MODELS) {
      expect(outputTokens, id).toBeLessThanOrEqual(contextTokens)
      expect(price?.cachedInput, id).toBeLessThan(price?.input ?? 0)
      expect(price?.input, id).toBeLessThan(price?.output ?? 0)
      expect(longInput?.price.input ?? Number.POSITIVE_INFINITY, id).toBeGreaterThan(price?.input ?? 0)
      expect(readOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(URL.canParse(source), id).toBe(true)
    }
  })

  it('finds a model by provider and id, by id, and by a dated snapshot, which keeps its name', () => {
    expect(findModel('openai/gpt-5.2')?.id).toBe('gpt-5.2')
    expect(findModel('gpt-5.2-2025-12-11')).toMatchObject({
      id: 'gpt-5.2-2025-12-11',
      contextTokens: 400_000,
    })
    expect(findModel('anthropic/claude-haiku-4-5-20251001')?.price?.input).toBe(1)
    expect(findModel('google/gpt-5.2')).toBeUndefined()
    expect(findModel('gpt-5.2-special')).toBeUndefined()
  })

  it('GPT-5-class models and Claude 5 refuse a temperature, GPT-4o takes one', () => {
    expect(findModel('gpt-5.2')?.capabilities.temperature).toBe(false)
    expect(findModel('claude-sonnet-5')?.capabilities.temperature).toBe(false)
    expect(findModel('gpt-4o')?.capabilities.temperature).toBe(true)
  })

  it('an unknown model gets conservative defaults and a warning, a model at its end a warning', () => {
    const warnings: object[] = []
    const ignore = (): void => {}
    const logger: Logger = {
      debug: ignore,
      info: ignore,
      error: ignore,
      warn: (fields) => void warnings.push(fields),
    }
    const unknown = describeModel('openai/qwen3:8b', 'openai', logger)
    expect(unknown).toMatchObject({
      id: 'qwen3:8b',
      vendor: 'openai',
      contextTokens: 8_192,
      evidence: 'unverified',
    })
    expect(unknown.capabilities).toMatchObject({
      jsonSchema: false,
      functions: false,
      images: false,
      webSearch: false,
    })
    expect(unknown.price).toBeUndefined()
    describeModel('gemini-3-pro-preview', 'google', logger)
    describeModel('gpt-5.2', 'openai', logger)
    expect(warnings).toEqual([
      { model: 'openai/qwen3:8b' },
      { model: 'gemini-3-pro-preview', status: 'deprecated' },
    ])
  })
})

describe('costUsd', () => {
  const price = { input: 2, cachedInput: 0.5, output: 8 }

  it('counts cached tokens once, at their own price', () => {
    expect(
      costUsd({ price }, { inputTokens: 1_000_000, cachedTokens: 400_000, outputTokens: 100_000 }),
    ).toBeCloseTo(0.6 * 2 + 0.4 * 0.5 + 0.1 * 8)
  })

  it('takes the higher price for the whole of a long request', () => {
    const longInput = { aboveTokens: 200_000, price: { input: 4, cachedInput: 1, output: 12 } }
    const usage = { inputTokens: 200_000, cachedTokens: 0, outputTokens: 1_000_000 }
    expect(costUsd({ price, longInput }, usage)).toBeCloseTo(0.4 + 8)
    expect(costUsd({ price, longInput }, { ...usage, inputTokens: 200_001 })).toBeCloseTo(0.800004 + 12)
  })

  it('is undefined without a price', () => {
    expect(costUsd({}, { inputTokens: 1, cachedTokens: 0, outputTokens: 1 })).toBeUndefined()
  })
})

describe('models for embeddings', () => {
  it('has vectors short enough to keep, and a cosine below which nothing is said', () => {
    expect(describeEmbeddingModel('openai/text-embedding-3-small')).toMatchObject({
      id: 'text-embedding-3-small',
      dimensions: 512,
    })
    expect(describeEmbeddingModel('google/gemini-embedding-001').minimumSimilarity).toBeGreaterThan(0.6)
  })

  it('asks a compatible server, and a model it does not know, for no dimensions', () => {
    const there = { isCompatibleServer: true }
    expect(describeEmbeddingModel('openai/text-embedding-3-small', there)).not.toHaveProperty('dimensions')
    expect(describeEmbeddingModel('google/gemini-embedding-001', there)).toHaveProperty('dimensions')
    expect(describeEmbeddingModel('openai/bge-m3')).toEqual({ id: 'bge-m3', minimumSimilarity: 0.5 })
  })
})
