import { LLMock } from '@copilotkit/aimock'
import { OpenAI } from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { OpenAIImageGenerator, OpenAILLMClient } from '../src/index.ts'
import { collect } from './open-client.ts'

/** A mock that others wrote from the same documents: it knows nothing of our reading of them. */
const mock = new LLMock({ port: 0, host: '127.0.0.1' })
const TEXT = '투명 페트병은 비우고, 라벨을 떼고, 헹구고, 찌그러뜨려 뚜껑을 닫아 배출해요 😀'

beforeAll(async () => {
  mock.onMessage('생수병', { content: TEXT })
  mock.onMessage('분류', { content: JSON.stringify({ item: '캔' }) })
  mock.onMessage('주민센터', { toolCalls: [{ name: 'find_place', arguments: '{"query":"주민센터"}' }] })
  mock.onImage(/포스터/, { image: { b64Json: Buffer.from('png').toString('base64') } })
  await mock.start()
})
afterAll(() => mock.stop())

describe.each(['responses', 'chat'] as const)('aimock, %s', (api) => {
  const open = () => new OpenAILLMClient({ client: openSdk(), model: 'gpt-4o', api })

  test('text, whole and streamed', async () => {
    expect(await open().generate('생수병은?')).toBe(TEXT)
    const deltas = await collect(open().generateStream('생수병은?'))
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas.join('')).toBe(TEXT)
  })

  test('structured output and a function call', async () => {
    expect(await open().generateStructured('분류해', z.object({ item: z.string() }))).toEqual({ item: '캔' })
    const functions = [
      { name: 'find_place', description: 'Finds.', parameters: z.object({ query: z.string() }) },
    ]
    expect(await open().generateFunctionCall('주민센터 어디?', functions)).toEqual({
      name: 'find_place',
      arguments: { query: '주민센터' },
    })
  })

  test('an unknown prompt is an error of ours, not a crash', async () => {
    await expect(open().generate('nothing matches this')).rejects.toMatchObject({ name: 'PortError' })
  })
})

test('aimock, images', async () => {
  const image = await new OpenAIImageGenerator({ client: openSdk() }).generateImage({ prompt: '포스터' })
  expect(Buffer.from(image.bytes).toString()).toBe('png')
})

function openSdk(): OpenAI {
  return new OpenAI({ apiKey: 'mock', baseURL: `${mock.url}/v1`, maxRetries: 0 })
}
