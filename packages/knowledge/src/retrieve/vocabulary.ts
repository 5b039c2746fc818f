import { words } from '../korean/particles.ts'

// What is in a question besides the thing itself. A stem may be followed by any ending up to the end of its word.

/** "Throw away": says that the question is about disposal. Stems. */
export const disposalStems: readonly string[] = words(`
  버리 버려 버린 버릴 버렸 버림 버립 배출 분리수거 분리배출 재활용 처리 처분 폐기 내놓 내놔 내다놓 내다버 수거 분류
  쓰레기 종량제 일반쓰레기 분리 갖다버 갖다놓 치우 치워 넣어야 넣으면 넣나 어디다넣 어디에넣 버러 바려 벌여 벼려 벌려
  수거함 의류수거함 헌옷수거함 분리수거함 재활용함 음식물통 하수구 배수구 보증금 환불 반환 반납 무상수거 방문수거
  신고 수수료 스티커붙 스티커사 스티커를사 스티커어디서 스티커는어디서 스티커값 스티커발 스티커끊 스티커필요 스티커얼마 스티커는얼마 스티커를붙 접수 딱지 폐가전 넣 담아 담나 담는 담으 부어 붓 흘려 내다놔 내면 내도 내야 모아서 태우 태워 묶어 뜯어 씻 헹궈 헹구 닦 말려 말리 비우 비워 찌그러 압착 밟 펼 펴서 접어 잘라 자르 뚫 무상 무료수거 가져가 가져갈 가지러 거둬 거두 싸서 싸야 감싸 밀봉 봉인 묻어
  내불 내뿔 내삐 내삘 데껴 데끼 띵가 떤지 던지 던져 갖다삐 갖다베 베리 베려 뻐려 뻐리 빠리 벌이 버뤼 버뷸
  모아 말아놨 말아놓 싸놨 빼놨 빼놓 꺼내놨 꺼내놓 쌓아놨 쌓아뒀 내려놨
  버려도 버려야 버리면 버릴때 버리는 버리려 버린거 넣어도 내놔도 담아도
  뿌리는 둬야 두면 둬도 가져다 갖다주 갖다줘 너어 너으
  throw recycle recycling dispose disposal trash garbage bin discard
`)

