import type { CharacterClientPort, CharacterProfile } from '@eco2/ports'
import { createKnowledgeRetriever } from './create-knowledge-retriever.ts'
import { findEntry } from './find-entry.ts'
import { findWords } from './korean/find-words.ts'
import { foldKey, foldText } from './korean/fold.ts'
import { particles, words } from './korean/particles.ts'
import { characters } from './load-knowledge.ts'
import { refuseWhenAborted } from './refuse-when-aborted.ts'
import type { Character, WasteGroup } from './schema.ts'

/**
 * Our own cast: in memory, no network. A character is found by its name or an alias, and by the word for its waste group
 * ("캔 친구"), always as whole words: 스캔 names nobody. A text that names no character and no group is asked for things
 * ("생수병 친구"): then those of the groups that the things belong to.
 *
 * @throws {PortError} CANCELLED under an aborted signal; nothing else.
 */
export function createKnowledgeCharacters(): CharacterClientPort {
  const retriever = createKnowledgeRetriever()
  return {
    findCharacters: async (text, { signal } = {}) => {
      refuseWhenAborted(signal, PORT)
      const named = findWords(foldText(text), NAMES, ENDINGS).map(({ value }) => value)
      if (named.length > 0) return [...new Set(named)]
      const things = await retriever.retrieve(text)
      const groups = new Set(things.map(({ itemId }) => findEntry(itemId)?.group))
      return [...groups].flatMap((group) =>
        CAST.filter((member) => member.group === group).map(({ profile }) => profile),
      )
    },
    listCharacters: async ({ signal } = {}) => {
      refuseWhenAborted(signal, PORT)
      return CAST.map(({ profile }) => profile)
    },
  }
}

function profileOf({ group, ...character }: Character): CharacterProfile {
  return { ...character, wasteGroup: GROUPS[group].label }
}

/** Folded name → character. Names that somebody wrote into the data come before the words of groups. */
function namesOfCharacters(): ReadonlyMap<string, CharacterProfile> {
  const names = new Map<string, CharacterProfile>()
  const add = (name: string, profile: CharacterProfile): void => {
    const key = foldKey(name)
    if (!names.has(key)) names.set(key, profile)
  }
  for (const { profile } of CAST) for (const name of [profile.name, ...profile.aliases]) add(name, profile)
  for (const { group, profile } of CAST) {
    const { label, words: others } = GROUPS[group]
    for (const name of [label, ...words(others)]) add(name, profile)
  }
  return names
}

const PORT = 'CharacterClientPort'

/** How people call a group, and the words that mean it; one-syllable words only where nothing else is called so. */
const GROUPS: Readonly<Record<WasteGroup, { readonly label: string; readonly words: string }>> = {
  'clear-pet': { label: '투명 페트병', words: '페트병 페트 무색페트병' },
  plastic: { label: '플라스틱', words: '플라스틱류' },
  vinyl: { label: '비닐', words: '비닐류 비닐봉지' },
  styrofoam: { label: '스티로폼', words: '발포스티렌' },
  glass: { label: '유리병', words: '유리' },
  metal: { label: '캔·고철', words: '캔 캔류 고철 깡통' },
  paper: { label: '종이', words: '종이류 폐지' },
  carton: { label: '종이팩', words: '우유팩 멸균팩' },
  clothes: { label: '헌 옷', words: '옷 의류 헌옷' },
  electronics: { label: '전자제품', words: '가전 폐가전 가전제품' },
  battery: { label: '건전지·배터리', words: '건전지 배터리 폐건전지' },
  lamp: { label: '형광등', words: '폐형광등 조명 전구' },
  food: { label: '음식물 쓰레기', words: '음식물' },
  general: { label: '일반 쓰레기', words: '종량제 종량제봉투' },
  incombustible: { label: '불연성 쓰레기', words: '불연성 불연성폐기물' },
  bulky: { label: '대형폐기물', words: '대형쓰레기 가구' },
  construction: { label: '공사장 폐기물', words: '공사장 공사폐기물' },
  hazardous: { label: '유해폐기물', words: '폐의약품 생활유해폐기물' },
  'cooking-oil': { label: '폐식용유', words: '식용유' },
}

/** One profile per character, whichever name leads to it. */
const CAST = characters.map((character) => ({ group: character.group, profile: profileOf(character) }))
const NAMES = namesOfCharacters()
const ENDINGS: ReadonlySet<string> = new Set([...particles, '씨', '님', '아'].map(foldKey))
