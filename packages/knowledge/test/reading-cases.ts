import type { QueryCase } from './query-cases.ts'

/** Compounds nobody listed: what they end in tells where they go. */
export const kinCases: readonly QueryCase[] = [
  ['조선왕조우산은 어디 버려', 'umbrella'],
  ['퐁당퐁당 통 버려도 되나', 'plastic-general', 'plastic'],
]

/** Which of several things is meant. */
export const topicCases: readonly QueryCase[] = [
  ['겨울에 창문에 붙였던 뽁뽁이 떼어냈어요 분리수거 가능한가요', 'bubble-wrap'],
  ['약국에서 약 담아준 종이봉투', 'paper-bag', 'paper'],
  ['고등어 담겨서 비린내 나는 스티로폼 상자 씻어서 버리면 되나요', 'styrofoam-box', 'styrofoam'],
  ['자동차 배터리 교체하고 남은 폐배터리 어디다 줘야되나요', 'car-battery'],
  ['지갑 정리하니까 영수증이 한 뭉치 나왔는데 종이로 내놔도 돼?', 'receipt'],
  ['절임배추 시켰을 때 온 스티로폼 통', 'styrofoam-box', 'styrofoam'],
  ['김치 국물 샌 택배박스', 'cardboard-box', 'general-waste'],
  ['참치캔 기름 따라내고 버리면 돼?', 'food-can', 'metal-can'],
  ['우유팩 가위로 잘라야 해?', 'milk-carton', 'milk-carton'],
  ['택배 봉투 송장 떼고 버려?', 'parcel-bag', 'vinyl'],
  ['유리병 뚜껑 안 열려서 그냥 버려도 되나', 'glass-bottle', 'glass-bottle'],
  ['아기 기저귀는 어떤 봉투에 담아요', 'diaper', 'general-waste'],
  ['마트에서 두부랑 콩나물이랑 대파 샀는데 콩나물 봉지 어디 버려', 'grocery-bag', 'vinyl'],
  ['모니터 박스 안에 하얀 거 그거 이름 뭐냐 스티로폼 어떻게 버림', 'styrofoam-box', 'styrofoam'],
  ['두부 먹고 남은 플라스틱', 'plastic-general', 'plastic'],
]

/** A state that is undone, denied, or not of the thing. */
export const stateCases: readonly QueryCase[] = [
  ['커피 쏟은 서류', 'office-paper', 'general-waste'],
  ['우유 쏟은 비닐봉투 물로 헹궜음', 'plastic-bag', 'vinyl'],
  ['보조배터리에서 연기가 나요', 'power-bank', 'swollen-battery'],
  ['택배 비닐봉투에 뽁뽁이 붙어있는거', 'parcel-bag', 'vinyl'],
  ['감자칩 봉지에 기름기 있는데 헹궈서 내놓으면 되나요', 'snack-bag', 'vinyl'],
  ['고양이 주식캔 냄새나는데 씻어야함?', 'food-can', 'metal-can'],
  ['비닐에 고추장 묻은 거 물로 닦았으면', 'plastic-bag', 'vinyl'],
  ['비닐에 고추장 묻었는데 씻어도 안 지워져', 'plastic-bag', 'general-waste'],
  ['비타민 먹고 남은 빈 약통', 'medicine-bottle', 'plastic'],
  ['잼 병에 붙은 스티커가 안 떨어지는데 그냥 버려도 되나', 'glass-bottle', 'glass-bottle'],
  ['택배 비닐에 송장 스티커 붙어있는데 그대로 버려도 돼?', 'parcel-bag', 'vinyl'],
]

/** The material that is said decides where a small thing goes. */
export const materialCases: readonly QueryCase[] = [
  ['놋쇠 꽃병 버리는 법', 'raw-metal', 'scrap-metal'],
  ['분유통 쇠로 된 거 재활용 되죠?', 'food-can', 'metal-can'],
  ['간장병 유리로 된 거 버리려는데요', 'glass-bottle', 'glass-bottle'],
  ['원목 의자 버리는 법', 'chair', 'bulky'],
  ['아크릴로 된 머그컵', 'plastic-general', 'plastic'],
]