/** Words that describe a thing without naming it: may stand before a name, glued or not. */
export const modifiers: readonly string[] = words(`
  빈 헌 폐 낡은 오래된 옛날 중고 안쓰는 못쓰는 쓰던 다쓴 다먹은 다마신 먹고난 마시고난 쓰고난 먹은 마신 쓴 사용한 사용후
  작은 큰 조그만 커다란 대형 소형 미니 일회용 다회용 휴대용 가정용 업소용 아기 아이 유아용 어린이 강아지 고양이
  콜라 사이다 맥주 소주 음료 음료수 커피 주스 우유 물 생수 참치 과자 라면 치킨 피자 배달 택배 마트 편의점 약국 카페
  플라스틱 유리 종이 나무 철 철제 쇠 스텐 스테인리스 알루미늄 금속 고무 천 가죽 실리콘 도자기 사기 비닐 스티로폼 원목 대나무 옥
  투명 무색 유색 흰 하얀 흰색 검은 검정 검정색 빨간 파란 노란 초록 초록색 갈색 색깔 접이식 전기 전자 무선 유선 자동 수동
  깨끗한 깨끗이 씻은 세척한 새 옷가게 명절 선물 세탁소 냉동 냉장 주방 욕실 화장실 캠핑 차량용 자동차 사무실 아파트 단독주택
  하나 한두 두어 다섯 여섯 일곱 여덟 아홉 스무 서른 여러개 몇개 마리 켤레 자루 뭉치 묶음 꾸러미 한봉지 한박스 한무더기 한가득
  뿌리는 까만 완충 보냉 낱개 낱개로 묶음용 대용 리필 리필용 학교숙제 꽂혀있던
  부분 부위 모양 재질 바닥 겉면 안쪽면 윗부분 아랫부분 테두리 가장자리 하루 한달 일주일 매일 순서 절차 인터넷 온라인 크기 무게 사이즈 조각 덩어리 종류 냄새
  할머니 할아버지 부모님 어머니 아버지 시어머니 장모님 남자친구 여자친구 이웃 손님 회사 학교 사무실 동네 시골 베란다 창고 거실 부엌 서랍 냉장실 냉동실 마당 옥상 지하실 원룸 빌라 자취방 자취
  생일 명절 추석 설날 여름 겨울 가을 주말 아침 점심 저녁 새벽 개월
  동그란 네모난 둥근 길쭉한 얇은 두꺼운 딱딱한 말랑한 말랑말랑한 단단한 무거운 가벼운 말린 납작한 뾰족한 날카로운 예쁜 비싼 새로운 이상한 진한 연한 짧은 넓은 좁은 반짝이는 알록달록한 시든 마른 굳은 녹은 얼린 얼은 쉰 묵은 곰삭은
  올리브영 올리브영에서 홈플러스 이마트 롯데마트 코스트코 마켓컬리 컬리 컬리에서 배민 무인양품
  고급 구형 신형 전용 수입 국산 외국 시중 재래 배송 쿠팡 다이소 이케아 스타벅스 스벅 당근 인형뽑기 뽑기 무료 유료
  전자식 충전식 수동식 접이식 일체형 분리형 녹차 홍차 보리차 믹스커피 막걸리 와인 양주 요구르트 간식 반찬통 식당 분식 중국집 햄버거 족발 떡볶이 마라탕 초밥 회 김밥 샐러드 샌드위치 아이스크림
  누런 뻘건 시뻘건 허연 시커먼 거뭇한 푸른 푸르스름한 주황색 보라색 하늘색 남색 금색 연두색
  검은색 빨간색 파란색 노란색 흰색깔 회색 분홍색 투명색 움큼 한움큼 뭉텅이 한뭉텅이 한뭉치 트럭 한트럭 무더기 바가지 다발 포기 켤레 한켤레 밑창 끈 지퍼 손잡이 바퀴 날개 개인정보 비밀번호 사용기한 소비기한
  고장 고장난 고장나서 종이함 비닐함 플라스틱함 캔함 병함 유리함
  망가진거 유통기한지난 유통기한 지난 오래된거 여러 남는 필요없는 필요없어진 안쓰게된 못쓰게된
  어린이용 아기용 아동용 성인용 학생용 남성용 여성용 노인용 강아지용 고양이용 반려견용 애견용 업무용 사무용 주방용 욕실용 청소용 세탁용 야외용 실내용 여행용 캠핑용 선물용 통으로
  플라스틱인 유리인 종이인 나무인 쇠인 철인 비닐인 스텐인 실리콘인 고무인 천인 가죽인 스티로폼인 도자기인 사기인 알루미늄인
`)

