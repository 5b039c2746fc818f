import type { ChatState, Question } from '../state.ts'

/** A thing that people carry to a box, and whether the boxes of a list take it. */
export interface CollectedItem {
  /** For the retriever and the reply: "헌옷". */
  readonly name: string
  readonly isTaken: boolean
}

/**
 * What a question wants to get rid of, judged by what the list says it collects ("소형 폐가전(휴대폰, 노트북)"); `undefined` when it
 * asks for boxes without saying for what.
 */
export function collectedItemIn(text: string, collects: string): CollectedItem | undefined {
  const known = ITEMS.find(({ pattern }) => pattern.test(text))
  if (known !== undefined) return { name: known.name, isTaken: known.takenBy.test(collects) }
  const named = BEFORE_BOX.exec(text)?.[1]
  if (named === undefined || NO_ITEM.test(named)) return undefined
  return { name: named, isTaken: collects.includes(named) }
}

/** The same, also of a question that only points ("그 수거함은 어디 있어?"), by what was asked before. */
export function collectedItemOf(
  { text, queries }: Pick<Question, 'text' | 'queries'>,
  { history }: Pick<ChatState, 'history'>,
  collects: string,
): CollectedItem | undefined {
  const before = POINTING.test(text) ? history.findLast(({ role }) => role === 'user')?.text : undefined
  return [text, ...queries, before ?? '']
    .map((said) => collectedItemIn(said, collects))
    .find((item) => item !== undefined)
}

const ITEMS: readonly { readonly name: string; readonly pattern: RegExp; readonly takenBy: RegExp }[] = [
  { name: '보조배터리', pattern: /보조\s?배터리|리튬|충전지/u, takenBy: /배터리|전지/u },
  { name: '폐건전지', pattern: /건전지|배터리|밧데리|수은전지/u, takenBy: /배터리|전지/u },
  { name: '형광등', pattern: /형광등|전구|램프/u, takenBy: /형광등|조명/u },
  { name: '헌옷', pattern: /헌\s?옷|의류|옷|신발|이불/u, takenBy: /의류|헌\s?옷/u },
  {
    name: '폐의약품',
    pattern: /의약품|약품|알약|물약|가루약|먹다\s?남은\s?약|(?<![가-힣])약(?=\s|을|은|이|도)/u,
    takenBy: /의약품/u,
  },
  { name: '폐식용유', pattern: /식용유|기름/u, takenBy: /식용유/u },
  { name: '종이팩', pattern: /종이\s?팩|우유\s?팩|두유\s?팩|멸균\s?팩/u, takenBy: /종이팩/u },
  { name: '투명 페트병', pattern: /페트|생수병|네프론/u, takenBy: /페트/u },
  { name: '빈 병', pattern: /공병|빈\s?병|유리병|소주병|맥주병/u, takenBy: /공병|유리병/u },
  { name: '캔', pattern: /(?<![가-힣])(?:알루미늄\s?)?캔/u, takenBy: /캔/u },
  { name: '아이스팩', pattern: /아이스\s?팩/u, takenBy: /아이스팩/u },
  { name: '책', pattern: /(?<![가-힣])책/u, takenBy: /도서/u },
  { name: '장난감', pattern: /장난감/u, takenBy: /장난감/u },
  {
    name: '소형 가전',
    pattern:
      /가전|전자\s?(?:제품|기기)|휴대폰|핸드폰|스마트폰|(?<![가-힣])폰|노트북|컴퓨터|태블릿|다리미|드라이기|드라이어|청소기|이어폰|헤드폰|충전기|키보드|마우스|카메라|선풍기|밥솥|믹서|면도기|가습기|리모컨|프린터|라디오|스피커|토스터|전기|전선|케이블/u,
    takenBy: /가전|전자/u,
  },
]

const POINTING = /^(?:그|거기|그런|그럼)(?![가-힣]{2})/u
const BEFORE_BOX = /([가-힣A-Za-z]{2,12})\s?(?:전용\s?)?(?:수거함|회수기|수거처|배출함|전용함|수집함|수거통)/u
const NO_ITEM =
  /^(?:근처|주변|근방|인근|가까운|여기|우리|동네|집|폐기물|쓰레기|재활용|재활용품|분리|소형|대형|공공|어떤|무슨|다른|있는|에|의|[가-힣]*(?:구|동|시|군|역|읍|면)(?:에|의|에서)?)$/u
