import { createScriptedWire, describeLLMClientPort } from '@eco2/ports/testing'
import { GoogleGenAI } from '@google/genai'
import { type GeminiCapabilities, GeminiLLMClient } from '../src/index.ts'
import { geminiSpeech } from './gemini-speech.ts'

const variants: Readonly<Record<string, Partial<GeminiCapabilities>>> = {
  'Gemini, JSON Schema': { structuredOutput: 'json_schema' },
  'Gemini, OpenAPI schema': { structuredOutput: 'openapi_schema' },
  'Gemini, schema as a function': { structuredOutput: 'tool' },
}

for (const [name, capabilities] of Object.entries(variants)) {
  describeLLMClientPort(name, async ({ apiKey }) => {
    const wire = await createScriptedWire(geminiSpeech)
    const client = new GoogleGenAI({ apiKey, apiVersion: 'v1beta', httpOptions: { baseUrl: wire.origin } })
    return { wire, client: new GeminiLLMClient({ client, model: 'gemini-2.0-flash', capabilities }) }
  })
}
