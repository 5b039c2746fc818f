import type { FindAreas, MentionedArea } from '@eco2/ports'
import { stripInvisible } from '../intent/clean-text.ts'
import { PLACE } from '../intent/words.ts'

/** Where a text says. At least one of both is there. */
export interface MentionedPlace {
  /** For a map: "강남역", "부산 서면". Text of the user: data. */
  readonly name?: string
  /** The first administrative area it names. */
  readonly area?: MentionedArea
}

/**
 * The place a text names: what stands before 근처, 앞, 에서; a station or a quarter (역삼동); what the weather is asked of; else
 * an area. `undefined` for none, also for "여기", "우리 동네", which only a position can tell.
 */
export function placeIn(
  text: string,
  findAreas: FindAreas = () => [],
  { isEarlier = false }: { readonly isEarlier?: boolean } = {},
): MentionedPlace | undefined {
  const line = stripInvisible(text).replace(/\s+/gu, ' ').trim().slice(0, MAX_CHARACTERS)
  const [area] = findAreas(line)
  const name = PATTERNS.filter(({ inEarlier }) => inEarlier || !isEarlier)
    .flatMap(({ pattern }) => [...line.matchAll(pattern)].map(([, found = '']) => found))
    .find((found) => isName(found) && findAreas(found).length === 0)
  if (name === undefined) return area === undefined ? undefined : { area }
  return { name: withAreaBefore(line, name, findAreas), ...(area !== undefined && { area }) }
}

/** "여기 근처", "우리 동네": where the user is, whatever was named before. */
export function saysHere(text: string): boolean {
  return HERE.test(text)
}

/** "서울특별시 강남구". */
export function sayArea({ province, district }: MentionedArea): string {
  return [province, district === province ? undefined : district].filter(Boolean).join(' ')
}

function isName(word: string): boolean {
  return [...word].length >= 2 && !NO_NAME.test(word) && !KIND_OF_PLACE.test(word)
}

/** 서면 is in Busan and elsewhere: "부산 서면" finds the one that is meant. */
function withAreaBefore(line: string, name: string, findAreas: FindAreas): string {
  const before = line.slice(0, line.indexOf(name)).trim().split(' ').slice(-2)
  const areas = before.filter((word) => word !== '' && findAreas(word).length > 0)
  return [...areas, name].join(' ').slice(0, MAX_NAME_CHARACTERS)
}

const WORD = '[가-힣A-Za-z0-9·]'
const BEGINNING = `(?<!${WORD})`
const AFTER = '(?=$|[\\s,.?!~]|에서|에|은|는|이|의|으?로|도|쪽|앞|까지|부터|랑|과|와)'
const WEATHER = '(?:날씨|기온|미세\\s?먼지|비\\s?(?:와|오|올|소식)|눈\\s?(?:와|오|올|소식)|우산)'
const TIME =
  '(?:지금|현재|오늘|내일|모레|주말|이번\\s?주|다음\\s?주|[월화수목금토일]요일|아침|저녁|오전|오후|밤)(?:에|은|는|의)?\\s?'

/** `inEarlier`: sure enough for a message that asked something else. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly inEarlier: boolean }[] = [
  {
    pattern: new RegExp(
      `${BEGINNING}(${WORD}{2,12}?)(?:의|에서|에)?\\s?(?:근처|근방|주변|인근|부근|일대|가까운|가까이|앞(?!으로)|쪽(?=에|\\s|$))`,
      'gu',
    ),
    inEarlier: true,
  },
  { pattern: new RegExp(`${BEGINNING}(${WORD}{2,10}역)${AFTER}`, 'gu'), inEarlier: true },
  { pattern: new RegExp(`${BEGINNING}([가-힣]{2,5}\\d{0,2}동)${AFTER}`, 'gu'), inEarlier: true },
  {
    pattern: new RegExp(`${BEGINNING}([가-힣]{1,4}(?:읍|면))(?=에(?:서|는|도)?(?:\\s|$))`, 'gu'),
    inEarlier: false,
  },
  {
    pattern: new RegExp(
      `${BEGINNING}(${WORD}{2,12}?)(?:은|는|의|에서는|에서|에는|에)?\\s(?:${TIME})*${WEATHER}`,
      'gu',
    ),
    inEarlier: true,
  },
  {
    pattern: new RegExp(
      `${BEGINNING}(${WORD}{2,12}?)에서(?=\\s)(?!\\s?(?:나[온오는]|받|산|쓰|쓴|사용|꺼|뺀|빼|구[매입]|주문|남|파는|판매|가져|주운|분리|떼|사))`,
      'gu',
    ),
    inEarlier: false,
  },
]

const HERE =
  /여기|이\s?근처|내\s?(?:위치|주변|근처)|제\s?(?:위치|주변|근처)|우리\s?(?:동네|집|아파트|구)|지금\s?있는|현\s?위치|현재\s?위치/u

/** Words that stand where a name may stand and are none. */
const NO_NAME = new RegExp(
  `^(?:${[
    '여기|거기|저기|이곳|그곳|저곳|우리.*|저희.*|내가|제가|나는|집|우리집|동네|회사|학교|사무실|카페|가게|식당|아파트|건물|단지|주택|현관|대문|부엌|주방|냉장고|컴퓨터|인터넷|네이버|구글',
    '위치|현위치|현재|근처|주변|가장|제일|젤|아주|되게|많이|조금|혹시|그럼|그러면|그런데|근데|그리고|또|아니|어디|어느|어떤|무슨|누구|언제|몇',
    '지금|오늘.*|내일.*|낼|모레|글피|어제|그제|주말|평일|이번|다음|이번주|다음주|.요일.*|아침|점심|저녁|오전|오후|새벽|한낮|하루|종일|요즘|최근|당장|방금|이따|이따가|나중|며칠|\\d+.*',
    '날씨|기온|비|눈|우산|미세|먼지|예보|기상|실시간|전국|해당|바깥|밖|바로|버릴.*|버리.*|수거함|가까운.*|지하철역|전철역|기차역|버스역|지역|구역|영역|권역|.*지역|.*영역',
    '자동|수동|활동|운동|이동|행동|작동|진동|노동|공동|연동|변동|감동|아동|.*(?:자동|활동|운동|이동|작동|전동)',
    '.*(?:때문|정도|알려|어때|어떤가|할까|은데|는데|인데|[으려하]면|지만)',
  ].join('|')})$`,
  'u',
)
const KIND_OF_PLACE = new RegExp(`^(?:${PLACE}|정거장|정류장)$`, 'u')
const MAX_CHARACTERS = 300
const MAX_NAME_CHARACTERS = 60
