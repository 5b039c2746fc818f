import { describeCharacterClientPort } from '@eco2/ports/testing'
import { createHttpCharacters } from '../src/index.ts'
import { openCharacterWire } from './character-wire.ts'

describeCharacterClientPort(
  'over HTTP',
  async ({ timeoutMs }) => {
    const { wire, serveCast } = await openCharacterWire()
    const client = createHttpCharacters({ fetch, timeoutMs, baseUrl: `${wire.origin}/v1` })
    return { client, wire, serveCast }
  },
  {
    known: [
      { text: '납작코는 누구야?', ids: ['can'] },
      { text: '캔친구랑 유리병 소개해 줘', ids: ['can', 'bottle'] },
      { text: '유리병이요, 캔이요', ids: ['bottle', 'can'] },
    ],
    unknown: ['스캔해 줘', '캔디', '유리병원', '누구야?'],
  },
)