/** Words that add nothing: questions, pronouns, politeness, time. Whole words. */
export const fillers: readonly string[] = words(`
  어떻게 어떡해 어떡하지 어떻해 어케 어찌 어디 어디다 어디에 어디로 어디서 어따 어데 어느 뭐 뭐로 뭘로 뭔가 무엇 무슨 뭐지 뭐야 뭐에요 왜 언제 누가 몇
  그럼 그러면 그런데 근데 그리고 그냥 혹시 일단 만약 만약에 만일 이거 그거 저거 이것 그것 저것 이건 그건 저건 이걸 이런 그런 요거 요건 거 것 거는 것은 건 걸 거를 것을 게 거요 것도 거도 건가요 것들 경우 경우에 경우엔 경우는 때 때는
  다 좀 또 더 잘 꼭 안 못 매우 아주 너무 정말 진짜 방금 아까 오늘 어제 내일 지금 이제 이번 이번에 요즘 평소 항상 보통
  제 내 저 나 우리 저희 집 집에 집에서 집에서는 우리집 제가 내가 저는 나는 엄마 아빠 남편 친구 동생 아이가 사람
  안녕 안녕하세요 고마워 감사합니다 감사해요 네 아니 아니요 응 음 아 어 오 와 저기 저기요 여기 거기
  방법 법 방법은 방법이 방법을 맞나요 맞아 마자 마자요 마쟈 맞쥬 맏나 맏아 맞아요 맞지 맞죠 되나 되나요 되나여 돼 돼요 되요 됩니까 될까 될까요 되는지 되는데 되는 된다 되죠 되지 되니
  하나 하나요 하지 하죠 해 해요 해야 해야해 해야하나 해야되나 해야돼 해야되나요 해야하나요 해야하지 해야할까 할까 할까요 하면 하면돼 하면되나 하면돼요 하면되나요 하면될까 하는 하는데 하는지 하는거 합니까 합니다 하고싶어 하려고 하려면 하려는데 했는데
  가능 가능한가 가능한가요 가능해 가능해요 가능할까 괜찮아 괜찮나 괜찮나요 싶어 싶은데 싶어요 있어 있는데 있나 있나요 있어요 있는 있던 있으면 없어 없는데 없나요 없으면
  인가 인가요 인지 이야 예요 이에요 몰라 모르겠어 모르겠네 헷갈려 헷갈리네 궁금 궁금해 궁금해요 알려줘 알려줘요 알려주세요 가르쳐줘 알려 줘 주세요 부탁해 부탁드려요 질문 도와줘
  생겼어 생겼는데 나왔어 나왔는데 나왔는데요 나온 샀어 샀는데 바꿨는데 바꾸고 갈았는데 다쓴거 다쓴건 쓴거 쓴건 먹은거 마신거 다먹은거 다마신거 다썼어 다썼는데 썼는데 먹었는데 먹었어 마셨는데 다먹었는데 다마셨는데 다쓰고 다먹고 다마시고 쓰고 먹고 마시고 먹다 마시다 쓰다 담은 담긴 담았던 들었던 붙은 붙어있던 떼고 떼야 뗀 안에 안에서 속에 위에 겉에 옆에 안쪽에 씻어야 씻고 씻어서 헹궈 헹구고 생긴 상한 썩은 지난 지났는데 지남 말고 말구 빼고 대신 아니고
  바로 같이 함께 따로 따로따로 모두 전부 그대로 통째로 채로 보니까 보니 정리 정리하다 정리하는데 이사 이사하는데 이사가는데 청소 대청소 처음 뒤 후 후에 전 전에 위 밑 옆
  종류 쪽 칸 데 곳 봉투에 봉지에 담아서 넣어도 넣어 넣어서 넣고 넣을 담아 담아도 하루에 매번 개씩 장씩 병씩 잔뜩 왕창 많이 조금 엄청 되게 완전 겁나 존나 개많이
  인터넷으로 온라인으로 하나에 얼마 얼마야 얼마예요 얼마에요 얼마나 얼만데 얼마인가요 얼마죠 얼마임 관련 원래 솔직히 사실 결국 아직 아직도 이미 벌써 드디어 갑자기 어제는 오늘은 저번 저번에 지난번 예전 예전에 옛날에 나중에 미리 자주 가끔 매년
  한 반 둘 셋 넷 두 세 네 열 몇 개 장 권 정도 방 양 색 년 달 봄 밤 긴 싼 벌 롤 짝 대 켤레 줄 번 새로
  마찬가지 마찬가지예요 마찬가지야 마찬가지인데 한가지 두가지 세가지 여러가지 몇가지
  벌레 벌레가 벌레도 벌레먹었어 벌레먹었어요
  돌돌 둘둘 꽁꽁 꼭꼭 탈탈 싹싹 빡빡 바싹 푹 쫙 꾹 꾹꾹 살살 홀랑
  필요 필요한 필요해 필요한가 필요한가요 정답 정답은 뭐가 뭐임 뭐냐 뭔데 뭔데요 뭘까 맞음 맞는거 맞나 맞는지 맞습니까 아님 아닌가 아닌가요 아니야 아니에요 아니지 아니냐 오케이 혹은 또는 아니면 및
  어떤 어떤거 어디행 어디행요 어떠케 어떡 어떡함 어떡해요 어떡하죠 어떡하나 어떡하나요 어쩌나 어쩌죠 어쩌지 어째요 우떠 우떻게 워찌 어찌해 어찌하 이제는 하필 대체 도대체
  where how do does i can should the a an this that these to in into it is are my what away out of for you please 한국어로 답해줘 ㄹㅇ
  대구중구 대구동구 대구서구 대구남구 대구북구 대구수성구 대구달서구 대구시 아이돌
  무조건 철거 같은거 같은것 같은건 리필하고 리필해서 되는거 되는건 않은 않는 않고 않았 않았는데 됐어 됐는데 됐어요 되었는데 어떵 어쩌까 어쩌까잉 우짜 우짜노 우야노 어따 워따 워따가 어데다 어디다가 돈 돈을 슈퍼 슈퍼에 수 받을 우예 우째 어째 워떻게 하노 하능교 해유 한대유
  거꾸로 옆으로 똑바로 억지로 저절로 일부러 함부로 제대로 도저히 도무지 아무리 아무래도 어쩌다 어쩌다가 어느새 간신히 겨우 하마터면 스스로 차라리 굳이 어차피 오히려 절대 절대로 괜히 처음으로 마지막으로 진심으로 급하게 대충 죄다 몽땅 싹 막
  만큼 만한 들어갈 작아 작아요 작은데 작아서 작음 싶습니다 안쓰는거
  같은 같아 같아요 같은데 같은데요 같아서 같음 번개장터 번장 중고나라
  어캄 어캐 어캐함 어캐해 어케함 어쩜 어쩔 우짬 우짜지 우짤까 어디야 어디임 어디에요 어디예요 어디인가요 어딘가요 어디죠 어디지 싶습니다
`)

