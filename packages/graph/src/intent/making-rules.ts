import { any, type IntentRule } from './intent-rule.ts'
import { RECYCLABLE, START_OF_WORD, THROW_AWAY } from './words.ts'

const canvas =
  '그림|이미지|일러스트|포스터|삽화|만화|로고|배경\\s?화면|카드\\s?뉴스|아이콘|짤|현수막|배너|엽서|썸네일|표지판'
const picture =
  '그림|이미지|일러스트|포스터|삽화|만화|로고|배경\\s?화면|스티커\\s?도안|캐릭터|사진|카드\\s?뉴스|짤'

export const PICTURE_RULES: readonly IntentRule[] = [
  {
    intent: 'image_generation',
    confidence: 0.92,
    all: [
      any(
        `${START_OF_WORD}그려\\s?(?:줘|주|봐|달|볼|줄)`,
        `(?:${picture})(?:을|를|로|도|하나|한\\s?장|좀|\\s)*(?:그려(?!진)|그리고\\s?싶|생성|만들|제작|뽑아|디자인)`,
        '이미지\\s?생성',
        `(?:${canvas}).{0,24}(?:만들어|그려|생성|제작|뽑아|디자인|부탁|필요해)\\s?(?:해|합|줘|주|줄|달|봐|드|요|부탁|[?!.~]|$)`,
        '(?:그림|이미지|일러스트|만화)으?로\\s?(?:보여|만들|그려|표현|뽑)',
        `${START_OF_WORD}그려(?:라|요|줭|주라)?[\\s?!.~]*$`,
      ),
    ],
    reasoning: 'asks for a picture to be made',
  },
]

export const CHARACTER_RULES: readonly IntentRule[] = [
  {
    intent: 'character',
    confidence: 0.9,
    all: [
      any(
        '캐릭터|마스코트|수호신|요정',
        `(?:${RECYCLABLE}|유리|병|비닐|음식물|건전지|배터리|옷|가구|재활용|분리배출)\\s?(?:담당(?:하는|인)?\\s?)?(?:친구|히어로|대장|주인공).{0,6}(?:이름|누구|누군|소개|성격|알려)`,
      ),
    ],
    none: [
      any(
        THROW_AWAY,
        '캐릭터.{0,16}(?:배출|재활용|수거|내놓|넣)',
        '(?:캐릭터|요정)\\s?(?:가\\s?)?(?:그려진\\s?|모양\\s?|붙은\\s?|있는\\s?)?(?:인형|스티커|컵|용기|필통|포장|봉제|양말|문구|케이스|카드)',
      ),
    ],
    reasoning: 'asks about a character',
  },
  {
    intent: 'character',
    // Only the cast can tell whether it is one of them.
    confidence: 0.7,
    all: [
      any(
        '[가-힣]{2}(?:이|가|은|는)?\\s?누구(?:야|예요|에요|지|니|임|인지|고)|[가-힣]{2}(?:이|가|은|는)?\\s?누군(?:지|가|데)',
      ),
    ],
    none: [any('(?:너|넌|니|당신|대통령|장관|시장|가수|배우|선수|사장|만든)(?:는|은|가|이)?\\s?누구')],
    reasoning: 'asks who somebody is',
  },
]
