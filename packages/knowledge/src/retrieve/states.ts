import { foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'
import { isStain } from './beside.ts'
import { writtenAt } from './clauses.ts'
import type { Piece } from './segment.ts'
import { situationCues } from './situations.ts'
import { containerEndings } from './vocabulary.ts'

export interface MentionedSituation {
  readonly kind: SituationKind
  readonly start: number
  readonly end: number
}

/** The states that the query speaks of and does not deny, most telling first. */
export function situationsOf(pieces: readonly Piece[], letters: string): MentionedSituation[] {
  const isTakenApart = pieces.some(({ start, end }) => TAKEN_APART.test(letters.slice(start, end)))
  const isWashed = WASHED.test(letters) && !STUBBORN.test(letters)
  const found = pieces.flatMap(({ situation, start, end }, index) => {
    if (situation === undefined)
      return isStain(index, pieces, letters) && !isWashed ? [{ kind: 'soiled' as const, start, end }] : []
    const isOver =
      isDenied(index, pieces, letters) ||
      (situation === 'mixed' && (isTakenApart || isOnAnother(index, pieces, letters))) ||
      (situation === 'soiled' && isWashed) ||
      (situation === 'full' && isEmptied(index, pieces, letters))
    return isOver ? [] : [{ kind: situation, start, end }]
  })
  return found.sort(
    (left, right) => RANK.indexOf(left.kind) - RANK.indexOf(right.kind) || left.start - right.start,
  )
}

/** "기름 안 묻은", "더럽지 않은"; and "손잡이가 안 빠지는데" is no dirt. */
function isDenied(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = writtenAt(index, pieces, letters)
  if (STAYS_ON.test(written) && PART_OF_IT.test(letters.slice(0, pieces[index]?.start))) return true
  const next = letters.charAt(pieces[index]?.end ?? letters.length)
  return (
    NEGATIONS.has(writtenAt(index - 1, pieces, letters)) ||
    DENIAL.test(written) ||
    (DENIAL.test(`지${next}`) && written.endsWith('지'))
  )
}

/** "우유팩에 달린 뚜껑", "스티커가 안 떨어지는데": the thing is not mixed; it is on another, or has but a label. */
function isOnAnother(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (pieces[index - 1]?.role === 'particle' && writtenAt(index - 1, pieces, letters) === AT) return true
  const namedAt = pieces.findLastIndex(({ entry }, at) => at < index && entry !== undefined)
  const isLabel = LABEL.test(letters.slice(0, pieces[index]?.start))
  if (isLabel || LABEL.test(writtenAt(namedAt, pieces, letters))) return true
  // 뽁뽁이 on a plastic bag: both go the same way.
  const rule = pieces[namedAt]?.entry?.item.ruleId
  return pieces
    .slice(0, Math.max(0, namedAt))
    .some(({ entry }) => entry?.item.ruleId === rule && entry !== undefined)
}

/** "다 먹고 남은 통": what is left is what the thing was in, and nothing is in it. */
function isEmptied(index: number, pieces: readonly Piece[], letters: string): boolean {
  const before = writtenAt(index - 1, pieces, letters)
  if (before === '만') return true
  if (!/(?:고|고난)$/.test(before) || !LEFT_OVER.test(writtenAt(index, pieces, letters))) return false
  const rest = pieces.slice(index + 1).filter(({ role }) => !PASSED_OVER.has(role))
  return CONTAINER.test(letters.slice(rest[0]?.start, rest[0]?.end))
}

function anyOf(stems: readonly string[]): string {
  return stems.map(foldKey).join('|')
}

const RANK = situationCues.map(({ kind }) => kind)
const STAYS_ON = /^안빠/
const PART_OF_IT = new RegExp(
  `(?:${anyOf(['손잡이', '뚜껑', '마개', '펌프', '고리', '링', '나사', '끈', '심'])})[이가은는도]?$`,
)
const NEGATIONS = new Set(['안', '하나도안', '별로안'])
const DENIAL = /지[는도]?않|지[는도]?안|지못/
/** 스프링 달린 공책, 스프링 빼고: whoever takes a part off has no mixed material any more. Folded: 떼 is written 때. */
const TAKEN_APART = new RegExp(`^(?:${anyOf(['떼', '빼', '분리하', '제거하'])})(?:고|서|내|낸)`)
/** "냄새나는데 씻어야 돼?", "물로 닦았으면": what can be washed off is no reason to throw the thing away. */
const WASHED = new RegExp(
  `(?<![안못])(?:${anyOf(['씻고', '씻으', '씻었', '씻은', '씻을', '헹구', '헹굴', '헹군', '헹궜', '세척'])}|(?:씻어|${anyOf(['헹궈', '닦아'])})(?!도)|닦[았으은고])`,
)
/** What did not come off, after all. */
const STUBBORN = new RegExp(
  `${anyOf(['안지워', '안빠', '안씻기', '안씻겨', '안지', '안닦', '안없어', '지워지지', '씻기지', '빠지지'])}|(?:씻어|${anyOf(['헹궈', '닦아'])})도|(?:물|색|착)[든들색]|배[어었인]|뱄|${anyOf(['찌든', '범벅', '곰팡이'])}`,
)
/** Recycling plants take them off. */
const LABEL = new RegExp(`(?:${anyOf(['라벨', '스티커', '송장', '상표', '테이프'])})$`)
const AT = foldKey('에')
const LEFT_OVER = /^남[은음았아]/
const CONTAINER = new RegExp(`(?:${anyOf(containerEndings)})[은는이가을를도만]?$`)
const PASSED_OVER: ReadonlySet<Piece['role']> = new Set(['modifier', 'filler', 'particle'])
