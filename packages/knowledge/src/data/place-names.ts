// What `regions.ts` leaves out about its names, for whoever reads them in a sentence. As known in 2026-11.

/** 행정구 and well-known quarters → the city they are in. The city makes the rules of disposal, not they. */
export const cityOfPlace: Readonly<Record<string, string>> = byPlace({
  수원시: '장안구 권선구 팔달구 영통구',
  성남시: '수정구 중원구 분당구 분당',
  안양시: '만안구 동안구',
  부천시: '원미구 소사구 오정구',
  안산시: '상록구 단원구',
  고양시: '덕양구 일산동구 일산서구 일산',
  용인시: '처인구 기흥구 수지구',
  화성시: '만세구 효행구 병점구 동탄구 동탄',
  청주시: '상당구 서원구 흥덕구 청원구',
  천안시: '동남구 서북구',
  전주시: '완산구 덕진구',
  포항시: '남구 북구',
  창원시: '의창구 성산구 마산합포구 마산회원구 진해구 마산 진해',
})

/**
 * Short names that are also ordinary words: 구리 (copper), 양산 (parasol), 유성 펜, 공주 침대, 고양+이. Alone they name no place; right
 * after their province, or with 에서, they do.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `강화 경기 고령 고성 고양 공주 관악 광산 구리 기장 남동 달성 동작 부여 사상 사천 수성 수영 순창 양산 양주 여주 연수 영양 예산 오산 유성
  음성 이천 인제 장성 장수 진도 진주`.split(/\s+/),
)

function byPlace(places: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(places)
  return Object.fromEntries(entries.flatMap(([city, names]) => names.split(' ').map((name) => [name, city])))
}
