import { words } from '../korean/particles.ts'

// What is in a question besides the thing itself. A stem may be followed by any ending up to the end of its word.

/** "Throw away": says that the question is about disposal. Stems. */
export const disposalStems: readonly string[] = words(`
  버리 버려 버린 버릴 버렸 버림 버립 배출 분리수거 분리배출 재활용 처리 처분 폐기 내놓 내놔 내다놓 내다버 수거 분류
  쓰레기 종량제 일반쓰레기 분리 갖다버 갖다놓 치우 치워 넣어야 넣으면 넣나 어디다넣 어디에넣 버러 바려 벌여 벼려 벌려
  수거함 의류수거함 헌옷수거함 분리수거함 재활용함 음식물통 하수구 배수구 보증금 환불 반환 반납 무상수거 방문수거
`)

/** Words that describe a thing without naming it: may stand before a name, glued or not. */
export const modifiers: readonly string[] = words(`
  빈 헌 폐 낡은 오래된 옛날 중고 안쓰는 못쓰는 쓰던 다쓴 다먹은 다마신 먹고난 마시고난 쓰고난 먹은 마신 쓴 사용한 사용후
  작은 큰 조그만 커다란 대형 소형 미니 일회용 다회용 휴대용 가정용 업소용 아기 아이 유아용 어린이 강아지 고양이
  콜라 사이다 맥주 소주 음료 음료수 커피 주스 우유 물 생수 참치 과자 라면 치킨 피자 배달 택배 마트 편의점 약국 카페
  플라스틱 유리 종이 나무 철 철제 쇠 스텐 스테인리스 알루미늄 금속 고무 천 가죽 실리콘 도자기 사기 비닐 스티로폼 원목 대나무 옥
  투명 무색 유색 흰 하얀 흰색 검은 검정 검정색 빨간 파란 노란 초록 초록색 갈색 색깔 접이식 전기 전자 무선 유선 자동 수동
  깨끗한 깨끗이 씻은 세척한 새 옷가게 명절 선물 세탁소 냉동 냉장 주방 욕실 화장실 캠핑 차량용 자동차 사무실 아파트 단독주택
  망가진거 유통기한지난 유통기한 지난 오래된거 여러 남는 필요없는 필요없어진 안쓰게된 못쓰게된
`)

