import { describe, expect, it } from 'vitest'
import { isPortError, PortError } from '../port-error.ts'
import { describeRetrieverPort } from './describe-retriever-port.ts'
import { createScriptedRetriever, scriptedHit } from './scripted-retriever.ts'

const bottle = scriptedHit({ ruleId: 'clear-pet', content: '투명 페트병 전용함에 넣어요.' })
const cap = scriptedHit({ ruleId: 'cap', content: '뚜껑은 닫아서 함께 넣어요.', score: 0.5 })
const can = scriptedHit({ ruleId: 'can', content: '캔류로 배출해요.' })

const script = [
  {
    words: ['생수병'],
    hits: [cap, bottle, bottle, can, scriptedHit({ ruleId: 'last', content: '.', score: 0.1 })],
  },
  { words: ['캔'], hits: [can] },
]

describeRetrieverPort('scripted', () => createScriptedRetriever(script), {
  known: [
    { query: '생수병은?', ruleId: 'clear-pet' },
    { query: '캔은?', ruleId: 'can' },
  ],
  unknown: ['우주선'],
})

describe('a scripted retriever', () => {
  it('keeps the queries', async () => {
    const retriever = createScriptedRetriever(script)
    await retriever.retrieve('캔')
    await retriever.retrieve('우주선')
    expect(retriever.queries).toEqual(['캔', '우주선'])
  })

  it('fails as it was told', async () => {
    const error = new PortError('UNAVAILABLE', 'down')
    const retriever = createScriptedRetriever([{ words: ['캔'], error }])
    const reason = await retriever.retrieve('캔').catch((caught: unknown) => caught)
    expect(isPortError(reason, 'UNAVAILABLE')).toBe(true)
  })
})
