import { fork } from 'node:child_process'
import { once } from 'node:events'
import { measure } from './measure.ts'
import { printTable } from './print-table.ts'
import { READERS, type Reader } from './readers.ts'

const server = fork('/work/main/apps/bench/src/recording-server.ts', {
  execArgv: ['--conditions=@eco2/source'],
})
const [port] = await once(server, 'message')
const floor = (name: string, wire: string, url: string): Reader => ({
  wire: wire as 'OpenAI Chat',
  name,
  bare: 'openai',
  connect: (origin) => async (onText) => {
    const r = await fetch(`${origin}${url}`, { method: 'POST', body: '{}' })
    const reader = r.body!.getReader()
    let n = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      n += value.length
    }
    onText('x'.repeat(5000))
  },
})
const only = process.argv[3] ?? 'OpenAILLMClient|^openai$|hand'
const readers = [
  ...READERS.filter((r) => r.wire !== 'Gemini' && new RegExp(only).test(r.name)),
  floor('fetch bytes', 'OpenAI Chat', '/v1/chat/completions'),
  floor('fetch bytes', 'OpenAI Responses', '/v1/responses'),
]
printTable(
  await measure(readers, `http://127.0.0.1:${port}`, {
    rounds: Number(process.argv[2] ?? 9),
    warmUpRounds: 3,
  }),
)
server.disconnect()
