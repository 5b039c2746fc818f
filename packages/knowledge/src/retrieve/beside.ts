import { foldKey } from '../korean/fold.ts'
import { isOpened } from './bystanders.ts'
import { BOUND_NOUN, keys, PLACE_VERBS, startsWithAny, verbAfter, writtenAt } from './clauses.ts'
import { isDestination, isNamedBefore, isStore } from './places.ts'
import type { Piece } from './segment.ts'
import { removalStems, substanceVerbs } from './vocabulary.ts'

// What a name may be beside the thing that is asked about: a place, a companion, a part, a measure, a stain.

/** 기름 in "피자박스 기름": named right after the thing it is on. */
export function isStain(index: number, pieces: readonly Piece[], letters: string): boolean {
  const isAfterThing = pieces[index - 1]?.entry !== undefined
  return pieces[index]?.entry !== undefined && isAfterThing && STAINS.has(writtenAt(index, pieces, letters))
}

/** 통 in "김치 한 통": how much, not what. */
export function isMeasure(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (index === 0) return false
  const end = pieces[index]?.end ?? letters.length
  if (
    SACKS.has(writtenAt(index, pieces, letters)) &&
    (FULL.test(letters.slice(end)) || isBoughtBy(end, letters))
  )
    return pieces[index - 1]?.entry !== undefined
  if (!MEASURES.has(writtenAt(index, pieces, letters))) return false
  return NUMERAL.test(writtenAt(index - 1, pieces, letters))
}

/** 박스 in "두유 박스로 사서", which ends at `end`: how it was bought. */
export function isBoughtBy(end: number, letters: string): boolean {
  return BOUGHT_BY.test(letters.slice(end))
}

/** Where something goes, what goes along with it, or a part that is to be taken off: none is asked about itself. */
export function isAside(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    isDestination(index, pieces, letters) ||
    isCompanion(index, pieces, letters) ||
    isTakenOff(index, pieces, letters) ||
    isStore(index, pieces, letters) ||
    letters.startsWith(ALONG_WITH, pieces[index]?.end)
  )
}

/** Whether what is named here is taken off something, or goes along with it. */
export function isTakenOrAlong(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isPeeledOff(index, pieces, letters) || isOpened(index, pieces, letters)) return true
  if (TOGETHER_BARE.test(letters.slice(pieces[index]?.end))) return true
  if (!COMPANY.has(writtenAt(index + 1, pieces, letters))) return false
  // 송장이랑 테이프 떼고: both.
  const isOfList = pieces[index + 2]?.entry !== undefined && isPeeledOff(index + 2, pieces, letters)
  return isOfList || TOGETHER.has(writtenAt(index + 2, pieces, letters))
}

function isPeeledOff(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isAskedWhenOff(index, pieces, letters)) return false
  const verb = writtenAt(verbAfter(index, pieces, letters), pieces, letters)
  return (PEELING.test(verb) || STUCK.test(letters.slice(pieces[index]?.end))) && !DIRT.test(verb)
}

/** 유리병 in "손거울은 유리병이랑 같이 버려도 되나". */
function isCompanion(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!isNamedBefore(index, pieces)) return false
  const next = writtenAt(index + 1, pieces, letters)
  return (
    ALONG.test(next) ||
    TOGETHER_BARE.test(letters.slice(pieces[index]?.end)) ||
    (COMPANY.has(next) && TOGETHER.has(writtenAt(index + 2, pieces, letters)))
  )
}

/** 비닐 in "페트병에 붙은 비닐 꼭 떼야 돼?", 스프링 in "공책은 스프링 빼고 버려?"; not what was taken off and is thrown away now. */
export function isTakenOff(index: number, pieces: readonly Piece[], letters: string): boolean {
  const verb = writtenAt(verbAfter(index, pieces, letters), pieces, letters)
  if (!isNamedBefore(index, pieces)) return false
  const behind = letters.slice(pieces[index]?.end)
  if (isAskedWhenOff(index, pieces, letters)) return false
  if (STUCK.test(verb) || STUCK.test(behind) || UNOPENED.test(behind) || isOpened(index, pieces, letters))
    return true
  const particle = writtenAt(index + 1, pieces, letters)
  // "작년 달력 스프링 뺐음": done, so the rest is asked about, unless one asks where to put it.
  if (REMOVED.test(verb)) return particle === '은' || particle === '는' || !ASKED_OF_IT.test(behind)
  // A label is asked about by itself, but not in "송장 떼고 버리나요".
  const isPeeled = PEELED.test(writtenAt(index, pieces, letters)) && !/[고서]$/.test(verb)
  return !isPeeled && REMOVAL.test(verb) && !PAST.test(verb)
}

/** "라벨은 떼서 어디 버려", "테이프 뜯어낸 건": off, and now to be thrown away itself. */
export function isAskedWhenOff(index: number, pieces: readonly Piece[], letters: string): boolean {
  return ASKED_WHEN_OFF.test(letters.slice(pieces[index]?.end))
}

