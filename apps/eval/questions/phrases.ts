// Classic wrong instructions and the spellings of the common destinations. Wrong ones end in an imperative or a
// statement, so that "종이류로 배출하면 안 됩니다" is not taken for the mistake it warns of.

export const AS_PAPER = [
  '종이류로 배출하세요',
  '종이류로 배출합니다',
  '종이류로 버리세요',
  '종이류로 내놓으세요',
  '종이류 수거함에 넣으세요',
  '종이류 수거함에 배출하세요',
] as const

export const AS_PLASTIC = [
  '플라스틱류로 배출하세요',
  '플라스틱류로 배출합니다',
  '플라스틱으로 배출하세요',
  '플라스틱으로 버리세요',
  '플라스틱류 수거함에 넣으세요',
  '플라스틱류 수거함에 배출하세요',
] as const

export const AS_VINYL = [
  '비닐류로 배출하세요',
  '비닐류로 배출합니다',
  '비닐로 배출하세요',
  '비닐류 수거함에 넣으세요',
  '비닐류 수거함에 배출하세요',
] as const

export const AS_GLASS = [
  '유리병으로 배출하세요',
  '유리병으로 배출합니다',
  '유리병으로 버리세요',
  '유리병 수거함에 넣으세요',
  '유리병 수거함에 배출하세요',
] as const

export const AS_FOOD = [
  '음식물로 배출하세요',
  '음식물쓰레기로 버리세요',
  '음식물쓰레기로 배출하세요',
  '음식물류 폐기물로 배출하세요',
  '음식물 수거통에 넣으세요',
  '음식물류 폐기물 수거통에 배출하세요',
] as const

export const AS_GENERAL = [
  '종량제봉투에 버리세요',
  '종량제봉투에 넣어 버리세요',
  '종량제봉투로 배출하세요',
  '일반쓰레기로 버리세요',
  '일반쓰레기로 배출하세요',
] as const

export const AS_CLOTHES = [
  '의류 수거함에 넣으세요',
  '의류수거함에 넣으세요',
  '의류 수거함에 배출하세요',
  '의류수거함에 배출하세요',
] as const

export const CAP_OFF = [
  '뚜껑을 제거하세요',
  '뚜껑을 분리하세요',
  '뚜껑은 따로 버리세요',
  '뚜껑은 빼고 배출하세요',
  '뚜껑을 떼고 배출하세요',
] as const

export const DOWN_THE_DRAIN = [
  '하수구에 버리세요',
  '변기에 버리세요',
  '싱크대에 버리세요',
  '싱크대에 흘려보내세요',
  '변기에 내리세요',
] as const

export const GENERAL = ['종량제', '일반쓰레기', '일반 쓰레기'] as const
export const INCOMBUSTIBLE = ['불연성', '특수규격', '전용 마대', '불연'] as const
export const FREE_PICKUP = ['1599-0903', '무상방문수거', '무상 방문수거', '무상수거'] as const
export const REPORT = ['신고', '접수', '신청'] as const
export const STICKER = ['스티커', '납부필증', '수수료', '배출번호'] as const
export const CARTON = ['종이팩'] as const
