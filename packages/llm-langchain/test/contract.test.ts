import { createScriptedWire, describeLLMClientPort } from '@eco2/ports/testing'
import { ChatAnthropic } from '@langchain/anthropic'
import { ChatOpenAI } from '@langchain/openai'
import { ANTHROPIC_WEB_SEARCH, LangChainAdapter, withLineLimit } from '../src/index.ts'
import { anthropicSpeech } from './anthropic-speech.ts'
import { openAIChatSpeech } from './openai-chat-speech.ts'

const fetch = withLineLimit()

describeLLMClientPort('LangChain, ChatAnthropic made for each setting', async ({ apiKey }) => {
  const wire = await createScriptedWire(anthropicSpeech)
  const client = new LangChainAdapter({
    model: (settings) =>
      new ChatAnthropic({
        model: 'claude-haiku-4-5',
        apiKey,
        clientOptions: { baseURL: wire.origin, fetch, logLevel: 'off' },
        ...settings,
      }),
    name: 'anthropic/claude-haiku-4-5',
    capabilities: { webSearch: ANTHROPIC_WEB_SEARCH },
  })
  return { wire, client }
})

describeLLMClientPort(
  'LangChain, a ready ChatOpenAI',
  async ({ apiKey }) => {
    const wire = await createScriptedWire(openAIChatSpeech)
    const model = new ChatOpenAI({
      model: 'gpt-4o-mini',
      apiKey,
      configuration: { baseURL: `${wire.origin}/v1`, fetch, logLevel: 'off' },
    })
    return { wire, client: new LangChainAdapter({ model, name: 'openai/gpt-4o-mini' }) }
  },
  { webSearch: false },
)

describeLLMClientPort(
  'LangChain, a ready ChatAnthropic, schema in words',
  async ({ apiKey }) => {
    const wire = await createScriptedWire(anthropicSpeech)
    const model = new ChatAnthropic({
      model: 'claude-haiku-4-5',
      apiKey,
      clientOptions: { baseURL: wire.origin, fetch, logLevel: 'off' },
    })
    const capabilities = { structuredOutput: 'prompt' } as const
    return { wire, client: new LangChainAdapter({ model, name: 'anthropic/claude-haiku-4-5', capabilities }) }
  },
  { webSearch: false, schemaOnWire: false },
)
