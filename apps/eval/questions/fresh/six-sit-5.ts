import type { EvalQuestion } from '../types.ts'
import { waste } from './waste.ts'

/** The fourth batch, of other things: measured before any tuning. */
export const freshSixSitFifth: readonly EvalQuestion[] = [
  {
    id: 'fresh-six-sit-b4-s001',
    question: '캠핑 의자 천이 찢어졌는데 접으면 작아요 그래도 딱지 사야 하나',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s002',
    question: '작년 크리스마스 트리 플라스틱 나무인데 키가 1미터 80이에요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s004',
    question: '결혼사진 액자 유리로 된 건데 이혼해서 치우려고요 크기는 A4만 함',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste(
    'fresh-six-sit-b4-s005',
    '체중계 올라가면 숫자가 안 떠요 건전지는 갈아봤는데도',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-b4-s006', '손난로 다 식어서 딱딱하게 굳은 핫팩 스무 개', 'general-waste', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-b4-s007',
    question: '방 안에 둔 향초 다 타고 유리컵만 남았어요 안은 깨끗이 닦음',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s008', '라이터 가스 다 떨어져서 안 켜지는 거', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s009', '안경테 부러졌는데 도수 있는 거', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s010', '일회용 렌즈 빼서 세면대에 흘려보내면 안 된다면서요', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s011', '마스크팩 하고 난 축축한 시트', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s012', '마스크팩 봉지는 비닐이겠죠? 에센스 좀 묻어 있는데 헹궜어요', 'vinyl', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s013', '립스틱 유통기한 지난 거 다섯 개 안에 내용물 그대로', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s014', '수건이 걸레가 다 됐어요 빨아도 냄새나고', 'general-waste', ['situation']),
  {
    id: 'fresh-six-sit-b4-s015',
    question: '멀쩡한 수건인데 회사 창립기념 글씨가 박혀 있어요',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s016', '냄비 받침 대신 쓰던 LP판 오십 장', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s017', '비디오테이프 결혼식 찍은 거 사십 개 틀 데도 없고', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s018', '회사 usb 자료 들어 있는데 망치로 부숴서 버리면 되나', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-b4-s019',
    '외장하드 떨어뜨려서 인식이 안 되는데 개인정보가 걱정',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-b4-s020', '마우스 더블클릭 나서 새로 샀어 헌 건 어디로', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s021', '키보드에 커피 쏟아서 자판이 안 먹어', 'small-electronics', ['situation']),
  waste('fresh-six-sit-b4-s022', '멀티탭이 까맣게 그을렸어요 무서워서 바로 뽑음', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s023', '가습기에 물때가 껴서 곰팡이 냄새 나요 버릴래요', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s024', '비데 떼어냈는데 전기 코드 달린 거예요', 'small-electronics', ['situation']),
  {
    id: 'fresh-six-sit-b4-s025',
    question: '온수매트 물이 새서 이불까지 다 젖었어요 매트를 버려야죠',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s026',
    question: '돌침대 돌판이 두 조각 났어요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s027',
    question: '흔들의자 할머니 건데 삐걱거려서 무너질까 무서워요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s028', '쓰레기통 자체를 버리고 싶은데 30리터 플라스틱이에요', 'plastic', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s029', '빨래 바구니 손잡이 뜯어진 거 플라스틱이긴 한데', 'plastic', ['situation']),
  waste('fresh-six-sit-b4-s030', '휴지통 철망으로 된 사무실용', 'scrap-metal', ['situation']),
  waste('fresh-six-sit-b4-s031', '나무 도마 반으로 쩍 갈라짐', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s032', '유리 도마 이가 나갔어', 'incombustible', ['situation']),
  waste('fresh-six-sit-b4-s033', '실리콘 뒤집개 끝이 녹았어요', 'general-waste', ['situation']),
  {
    id: 'fresh-six-sit-b4-s034',
    question: '플라스틱 뒤집개 끝이 녹았어요',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s035', '쇠젓가락 짝이 안 맞는 거 한 움큼', 'scrap-metal', ['situation']),
  {
    id: 'fresh-six-sit-b4-s036',
    question: '고무 대야 김장하다 찢어짐 지름이 1미터',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s037', '사료 봉지 안쪽이 은색이고 겉은 비닐이에요 탈탈 털었음', 'vinyl', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s038', '고양이 간식 캔 씻으면 냄새가 안 나요', 'metal-can', ['situation']),
  waste('fresh-six-sit-b4-s039', '츄르 껍데기 짜먹이고 나면 미끈거리는데 헹구면?', 'vinyl', ['situation']),
  {
    id: 'fresh-six-sit-b4-s041',
    question: '낙엽 마당에서 쓸었더니 세 자루',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s042', '가지치기하고 나온 나뭇가지 잘게 잘랐어요', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s043', '어버이날 카네이션 조화 먼지 앉아서 정리해요', 'general-waste', [
    'situation',
  ]),
  {
    id: 'fresh-six-sit-b4-s044',
    question: '제습제 염화칼슘 물 찬 거 물은 어디다 버려요',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s045', '빈 가루세제 종이 상자인데 안에 가루가 좀 남았어요 털면 되죠', 'paper', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s046', '와이셔츠에 들어 있던 종이 판지랑 비닐 중에 판지는', 'paper', ['situation']),
  {
    id: 'fresh-six-sit-b4-s047',
    question: '쌀 20키로 들어 있던 종이포대 안쪽이 비닐이에요',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s048',
    question: '시멘트 포대 반 남은 거 굳어버렸어요',
    intents: ['waste'],
    tags: ['situation'],
  },
  {
    id: 'fresh-six-sit-b4-s051',
    question: '통장 정리했더니 다 쓴 통장이 열 권',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s052', '신용카드 만료돼서 반으로 잘랐어요', 'general-waste', ['situation']),
  {
    id: 'fresh-six-sit-b4-s053',
    question: '여권 만료된 거 그냥 버려도 되나',
    intents: ['waste'],
    tags: ['situation'],
  },
  waste('fresh-six-sit-b4-s054', '달력 위에 쇠로 된 부분 뜯어냈고 종이만 남음', 'paper', ['situation']),
  waste('fresh-six-sit-b4-s055', '잡지 비닐 코팅된 표지만 뜯었는데 그 표지는', 'general-waste', [
    'situation',
  ]),
  waste('fresh-six-sit-b4-s056', '편지 봉투에 비닐 창이 있는 고지서 비닐은 뗐어요', 'paper', ['situation']),
  waste('fresh-six-sit-b4-s057', '앨범에서 사진만 빼냈더니 이백 장', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-s058', '스팸 전화 오는 집 전화기 이제 해지했어요', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-six-sit-b4-s059',
    '공유기 통신사 바꾸면서 남은 거 반납하라는 말은 없었어요',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-six-sit-b4-s060', '안 쓰는 틴트 통 안에 솔이 달려 있어요', 'general-waste', ['situation']),
  waste('fresh-six-sit-b4-f001', '천은?', 'general-waste', ['follow-up'], {
    history: after('우산 버리는 법', '천과 살대를 나눠 살대는 고철로 버려요.'),
  }),
  waste('fresh-six-sit-b4-f002', '똥은 변기에 털고요?', 'general-waste', ['follow-up'], {
    history: after('기저귀 어떻게 버려요', '종량제봉투에 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f003', '물에 녹는다고 써 있는데', 'general-waste', ['follow-up'], {
    history: after('물티슈는 변기에 버려도 되나', '안 돼요, 종량제봉투에 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f004', '고춧가루 안 씻어도 돼?', 'food-waste', ['follow-up'], {
    history: after('김치 버리는 법', '물기를 짜서 음식물쓰레기로 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f005', '흙 묻은 뿌리는', 'general-waste', ['follow-up'], {
    history: after('김장 쓰레기 어떻게 해', '음식물쓰레기로 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f006', '안에 깔린 기름종이는?', 'general-waste', ['follow-up'], {
    history: after('치킨 상자는', '기름이 안 묻었으면 종이로 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f007', '위에 비닐은', 'vinyl', ['follow-up'], {
    history: after('햇반 용기 버리는 법', '헹궈서 플라스틱류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b4-f008', '그 종이 상자는', 'paper', ['follow-up'], {
    history: after('커피믹스 봉지', '비닐류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b4-f009', '시디 케이스는?', 'plastic', ['follow-up'], {
    history: after('CD는 플라스틱이죠?', '시디는 종량제봉투에 버려요.'),
  }),
  waste('fresh-six-sit-b4-f010', '전기면도기는요', 'small-electronics', ['follow-up'], {
    history: after('면도기 버리기', '일회용 면도기는 종량제봉투에 버려요.'),
  }),
  {
    id: 'fresh-six-sit-b4-f011',
    question: '가위도?',
    history: after('칼은 어떻게 버려', '두껍게 싸서 종량제봉투에 버려요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-b4-f012',
    question: '가방은',
    history: after('골프채 버려요', '고철이나 대형폐기물로 내놓으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-b4-f013',
    question: '기내용 작은 거',
    history: after('여행 가방은 어떻게', '대형폐기물로 신고하세요.'),
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
  },
  {
    id: 'fresh-six-sit-b4-f014',
    question: '온수매트는',
    history: after('전기장판 버리는 법', '소형가전으로 내놓으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b4-f015', '생선 가시도?', 'general-waste', ['follow-up'], {
    history: after('음식물쓰레기에 뼈 넣으면?', '뼈는 종량제봉투에 버려요.'),
  }),
  waste('fresh-six-sit-b4-f016', '작은 러그는?', 'general-waste', ['follow-up'], {
    history: after('카페트 버리려고요', '대형폐기물로 신고하세요.'),
  }),
  waste('fresh-six-sit-b4-f017', '라벨 떼야 돼?', 'deposit-bottle', ['follow-up'], {
    history: after('소주병', '가게에 돌려주고 보증금을 받으세요.'),
  }),
  waste('fresh-six-sit-b4-f018', '하루에 몇 병까지?', 'deposit-bottle', ['follow-up'], {
    history: after('소주병 반납하려고', '가까운 소매점에서 받아요.'),
  }),
  waste('fresh-six-sit-b4-f019', '우체통도 된다던데', 'medicine', ['follow-up'], {
    history: after('오래된 약 어떻게', '폐의약품 수거함에 넣으세요.'),
  }),
  {
    id: 'fresh-six-sit-b4-f020',
    question: '비행기 못 타서 공항에서 버려야 하는데',
    history: after('보조배터리요', '테이프를 붙여 전용 수거함에 넣으세요.'),
    intents: ['waste'],
    tags: ['follow-up'],
  },
  waste('fresh-six-sit-b4-f021', '배터리가 좀 부푼 거 같아', 'swollen-battery', ['follow-up'], {
    history: after('노트북 버릴래', '소형가전 수거함에 넣으세요.'),
  }),
  waste('fresh-six-sit-b4-f022', '신문지가 없으면?', 'incombustible', ['follow-up'], {
    history: after('깨진 유리 버리기', '신문지에 싸서 버리세요.'),
  }),
  waste('fresh-six-sit-b4-f023', '부숴서 종량제에 넣어도 돼?', 'styrofoam', ['follow-up'], {
    history: after('스티로폼 버려도 되나', '깨끗하면 스티로폼으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b4-f024', '안 헹구면 안 가져가요?', 'glass-bottle', ['follow-up'], {
    history: after('유리병 버리기', '헹궈서 유리병으로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b4-f025', '따개는 떼?', 'metal-can', ['follow-up'], {
    history: after('캔 음료', '헹궈서 캔류로 내놓으세요.'),
  }),
  waste('fresh-six-sit-b4-d001', '야야 이 페트병은 뚜깡 닫아가 내나야 되나', 'clear-pet', ['dialect']),
  {
    id: 'fresh-six-sit-b4-d002',
    question: '낄이고 남은 미역국은 음식물에 부어뿌도 되나',
    intents: ['waste'],
    tags: ['dialect'],
  },
  {
    id: 'fresh-six-sit-b4-d003',
    question: '이 쇼파 내삘라 카는데 동사무소 가야 되능교',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['dialect'],
  },
  waste('fresh-six-sit-b4-d004', '얼라 기저구는 어느 봉다리에 담노', 'general-waste', ['dialect']),
  waste('fresh-six-sit-b4-d005', '콩나물 대가리는 음식물 맞제', 'food-waste', ['dialect']),
  waste('fresh-six-sit-b4-d006', '쩌그 헌 신발짝들은 으따 담아야 쓴다냐', 'clothes', ['dialect']),
  waste('fresh-six-sit-b4-d007', '마늘 껍닥은 음석물이 아니랑께 그라제?', 'general-waste', ['dialect']),
  waste('fresh-six-sit-b4-d008', '폐식용유 고놈은 하수구에 부서불면 안 된다제', 'cooking-oil', ['dialect']),
  waste('fresh-six-sit-b4-d009', '아 글씨 보조배터리가 부풀었다니께유 어쩐대유', 'swollen-battery', [
    'dialect',
  ]),
  waste('fresh-six-sit-b4-d010', '고물 테레비는 돈 줘야 가져가는겨?', 'electronics', ['dialect']),
  {
    id: 'fresh-six-sit-b4-d011',
    question: '자전거 빵꾸난 거 버릴라는디 얼마여',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['dialect'],
  },
  waste('fresh-six-sit-b4-d012', '사이다 병은 점방에 갖다주민 돈 줌수과', 'deposit-bottle', ['dialect']),
  waste('fresh-six-sit-b4-d013', '스티로폼 곽 테이프 떼영 내놔야 되쿠과', 'styrofoam', ['dialect']),
  waste('fresh-six-sit-b4-d014', '커피 찌꺼기 이거 음식물에 데껴도 되카', 'general-waste', ['dialect']),
  waste('fresh-six-sit-b4-d015', '감자 껍데기는 소나 멕이지 버리드래요?', 'food-waste', ['dialect']),
]

function after(user: string, assistant: string): NonNullable<EvalQuestion['history']> {
  return [
    { role: 'user', text: user },
    { role: 'assistant', text: assistant },
  ]
}