/** Words of questions about something else than throwing away: one of them outweighs a thing named beside it. Stems. */
export const otherTopics: readonly string[] = words(`
  맛집 추천 체크 레시피 요리법 만드는법 끓이는법 굽는법 칼로리 효능 영화 노래 소설 여행 게임 주가 환율 번역 계산 코딩 숙제 역사 뜻이 뜻은 의미 유래 줄거리 주인공 맛있 재밌 좋아하 좋아해 사랑 슬프 슬퍼 우울
`)

/** A part and other words for it. A thing and its part may stand apart: "수박 먹고 남은 껍질". */
export const partWords: readonly (readonly string[])[] = [
  words('꼬리 꼬랑지 꽁지'),
  words('껍질 껍데기 겉껍질 속껍질 겉껍데기 껍디 껍딱 껍닥 껍떼기 깝데기 깍지 꺼풀 꺽지 딱지 등딱지'),
  words('뿌리 뿌리부분 밑동'),
  words('씨 씨앗 씨방 돌씨'),
  words('뼈 뼈다귀 뼈다구 뼉다구 뻬다구'),
  words('가시'),
  words('뚜껑 마개 뚜껑이'),
  words('라벨 상표 비닐 띠지'),
  words('꼭지'),
  words('망 그물망 그물 망사 포장망 완충망'),
  words('기름'),
  words('심 심지 속대 속심 대 꽁지 자루'),
  words('머리 대가리'),
  words('내장'),
  words('국물'),
  words('찌꺼기 찌끄러기 건더기 가루 부스러기 앙금 박'),
  words('봉지 봉투 포장지 포장 봉다리 껍데기 파우치 비닐 겉봉 포대 푸대'),
  words('빈병 병'),
  words('공병 병'),
  words('통 빈통 용기 병 그릇 곽 컵 케이스 페트병'),
  words('상자 박스 곽'),
  words('캔 깡통 빈캔'),
  words('팩'),
  words('판'),
  words('재'),
  words('조각 파편 쪼가리 부스러기'),
  words('펌프 노즐 펌프헤드 누르개 꼭지 꼭다리 주둥이'),
  words('트레이 접시 받침'),
  words('배터리 건전지'),
  words('커버 덮개'),
  words('테이프'),
  words('바늘 침 주사바늘'),
  words('막대 막대기 나무막대 나무막대기'),
]

/** 짜장면 먹고, 컵라면 먹은: done with one thing before another is named. */
export const backgroundVerbs: readonly string[] = words(`
  먹고 해먹고 시켜먹고 마시고 쓰고 먹은 마신 쓴 쓰던 먹던 마시던 담은 담았던 들었던 들어있던 붙어있던 나온 생긴 샀는데 사고 시키고 시킨 산 온 받은 받고
  먹었어 먹었어요 먹었습니다 먹음 시켰어 시켰어요 시켰습니다 마셨어 마셨어요 샀어 샀어요 샀습니다
  샀는데 왔는데 받았는데 시켰는데 장봤는데 먹었는데 마셨는데 썼는데 샀는데 먹다 마시다 쓰다 먹었더니 깎고 까고 깐 깎은 뗀 뺀 샌 흘린 쏟은 싼 감싼 쌌던 씌운 꽂힌 꽂혀있던 찬 놔둔 두었던 둔 쓰는 먹는 끼는
`)

/** What one does with a thing at the place that was named before: 종이에 버려도, 통에 담아. Stems. */
export const placingStems: readonly string[] = words(`
  버리 버려 버린 버릴 버렸 버림 배출 넣 담 부어 붓 흘려 내놓 내놔 내도 내면 내야 내나 싸 감싸 말아 감아 들어가 갖다 섞어 처리 분류 보내 가나 가는 가요 잘라 자르 오려 찔러 뚫 묶 눌러 누르 잘랐 오렸 조각냈 갈랐 가르 갈라 썰어 썰었 찢어 찢었 긁 부쉈 모였 모여 쌓였 쌓여
`)

