import { OpenAILLMClient } from '@eco2/llm-openai'
import { closeDefault, configureDefault } from '@eco2/provisioning'
import { getOpenAIClient } from '@eco2/provisioning/openai'
import { OpenAI } from 'openai'

const model = 'gpt-5.2'

// The port, for business logic: any client of the SDK goes in, text deltas come out.
const llm = new OpenAILLMClient({ client: new OpenAI({ maxRetries: 0 }), model })
for await (const delta of llm.generateStream('다 마신 생수병은 어떻게 버려?')) process.stdout.write(delta)

// The SDK itself beside it, for a direct call: one client per process, over one pool of connections.
const { OPENAI_API_KEY, OPENAI_BASE_URL } = process.env
configureDefault({ OPENAI_API_KEY, OPENAI_BASE_URL })
const reply = await getOpenAIClient()?.responses.create({ model, input: 'Say pong.' })
console.log(`\nraw SDK: ${reply?.output_text}`)
await closeDefault()
