import type { RecyclablePriceRow } from '../schema.ts'

/**
 * What recyclers pay, as another project published it for the survey of 2025-01: rounded and not verified by us, so
 * every row says 참고용. The official monthly survey is that of 한국환경공단 (재활용가능자원 가격조사).
 */
function prices(
  region: RecyclablePriceRow['region'],
  rows: readonly [string, string, number][],
): RecyclablePriceRow[] {
  return rows.map(([material, aliases, krwPerKg]) => ({
    material,
    aliases: aliases.split(',').map((alias) => alias.trim()),
    region,
    krwPerKg,
    surveyMonth: '2025-01',
    label: '참고용',
  }))
}

export const rawPrices: readonly RecyclablePriceRow[] = [
  ...prices('전국', [
    ['신문지', '신문, 폐신문지', 120],
    ['골판지', '박스, 상자, 종이상자, 폐지, 폐골판지', 80],
    ['PET', '페트, 페트병, 투명 페트병', 350],
    ['PE 압축', 'PE, 폴리에틸렌', 150],
    ['PP 압축', 'PP, 폴리프로필렌', 180],
    ['PS', '폴리스티렌', 100],
    ['PVC', '폴리염화비닐', 80],
    ['EPS', '스티로폼, 발포스티렌', 200],
    ['HDPE', '고밀도 폴리에틸렌', 200],
    ['LDPE', '저밀도 폴리에틸렌', 130],
    ['백색유리', '백색 유리병, 투명 유리병, 흰 유리병', 45],
    ['갈색유리', '갈색 유리병', 40],
    ['청녹유리', '청녹색 유리병, 초록 유리병', 35],
    ['철스크랩', '고철, 폐철, 쇠', 280],
    ['철캔', '철 캔, 스틸캔', 180],
    ['알루미늄캔', '알루미늄 캔, 알미늄캔, 음료수 캔, 맥주 캔', 1200],
  ]),
  ...prices('수도권', [
    ['신문지', '신문, 폐신문지', 130],
    ['골판지', '박스, 상자, 종이상자, 폐지, 폐골판지', 90],
    ['PET', '페트, 페트병, 투명 페트병', 400],
    ['철스크랩', '고철, 폐철, 쇠', 310],
    ['알루미늄캔', '알루미늄 캔, 알미늄캔, 음료수 캔, 맥주 캔', 1350],
  ]),
]
