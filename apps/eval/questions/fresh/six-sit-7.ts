import type { EvalQuestion } from '../types.ts'
import { waste } from './waste.ts'

/** The sixth batch, written like the others before any tuning. */
export const freshSixSitSeventh: readonly EvalQuestion[] = [
  waste('fresh-six-sit-b6-s001', '남은 배추전이랑 동그랑땡 명절 지나고 보니 쉬었어요', 'food-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-b6-s002',
    '회사 탕비실에서 나온 종이컵 하루 백 개 정도 되는데 모아서 내면?',
    'paper-cup',
    ['situation'],
  ),
  waste('fresh-six-sit-b6-s003', '애가 우유 먹고 팩을 꾹꾹 접어놨는데 펴서 내야 되나요', 'milk-carton', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s004', '유치원 만들기 작품 휴지심에 스팽글이랑 솜 붙어 있어요', 'general-waste', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-b6-s005',
    '피자 시켰는데 박스 뚜껑은 깨끗하고 바닥만 기름졌어요 바닥은?',
    'general-waste',
    ['situation'],
  ),
  waste('fresh-six-sit-b6-s006', '계란 떨어뜨려서 바닥 닦은 키친타월', 'general-waste', ['situation']),
  waste('fresh-six-sit-b6-s007', '두루마리 휴지 다 쓰고 나온 심 서른 개', 'paper', ['situation']),
  waste(
    'fresh-six-sit-b6-s008',
    '택배 상자 뜯다가 손 베였네 테이프만 칼로 그었는데 테이프 남겨도 됨?',
    'paper',
    ['situation'],
  ),
  waste('fresh-six-sit-b6-s009', '시험 끝난 딸 프린트물 형광펜 칠 범벅인데 종이 되죠', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s010', '종이 달력인데 위에 스프링 못 빼겠어요 그냥 통째로?', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s011', '명절 선물세트 상자 안에 노란 천이 깔려 있는데 천은', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s012', '스팸 선물세트 플라스틱 틀이 남았어요', 'plastic', ['situation']),
  waste('fresh-six-sit-b6-s013', '한과 담겨 있던 대나무 바구니', 'general-waste', ['situation']),
  waste('fresh-six-sit-b6-s014', '과일 바구니 플라스틱 손잡이 달린 거', 'plastic', ['situation']),
  waste(
    'fresh-six-sit-b6-s015',
    '꽃 배달 온 거 꽃은 시들고 오아시스 스펀지 초록색만 남았어',
    'general-waste',
    ['situation'],
  ),
  {
    id: 'fresh-six-sit-b6-s016',
    question: '화환 받은 거 나무 받침대',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s017', '개업 선물 화분 식물이 죽었고 사기 화분만', 'incombustible', ['situation']),
  waste('fresh-six-sit-b6-s018', '플라스틱 화분 흙 털어냈어요 열 개', 'plastic', ['situation']),
  waste('fresh-six-sit-b6-s019', '물 주다가 깨진 유리 화병', 'incombustible', ['situation']),
  waste('fresh-six-sit-b6-s020', '크리스탈 꽃병 금 갔어요', 'incombustible', ['situation']),
  waste('fresh-six-sit-b6-s021', '오래된 꿀병 유리인데 굳은 꿀은 녹여서 버렸어요', 'glass-bottle', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-b6-s022',
    question: '매실액 담갔던 유리 항아리 뚜껑 잃어버림',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s023', '보리차 끓여 담던 델몬트 병', 'glass-bottle', ['situation']),
  waste('fresh-six-sit-b6-s024', '이유식 유리병 열두 개 라벨 다 떼고 삶았어요', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s025', '드링크 비타500 병 한 상자 뚜껑 따로 모음', 'glass-bottle', ['situation']),
  {
    id: 'fresh-six-sit-b6-s026',
    question: '링거병 같은 앰플 유리 다 쓴 거',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s027', '소주를 페트로 된 거 큰 거 마셨는데 이건 보증금 없나요', 'clear-pet', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-b6-s028',
    question: '캔맥주에 붙은 플라스틱 고리',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s029', '깻잎 통조림 캔 따개가 부러져서 반만 열렸어요', 'metal-can', ['situation']),
  waste('fresh-six-sit-b6-s030', '분유 깡통 밑에 녹이 슬었는데 캔으로?', 'metal-can', ['situation']),
  {
    id: 'fresh-six-sit-b6-s031',
    question: '쿠키 틴케이스 크리스마스 거 뚜껑 안 맞음',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s032', '자전거 튜브 펑크 나서 갈았는데 헌 튜브 고무', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s033', '차 와이퍼 갈고 남은 거', 'general-waste', ['situation']),
  waste('fresh-six-sit-b6-s034', '엔진오일 셀프로 갈았더니 폐오일이 한 통', 'special-drop-off', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-b6-s035',
    question: '부동액 쓰다 남은 거 창고에',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s036',
    question: '라이터 기름 지포 오일 쓰다 만 캔',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s037',
    question: '캠핑 숯 쓰고 남은 재 다 식었음',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s038',
    question: '번개탄 안 쓴 거 젖어서 못 써요',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s039',
    question: '불꽃놀이 폭죽 불발된 거 두 개',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s040',
    question: '소화기 압력 게이지 빨간 데 가 있음 어디다 반납',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s041',
    question: '아기 카시트 사고 나서 못 써요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s042',
    question: '보행기 바퀴 하나 빠짐 접으면 크긴 해요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s043',
    question: '아기 욕조 플라스틱 물때가 안 지워져',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s044',
    question: '기저귀 갈이대 다리 흔들려서 위험',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b6-s045',
    question: '범퍼침대 솜 다 죽고 커버 찢어짐',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s046', '전기 자전거 배터리가 부풀었대요 가게에서', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-six-sit-b6-s047', '무선 청소기 배터리만 새로 샀어요 헌 배터리는', 'power-bank', ['situation']),
  waste('fresh-six-sit-b6-s048', '드릴 충전 배터리가 안 먹어서 빼놨음', 'power-bank', ['situation']),
  {
    id: 'fresh-six-sit-b6-s049',
    question: '카메라 배터리 옛날 디카 거 납작한 거',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b6-s050', '노트북 배터리 분리형인데 수명 끝', 'power-bank', ['situation']),
  waste('fresh-six-sit-b6-f001', '뚜껑이 날카로운데', 'metal-can', ['follow-up'], {
    history: after('참치캔은요', '비우고 헹궈 캔류로 내놓으세요.'),
  }),
  {
    id: 'fresh-six-sit-b6-f002',
    question: '다 짜 쓴 빈 튜브는?',
    history: after('연고 버리는 법', '폐의약품 수거함에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b6-f003', '유리로 된 건데', 'glass-bottle', ['follow-up'], {
    history: after('다 쓴 로션 통', '헹궈서 플라스틱류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f004', '얼음이랑 음료가 남았는데', 'plastic', ['follow-up'], {
    history: after('커피 컵 버리기', '플라스틱이면 헹궈 플라스틱류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f005', '플라스틱으로 된 거면?', 'plastic', ['follow-up'], {
    history: after('계란판은 어디에', '종이 계란판은 종이류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f006', '나무로 된 거는?', 'general-waste', ['follow-up'], {
    history: after('숟가락 버리려는데', '쇠 숟가락은 고철로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f007', '뚝배기도 고철이야?', 'incombustible', ['follow-up'], {
    history: after('냄비는요', '고철로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f008', '철사로 된 거', 'scrap-metal', ['follow-up'], {
    history: after('옷걸이 어디 버려', '재질에 따라 나눠 버려요.'),
  }),
  {
    id: 'fresh-six-sit-b6-f009',
    question: '플라스틱이야',
    history: after('도마 버려야 하는데', '나무 도마는 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b6-f010', '안 헹궈지는데', 'general-waste', ['follow-up'], {
    history: after('칫솔 말고 치약은?', '튜브를 헹궈 플라스틱류로 내놓으세요.'),
  }),
  {
    id: 'fresh-six-sit-b6-f011',
    question: '모니터는 깨졌는데',
    history: after('안 쓰는 컴퓨터', '무상방문수거를 예약하거나 소형가전으로 내놓으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-b6-f012',
    question: '액상 통은?',
    history: after('전자담배 버리는 법', '소형가전 수거함에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b6-f013', '인형은 안 돼?', 'general-waste', ['follow-up'], {
    history: after('의류수거함에 뭐 넣어?', '옷과 신발, 가방 등을 넣어요.'),
  }),
  waste('fresh-six-sit-b6-f014', '밑창이 떨어진 건데', 'general-waste', ['follow-up'], {
    history: after('신발 버리기', '짝을 맞춰 의류 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-b6-f015', '아파트에 없으면 어디로 가져가', 'battery', ['follow-up'], {
    history: after('폐건전지', '폐건전지 수거함에 넣으세요.'),
  }),
  {
    id: 'fresh-six-sit-b6-f016',
    question: '내가 분해해서 종량제에 넣으면 안 돼?',
    history: after('책상 버릴게요', '대형폐기물로 신고하세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b6-f017', '철거도 해줘?', 'electronics', ['follow-up'], {
    history: after('에어컨요', '무상방문수거를 예약하세요.'),
  }),
  waste('fresh-six-sit-b6-f018', '위에 삼발이만', 'scrap-metal', ['follow-up'], {
    history: after('가스레인지 버려요', '무상방문수거나 대형폐기물을 이용하세요.'),
  }),
  waste('fresh-six-sit-b6-f019', '코드 잘라서 버리면 안 되나', 'small-electronics', ['follow-up'], {
    history: after('밥솥 고장', '소형가전으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f020', '테두리가 나무인데', 'incombustible', ['follow-up'], {
    history: after('깨진 거울', '신문지에 싸서 불연성 마대에 담으세요.'),
  }),
  {
    id: 'fresh-six-sit-b6-f021',
    question: '나누기 힘든데 통째로는?',
    history: after('우산', '천과 살을 나눠 버리세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-b6-f022',
    question: '봉투째로?',
    history: after('음식물쓰레기 봉투 어디에 버려', '음식물 수거통에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b6-f023', '생선 피가 묻어서 안 지는데', 'general-waste', ['follow-up'], {
    history: after('아이스박스 스티로폼', '테이프를 떼고 스티로폼으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f024', '비닐 코팅이면?', 'general-waste', ['follow-up'], {
    history: after('종이 쇼핑백', '종이류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b6-f025', '이쑤시개 꽂혀 있어', 'food-waste', ['follow-up'], {
    history: after('떡 상한 거', '음식물쓰레기로 버리세요.'),
  }),
  {
    id: 'fresh-six-sit-b6-i001',
    question: '피아노 내다 버리는 데 얼마나 들어',
    intents: ['bulk_waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i002',
    question: '이사하면서 책장 네 개 한 번에 수거 예약하려고',
    intents: ['bulk_waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i003',
    question: '대형 생활폐기물 배출 신청 전화번호',
    intents: ['bulk_waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i004',
    question: '침대 버릴 때 매트리스 따로 계산해요?',
    intents: ['bulk_waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i005',
    question: '부천에서 안마의자 버리려면 수수료가',
    intents: ['bulk_waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i006',
    question: '근처에 폐가전 넣는 함 있나요',
    intents: ['collection_point'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i007',
    question: '우리 동 주민센터에 건전지함 있어?',
    intents: ['collection_point'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i008',
    question: '잠실 쪽 헌옷수거함 위치',
    intents: ['collection_point'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i009',
    question: '페트병 넣으면 돈 주는 기계 어디 있음',
    intents: ['collection_point'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i010',
    question: '아이스팩 모으는 데가 분당에 있을까',
    intents: ['collection_point'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i011',
    question: '플라스틱 1kg 팔면 얼마임',
    intents: ['recyclable_price'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i012',
    question: '요즘 파지 시세 좀',
    intents: ['recyclable_price'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i013',
    question: '고철값 떨어졌어?',
    intents: ['recyclable_price'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i014',
    question: '스텐 kg당 얼마 하나요',
    intents: ['recyclable_price'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i015',
    question: '빈 병 말고 그냥 유리병은 팔면 얼마',
    intents: ['recyclable_price'],
    tags: ['plain'],
  },
  { id: 'fresh-six-sit-b6-i016', question: '불연성 마대는 뭐야', intents: ['waste'], tags: ['plain'] },
  {
    id: 'fresh-six-sit-b6-i017',
    question: '종량제봉투 색깔별로 뭐가 달라요',
    intents: ['waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i018',
    question: '비닐도 분리수거 대상인가요',
    intents: ['waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i019',
    question: '분리배출 표시에 OTHER는 무슨 뜻',
    intents: ['waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i020',
    question: '귀찮은데 그냥 다 종량제에 버리면 안 돼?',
    intents: ['waste'],
    tags: ['plain'],
  },
  {
    id: 'fresh-six-sit-b6-i021',
    question: '환경 보호 퀴즈 하나 내줘',
    intents: ['general'],
    tags: ['plain'],
  },
  { id: 'fresh-six-sit-b6-i022', question: '오늘 기분이 꿀꿀하다', intents: ['general'], tags: ['plain'] },
  {
    id: 'fresh-six-sit-b6-i023',
    question: '너 덕에 분리수거 박사 됐어',
    intents: ['general'],
    tags: ['plain'],
  },
  { id: 'fresh-six-sit-b6-i024', question: '쓰레기 줄이는 팁 좀', intents: ['general'], tags: ['plain'] },
]

function after(user: string, assistant: string): NonNullable<EvalQuestion['history']> {
  return [
    { role: 'user', text: user },
    { role: 'assistant', text: assistant },
  ]
}