/** 라벨 떼야, 스프링 빼고. Stems. */
export const removalStems: readonly string[] = words(`
  떼기 떼려 떼다 떼야 떼고 떼서 떼어 떼내 뗄 떼는 뗀다 떼도 떼나 벗기 벗겨 제거 빼야 빼고 빼서 빼내 뺄 빼는 뜯어 뜯고 분리해 분리하 닫아 닫고 잠가 잠그 열어 열고 열려 따고 따서 털었 털고 털어 떼면 벗기면 빼면 뜯으면 분리하면 제거하면 띠야 띠고 띠어 띠면 띠서 띄고 띄어 띄야 때고 때야
`)

/** Ways to start a filler whose ending varies. Stems. */
export const fillerStems: readonly string[] = words(`
  고장났 고장나 고장낫 작습 큽니 깨끗합 오래됐습 오래되었 필요없습 있습 많습 없습 같습 했습 썼습 먹었습 마셨습 안입어 안입음 안써 안씀 안신어 안신음 안쓰게 안입게 작아져 작아졌 질려 질렸 가져옴 가져왔
  돌돌말 둘둘말 돌돌감 둘둘감
  비번까먹 비밀번호까먹 비번을까먹 비밀번호를까먹 비번을잊 비밀번호를잊 까먹은지 언제산건지
  손베었 손베여 손베일 손을베 손다칠 손다쳤 손다쳐
  알려주 가르쳐주 가르쳐줘 궁금하 모르겠 헷갈리 해야하 해야되 하면되 할려 어떻게해 어떡하 어떻게하 어떻게되 정리하 이사하 이사가
`)

/**
 * Heads of compounds whose first half may be a word we do not know (홍삼봉지, 꿀유리병): Korean compounds end in
 * what they are. Two syllables or more, so that a syllable inside another word can never be one (스캔 is no 캔).
 */
export const compoundHeads: readonly string[] = words(`
  페트병 유리병 플라스틱통 종이상자 종이박스 스티로폼박스 스티로폼상자 비닐봉지 비닐봉투 비닐포장지 비닐 껍질 껍데기 박스 상자 봉지 라벨 뚜껑
  통조림 종이팩 우유팩 두유팩 배터리 건전지 리모컨 충전기 장난감 이불 매트리스 의자 책상 화장품병 스프레이 찌꺼기 캔음료 약병 알약
  봉투 포장지 파우치 용기 케이스 그릇 접시 트레이 완충재 비닐팩 지퍼백 테이프 스티커 영수증 상자곽 쇼핑백 종이컵 종이봉투 신문 잡지 책자 노트
  점퍼 바지 셔츠 티셔츠 치마 재킷 코트 니트 가디건 조끼 원피스 양말 운동화 구두 신발 부츠 샌들 슬리퍼 모자 장갑 목도리 가방 배낭 지갑 벨트 인형 쿠션 베개 방석 담요 커튼 카펫 매트 수건
  청소기 세탁기 건조기 냉장고 냉동고 선풍기 가습기 제습기 면도기 드라이어 다리미 밥솥 포트 믹서기 스피커 이어폰 헤드폰 모니터 키보드 마우스 카메라 프린터 전화기 시계 체중계 안마기 히터 난로 장판 전구 형광등 램프 조명 랜턴 게임기 케이블 어댑터 노트북 태블릿 휴대폰 드릴
  냄비 프라이팬 주전자 숟가락 젓가락 포크 국자 집게 쟁반 가위 식칼 망치 드라이버 나사 볼트 철사 열쇠 자물쇠
  볶음밥 비빔밥 덮밥 찌개 볶음 무침 튀김 국수 김치 나물 샐러드 반찬 케이크 과자 사탕 초콜릿 젤리 소시지 만두
  연고 안약 시럽 감기약 영양제 주사기 농약 살충제 페인트 접착제 세제 비누 샴푸 린스 로션 화장품 향수 크림
  소파 침대 장롱 옷장 서랍장 책장 선반 식탁 테이블 화장대 자전거 유모차 피아노 화분 벽돌 타일 항아리 머그컵 유리컵 접이식의자 거울 액자
  볼펜 연필 색연필 크레파스 지우개 스펀지 수세미 빗자루 마스크 기저귀 물티슈 휴지 면봉 칫솔 면도날 라이터
`)

