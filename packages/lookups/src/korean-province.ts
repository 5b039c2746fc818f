/**
 * Whether a province or an address as somebody wrote it is that of `province`, across official, former and short names: 강원도 and
 * 강원특별자치도, 서울 and 서울특별시, 전라북도 and 전북. A merged one (전남광주통합특별시, seen at MOIS) is each of its parts.
 */
export function isInProvince(written: string, province: string): boolean {
  const [first = ''] = written.trim().split(/\s+/)
  const short = shortName(province)
  return short !== '' && (shortName(first) === short || (MERGED.test(first) && first.includes(short)))
}

/** 서울, 전북; '' for what is no province. */
function shortName(name: string): string {
  const parts = TWO_PARTED.exec(name.trim())
  if (parts !== null) return `${parts[1]}${parts[2]}`
  return PROVINCE.exec(name.trim())?.[1] ?? ''
}

/** 충청북도 is 충북. */
const TWO_PARTED = /^([충전경])[청라상]([남북])도$/
const PROVINCE =
  /^(서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(특별시|광역시|특별자치시|특별자치도|시|도)?$/
const MERGED = /통합특별시$/
