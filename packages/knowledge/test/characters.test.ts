import { describeCharacterClientPort } from '@eco2/ports/testing'
import { expect, it } from 'vitest'
import { createKnowledgeCharacters, wasteGroups } from '../src/index.ts'

describeCharacterClientPort(
  'createKnowledgeCharacters',
  async () => ({ client: createKnowledgeCharacters() }),
  {
    known: [
      { text: '말그미가 누구야?', ids: ['malgumi'] },
      { text: '페트병 친구', ids: ['malgumi'] },
      { text: '페트병친구 소개해 줘', ids: ['malgumi'] },
      { text: '캔은 어떤 캐릭터야', ids: ['kkangdari'] },
      { text: '깡다리는 캔 친구지?', ids: ['kkangdari'] },
      { text: '짤랑이랑 깡다리', ids: ['jjallangi', 'kkangdari'] },
      { text: '종이 말고 종이팩', ids: ['chagogi', 'uttari'] },
      { text: '찌릿콩아 안녕', ids: ['jjiritkong'] },
      { text: '생수병 친구는 누구야?', ids: ['malgumi'] },
      { text: '보조배터리 캐릭터', ids: ['kkomajeon'] },
      { text: '종이컵 캐릭터', ids: ['chagogi'] },
    ],
    unknown: ['스캔해 줘', '캔디 캐릭터', '짤랑짤랑', '오늘 기분이 어때', '너는 누구야', '유리창문닷컴'],
    overWire: false,
  },
)

it('has somebody for each waste group, called as people call it', async () => {
  const cast = await createKnowledgeCharacters().listCharacters()
  expect(cast).toHaveLength(wasteGroups.length)
  expect(cast.find(({ id }) => id === 'malgumi')).toEqual({
    id: 'malgumi',
    name: '말그미',
    wasteGroup: '투명 페트병',
    aliases: ['말금이', '페트병 친구', '투명 페트병 캐릭터', '페트병 캐릭터'],
    personality: '속이 훤히 보일 만큼 솔직하고 뚜껑을 꼭 닫고 다녀요.',
    catchphrase: '비우고, 떼고, 꾹! 뚜껑은 닫아요.',
  })
})
