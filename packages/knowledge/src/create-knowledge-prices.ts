import type { RecyclablePrice, RecyclablePricePort, RecyclablePriceQuery } from '@eco2/ports'
import { findAreas } from './find-area.ts'
import { findWords } from './korean/find-words.ts'
import { foldKey, foldText } from './korean/fold.ts'
import { particles, words } from './korean/particles.ts'
import { spellingsOf } from './korean/spellings.ts'
import { prices } from './load-knowledge.ts'
import { refuseWhenAborted } from './refuse-when-aborted.ts'
import type { RecyclablePriceRow } from './schema.ts'

/**
 * The price table of this package: in memory, no network. A material is found by its name, its aliases and other spellings,
 * also within a question ("고철 시세 얼마야?"), as whole words only; a kind (캔) finds its materials. Prices of the capital
 * region answer for Seoul, Gyeonggi and Incheon; where they lack a material, and everywhere else, those of the country do:
 * `region` says which. Every row is 참고용 and has its survey month.
 *
 * @throws {PortError} CANCELLED under an aborted signal; nothing else.
 */
export function createKnowledgePrices(): RecyclablePricePort {
  return {
    attribution: ATTRIBUTION,
    findPrices: async (query, { signal } = {}) => {
      refuseWhenAborted(signal, PORT)
      return pricesOf(query)
    },
    listMaterials: async ({ signal } = {}) => {
      refuseWhenAborted(signal, PORT)
      return MATERIALS
    },
  }
}

function pricesOf({ material, region }: RecyclablePriceQuery): readonly RecyclablePrice[] {
  const found = findWords(foldText(material), NAMES, ENDINGS).map(({ value }) => value)
  // A material that was named comes before those of a kind: 알루미늄캔, 캔 → 알루미늄캔 first.
  const named = [...found.filter(({ length }) => length === 1), ...found].flat()
  const surveyRegion = surveyRegionOf(region)
  return [...new Set(named)].flatMap((name) => {
    const row = rowOf(name, surveyRegion) ?? rowOf(name, COUNTRY)
    return row === undefined ? [] : [toPrice(row)]
  })
}

function surveyRegionOf(region: string | undefined): RecyclablePriceRow['region'] {
  if (region === undefined) return COUNTRY
  if (findWords(foldText(region), CAPITAL_NAMES, ENDINGS).length > 0) return CAPITAL
  const provinces = findAreas(region).flatMap(({ province, ambiguous }) => province ?? ambiguous ?? [])
  return provinces.length > 0 && provinces.every((name) => CAPITAL_PROVINCES.has(name)) ? CAPITAL : COUNTRY
}

function rowOf(material: string, region: RecyclablePriceRow['region']): RecyclablePriceRow | undefined {
  return prices.find((row) => row.material === material && row.region === region)
}

function toPrice({ material, region, krwPerKg, surveyMonth, label }: RecyclablePriceRow): RecyclablePrice {
  return { material, region, krwPerKg, surveyMonth, label }
}

/** Folded name → the materials it stands for. */
function namesOfMaterials(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  const add = (name: string, materials: readonly string[]): void => {
    for (const spelling of spellingsOf(name.replaceAll(' ', '').toLowerCase())) {
      const key = foldKey(spelling)
      if (!names.has(key)) names.set(key, materials)
    }
  }
  for (const { material, aliases } of prices) for (const name of [material, ...aliases]) add(name, [material])
  for (const [kind, materials] of KINDS) for (const name of words(kind)) add(name, materials)
  return names
}

const PORT = 'RecyclablePricePort'

/**
 * It names the publication our rows really come from by what it is, and the official survey only as the place to look things
 * up: the rows were not compared with it (data/prices.ts).
 */
const ATTRIBUTION = {
  name: '재활용품 시세 참고 자료(공식 조사와 대조하지 않은 값). 공식 조사: 한국환경공단 재활용가능자원 가격조사',
  url: 'https://www.data.go.kr/data/3076421/fileData.do',
}

const COUNTRY = '전국'
const CAPITAL = '수도권'
const CAPITAL_PROVINCES: ReadonlySet<string> = new Set(['서울특별시', '인천광역시', '경기도'])
const CAPITAL_NAMES: ReadonlyMap<string, true> = new Map([[foldKey(CAPITAL), true]])

/** Words for more than one material of the survey. */
const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['캔 캔류 빈캔 깡통', ['알루미늄캔', '철캔']],
  ['유리 유리병 빈유리병 폐유리', ['백색유리', '갈색유리', '청녹유리']],
  ['종이 종이류', ['골판지', '신문지']],
  ['플라스틱 플라스틱류 폐플라스틱', ['PET', 'PE 압축', 'PP 압축', 'PS', 'PVC', 'HDPE', 'LDPE']],
  ['생수병 음료수병', ['PET']],
]

const MATERIALS: readonly string[] = [...new Set(prices.map(({ material }) => material))]
const NAMES = namesOfMaterials()
/** Besides particles, what is said of a price: 고철값은. */
const ENDINGS: ReadonlySet<string> = new Set(
  [...particles, ...words('값 가격 시세 단가 매입가 매입가격 매입단가 류')].map(foldKey),
)