/** 강냉이 in "강냉이 말고 팝콘", 양산 in "양산 쓰던 거 말고 팔토시". */
export function isExcluded(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isAmong(index, pieces, letters)) return true
  for (let at = index + 1; at <= index + EXCLUSION_REACH; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.entry !== undefined) return false
    // 먹다 말고: left off, and no choice between two.
    const isLeftOff = writtenAt(at - 1, pieces, letters).endsWith('다')
    if (INSTEAD.has(writtenAt(at, pieces, letters)) && !isLeftOff)
      return pieces.slice(at).some(({ entry }) => entry !== undefined)
  }
  return false
}

/** 병 and the first 캔 in "병이랑 캔 중에 캔은": which of them is asked behind. */
function isAmong(index: number, pieces: readonly Piece[], letters: string): boolean {
  const listed = COMPANY.has(writtenAt(index + 1, pieces, letters)) ? index + 2 : index
  const amongAt = pieces.findIndex((_, at) => at > listed && AMONG.has(writtenAt(at, pieces, letters)))
  return (
    amongAt > listed &&
    amongAt <= listed + 2 &&
    pieces.slice(amongAt).some(({ entry }) => entry !== undefined)
  )
}

/** 김치 in "비닐에 김치 묻었어", 테이프's 상자 in "상자에 붙은 테이프", 김 봉지 in "김 봉지 안에 실리카겔". */
export function isSubstance(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isStain(index, pieces, letters)) return true
  const isThingLater = pieces.some(
    ({ entry }, at) =>
      at > index &&
      entry !== undefined &&
      !isTakenOff(at, pieces, letters) &&
      !isDestination(at, pieces, letters),
  )
  // 홍삼 선물세트 안쪽 ...
  const isNextAround = AROUND.has(writtenAt(index + 1, pieces, letters))
  const insideAt = pieces[index + 1]?.role === 'unknown' && !isNextAround ? index + 2 : index + 1
  const inside = writtenAt(insideAt, pieces, letters)
  if (isThingLater && inside === FROM) return true
  const isInside =
    INSIDE.test(inside) || (AROUND.has(inside) && NOUNS.has(pieces[insideAt + 1]?.role ?? 'unknown'))
  if (
    isThingLater &&
    isInside &&
    !pieces.some((_, at) => at > index && HOLDS.test(writtenAt(at, pieces, letters)))
  )
    return true
  const nextAt = verbAfter(index, pieces, letters)
  const next = pieces[nextAt]
  if (HARMED.test(letters.slice(pieces[index]?.end))) return true
  if (next === undefined || next.entry !== undefined) return false
  const written = writtenAt(nextAt, pieces, letters)
  // "소화제 남은 거랑 약 봉투": what is left of it is a thing of its own.
  if (LEFT.test(written) && BOUND_NOUN.test(writtenAt(nextAt + 1, pieces, letters))) return false
  if ((TRACE.test(written) || EATEN.test(written)) && STICKING.has(pieces[index]?.entry?.item.ruleId ?? ''))
    return isNamedBefore(index, pieces)
  if (next.role === 'situation' || next.role === 'unknown')
    return SUBSTANCE.test(written) && (next.role === 'situation' || isNamedBefore(index, pieces))
  if (EXCLUSIONS.has(written)) return true
  const isOfAThing = pieces[index]?.isJoined === true || isNamedBefore(index, pieces)
  if (isOfAThing && CONTENTS.has(writtenAt(index, pieces, letters)) && POURED.test(written)) return true
  return PLACE_VERBS.has(written) && isThingLater
}

