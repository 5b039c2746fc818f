import { createScriptedWire, type LLMHarness, type LLMHarnessSettings } from '@eco2/ports/testing'
import { OpenAI } from 'openai'
import { OpenAILLMClient, type OpenAILLMClientOptions } from '../src/index.ts'
import { chatSpeech } from './wire/chat-speech.ts'
import { responsesSpeech } from './wire/responses-speech.ts'

export type HarnessOptions = Omit<OpenAILLMClientOptions, 'client' | 'model'>

export function openAIHarness(options: HarnessOptions = {}) {
  return async ({ apiKey }: LLMHarnessSettings): Promise<LLMHarness> => {
    const wire = await createScriptedWire(options.api === 'chat' ? chatSpeech : responsesSpeech)
    const client = new OpenAI({ apiKey, baseURL: `${wire.origin}/v1`, maxRetries: 0 })
    return { wire, client: new OpenAILLMClient({ client, model: 'gpt-test', ...options }) }
  }
}
