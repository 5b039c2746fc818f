/** Spellings of the same loanword or word part, most usual first: a name with one of them is found under all. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['페트병', '피티병', '펫트병', '펫병', '팻트병', 'pet병', '페트', 'pet'],
  ['플라스틱', '프라스틱', '플라스택', '플라스티크'],
  ['스티로폼', '스티로폴', '스치로폼', '스치로폴', '스트로폼', '스티로품', '스티로풀', '스티로폽'],
  ['배터리', '밧데리', '밧테리', '빠떼리', '빳데리', '바테리', '배러리', '밧떼리', '베트리'],
  ['프라이팬', '후라이팬', '후라이판', '프라이판'],
  ['휴대폰', '핸드폰', '핸폰', '휴대전화'],
  ['리모컨', '리모콘'],
  ['컵', '컾'],
  ['상자', '박스', '빡스', '박쓰', '빡쓰'],
  ['봉지', '봉투', '봉다리'],
  ['뚜껑', '마개', '뚜겅', '뚜꺼'],
  ['라이터', '라이타'],
  ['테이프', '테잎', '태입'],
  ['매트리스', '메트리스', '매트릭스'],
  ['소파', '쇼파', '쇼빠', '소빠'],
  ['커튼', '커텐'],
  ['카펫', '카페트', '까페트'],
  ['알루미늄', '알미늄', '알류미늄'],
  ['호일', '포일'],
  ['케이스', '케이쓰', '케스'],
  ['텀블러', '텀블라', '템블러'],
  ['컵라면', '컵라멘'],
  ['페인트', '뺑끼', '뻥끼', '패인트'],
  ['슬리퍼', '쓰레빠', '슬리빠', '쓰리빠'],
  ['찌꺼기', '찌거기', '찌끄레기', '찌꺼지', '찌끄기', '찌꾸미'],
  ['달걀', '계란'],
  ['찌개', '찌게'],
  ['베개', '배게', '비개'],
  ['에어컨', '에어콘'],
  ['전자레인지', '전자렌지', '전자래인지'],
  ['드라이어', '드라이기'],
  ['파우치', '파우찌'],
  ['아이스팩', '얼음팩', '아이쓰팩'],
  ['비닐', '비니루'],
  ['스프레이', '스프래이', '스프레히'],
  ['가스', '까스'],
  ['샴푸', '샴프', '쌈푸'],
  ['트레이', '추레이', '트래이'],
  ['화장품', '화장픔'],
  ['의자', '으자'],
  ['스테인리스', '스텐', '스댕', '스뎅', '스덴', '스테인레스', '스텐레스'],
  ['껍데기', '껍질', '껍떼기', '껍딱', '껍닥', '껍디', '깝데기', '껍덕', '껍줄'],
  ['옥수수', '옥시기', '강냉이', '옥수시'],
  ['냄비', '남비'],
  ['숟가락', '숫가락', '수까락'],
  ['젓가락', '저까락'],
  ['우유팩', '우유펙', '우유곽', '우유갑', '우유각', '우윾팩', '우유퍽'],
  ['걸레', '걸래'],
  ['칫솔', '치솔', '칫쏠'],
  ['싱크대', '씽크대'],
  ['바구니', '바구리'],
  ['부탄가스', '부탄까스'],
  ['러닝', '런닝'],
  ['캐리어', '케리어', '캐리아'],
  ['프린터', '프린타', '프린트기'],
  ['장롱', '장농', '농짝'],
]

/** `name` and its other spellings; the first is `name` itself. 타일 뜯은 것 is also 타일 뜯은 거, 타일 뜯은 건. */
export function spellingsOf(name: string): string[] {
  if (TOLD_ENDS.has(name.charAt(name.length - 1)) && TOLD.test(name)) {
    const told = name.slice(0, -1)
    return [...new Set([name, `${told}것`, `${told}거`, `${told}건`])]
  }
  const groups = groupsIn(name)
  if (groups.length === 0) return [name]
  const names = new Set([name])
  // Replacing one part makes no other group's part appear, so only the groups the name has are gone through.
  for (const group of groups) {
    for (const known of [...names]) {
      const used = group.find((spelling) => known.includes(spelling))
      if (used === undefined) continue
      for (const other of group) names.add(known.replace(used, other))
    }
  }
  return [...names]
}

/** What is said of a thing in use is said of one that is done with: 노래 나오는 장난감, 노래 나오던 장난감. */
export function pastOf(name: string): string {
  return name.replaceAll(/(?<=[가-힣])는 (?=[가-힣])/g, '던 ')
}

/** In the order of `SPELLINGS`. Most names have none: one look per letter finds out. */
function groupsIn(name: string): readonly (readonly string[])[] {
  const found: number[] = []
  for (let at = 0; at < name.length; at += 1) {
    const starting = BY_FIRST_LETTER.get(name.charCodeAt(at))
    if (starting === undefined) continue
    for (const { spelling, group } of starting) {
      if (name.startsWith(spelling, at)) found.push(group)
    }
  }
  return found.length === 0 ? [] : SPELLINGS.filter((_, group) => found.includes(group))
}

const BY_FIRST_LETTER = Map.groupBy(
  SPELLINGS.flatMap((spellings, group) => spellings.map((spelling) => ({ spelling, group }))),
  ({ spelling }) => spelling.charCodeAt(0),
)
const TOLD = /.[은는던난린진된운인]\s?[것거]$/
const TOLD_ENDS: ReadonlySet<string> = new Set(['것', '거'])
