import { describeLLMClientPort } from '@eco2/ports/testing'
import { openAIHarness } from './harness.ts'

describeLLMClientPort('OpenAI Responses', openAIHarness())
// Web search is a tool of the Responses API only.
describeLLMClientPort('OpenAI Chat Completions', openAIHarness({ api: 'chat' }), { webSearch: false })
