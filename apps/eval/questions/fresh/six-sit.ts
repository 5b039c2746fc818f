import type { EvalQuestion } from '../types.ts'
import { waste } from './waste.ts'

/** Stories, states in odd words and what is asked next: measured before any tuning. */
export const freshSixSit: readonly EvalQuestion[] = [
  waste(
    'fresh-six-sit-s001',
    '어제 시킨 떡볶이 국물에 통이 시뻘게졌어요 세제로 두 번 닦아도 그대로인데',
    'general-waste',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s002',
    '짬뽕 담겨온 그릇 빨간 물이 안 빠져요 플라스틱에 내면 민폐겠죠',
    'general-waste',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s003',
    '딸 방 정리하다가 돌 때 입던 한복이 나왔는데 얼룩 하나 없이 말짱해요',
    'clothes',
    ['situation'],
  ),
  waste('fresh-six-sit-s004', '식빵에 파랗게 곰팡이 폈는데 음식물통에 넣어도 되나', 'food-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s005', '냉동실에서 3년 된 떡이 나왔다 돌덩이임', 'food-waste', ['situation']),
  waste('fresh-six-sit-s006', '우유 상해서 싱크대에 따라버렸고 팩만 남았어요', 'milk-carton', ['situation']),
  waste('fresh-six-sit-s007', '변기에 폰 빠뜨려서 완전 사망함 이제 보내줘야 하는데', 'mobile-phone', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s008',
    '서랍에서 아이폰7 나왔는데 배터리가 빵빵해져서 화면이 들떴어요',
    'swollen-battery',
    ['situation'],
  ),
  waste('fresh-six-sit-s009', '보조배터리가 가방에서 눌렸는지 배가 볼록해졌는데 겁나요', 'swollen-battery', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s010',
    '노트북 바닥이 벌어져 있길래 보니까 배터리가 부푼 거였어요 어디로 가져가죠',
    'swollen-battery',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s011',
    '설거지하다가 유리컵 또 깨먹음.. 이거 유리병에 넣으면 안 되지?',
    'incombustible',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s012',
    '아들이 공 차다가 베란다 창문 유리를 깼는데 조각이 한 바가지예요',
    'incombustible',
    ['situation'],
  ),
  waste('fresh-six-sit-s013', '건배하다 와인잔에 금이 갔어요 유리병 모으는 데 넣으려는데', 'incombustible', [
    'situation',
  ]),
  waste('fresh-six-sit-s015', '강아지가 물어뜯어서 솜이 다 튀어나온 쿠션', 'general-waste', ['situation']),
  waste(
    'fresh-six-sit-s016',
    '전기장판이 접었다 폈다 하다 선이 끊어졌나 따뜻해지질 않아요 버릴래요',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-s017', '부탄가스 흔들어보니 찰랑찰랑하는데 이대로 캔에 버리면 터지나요', 'gas-can', [
    'situation',
  ]),
  waste('fresh-six-sit-s018', '캠핑 다녀와서 이소가스가 반쯤 남았는데 이제 캠핑 안 갈 거거든요', 'gas-can', [
    'situation',
  ]),
  waste('fresh-six-sit-s019', '에프킬라 눌러도 안 나오는데 흔들면 안에 뭐가 있긴 해요', 'gas-can', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s020',
    '종이컵에 믹스커피 자국 말라붙은 거 물로 한번 헹구면 되는 거예요?',
    'paper-cup',
    ['situation'],
  ),
  waste('fresh-six-sit-s021', '치킨 상자인데 기름종이 깔려 있어서 박스는 하나도 안 더러워요', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-s022', '비 쫄딱 맞은 택배 박스 베란다에서 말리면 종이로 쳐주나', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-s023', '강아지가 배변패드 옆 신문지에다 쉬해놨어 종이에 버려도 돼?', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s024', '생일 케이크 상자 안쪽에 생크림이 떡칠돼 있는데요', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s025', '우유팩을 안 씻고 한 달 쌓아뒀더니 까맣게 곰팡이가...', 'general-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s026',
    '빈 소주병 들고 갔더니 슈퍼에서 안 받아준대요 법으로 받아야 되는 거 아니에요?',
    'deposit-bottle',
    ['situation'],
  ),
  waste('fresh-six-sit-s027', '참기름병 안쪽 기름이 뜨거운 물로도 안 씻겨요', 'incombustible', ['situation']),
  waste('fresh-six-sit-s028', '식용유 쏟아서 키친타월로 다 닦았는데 이 기름 먹은 휴지는', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s029', '설에 전 부치고 났더니 기름이 한 냄비나 남았네요', 'cooking-oil', [
    'situation',
  ]),
  waste('fresh-six-sit-s030', '뚜껑도 안 딴 콩기름인데 기한이 1년 넘었어요', 'cooking-oil', ['situation']),
  waste('fresh-six-sit-s031', '애가 커서 못 신는 운동화 밑창도 멀쩡한데', 'clothes', ['situation']),
  waste('fresh-six-sit-s032', '등산화 오래 놔뒀더니 밑창이 가루처럼 부스러져요', 'general-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s033',
    '흰 티셔츠 김칫국물이 삶아도 안 지워지는데 수거함에 넣으면 욕먹을까',
    'general-waste',
    ['situation'],
  ),
  waste('fresh-six-sit-s034', '발가락 구멍 난 양말만 한 보따리', 'general-waste', ['situation']),
  waste('fresh-six-sit-s035', '스텐 텀블러 떨어뜨려서 우그러졌는데 뚜껑은 뺐어요', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-six-sit-s036', '코팅 홀랑 벗겨진 궁중팬 음식이 다 눌어붙어요', 'scrap-metal', ['situation']),
  waste(
    'fresh-six-sit-s037',
    '할머니 쓰시던 수은 체온계를 떨어뜨려서 은색 구슬이 굴러다녀요 어떡해',
    'mercury',
    ['situation'],
  ),
  waste('fresh-six-sit-s038', '구급상자 정리하다 2018년까지인 연고를 발견했습니다', 'medicine', [
    'situation',
  ]),
  waste('fresh-six-sit-s039', '처방받은 약 먹고 두드러기 나서 20일 치가 그대로 남음', 'medicine', [
    'situation',
  ]),
  waste('fresh-six-sit-s040', '안약 한 번 넣고 눈 따가워서 안 쓰는데 싱크대에 따라버릴까', 'medicine', [
    'situation',
  ]),
  waste('fresh-six-sit-s041', '세탁기 20년 썼더니 탈수를 못 하네요 이제 보내주려고요', 'electronics', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s042',
    '다음 주 이사인데 에어컨은 안 가져갈 거고 아직 벽에 붙어 있어요',
    'electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-s043', '선풍기가 목이 꺾여서 고개를 못 들어요 ㅠ', 'small-electronics', ['situation']),
  waste('fresh-six-sit-s044', 'LED로 싹 바꾸면서 뗀 긴 형광등 네 개 멀쩡하긴 함', 'lamp', ['situation']),
  waste('fresh-six-sit-s045', '물로 된 아이스팩 구멍 내서 물은 다 뺐어요 껍데기는요', 'vinyl', ['situation']),
  waste(
    'fresh-six-sit-s046',
    '우리 동네는 아이스팩 수거함을 없앴대요 젤로 된 건 이제 어디다',
    'general-waste',
    ['situation'],
  ),
  waste('fresh-six-sit-s047', '횟집 생선 담았던 스티로폼인데 핏물이 배서 안 지워져요', 'general-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s048',
    '컵라면 스티로폼 그릇 햇볕에 이틀 뒀더니 새하얘졌어요 이러면 재활용 되는 거죠',
    'styrofoam',
    ['situation'],
  ),
  waste('fresh-six-sit-s049', '생수병 라벨 떼다가 반만 찢어지고 접착제가 남아 있어요', 'clear-pet', [
    'situation',
  ]),
  waste('fresh-six-sit-s051', '어항이 와장창 깨져서 물은 닦았고 유리 조각만 남았어요', 'incombustible', [
    'situation',
  ]),
  waste('fresh-six-sit-s052', '고양이가 화분 넘어뜨려서 사기 화분이 두 동강', 'incombustible', ['situation']),
  waste('fresh-six-sit-s053', '삼계탕 끓여 먹고 남은 닭 뼈 국물은 다 버렸어요', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s054', '대하구이 해먹고 새우 머리랑 껍질이 산더미예요', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s055', '간장게장 밥까지 비벼 먹고 남은 게딱지요', 'general-waste', ['situation']),
  waste('fresh-six-sit-s056', '아보카도 발라 먹고 씨만 덩그러니', 'general-waste', ['situation']),
  waste('fresh-six-sit-s057', '여름에 쌀벌레 생겨서 쌀 한 봉지를 못 먹게 됐어', 'food-waste', ['situation']),
  waste('fresh-six-sit-s058', '김장하고 나온 배추 겉잎이 두 자루예요 소금은 안 쳤어요', 'food-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s059', '임신테스트기 두 줄 확인했는데 플라스틱에 버리면 되나요', 'general-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s060',
    '어제 코로나 자가키트 했는데 음성 나왔어요 이건 그냥 버려도 되는지',
    'general-waste',
    ['situation'],
  ),
  waste('fresh-six-sit-s061', '택배 온 거 뜯었는데 종이 완충재가 구깃구깃하게 한가득이에요', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-s062', '이사 오면서 뽁뽁이로 둘둘 감아온 거 다 풀었더니 산더미', 'vinyl', [
    'situation',
  ]),
  waste('fresh-six-sit-s063', '스팸 먹고 남은 통에 기름이 하얗게 굳었는데 닦아야 해?', 'metal-can', [
    'situation',
  ]),
  waste('fresh-six-sit-s064', '골뱅이 통조림 국물만 따라내고 안 헹궜는데 그냥 캔에 던져도?', 'metal-can', [
    'situation',
  ]),
  waste('fresh-six-sit-s065', '맥주캔에 친구들이 담배꽁초를 넣어놨어요 이거 캔으로 못 가죠?', 'metal-can', [
    'situation',
  ]),
  waste('fresh-six-sit-s066', '햇반 다 먹었는데 밥풀이 말라서 눌어붙음 불려서 떼면 됨?', 'plastic', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s067',
    '샴푸 거의 다 썼는데 바닥에 조금 남은 게 안 나와요 통째로 내놔도 될까요',
    'plastic',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s068',
    '마라탕 포장용기 기름이 코팅된 것처럼 미끌거리는데 설거지하면 되는 거죠',
    'plastic',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s069',
    '분리수거하는 날 경비 아저씨가 검은 비닐은 안 된다는데 깨끗한 검정 봉지예요',
    'vinyl',
    ['situation'],
  ),
  waste('fresh-six-sit-s070', '과자 봉지 안에 부스러기가 좀 있는데 털기만 하면 되나요', 'vinyl', [
    'situation',
  ]),
  waste('fresh-six-sit-s071', '고기 핏물 묻은 비닐 세제로 닦아도 벌겋고 냄새나요', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-s072', '교회에서 단체로 쓴 종이컵 삼백 개 정도 포개놨습니다', 'paper-cup', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s073',
    '선물 받은 화장품 상자가 반짝이 금박이라 종이에 넣기 애매해서요',
    'general-waste',
    ['situation'],
  ),
  waste('fresh-six-sit-s074', '애기가 책을 쫙쫙 찢어놔서 너덜너덜해진 그림책 종이예요', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-s075', '프린터로 뽑고 버리는 이면지에 스테이플러 그대로 박혀 있는데', 'paper', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s076',
    '벽시계 안 가서 버리려는데 뒤에 건전지는 뺐어요 시계만요',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-s077', '시계에서 뺀 건전지에 하얀 가루가 꼈어요', 'battery', ['situation']),
  waste('fresh-six-sit-s078', '리모컨 안에서 건전지가 터져서 액이 흘렀어요 맨손으로 만져도 되나', 'battery', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s079',
    '장난감 자동차 안에 건전지 뚜껑이 안 열려서 못 빼겠어요 그냥 버리면?',
    'small-electronics',
    ['situation'],
  ),
  waste(
    'fresh-six-sit-s080',
    '카센터 안 가고 내가 배터리 갈았더니 헌 거가 남았네 무거워 죽겠음',
    'car-battery',
    ['situation'],
  ),
  waste('fresh-six-sit-s081', '연탄 갈고 난 거 아직 뜨끈한데 봉투에 담아도 돼요?', 'briquette-ash', [
    'situation',
  ]),
  waste('fresh-six-sit-s082', '시골집 고치고 나온 시멘트 덩어리랑 타일이 포대로 세 개', 'construction', [
    'situation',
  ]),
  waste('fresh-six-sit-s083', '화장실 직접 뜯어고치는 중이라 타일 깨진 게 계속 나와요', 'construction', [
    'situation',
  ]),
  waste('fresh-six-sit-s084', '농사 그만두시면서 아버지가 쓰던 제초제 반 병이 창고에 남았어요', 'pesticide', [
    'situation',
  ]),
  waste('fresh-six-sit-s085', '락카 스프레이 색칠 놀이 하고 조금 남은 거', 'gas-can', ['situation']),
  waste('fresh-six-sit-s086', '방문 칠하고 남은 수성페인트 두 통 뚜껑은 꽉 닫아놨어요', 'paint', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-s087',
    question: '순간접착제 굳어서 안 나오는데 이것도 유해폐기물?',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s088',
    question: '여행 가방 바퀴가 다 빠져서 끌지를 못해요 28인치짜리',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s089',
    question: '20년 된 책상인데 상판이 휘어서 서랍이 안 열려요 내다 놓으면 가져가나',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s090',
    question: '신혼 때 산 침대 프레임 나사 풀어서 분해해 놨어요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s091',
    question: '아이가 초등학교 졸업해서 피아노가 자리만 차지하네요 거저 준대도 안 가져간대요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s092',
    question: '개가 소파를 다 뜯어놔서 스펀지가 삐져나왔는데 이 상태로도 스티커 붙이면 가져가요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s093',
    question: '자전거 체인 끊어진 채 2년째 복도에 방치 중',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-s094',
    question: '아파트에 이사 온 사람이 전 주인이 두고 간 장롱 어쩌냬요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-six-sit-s095', '도마 김치 물 들고 칼집 투성인 나무 도마', 'general-waste', ['situation']),
  {
    id: 'fresh-six-sit-s096',
    question: '텐트 폴대 부러지고 천도 삭았는데 버리긴 버려야지',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-s097', '분유 다 먹고 깡통만 스무 개 모였어요 안에 은박은 뜯었고요', 'metal-can', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-s098',
    question: '와이프가 안 쓰는 향수 반이나 남았는데 병이 유리라서요',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste(
    'fresh-six-sit-s099',
    '유리로 된 커피병 라벨이 아무리 해도 안 떼져요 그대로 내도 되죠',
    'glass-bottle',
    ['situation'],
  ),
  waste('fresh-six-sit-s100', '박카스 한 박스 마시고 병만 모아놨어 뚜껑은 다 땄고', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-six-sit-s101', '드라이기 켜면 탄내 나서 무서워서 못 쓰겠음', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-s102',
    '로봇청소기 충전이 안 돼요 배터리 수명 다 된 듯한데 본체째 버릴까 하고',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-s103', '물먹는 하마 물 꽉 찼는데 물은 따라버렸고 통만', 'plastic', ['situation']),
  {
    id: 'fresh-six-sit-s104',
    question: '치약 쥐어짜도 안 나와서 이제 놔주려고요',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-s105', '칫솔 변기 닦는 데까지 쓰고 수명 다함', 'general-waste', ['situation']),
  waste('fresh-six-sit-s106', '마늘 까는 알바 했더니 마늘 껍질이 두 봉지', 'general-waste', ['situation']),
  waste('fresh-six-sit-s107', '쓰다 만 물티슈가 바싹 말라버렸어요 종이인가', 'general-waste', ['situation']),
  waste('fresh-six-sit-s108', '고구마 굽다가 새까맣게 태워먹은 거 그냥 음쓰?', 'food-waste', ['situation']),
  waste('fresh-six-sit-s109', '회 먹고 남은 생선 뼈 매운탕까지 끓였어요 이제 진짜 끝', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-f001', '수거함이 없으면요?', 'milk-carton', ['follow-up'], {
    history: after('우유팩 어떻게 버려요?', '헹구고 펼쳐 말려서 종이팩 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f002', '빨대는?', 'general-waste', ['follow-up'], {
    history: after('우유팩 버리는 법', '종이팩 전용 수거함에 내놓으세요.'),
  }),
  waste('fresh-six-sit-f003', '왜 종이랑 따로 모아?', 'aseptic-carton', ['follow-up'], {
    history: after('두유팩은 어디에 버려?', '멸균팩은 종이팩 수거함에 따로 모아 주세요.'),
  }),
  waste('fresh-six-sit-f004', '기름이 배었으면?', 'general-waste', ['follow-up'], {
    history: after('피자박스 종이에 버려도 되죠?', '깨끗한 상자는 종이류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f005', '아니 안에 무만 들어 있던 플라스틱 통 말이야', 'plastic', ['follow-up'], {
    history: after('치킨 박스 버리는 법 알려줘', '기름이 묻지 않았으면 종이류로 버리세요.'),
  }),
  waste('fresh-six-sit-f006', '그럼 뗀 테이프는요?', 'general-waste', ['follow-up'], {
    history: after('택배 상자는 종이 맞나요', '테이프와 송장을 떼고 종이류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f007', '안에 든 뽁뽁이는', 'vinyl', ['follow-up'], {
    history: after('택배 박스 버리려고', '납작하게 접어 종이류로 내놓으세요.'),
  }),
  {
    id: 'fresh-six-sit-f008',
    question: '그 기름은 어디다 버려',
    history: after('참치캔은 어떻게 버려요', '기름을 비우고 헹궈 캔류로 내놓으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f009', '와인병도 돼?', 'glass-bottle', ['follow-up'], {
    history: after('소주병 보증금 받는 방법', '소매점이나 무인회수기에 돌려주면 돼요.'),
  }),
  waste('fresh-six-sit-f010', '이가 나갔는데도?', 'incombustible', ['follow-up'], {
    history: after('맥주병 어디에 반납해요?', '가까운 소매점에 반납하면 보증금을 받아요.'),
  }),
  waste('fresh-six-sit-f011', '얼마 주는데', 'deposit-bottle', ['follow-up'], {
    history: after('맥주병 반납 어디서 해', '편의점이나 마트에 돌려주세요.'),
  }),
  waste('fresh-six-sit-f012', '마대는 어디서 팔아요?', 'incombustible', ['follow-up'], {
    history: after('유리컵 버리는 법', '불연성 마대에 담아 버려요.'),
  }),
  waste('fresh-six-sit-f013', '왜요?', 'incombustible', ['follow-up'], {
    history: after('거울은 유리병이죠?', '거울은 유리병이 아니라서 불연성 마대에 담아요.'),
  }),
  waste('fresh-six-sit-f014', '구멍은 안 뚫어도 돼요?', 'gas-can', ['follow-up'], {
    history: after('부탄가스 버리는 법 알려주세요', '가스를 다 빼고 캔류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f015', '아직 좀 남았는데', 'gas-can', ['follow-up'], {
    history: after('부탄가스 통', '가스를 다 빼고 캔류로 버리세요.'),
  }),
  waste('fresh-six-sit-f016', '손잡이가 플라스틱인데', 'scrap-metal', ['follow-up'], {
    history: after('프라이팬은 고철인가요', '네, 고철류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f017', '뚜껑은 유리인데', 'incombustible', ['follow-up'], {
    history: after('냄비 버리고 싶어요', '고철류로 내놓으면 돼요.'),
  }),
  {
    id: 'fresh-six-sit-f018',
    question: '속옷도?',
    history: after('헌 옷 어디 버려요', '의류 수거함에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f019', '베개는?', 'general-waste', ['follow-up'], {
    history: after('안 입는 옷', '깨끗하면 의류 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f020', '한 짝밖에 없는데요..', 'general-waste', ['follow-up'], {
    history: after('신발 수거함에 넣어도 돼요?', '짝을 맞춰 의류 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f021', '무릎이 다 찢어진 건데 패션 말고 진짜로', 'general-waste', ['follow-up'], {
    history: after('청바지 버릴 때', '의류 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f022', '진짜 공짜예요?', 'electronics', ['follow-up'], {
    history: after('냉장고 버리려면', '1599-0903에 예약하면 무상으로 가져가요.'),
  }),
  waste('fresh-six-sit-f023', '고장 안 난 것도 가져가?', 'electronics', ['follow-up'], {
    history: after('세탁기 폐기 신청', '무상방문수거를 예약하세요.'),
  }),
  waste('fresh-six-sit-f024', '리모컨은 따로 버리나', 'small-electronics', ['follow-up'], {
    history: after('텔레비전 버리고 싶은데', '폐가전 무상방문수거를 이용하세요.'),
  }),
  waste('fresh-six-sit-f025', '유리로 된 통은?', 'incombustible', ['follow-up'], {
    history: after('믹서기는 어디에 버려?', '소형가전 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f026', '한 대만 있어도 와줘요?', 'small-electronics', ['follow-up'], {
    history: after('선풍기 어떻게 버려', '소형가전 수거함에 넣거나 무상방문수거를 이용해요.'),
  }),
  waste('fresh-six-sit-f027', '동그란 거는?', 'battery', ['follow-up'], {
    history: after('건전지 버리는 곳', '폐건전지 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f028', '물이 새어 나왔어요', 'battery', ['follow-up'], {
    history: after('건전지는 종량제에 버려도 되나요', '안 돼요, 폐건전지 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f029', '테이프 없으면', 'power-bank', ['follow-up'], {
    history: after('보조배터리 버릴 건데', '단자에 테이프를 붙여 전용 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f030', '깨졌는데요', 'incombustible', ['follow-up'], {
    history: after('형광등 어디 버려요', '폐형광등 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f031', '엘이디 전구는?', 'lamp', ['follow-up'], {
    history: after('형광등 버리는 법', '깨지지 않게 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f032', '옛날 백열전구도 같이?', 'incombustible', ['follow-up'], {
    history: after('형광등은요', '폐형광등 수거함에 넣어 주세요.'),
  }),
  {
    id: 'fresh-six-sit-f033',
    question: '씨는?',
    history: after('수박 껍질 음식물 맞아?', '네, 잘게 썰어 음식물로 버리세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f034', '씨는 어떡해요', 'general-waste', ['follow-up'], {
    history: after('복숭아 먹고 껍질', '껍질은 음식물쓰레기로 버리세요.'),
  }),
  waste('fresh-six-sit-f035', '썩은 양파 알맹이는', 'food-waste', ['follow-up'], {
    history: after('양파 껍질은 음식물?', '마른 껍질은 종량제봉투에 버려요.'),
  }),
  waste('fresh-six-sit-f036', '그럼 상한 계란 속은?', 'food-waste', ['follow-up'], {
    history: after('계란 껍데기', '종량제봉투에 버려요.'),
  }),
  {
    id: 'fresh-six-sit-f037',
    question: '남은 새우젓은',
    history: after('족발 뼈 어디에', '뼈는 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f038', '새우 껍질도 똑같아?', 'general-waste', ['follow-up'], {
    history: after('게 껍데기는 음쓰인가', '딱딱한 껍데기는 종량제봉투에 버려요.'),
  }),
  {
    id: 'fresh-six-sit-f039',
    question: '캡슐은?',
    history: after('커피 찌꺼기 버리기', '종량제봉투에 버리세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-f040',
    question: '종이로 된 겉봉투는',
    history: after('녹차 티백은 음식물이에요?', '티백은 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f041', '껍데기 종이 상자는?', 'paper', ['follow-up'], {
    history: after('먹다 남은 약은 어디 버려', '약국이나 주민센터 폐의약품 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-f042', '물약은 변기에 버리면 되지?', 'medicine', ['follow-up'], {
    history: after('유통기한 지난 알약', '폐의약품 수거함에 넣으세요.'),
  }),
  {
    id: 'fresh-six-sit-f043',
    question: '비타민도 거기다?',
    history: after('감기약 남은 거', '폐의약품 수거함에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f044', '붓은?', 'general-waste', ['follow-up'], {
    history: after('페인트 남은 거 버리는 법', '주민센터에 문의해 유해폐기물로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f045', '전자식이야', 'small-electronics', ['follow-up'], {
    history: after('체온계 버리려는데', '수은이면 주민센터에 문의하세요.'),
  }),
  waste('fresh-six-sit-f046', '수거함이 우리 아파트엔 없어요', 'cooking-oil', ['follow-up'], {
    history: after('식용유 버리는 방법', '식혀서 폐식용유 수거함에 부으세요.'),
  }),
  waste('fresh-six-sit-f047', '빈 통은 어떻게 해', 'plastic', ['follow-up'], {
    history: after('식용유는요?', '폐식용유 수거함에 넣어 주세요.'),
  }),
  {
    id: 'fresh-six-sit-f048',
    question: '얼마예요?',
    history: after('소파 버릴 때 어떻게 해요', '대형폐기물로 신고하고 스티커를 붙이세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-f049',
    question: '의자도 같이 신고하면 되나',
    history: after('책상 버리려고 하는데요', '구청 누리집에서 신고하고 내놓으세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-f050',
    question: '며칠 걸려?',
    history: after('매트리스 어떻게 버려', '대형폐기물로 신고하세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-f051',
    question: '스티커는 어디서 사는데',
    history: after('침대 버리기', '대형폐기물 신고 후 스티커를 붙여 내놓으세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f052', '테이프가 안 떨어지면', 'general-waste', ['follow-up'], {
    history: after('스티로폼 상자 어떻게 버려요', '테이프를 떼고 헹궈 스티로폼으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f053', '안에 있던 아이스팩도요', 'general-waste', ['follow-up'], {
    history: after('스티로폼 박스는?', '테이프와 송장을 떼고 스티로폼 수거함에 내놓으세요.'),
  }),
  waste('fresh-six-sit-f054', '국물 자국이 안 지워져', 'general-waste', ['follow-up'], {
    history: after('컵라면 용기 버리는 법', '재질을 보고 종이나 스티로폼으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f055', '스프 봉지 작은 것도?', 'vinyl', ['follow-up'], {
    history: after('라면 봉지는 비닐?', '네, 비닐류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f056', '김치 국물 묻어서 안 씻기는데', 'general-waste', ['follow-up'], {
    history: after('비닐봉지 버리는 법', '깨끗하면 비닐류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-f057', '왜? 플라스틱이잖아', 'general-waste', ['follow-up'], {
    history: after('칫솔은 플라스틱이에요?', '칫솔은 종량제봉투에 버려요.'),
  }),
  {
    id: 'fresh-six-sit-f058',
    question: '아니 볼펜 말고 플라스틱 자',
    history: after('볼펜은 플라스틱에 버리나요', '여러 재질이 섞여 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-f059',
    question: '그럼 명함은',
    history: after('영수증 종이로 내도 되나요', '감열지라 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-f060', '뚜껑은?', 'plastic', ['follow-up'], {
    history: after('종이컵은 종이류?', '헹궈서 종이컵끼리 모아 내놓으세요.'),
  }),
  waste('fresh-six-sit-f061', '홀더는요', 'paper', ['follow-up'], {
    history: after('스타벅스 종이컵', '헹궈서 종이컵끼리 모아 내놓으세요.'),
  }),
  waste('fresh-six-sit-f062', '한 개뿐인데 마대까지 사야 해?', 'incombustible', ['follow-up'], {
    history: after('깨진 그릇 어디 버려', '불연성 마대에 담으세요.'),
  }),
  waste('fresh-six-sit-f063', '플라스틱 화분이야', 'plastic', ['follow-up'], {
    history: after('화분 버리려고', '도자기 화분은 불연성 마대에 담아요.'),
  }),
  waste('fresh-six-sit-f064', '돈 내야 돼요?', 'briquette-ash', ['follow-up'], {
    history: after('연탄재 버리는 법', '다 식힌 뒤 투명 봉투에 담아 따로 내놓으세요.'),
  }),
]

function after(user: string, assistant: string): NonNullable<EvalQuestion['history']> {
  return [
    { role: 'user', text: user },
    { role: 'assistant', text: assistant },
  ]
}
