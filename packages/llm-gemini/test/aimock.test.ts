import { LLMock } from '@copilotkit/aimock'
import { GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { GeminiLLMClient } from '../src/index.ts'

/** The same adapter against a mock that we did not write. */
const mock = new LLMock({ port: 0, host: '127.0.0.1' })
let llm: GeminiLLMClient

beforeAll(async () => {
  mock.onMessage('생수병', { content: '라벨을 떼고 ♻️ 투명 페트로 버립니다.' })
  mock.onMessage('날씨', { toolCalls: [{ name: 'read_weather', arguments: '{"city":"서울"}' }] })
  mock.onMessage('분류', { content: '{"item":"캔"}' })
  await mock.start()
  const client = new GoogleGenAI({ apiKey: 'mock', apiVersion: 'v1beta', httpOptions: { baseUrl: mock.url } })
  llm = new GeminiLLMClient({ client, model: 'gemini-3-flash-preview' })
})
afterAll(() => mock.stop())

it('generates, streams, calls and structures', async () => {
  const whole = '라벨을 떼고 ♻️ 투명 페트로 버립니다.'
  expect(await llm.generate('생수병')).toBe(whole)
  const deltas: string[] = []
  for await (const delta of llm.generateStream('생수병')) deltas.push(delta)
  expect(deltas.length).toBeGreaterThan(1)
  expect(deltas.join('')).toBe(whole)
  expect(await llm.generateStructured('분류', z.object({ item: z.string() }))).toEqual({ item: '캔' })
})

it('does not take a call that ended in no real finish reason', async () => {
  // aimock ends calls with FUNCTION_CALL, which the Gemini API does not have (its enum: FinishReason of @google/genai 3.1).
  const weather = { name: 'read_weather', description: '날씨', parameters: z.object({ city: z.string() }) }
  await expect(llm.generateFunctionCall('날씨', [weather])).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
})
