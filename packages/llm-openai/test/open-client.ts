import type { LLMClientPort } from '@eco2/ports'
import { createScriptedWire, type ScriptedWire, type VendorSpeech } from '@eco2/ports/testing'
import { OpenAI } from 'openai'
import { onTestFinished } from 'vitest'
import { OpenAILLMClient } from '../src/index.ts'
import type { HarnessOptions } from './harness.ts'
import { chatSpeech } from './wire/chat-speech.ts'
import { responsesSpeech } from './wire/responses-speech.ts'

/** A wire of OpenAI's, closed with the test, and the SDK's client for it. */
export async function openWire(
  speech: VendorSpeech = responsesSpeech,
): Promise<{ wire: ScriptedWire; client: OpenAI }> {
  const wire = await createScriptedWire(speech)
  onTestFinished(() => wire.close())
  return { wire, client: new OpenAI({ apiKey: 'sk-test', baseURL: `${wire.origin}/v1`, maxRetries: 0 }) }
}

export async function openClient(
  options: HarnessOptions = {},
): Promise<{ wire: ScriptedWire; llm: LLMClientPort }> {
  const { wire, client } = await openWire(options.api === 'chat' ? chatSpeech : responsesSpeech)
  return { wire, llm: new OpenAILLMClient({ client, model: 'gpt-test', ...options }) }
}

/** A recording as one HTTP chunk. */
export function bytes(...frames: readonly string[]): Uint8Array[] {
  return [Buffer.from(frames.join(''))]
}

export async function collect(stream: AsyncIterable<string>): Promise<string[]> {
  const deltas: string[] = []
  for await (const delta of stream) deltas.push(delta)
  return deltas
}