/** Names of whole boxes: in "칫솔은 플라스틱이야?" the question is about the toothbrush. */
export const boxNames: readonly string[] = words(`
  플라스틱 플라스틱류 플라스틱통 종이 종이류 비닐 비닐류 음쓰 일쓰 음식물 음식 음식물쓰레기 음식쓰레기 일반쓰레기 종량제봉투 쓰레기봉투 쓰레기통
  고철 캔류 금속 유리 병 빈병 공병 의류 스티로폼 스티로폼박스 나무 변기 싱크대 세면대 불연성 휴지통 봉지 봉투 폐건전지 소형가전 가전
`)

/** Boxes that are also what a thing comes in: 휴지 비닐, 티비 스티로폼. */
export const wrappingBoxes: readonly string[] = words(`비닐 스티로폼 스티로폼박스 봉지 봉투 종이 병`)

/** Before 묻다, 남다, 들다 a noun is what sticks or remains, not the thing that is thrown away. */
export const substanceVerbs: readonly string[] = words(`
  묻 뭍 범벅 튀 배 스며 샜 샌 새서 남 흐르 들어 들었 담겨 담긴 가득 차있 쏟 흘 발라 발린 붙 달린 달려 칠
`)

/** What remains of a dish is called after what it was made of: 홍합탕 → 홍합 껍데기. */
export const dishEndings: readonly string[] = words(`탕 찜 구이 볶음 무침 조림 튀김 전골 숙회 죽 국 전 장 회`)

/**
 * "두부 들어있던 통", "젤리 먹고 난 컵": what food was in, where no name says more. The word for the part, and the name it
 * stands for. With `apart` only when something stands between: a 과일 접시 is a plate.
 */
export const foodParts: readonly { readonly part: string; readonly name: string; readonly apart?: true }[] = [
  ...words('통 용기 팩 트레이 케이스 곽').map((part) => ({ part, name: '플라스틱 용기' })),
  ...words('컵 그릇 접시').map((part) => ({ part, name: '플라스틱 용기', apart: true as const })),
  ...words('봉지 봉투 봉다리 포장지 포장 파우치 비닐').map((part) => ({ part, name: '비닐 포장지' })),
  ...words('박스 상자').map((part) => ({ part, name: '종이 상자', apart: true as const })),
  ...words('캔 깡통').map((part) => ({ part, name: '통조림' })),
  ...words('병').map((part) => ({ part, name: '유리병' })),
  ...words('망 그물망').map((part) => ({ part, name: '양파망' })),
  ...words('씨 씨앗').map((part) => ({ part, name: '과일 씨' })),
  ...words('뼈 뼈다귀').map((part) => ({ part, name: '뼈' })),
  ...words('가시').map((part) => ({ part, name: '생선 가시' })),
  ...words('꼭지').map((part) => ({ part, name: '딸기 꼭지' })),
]

/**
 * Heads that are no names by themselves or have one syllable, and what a word is that ends in one: 보습제통, 콜드브루병. Only for
 * words nobody knows, beside a word of disposal or at the end of the query, and never for `noHeads`, which end in the same sound.
 */
export const shortHeads: ReadonlyMap<string, string> = new Map([
  ['통', '플라스틱 통'],
  ['빈통', '플라스틱 통'],
  ['용기', '플라스틱 용기'],
  ['트레이', '플라스틱 용기'],
  ['곽', '종이 상자'],
  ['갑', '종이 상자'],
  ['포장', '비닐 포장지'],
  ['병', '유리병'],
  ['캔', '캔'],
  ['팩', '플라스틱 용기'],
  ['컵', '플라스틱 컵'],
  ['빵', '빵'],
  ['떡', '떡'],
  ['밥', '밥'],
  ['옷', '옷'],
  ['폰', '휴대폰'],
  ['커터', '커터칼'],
  ['칼', '칼'],
  ['솔', '청소 솔'],
  ['붓', '붓'],
  ['삽', '삽'],
])

/** What is driven by a motor or a current, whatever it makes: 아이스크림 메이커. */
export const machineEndings: readonly string[] = words('메이커 머신 프레스 쿠커 기계')