/** Words that add nothing: questions, pronouns, politeness, time. Whole words. */
export const fillers: readonly string[] = words(`
  어떻게 어떡해 어떡하지 어떻해 어케 어찌 어디 어디다 어디에 어디로 어디서 어따 어데 어느 뭐 뭐로 뭘로 뭔가 무엇 무슨 뭐지 뭐야 뭐에요 왜 언제 누가 몇
  그럼 그러면 그런데 근데 그리고 그냥 혹시 일단 만약 만약에 만일 이거 그거 저거 이것 그것 저것 이건 그건 저건 이걸 이런 그런 요거 요건 거 것 거는 것은 건 걸 거를 것을 게 거요 것도 거도 건가요 것들 경우 경우에 경우엔 경우는 때 때는
  다 좀 또 더 잘 꼭 안 못 매우 아주 너무 정말 진짜 방금 아까 오늘 어제 내일 지금 이제 이번 이번에 요즘 평소 항상 보통
  제 내 저 나 우리 저희 집 집에 집에서 집에서는 우리집 제가 내가 저는 나는 엄마 아빠 남편 친구 동생 아이가 사람
  안녕 안녕하세요 고마워 감사합니다 감사해요 네 아니 아니요 응 음 아 어 오 와 저기 저기요 여기 거기
  방법 법 방법은 방법이 방법을 맞나요 맞아 맞아요 맞지 맞죠 되나 되나요 되나여 돼 돼요 되요 됩니까 될까 될까요 되는지 되는데 되는 된다 되죠 되지 되니
  하나 하나요 하지 하죠 해 해요 해야 해야해 해야하나 해야되나 해야돼 해야되나요 해야하나요 해야하지 해야할까 할까 할까요 하면 하면돼 하면되나 하면돼요 하면되나요 하면될까 하는 하는데 하는지 하는거 합니까 합니다 하고싶어 하려고 하려면 하려는데 했는데
  가능 가능한가 가능한가요 가능해 가능해요 가능할까 괜찮아 괜찮나 괜찮나요 싶어 싶은데 싶어요 있어 있는데 있나 있나요 있어요 있는 있던 있으면 없어 없는데 없나요 없으면
  인가 인가요 인지 이야 예요 이에요 몰라 모르겠어 모르겠네 헷갈려 헷갈리네 궁금 궁금해 궁금해요 알려줘 알려줘요 알려주세요 가르쳐줘 알려 줘 주세요 부탁해 부탁드려요 질문 도와줘
  생겼어 생겼는데 나왔어 나왔는데 나왔는데요 나온 샀어 샀는데 바꿨는데 바꾸고 갈았는데 다쓴거 다쓴건 쓴거 쓴건 먹은거 마신거 다먹은거 다마신거 다썼어 다썼는데 썼는데 먹었는데 먹었어 마셨는데 다먹었는데 다마셨는데 다쓰고 다먹고 다마시고 쓰고 먹고 마시고 먹다 마시다 쓰다 담은 담긴 담았던 들었던 붙은 붙어있던 떼고 떼야 뗀 안에 안에서 속에 위에 겉에 옆에 안쪽에 씻어야 씻고 씻어서 헹궈 헹구고 생긴 상한 썩은 지난 지났는데 지남 말고 말구 빼고 대신 아니고
  바로 같이 함께 따로 따로따로 모두 전부 그대로 통째로 채로 보니까 보니 정리 정리하다 정리하는데 이사 이사하는데 이사가는데 청소 대청소 처음 뒤 후 후에 전 전에 위 밑 옆
  종류 쪽 칸 데 곳 봉투에 봉지에 담아서 넣어도 넣어 넣어서 넣고 넣을 담아 담아도 되는거 되는건 않은 않는 않고 않았 않았는데 됐어 됐는데 됐어요 되었는데 우예 우째 어째 워떻게 하노 하능교 해유 한대유
`)

/** Ways to start a filler whose ending varies. Stems. */
export const fillerStems: readonly string[] = words(`
  알려주 가르쳐주 가르쳐줘 궁금하 모르겠 헷갈리 해야하 해야되 하면되 할려 어떻게해 어떡하 어떻게하 어떻게되 정리하 이사하 이사가
`)

/**
 * Heads of compounds whose first half may be a word we do not know (홍삼봉지, 꿀유리병): Korean compounds end in
 * what they are. Two syllables or more, so that a syllable inside another word can never be one (스캔 is no 캔).
 */
export const compoundHeads: readonly string[] = words(`
  페트병 유리병 플라스틱통 종이상자 종이박스 스티로폼박스 스티로폼상자 비닐봉지 비닐봉투 비닐포장지 비닐 껍질 껍데기 박스 상자 봉지 라벨 뚜껑
  통조림 종이팩 우유팩 두유팩 배터리 건전지 리모컨 충전기 장난감 이불 매트리스 의자 책상 화장품병 스프레이 찌꺼기 캔음료 약병 알약
`)

/** Names of whole boxes: in "칫솔은 플라스틱이야?" the question is about the toothbrush. */
export const boxNames: readonly string[] = words(`
  플라스틱 플라스틱류 플라스틱통 종이 종이류 비닐 비닐류 음식물 음식 음식물쓰레기 음식쓰레기 일반쓰레기 종량제봉투 쓰레기봉투 쓰레기통
  고철 캔류 금속 유리 병 의류 스티로폼 스티로폼박스 나무 변기 싱크대 세면대 불연성 휴지통 봉지 봉투 폐건전지
`)

/** Before 묻다, 남다, 들다 a noun is what sticks or remains, not the thing that is thrown away. */
export const substanceVerbs: readonly string[] = words(`
  묻 뭍 범벅 튀 배 스며 남 들어 들었 담겨 담긴 가득 차있 쏟 흘 발라 발린 붙 달린 달려
`)