/** 지퍼백째. */
const ALONG_WITH = foldKey('째')
const REMOVAL = startsWithAny(removalStems)
const PEELING = startsWithAny([
  '떼',
  '벗기',
  '벗겨',
  '제거',
  '뜯',
  '따고',
  '따서',
  '열려',
  '열고',
  '열어',
  '빼고',
  '빼서',
  '빼야',
  '빼나',
  '꽂는',
  '끼우는',
  '꽂힌채',
  '붙은채',
  '달린채',
])
/** 때가 껴서 is dirt; folded it begins like 떼어. */
const DIRT = /^때(?:가$|[껴끼낀묻])/
/** It cannot be taken off: "스티커가 안 떨어지는데". */
const STUCK = new RegExp(
  `^(?:${['안떨어', '안떼', '안빠지', '안벗겨', '붙어있는', '붙어있어', '떨어지지', '떼지지', '빠지지', '꽂힌채', '붙은채', '달린채'].map(foldKey).join('|')})`,
)
/** "펌프는 뺐어요": off already, so the rest is asked about. */
const REMOVED = new RegExp(
  `^다?(?:${['뺐', '뺌', '땄', '열었', '뗐', '뗌', '떼냈', '떼어냈', '제거했', '벗겼', '뜯었', '뜯음', '뜯어냄', '분리했'].map(foldKey).join('|')})`,
)
/** 비닐 in "칫솔 비닐도 안 뜯었는데". */
const UNOPENED = /^[도은을이가조]?(?:차)?안뜯/
const ASKED_WHEN_OFF = new RegExp(
  `^[은는을를이가]?다?(?:(?:${['떼서', '떼어서', '빼서', '벗겨서', '뜯어서', '따서'].map(foldKey).join('|')})(?:${['어디', '어따', '뭘로', '뭐로', '무슨', '어느'].map(foldKey).join('|')})|(?:${['뜯은', '뜯어낸', '떼낸', '뗀', '떼어낸', '벗긴', '벗겨낸', '뺀', '빼낸', '제거한'].map(foldKey).join('|')})[거것건게걸])`,
)
const ASKED_OF_IT = new RegExp(
  ['어디', '어따', '어떻', '어떡', '이건', '이거', '그건', '그거', '뭘로', '뭐로'].map(foldKey).join('|'),
)
const PAST = new RegExp(`[${foldKey('뗐냈겼었났')}]`)
/** 국물 자국, 김치 냄새. */
const TRACE = new RegExp(`^(?:${['자국', '얼룩', '냄새'].map(foldKey).join('|')})`)
/** "그릇 카레 비벼 먹어서": what was eaten from it. */
const EATEN = /^(?:비벼|말아|타)(?:먹|마)|^(?:비벼|먹어서|마셔서|담아서)/
const STICKING = new Set(['food-waste', 'cooking-oil', 'paint'])
const SUBSTANCE = new RegExp(`^(?:${substanceVerbs.map(foldKey).join('|')})`)
const INSIDE = new RegExp(`^(?:${['안에', '속에', '위에', '밑에', '겉에', '옆에'].map(foldKey).join('|')})`)
const AROUND = keys(['안', '속', '위', '밑', '아래', '옆', '안쪽'])
/** "콜라캔 안에 꽁초 있는데": the outer thing is asked about. */
const HOLDS = /^(?:있는대|있어|있음|들어)/
/** "복숭아 씨는 음식물 처리기 고장 낸다던데". */
const HARMED = /^[을를]?고장(?:낸|내|나개)/
const MEASURES = keys([
  '통',
  '솥',
  '병',
  '캔',
  '팩',
  '봉지',
  '봉',
  '포대',
  '박스',
  '상자',
  '판',
  '그릇',
  '접시',
  '컵',
  '잔',
  '냄비',
  '모',
  '쟁반',
  '바구니',
  '가마니',
  '사발',
  '대접',
  '공기',
  '자루',
  '바가지',
  '숟갈',
  '봉다리',
  '보따리',
  '봉투',
  '푸대',
  '꾸러미',
  '양동이',
  '대야',
  '소쿠리',
])
/** "낙엽 봉투 가득". */
const SACKS = keys(['봉투', '봉지', '자루', '포대', '트럭', '상자', '박스'])
const FULL = /^(?:로)?(?:가득|한가득)(?!든|들|찬)/
const BOUGHT_BY = new RegExp(
  `^(?:로|째로)(?:${['사서', '샀', '산', '사면', '사다', '시켜', '시켰', '주문', '쟁여', '구매'].map(foldKey).join('|')})`,
)
const NUMERAL = new RegExp(
  `(?:^|[^가-힣])(?:${['한', '두', '세', '네', '몇', '반', '다섯', '여섯', '열', '여러', '한두', '두어'].map(foldKey).join('|')}|\\d+)$`,
)
/** Taken off and then thrown away by themselves, so one asks about them. */
const PEELED = new RegExp(`(?:${['송장', '운송장', '스티커'].map(foldKey).join('|')})$`)
const COMPANY = keys(['랑', '이랑', '하고', '과', '와'])
const TOGETHER = keys(['같이', '함께', '따로', '구분', '똑같이'])
/** "뚜껑 같이 버려도", "뚜껑도 같이". */
const TOGETHER_BARE = /^[은는도]?(?:같이|함께)/
/** 흙째로. */
const ALONG = /^(?:째|채로)/
const STAINS = keys(['기름', '양념', '소스'])
const FROM = foldKey('에서')
const LEFT = /^남[은음]/
const NOUNS: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier'])
/** "참치캔 기름 버리고": what is poured out of a thing before it goes. */
const CONTENTS = keys(['국물', '기름', '내용물', '물', '흙', '음식물', '음료', '건더기'])
const POURED = new RegExp(
  `^(?:${['버리고', '따라', '비우고', '비웠', '비움', '빼고', '털고', '털었', '쏟고', '쏟았', '씻', '싹씻', '마시고', '마셨', '마심', '먹고', '먹었', '건지고', '건졌'].map(foldKey).join('|')})`,
)
const AMONG = keys(['중', '중에', '중에서'])
const INSTEAD = keys(['말고', '말구', '아니고'])
/** Pieces: "종이로 된 거 말고". */
const EXCLUSION_REACH = 4
const EXCLUSIONS = keys(['말고', '빼고', '대신', '아니고', '말구'])
