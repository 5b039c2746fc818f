/** What kind of place a question looks for, as a map knows it; `undefined` when the rules see none. */
export function kindOfPlace(text: string): string | undefined {
  return KINDS.find(({ pattern }) => pattern.test(text))?.keyword
}

/** "서초구청", "알맹상점": one certain place, wherever its seeker is. `undefined` for "가까운 구청". */
export function properPlaceName(text: string): string | undefined {
  const name = PROPER_NAME.exec(text)?.[1]
  return name === undefined || /^(?:우리|가까운|근처|관할|동네|어느|어떤|무슨|헌|중고|대형)/u.test(name)
    ? undefined
    : name
}

/** What is left for a map when verbs, places and fillers are gone; a guess. `''` for nothing. */
export function restOfQuestion(text: string, placeName: string | undefined): string {
  return (placeName === undefined ? text : text.replace(placeName, ' '))
    .split(/[\s,.?!~"'()]+/u)
    .map((word) => word.replace(/(?:에서|으로|은|는|을|를|도|에|로|의|좀)$/u, ''))
    .filter((word) => word !== '' && !FILLER.test(word))
    .slice(0, MAX_WORDS)
    .join(' ')
}

/** Narrow kinds before broad ones. */
const KINDS: readonly { readonly pattern: RegExp; readonly keyword: string }[] = [
  { pattern: /제로\s?웨이스트/u, keyword: '제로웨이스트샵' },
  { pattern: /리필\s?(?:샵|숍|스테이션|가게|매장)|무포장|벌크/u, keyword: '리필스테이션' },
  { pattern: /(?:헌\s?옷|의류|옷)\s?수거함/u, keyword: '의류수거함' },
  { pattern: /재활용\s?센터/u, keyword: '재활용센터' },
  { pattern: /자원\s?순환\s?센터/u, keyword: '자원순환센터' },
  { pattern: /고물상|고철\s?(?:상|매입)|폐지\s?(?:매입|받)/u, keyword: '고물상' },
  { pattern: /주민\s?센터|동사무소|행정\s?복지|읍사무소|면사무소/u, keyword: '주민센터' },
  { pattern: /아름다운\s?가게/u, keyword: '아름다운가게' },
  { pattern: /굿윌/u, keyword: '굿윌스토어' },
  { pattern: /(?:중고|헌)\s?(?:책|서점)/u, keyword: '중고서점' },
  { pattern: /중고\s?(?:옷|의류)/u, keyword: '구제의류' },
  { pattern: /중고\s?가구/u, keyword: '중고가구' },
  { pattern: /중고\s?(?:가전|전자)/u, keyword: '중고가전' },
  { pattern: /중고\s?(?:매장|가게|샵|숍|상점|거래)/u, keyword: '중고매장' },
  { pattern: /수선집|옷\s?수선/u, keyword: '옷수선' },
  { pattern: /우산\s?수리/u, keyword: '우산수리' },
  { pattern: /서비스\s?센터/u, keyword: '서비스센터' },
  { pattern: /수리|고쳐\s?주는/u, keyword: '수리점' },
  { pattern: /업사이클|새활용/u, keyword: '새활용' },
  { pattern: /약국/u, keyword: '약국' },
  { pattern: /보건소/u, keyword: '보건소' },
  { pattern: /카센터|정비소/u, keyword: '자동차정비' },
  { pattern: /소각장/u, keyword: '소각장' },
  { pattern: /매립지/u, keyword: '매립지' },
  { pattern: /선별장/u, keyword: '재활용선별장' },
  { pattern: /대형\s?마트|마트/u, keyword: '대형마트' },
  { pattern: /편의점/u, keyword: '편의점' },
  { pattern: /구청/u, keyword: '구청' },
  { pattern: /시청/u, keyword: '시청' },
  { pattern: /군청/u, keyword: '군청' },
  { pattern: /친환경\s?(?:가게|매장|샵|상점)/u, keyword: '친환경매장' },
]

/** Right before the kind, without a space (서초구청, 역삼1동주민센터), or a branch (아름다운가게 홍대점). */
const PROPER_NAME =
  /(?<![가-힣\d])([가-힣\d]{1,10}(?:구청|시청|군청|주민센터|행정복지센터|보건소|재활용센터|자원순환센터|알맹상점)|(?:아름다운\s?가게|굿윌(?:스토어)?|알맹\s?상점)\s?[가-힣]{2,8}점(?![가-힣])|알맹\s?상점)/u
const FILLER = new RegExp(
  `^(?:${[
    '근처|근방|주변|인근|부근|가까운|가까이|앞|쪽.*|여기|여기서|우리|동네|집|가장|제일|좀|혹시|그럼|그러면|어디.*|어딨.*|어데.*|위치|주소|연락처|전화번호|번호|영업.*|시간|몇|시까지|시에',
    '알려.*|찾아.*|찾.*|보여.*|추천.*|가르쳐.*|말해.*|있.*|없.*|하는|한|할|해.*|가.*|파는|받아.*|주는|줘.*|주세요|싶.*|곳|데|장소|가게를|뭐.*|무슨|어떤|되.*|돼.*|버리.*|버릴.*',
  ].join('|')})$`,
  'u',
)
const MAX_WORDS = 4