/** Two words that are one name, and only the first is meant. */
export const wholeCases: readonly QueryCase[] = [
  ['책 비닐에 싸서 버려?', 'book', 'paper'],
  ['두부 봉지째 버려도 돼?', 'tofu-egg', 'food-waste'],
  ['물티슈 비닐이야?', 'wet-wipe', 'general-waste'],
  ['옷 비닐에 담아서 버려도 되나', 'clothes', 'clothes'],
  ['라면 봉지 비닐인가요', 'ramen-bag', 'vinyl'],
  ['간장 유리병 뚜껑은 떼고 버려요?', 'sauce-glass-bottle', 'glass-bottle'],
  ['스티로폼박스테이프떼고버리나요', 'styrofoam-box', 'styrofoam'],
  ['로봇 청소기 배터리 나가서 버림', 'vacuum-cleaner', 'small-electronics'],
  ['휴대용 게임기 배터리 안빠짐', 'game-console', 'small-electronics'],
  ['노트북 배터리 버리는 법', 'lithium-battery', 'power-bank'],
  ['새 칫솔 비닐도 안 뜯음', 'toothbrush', 'general-waste'],
]

/** What is named and not meant: excluded, inside, a clause, a count between. */
export const besideCases: readonly QueryCase[] = [
  ['전신거울 말고 작은 거울', 'mirror', 'incombustible'],
  ['강냉이 말고 팝콘 남은거', 'bread-snack', 'food-waste'],
  ['양산 쓰던거 말고 팔토시 일회용', 'disposable-wear', 'general-waste'],
  ['책상 위 투명 매트 누래져서 버림', 'tablecloth', 'general-waste'],
  ['공책 열권 묶음 포장 비닐', 'packaging-film', 'vinyl'],
  ['컴퓨터 모니터 포장할 때 쓰인 스티로폼', 'styrofoam-box', 'styrofoam'],
  ['가계부에 붙인 영수증', 'receipt', 'general-waste'],
  ['냉장고 정리하다 보니 올리브 병이 잔뜩인데 병 버리는 법', 'preserve-glass-jar', 'glass-bottle'],
  ['스티로폼 박스 안에 아이스팩은 뺐고 상자만 남았어', 'styrofoam-box', 'styrofoam'],
  ['복숭아 씨 음식물 처리기 고장 낸다던데', 'fruit-stone', 'general-waste'],
  ['음식물처리기 고장나서 버려요', 'food-waste-machine', 'electronics'],
]

/** A bottle that is brought back, a tin, a carton lined with foil. */
export const vesselCases: readonly QueryCase[] = [
  ['공병 50개 넘게 모았는데 어디에 반납해요', 'soda-glass-bottle', 'deposit-bottle'],
  ['맥주 마시고 남은 빈병', 'beer-bottle', 'deposit-bottle'],
  ['빈병 버리는 법', 'glass-bottle', 'glass-bottle'],
  ['쇠로 된 과자통', 'metal-tin', 'metal-can'],
  ['유리로 된 주스병', 'glass-bottle', 'glass-bottle'],
  ['니베아 파란통(쇠) 재활용인가요', 'metal-tin', 'metal-can'],
  ['우유팩인데 안이 은색이야', 'aseptic-carton', 'aseptic-carton'],
]

/** Part and thing. */
export const partCases: readonly QueryCase[] = [
  ['발열조끼 배터리 버리는 법', 'lithium-battery', 'power-bank'],
  ['스프레이 페인트 다 쓴 빈캔', 'spray-can', 'gas-can'],
]

/** Typos, and what is none. */
export const slipCases: readonly QueryCase[] = [
  ['vpxmqud', 'clear-pet-bottle', 'clear-pet'],
  ['zos djelek qjfu', 'beverage-can', 'metal-can'],
  ['고뮤장갑 버리는 법', 'rubber-gloves'],
  ['피쟈빡쓰 기름묻음', 'pizza-box', 'general-waste'],
  ['유리컵 깨묵었는디 어쩌까잉', 'drinking-glass', 'incombustible'],
  ['보조배터리 근데 좀 부풀었어', 'power-bank', 'swollen-battery'],
]

/** Nothing is thrown away, or nobody can tell what. */
export const noKinQueries: readonly string[] = [
  '김장미 씨는 언제 와요',
  '박우산 대표님 안녕하세요',
  '오늘 미세먼지 어때',
  '쿠쿠루삥뽕 어떻게 버려',
  '블라블라스타일 알려줘',
  '우리 회사 신제품 발표회 언제야',
  '약속은 어떻게 잡아',
  '근데 왜 그래',
  '내 마음을 버려',
  '비밀번호 분실 처리',
  'how do i cook rice',
  'dog go',
  '내일 서울 비 오나요',
  '이 노래 제목 뭐야',
]