/** 보통, 질병, 스캔, 스팩: not what their last syllable says. */
export const noHeads: readonly string[] = words(`
  보통 몸통 고통 교통 소통 유통 전통 두통 진통 혈통 정통 몽통 통통 질병 발병 난치병 성인병 전염병 불치병 당뇨병 헌병 사병 간병 지병 화병
  스캔 어캔 유캔 스팩 임팩 월드컵 눈치밥 집밥 혼밥 짬밥 붕어빵 어폰 스타일 한가위 리포트 서포트 패스포트 에어포트 주의자 카피라이터 노래진 누래진 파래진 무연고 이어폰 헤드폰
`)

/** What things are in: "먹고 남은 …통" is empty, "먹고 남은 치킨" is not. */
export const containerEndings: readonly string[] = words(
  `통 병 캔 팩 컵 판 곽 갑 용기 그릇 접시 봉지 봉투 봉다리 비닐 포장 포장지 껍데기 박스 상자 케이스 트레이 파우치 튜브`,
)

/** What things are made of, and the name in the data whose way it goes. */
export const materials: readonly { readonly name: string; readonly spellings: readonly string[] }[] = [
  { name: '플라스틱', spellings: words('플라스틱 프라스틱 아크릴') },
  {
    name: '고철',
    spellings: words(
      '스텐 스테인리스 스테인레스 스뎅 철 쇠 철제 양철 금속 알루미늄 알미늄 양은 놋 놋쇠 구리 주물',
    ),
  },
  { name: '유리', spellings: words('유리 크리스탈 강화유리') },
  { name: '도자기', spellings: words('도자기 사기 세라믹') },
  { name: '종이', spellings: words('종이 골판지 크라프트지') },
  { name: '스티로폼', spellings: words('스티로폼') },
  { name: '나무', spellings: words('나무 원목 대나무 목재') },
  { name: '실리콘', spellings: words('실리콘 고무') },
]

/** What an appliance has in it or came in, where no name says more. */
export const deviceParts: readonly { readonly part: string; readonly name: string }[] = [
  { part: '배터리', name: '리튬 배터리' },
  ...words('박스 상자').map((part) => ({ part, name: '종이 상자' })),
]

/** Parts that break, wear or get lost before the thing they belong to. */
export const wornParts: readonly string[] = words(`
  배터리 노즐 램프 모터 버튼 액정 화면 필터 열선 칼날 줄 다리 바퀴 손잡이 지퍼 날개 봉 서랍 문짝 경첩 레일 코드 플러그 힌지 안장 체인 페달 브레이크
  이어패드 살 밑창 굽 깔창 가죽 안감 고무줄 등받이 팔걸이 휠 안경테 스위치 나사 고리 클립 모서리 귀퉁이 주둥이 소매 단추 끈 스트랩 꼭지 펌프 스피커
`)

/** What becomes of them. Stems. */
export const wornStems: readonly string[] = words(`
  나가 나갔 나감 나간 약해 다됐 다되 안돼 안되 말을안듣 말을안들 말안듣 안빠 빨리 내장 일체형 못빼 안빼 눌러 안나 막혀 안켜 끊어 끊겨 끊김 부러 고장 깨졌 깨져 깨짐 빠졌 빠져 빠짐 휘었 휘어 휨
  망가 덜렁 까져 까졌 까짐 삭았 삭아 오래됨 오래됐 낡았 낡음 금방 갈아봤 갈아봄 갈아도 갈아끼워도 안눌 죽음 죽었 죽어 늘어 떨어졌 떨어져 떨어짐 벗겨 없어졌 없어져 잃어 벌어 뜯어 갈라 닳 해졌 터졌
`)

/** 반병, 두통: how much, in one word. */
export const amounts: readonly string[] = words('한 두 세 네 반 몇 여러 다섯 여섯 열 스무').flatMap(
  (number) =>
    words('병 캔 팩 봉 판 잔 그릇 접시 컵 숟갈 스푼 줄 모 단 톨 알 롤 벌 장 권 통 박스 개 짝 켤레').map(
      (measure) => `${number}${measure}`,
    ),
)

/** Said of a thing that is thrown away, and not of what was done with another. */
export const ownStates: readonly string[] = words(
  '쓴 쓰던 쓰는 입던 신던 고장난 낡은 오래된 깨진 부서진 망가진 찢어진 벗겨진 딸린 까진 늘어난 금간 터진 녹슨 부러진 닳은 해진 빈 헌 남은',
)
