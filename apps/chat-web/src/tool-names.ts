/** `<port>.<operation>` as a Korean line. */
export function toToolName(name: string): string {
  return NAMES[name] ?? '자료 조회'
}

/** The stage that a lookup is shown below: its own where there is one, else the one that had begun last. */
export function toStageOfTool(
  { name, stage }: { readonly name: string; readonly stage?: string },
  stages: readonly string[],
): string | undefined {
  const own = name.slice(0, name.indexOf('.'))
  return stages.includes(own) ? own : stage
}

const NAMES: Readonly<Record<string, string>> = {
  'bulk_waste.findDistrictDisposal': '지역별 배출 안내 조회',
  'character.find': '캐릭터 찾기',
  'character.list': '캐릭터 찾기',
  'collection_point.findCollectionPoints': '수거함 조회',
  'image.generate': '그림 만들기',
  'location.areaOf': '행정구역 조회',
  'location.geocode': '위치 찾기',
  'location.searchPlaces': '장소 검색',
  'recyclable_price.findPrices': '시세 조회',
  'recyclable_price.listMaterials': '시세 품목 조회',
  'weather.forecast': '일기예보 조회',
  'weather.observe': '지금 날씨 조회',
  'web_search.search': '웹 검색',
}
