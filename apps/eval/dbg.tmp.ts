import { createChatGraph, retrieveRules } from '@eco2/graph'
import { createKnowledgeRetriever } from '@eco2/knowledge'
import { noModel } from '@eco2/ports'
import { readFileSync } from 'node:fs'
const retriever = createKnowledgeRetriever()
const g = createChatGraph({ llm: noModel('x'), retriever })
let ok = 0, n = 0
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n').filter(Boolean)) {
  const [want, message = ''] = line.split('|')
  const s = await g.invoke({ runId: 'a.b', message, history: [] })
  const qs = s.intent_result?.questions ?? []
  const intents = [...new Set(qs.map(q => q.intent))].join('+')
  const w = qs.find(q => q.intent === 'waste' || q.intent === 'bulk_waste') ?? qs[0]
  const [h] = await retrieveRules(retriever, w?.queries ?? [], new AbortController().signal)
  n++
  const isIntent = want === intents
  if (h?.ruleId === want || isIntent) { ok++; if (isIntent || ['waste', 'bulk_waste'].includes(intents)) continue }
  console.log(want, '|', message, '|', intents, h?.itemId, h?.ruleId, h?.score, h?.matched.join(';'))
}
console.log(ok, n)
