import { ChatOpenAI } from '@langchain/openai'
import { HumanMessage } from '@langchain/core/messages'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { LangChainAdapter } from '@eco2/llm-langchain'
import { LangChainAdapter as P1 } from './lcproto/langchain-adapter.ts'
import { LangChainAdapter as P2 } from './lcproto2/langchain-adapter.ts'
const server = fork('/work/main/apps/bench/src/recording-server.ts', {execArgv: ['--conditions=@eco2/source']})
const [port] = await once(server, 'message')
const model = new ChatOpenAI({ model: 'gpt-4o', apiKey: 'bench', configuration: { baseURL: `http://127.0.0.1:${port}/burst/1000/v1` }, maxRetries: 0 })
const adapter = new LangChainAdapter({ model, name: 'openai/x' })
let c = 0
const p1 = new P1({ model, name: 'openai/x' })
const p2 = new P2({ model, name: 'openai/x' })
const variants: Record<string, () => Promise<void>> = {
  bare: async () => { for await (const k of await model.stream('?')) c += k.text.length },
  'bare content': async () => { for await (const k of await model.stream('?')) c += (k.content as string).length },
  signal: async () => { const s = new AbortController(); for await (const k of await model.stream('?', { signal: s.signal })) c += k.text.length },
  maxRetries: async () => { for await (const k of await model.stream([new HumanMessage('?')], { maxRetries: 0 } as object)) c += k.text.length },
  p1: async () => { for await (const t of p1.generateStream('?')) c += t.length },
  p2: async () => { for await (const t of p2.generateStream('?')) c += t.length },
  adapter: async () => { for await (const t of adapter.generateStream('?')) c += t.length },
}
const out = new Map(Object.keys(variants).map(k => [k, [] as number[]]))
for (let r = -2; r < 15; r++) for (const [k, f] of Object.entries(variants).sort(() => Math.random() - 0.5)) {
  const b = process.cpuUsage(); for (let i = 0; i < 3; i++) await f(); const u = process.cpuUsage(b)
  if (r >= 0) out.get(k)!.push((u.user + u.system) / 3000)
}
for (const [k, v] of out) console.log(k, v.sort((a, b) => a - b)[7]!.toFixed(1), v[0]!.toFixed(1))
server.disconnect()
