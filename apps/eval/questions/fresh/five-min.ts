import type { EvalQuestion } from '../types.ts'
import { waste } from './waste.ts'

/** A student in one room, an office worker who moves house, a shop owner, a grandmother. Written before anybody looked at the names. */
export const freshFiveMin: readonly EvalQuestion[] = [
  waste(
    'fresh-five-min-mini-fridge',
    '원룸 빼는데 미니 냉장고 제 거예요 그냥 두고 가면 안 되죠',
    'electronics',
    ['plain'],
  ),
  waste('fresh-five-min-top-loader', '10년 쓴 통돌이 세탁기 이제 보내주려고요', 'electronics', ['plain']),
  waste(
    'fresh-five-min-stand-aircon',
    '새집엔 에어컨이 있어서 스탠드형 쓰던 건 버리고 갈 건데 어디에 연락하죠?',
    'electronics',
    ['plain'],
  ),
  waste('fresh-five-min-wall-tv', '42인치 티비도 공짜로 가져가 주나요', 'electronics', ['plain']),
  waste('fresh-five-min-treadmill', '빨래걸이 된 런닝머신 처분', 'electronics', ['plain']),
  waste('fresh-five-min-dishwasher', '식당에서 오래 쓴 식기세척기 누가 수거해 가요?', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-fan', '목 꺾이는 선풍기 버리는 데', 'small-electronics', ['plain']),
  waste('fresh-five-min-hair-dryer', '드라이기에서 탄내 나서 새로 샀어 헌 거는?', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-rice-cooker', '쿠쿠 6인용 밥솥', 'small-electronics', ['plain']),
  waste('fresh-five-min-curling-iron', '고데기 줄 돌돌 말아서 그대로 내놓으면 되나', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-power-strip', '누렇게 변한 멀티탭 4구짜리', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-mouse', '무선 마우스 휠이 말을 안 들어요 어디로 보내', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-kettle', '전기포트 물때가 안 져서 버릴래', 'small-electronics', ['plain']),
  waste('fresh-five-min-calculator', '매장 카운터에서 쓰던 큰 계산기요', 'small-electronics', ['plain']),
  waste('fresh-five-min-hand-fan', '작년 여름에 산 손풍기 어디에 버려야 돼?', 'small-electronics', ['plain']),
  waste('fresh-five-min-galaxies', '안 쓰는 갤럭시 세 대나 있는데 어디 갖다주면 돼요?', 'mobile-phone', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-clock-battery', '벽시계에서 빼낸 AA 건전지 한 알', 'battery', ['plain']),
  waste('fresh-five-min-nine-volt', '네모난 9볼트 건전지도 건전지함에 넣는 거 맞지', 'battery', ['plain']),
  waste('fresh-five-min-daiso-bank', '다이소 보조배터리 2년 만에 죽음', 'power-bank', ['plain', 'loanword']),
  waste('fresh-five-min-drill-pack', '전동드릴에서 뺀 배터리팩', 'power-bank', ['plain', 'loanword']),
  waste('fresh-five-min-bath-bulb', '화장실 LED 전구 나가서 갈았는데 헌 거 어디?', 'lamp', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-tube', '36와트짜리 긴 형광등 두 자루 들고 어디로 가면 되나요', 'lamp', ['plain']),
  {
    id: 'fresh-five-min-ikea-desk',
    question: '이케아 책상 다리 빼서 내놔도 스티커 붙여야 돼요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-hanger-rack',
    question: '옷 걸던 2단 행거 버리는 비용이 얼마죠',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-bookcase',
    question: '5단 책장 혼자 못 내리겠는데 어떻게 버려',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-suitcase',
    question: '28인치 캐리어 바퀴 멀쩡한데 버리려고요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-shop-tables',
    question: '가게 접으면서 나온 4인 테이블 여섯 개 한꺼번에 신고돼요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-bed-frame',
    question: '싱글 침대 프레임 당근에 올려도 안 나가네 버리는 법 좀',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-uniform', '교복 마이 졸업해서 이제 입을 일 없음', 'clothes', ['plain']),
  waste('fresh-five-min-backpack', '고등학교 때 멘 백팩은 의류수거함 되나요?', 'clothes', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-blanket', '엄마가 보내준 극세사 담요 버리기', 'clothes', ['plain']),
  waste('fresh-five-min-jeans', '살쪄서 안 맞는 청바지 두 벌', 'clothes', ['plain']),
  waste('fresh-five-min-pillow', '누렇게 된 베개는 옷 수거함에 안 된다면서요', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-mug', '돌잔치 답례품으로 받은 머그컵 안 쓰는 거요', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-pot-glass-lid', '냄비 유리 뚜껑도 유리병 칸에 넣어?', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-clay-pot', '다육이 심었던 사기 화분', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-screws', '녹슨 나사못 한 움큼 어디다 버려요', 'scrap-metal', ['plain']),
  waste('fresh-five-min-spanner', '공구함에서 나온 스패너 두 개', 'scrap-metal', ['plain', 'loanword']),
  waste('fresh-five-min-drill', '빌려 쓰다 산 전동드릴 모터 나갔대요 버리려면', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-robot-toy', '건전지 넣으면 걸어다니는 장난감 로봇', 'small-electronics', ['plain']),
  waste('fresh-five-min-slime', '조카가 놀다 놓고 간 슬라임 어떻게 버리지?', 'general-waste', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-ballpoint', '모나미 볼펜 안 나오는 거 스무 자루쯤', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-clear-file', '회사에서 쓰던 클리어파일은 플라스틱이에요?', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-tylenol', '서랍에서 2021년까지인 타이레놀 나왔어', 'medicine', ['plain', 'loanword']),
  waste('fresh-five-min-ointment', '다 못 쓰고 남은 후시딘 어디다 버려요?', 'medicine', ['plain']),
  waste('fresh-five-min-mask-pack', '올영에서 산 마스크팩 얼굴에 붙였던 시트요', 'general-waste', ['plain']),
  waste('fresh-five-min-mascara', '굳은 마스카라 분리배출 되나', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-sunscreen', '선크림 튜브 다 짰으면 플라스틱 맞나요?', 'plastic', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-thinner', '붓 빨고 남은 신나 반 통', 'paint', ['plain']),
  waste('fresh-five-min-rat-poison', '가게 창고에 있던 쥐약 몇 봉지 처리', 'pesticide', ['plain']),
  waste('fresh-five-min-isogas', '캠핑 가서 쓴 이소가스 빈 통', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-hair-mousse', '헤어무스 통 알루미늄이던데 캔이야?', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-moto-battery', '배달 오토바이 배터리 갈고 남은 헌 거', 'car-battery', ['plain']),
  waste('fresh-five-min-floor-sheet', '방바닥 장판 걷어낸 거 돌돌 말아놨는데 어디로 내놔요', 'construction', [
    'plain',
  ]),
  waste('fresh-five-min-pee-pad', '강아지 배변패드 하루에 세 장씩 나와요 어떤 봉투?', 'general-waste', [
    'plain',
  ]),
  waste('fresh-five-min-bouquet', '시든 장미 꽃다발', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-churu', '고양이 츄르 껍데기 비닐로 버려?', 'vinyl', ['plain', 'loanword']),
  waste('fresh-five-min-zero-coke', '제로콜라 500 페트 여섯 개 라벨이 없는데 그냥 넣어요?', 'clear-pet', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-hetbahn', '햇반 그릇 물로만 헹궈도 플라스틱에 넣을 수 있나', 'plastic', ['plain']),
  waste('fresh-five-min-strawberry-pack', '딸기 담긴 투명 플라스틱 팩', 'plastic', ['plain']),
  waste('fresh-five-min-shampoo-bottle', '샴푸통 속까지 헹궈야 하나요?', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-laundry-film', '세탁소에서 씌워 주는 비닐 한 뭉치', 'vinyl', ['plain']),
  waste('fresh-five-min-wet-tissue-bag', '물티슈 다 쓴 봉지는 어디', 'vinyl', ['plain']),
  waste('fresh-five-min-icebox', '고등어 온 스티로폼 아이스박스 통째로 내놔도 되나요?', 'styrofoam', [
    'plain',
  ]),
  waste('fresh-five-min-vita500', '비타500 병 한 박스 마셨어 유리야?', 'glass-bottle', ['plain']),
  waste('fresh-five-min-cass', '카스 500짜리 병 열 개 편의점에 가져가면 돈 줘요?', 'deposit-bottle', [
    'plain',
  ]),
  waste('fresh-five-min-powdered-milk', '분유통 철로 된 거 몇 개 모았는데요', 'metal-can', ['plain']),
  waste('fresh-five-min-wire-hanger', '세탁소 철사 옷걸이 50개', 'scrap-metal', ['plain']),
  waste('fresh-five-min-coupang-box', '쿠팡 박스 테이프 안 떼고 내놓으면 걸려요?', 'paper', ['plain']),
  waste('fresh-five-min-shoe-box', '나이키 신발 상자 속지까지 종이죠', 'paper', ['plain', 'loanword']),
  waste('fresh-five-min-paper-cup', '가게 정수기 옆 종이컵 하루에 오십 개', 'paper-cup', ['plain']),
  waste('fresh-five-min-almond-breeze', '아몬드브리즈 팩은 우유팩이랑 같은 데다 넣어?', 'aseptic-carton', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-fryer-oil', '치킨집 튀김기에서 나온 기름 한 말', 'cooking-oil', ['plain']),
  waste('fresh-five-min-apple-peel', '사과 깎은 껍질 음식물에 넣어도 되지?', 'food-waste', ['plain']),
  waste('fresh-five-min-crab-shell', '간장게장 먹고 남은 껍데기요', 'general-waste', ['plain', 'exception']),
  waste(
    'fresh-five-min-fridge-no-compressor',
    '고물상이 콤프레샤 떼 간 냉장고라 무상수거 안 된다는데 그럼 어떻게',
    'bulky',
    ['situation'],
  ),
  waste('fresh-five-min-tv-cracked', '이사하다 떨어뜨려서 액정 깨진 티비도 와서 가져가나요?', 'electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-vacuum-dead',
    '충전해도 5분 만에 꺼지는 다이슨 청소기 어떻게 보내지',
    'small-electronics',
    ['situation', 'loanword'],
  ),
  waste(
    'fresh-five-min-keyboard-coffee',
    '키보드에 커피 쏟아서 먹통 됐는데 플라스틱이 많으니까 플라스틱?',
    'small-electronics',
    ['situation', 'loanword'],
  ),
  waste(
    'fresh-five-min-humidifier-mold',
    '가습기 안에 곰팡이 펴서 못 쓰겠음 그냥 쓰레기통?',
    'small-electronics',
    ['situation'],
  ),
  waste(
    'fresh-five-min-phone-shattered',
    '액정 박살난 아이폰8 팔지도 못하고 켜지지도 않아요',
    'mobile-phone',
    ['situation', 'loanword'],
  ),
  waste('fresh-five-min-phone-swollen', '옛날 폰 뒤판이 들떠서 보니까 배터리가 빵빵해', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-battery-leak', '장난감 속 건전지가 하얗게 터져서 가루 나와요', 'battery', [
    'situation',
  ]),
  waste(
    'fresh-five-min-bank-swollen',
    '가방 속 보조배터리가 배불뚝이 됐는데 건전지함에 넣어도 안 터져?',
    'swollen-battery',
    ['situation'],
  ),
  waste('fresh-five-min-bank-wet', '물에 한 번 빠진 보조배터리 멀쩡해 보이는데 버릴 거예요', 'power-bank', [
    'situation',
  ]),
  waste('fresh-five-min-lamp-broken', '스탠드 삼파장 전구 갈다가 와장창', 'incombustible', ['situation']),
  {
    id: 'fresh-five-min-bike-no-seat',
    question: '안장 도둑맞은 자전거 3년째 거치대에 묶여 있는데 버리려면',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-chair-leg',
    question: '다리 하나 부러진 식탁 의자 분해해서 봉투에 나눠 담기는 좀 그렇고',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-drying-rack',
    question: '접이식 빨래건조대 다리 부러졌는데 쇠니까 고철함에 던져 넣으면 되나?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-quilt-cat', '고양이가 오줌 싼 솜이불 세 번 빨아도 냄새나요', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-padding-burnt',
    '담배빵 나서 솜이 삐져나오는 패딩 기부는 안 되겠지',
    'general-waste',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-shirt-stain', '김치국물 안 빠지는 흰 티 그래도 의류함?', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-sneakers-hole', '밑창 다 떨어진 운동화 두 짝 다 있긴 해', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-coat-old', '20년 된 코트인데 유행만 지났지 멀쩡해요', 'clothes', ['situation']),
  waste('fresh-five-min-window-glass', '공 맞아서 깨진 창문 유리 두 장 조각조각임', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-wineglass',
    '설거지하다 와인잔 목이 똑 부러졌어요 유리병함에 넣으면 안 되죠?',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste(
    'fresh-five-min-plate-chip',
    '짝 안 맞는 접시 열몇 장 안 깨졌는데 그릇 수거함 같은 건 없나',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste(
    'fresh-five-min-jar-broken',
    '매실청 담근 유리병 떨어뜨려서 바닥이 끈적끈적 병 조각은 어디로',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste(
    'fresh-five-min-rusty-pan',
    '녹나고 코팅 벗겨진 프라이팬 손잡이는 뺐어요 이대로 고철 되나요',
    'scrap-metal',
    ['situation'],
  ),
  waste(
    'fresh-five-min-medicine-bag',
    '돌아가신 할아버지 혈압약이 한 봉다리예요 하수구에 흘리면 안 되죠?',
    'medicine',
    ['situation'],
  ),
  waste('fresh-five-min-eye-drop', '뜯어서 두 번 쓴 안약 아까운데 버려야 한대', 'medicine', ['situation']),
  waste('fresh-five-min-thermo-broken', '옛날 수은 체온계 깨먹었는데 은색 방울이 굴러다녀요', 'mercury', [
    'situation',
  ]),
  waste(
    'fresh-five-min-paint-hardened',
    '가게 간판 칠하려던 유성 페인트 뚜껑 열어보니 위에만 굳고 밑은 물렁해',
    'paint',
    ['situation'],
  ),
  waste(
    'fresh-five-min-weed-killer',
    '할머니 밭에 치던 제초제 반병 남았는데 변기에 버려도 되나',
    'pesticide',
    ['situation'],
  ),
  waste('fresh-five-min-butane-rust', '베란다에 굴러다니던 부탄가스 흔들면 찰랑찰랑 소리 나', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-spray-nozzle', '모기 스프레이 꼭지가 부러져서 안 나와 안엔 들었고', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-tile-pieces', '욕실 셀프로 고치고 나온 타일 부스러기 두 포대', 'construction', [
    'situation',
  ]),
  waste('fresh-five-min-cement', '반쯤 쓰고 딱딱해진 시멘트 포대', 'construction', ['situation']),
  waste('fresh-five-min-malatang', '마라탕 포장용기 헹궜는데 벌건 기름때가 끝까지 안 져', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-yogurt-full', '유통기한 석 달 지난 요구르트 열 개 안 뜯었는데 통은?', 'plastic', [
    'situation',
  ]),
  waste('fresh-five-min-cat-can', '고양이가 반도 안 먹은 습식캔 냄새 나는데 씻어야 해?', 'metal-can', [
    'situation',
  ]),
  waste('fresh-five-min-shop-bag-soaked', '생선 담았던 까만 봉다리 비린내가 나도 비닐이야?', 'vinyl', [
    'situation',
  ]),
  waste(
    'fresh-five-min-frozen-rice',
    '냉동실에서 1년 묵은 떡 돌덩이 됐는데 이것도 음식물 맞나요',
    'food-waste',
    ['situation'],
  ),
  waste('fresh-five-min-box-oil', '참기름 엎질러서 기름 먹은 박스', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-milk-mold',
    '책상 밑에서 한 달 묵은 200미리 우유팩 안에 곰팡이가 꽉 찼어',
    'general-waste',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-hair-dryer-typo', '헤어드라이키 고장낫는데 어따버려', 'small-electronics', [
    'typo',
    'loanword',
  ]),
  waste('fresh-five-min-humidifier-typo', '가습키 버릴려는데요', 'small-electronics', ['typo']),
  waste('fresh-five-min-bank-typo', '보조베터리 버리는곳좀', 'power-bank', ['typo']),
  waste('fresh-five-min-battery-typo', '건저지 모아논거 어디서 받아요?', 'battery', ['typo']),
  waste('fresh-five-min-fluorescent-typo', '형괌등 두개 나가씀', 'lamp', ['typo']),
  {
    id: 'fresh-five-min-wardrobe-spacing',
    question: '서랍장하나버릴건데스티커얼마예요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['spacing'],
  },
  waste('fresh-five-min-washer-typo', '세탁긱 버릴거에요', 'electronics', ['typo']),
  waste('fresh-five-min-medicine-typo', '유통기항 지난 알략 어떻게해요', 'medicine', ['typo']),
  waste('fresh-five-min-blanket-typo', '담효 버려도돼?', 'clothes', ['typo']),
  waste('fresh-five-min-shoes-spacing', '안신는운동화열켤레의류함에다들어가나요', 'clothes', ['spacing']),
  waste('fresh-five-min-mug-typo', '머그컵 깨젔어여 유리임?', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-pan-typo', '후라이펜 눌러붙은거', 'scrap-metal', ['typo']),
  waste('fresh-five-min-styro-typo', '스티로풀 박스 쪼개서 내놔도 됌?', 'styrofoam', ['typo']),
  waste('fresh-five-min-pet-typo', '생스병 라밸 떼야대요?', 'clear-pet', ['typo']),
  waste('fresh-five-min-butane-typo', '부탄까스 다쓴거 구멍뚤어?', 'gas-can', ['typo']),
  waste('fresh-five-min-paint-typo', '뻬인트 쓰다남은거 ㅠ', 'paint', ['typo']),
  waste('fresh-five-min-egg-typo', '달갤껍질 음쓰아님?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-pen-spacing', '다쓴형광펜은플라스틱인가요', 'general-waste', [
    'spacing',
    'exception',
  ]),
  waste('fresh-five-min-milk-dropped', '우유ㅍㅐㄱ 씻어서 말려야하나요', 'milk-carton', ['typo']),
  waste('fresh-five-min-phone-typo', '핸두폰 옜날꺼 버리고시픔', 'mobile-phone', ['typo']),
  waste('fresh-five-min-fridge-price', '돈 내야 돼요?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '양문형 냉장고 버리려고요' },
      { role: 'assistant', text: '1599-0903에 전화해 무상방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-kettle-glass', '몸통이 유리인데도요?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '전기포트 버리는 법' },
      { role: 'assistant', text: '소형가전 수거함에 넣거나 5개 이상 모아 무상수거를 신청하세요.' },
    ],
  }),
  waste('fresh-five-min-remote-cells', '안에 든 건전지는?', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: '안 되는 리모컨 어디 버려?' },
      { role: 'assistant', text: '소형가전 수거함에 넣으면 돼요.' },
    ],
  }),
  waste('fresh-five-min-phone-case', '폰케이스는 실리콘인데', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '옛날 스마트폰 어디다 버려요' },
      { role: 'assistant', text: '초기화한 뒤 소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-bank-puffed', '근데 좀 볼록해졌어', 'swollen-battery', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '보조배터리 어디에 버려' },
      { role: 'assistant', text: '단자에 테이프를 붙여 폐전지 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-lamp-broke', '이미 깨졌으면요?', 'incombustible', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '형광등은 어디에 버리나요' },
      { role: 'assistant', text: '깨지지 않게 폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-desk-chair',
    question: '의자도 같이 있는데',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '책상 버리려면 어떻게 해야 되죠?' },
      { role: 'assistant', text: '대형폐기물로 신고하고 스티커를 붙여 내놓으세요.' },
    ],
  },
  waste(
    'fresh-five-min-padding-torn',
    '찢어졌는데 그래도 넣어?',
    'general-waste',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '안 입는 패딩' },
        { role: 'assistant', text: '의류 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-thin-blanket', '그럼 얇은 담요는 괜찮아요?', 'clothes', ['follow-up'], {
    history: [
      { role: 'user', text: '솜이불 의류수거함에 되나' },
      { role: 'assistant', text: '솜이불은 종량제봉투에 담아 버리세요.' },
    ],
  }),
  waste('fresh-five-min-bowl-plastic', '플라스틱 그릇이면?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '사기 그릇 버리는 곳' },
      { role: 'assistant', text: '불연성 마대에 담아 버리세요.' },
    ],
  }),
  waste('fresh-five-min-medicine-box', '약 들었던 종이 상자는요', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '안 먹는 감기약 어떻게 버려' },
      { role: 'assistant', text: '약국이나 보건소의 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-cosmetic-pump', '펌프는 따로?', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '바디로션 플라스틱 통 어디 버림' },
      { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-paint-empty', '싹 비운 통은 어떡해', 'metal-can', ['follow-up'], {
    history: [
      { role: 'user', text: '남은 페인트는 어디에 버려요? 철통에 들었어요' },
      { role: 'assistant', text: '밀봉해서 유해폐기물 수거함에 넘기세요.' },
    ],
  }),
  waste('fresh-five-min-gas-left', '아직 들어 있으면?', 'gas-can', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '부탄가스 통 버리는 법 알려줘' },
      { role: 'assistant', text: '가스를 다 뺀 뒤 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-pot-soil-plastic', '화분이 플라스틱이면 어디야', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '도자기 화분 버려야 하는데' },
      { role: 'assistant', text: '불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-pizza-clean', '안 묻은 뚜껑 쪽은요?', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '피자박스 기름 묻은 거 어디 버려' },
      { role: 'assistant', text: '기름이 묻은 부분은 종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-can-lid', '위에 플라스틱 뚜껑은', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '분유 깡통 버리려는데요' },
      { role: 'assistant', text: '헹궈서 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-melon', '멜론도 똑같아요?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '수박 껍질은 음식물이야?' },
      { role: 'assistant', text: '네, 잘게 썰어 음식물류로 버리세요.' },
    ],
  }),
  waste('fresh-five-min-noodle-lid', '스프 봉지는요?', 'vinyl', ['follow-up'], {
    history: [
      { role: 'user', text: '컵라면 종이 용기 어디 버려요' },
      { role: 'assistant', text: '국물이 배지 않았으면 헹궈 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-bottle-nowash', '안 씻으면 안 가져가요?', 'glass-bottle', ['follow-up'], {
    history: [
      { role: 'user', text: '파스타 소스 병' },
      { role: 'assistant', text: '뚜껑을 떼고 헹궈 유리병으로 내놓으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-printer-toner',
    '프린터 버리는 거랑 안 쓰는 A4용지 버리는 거 알려주세요',
    'small-electronics',
    ['multi'],
  ),
  waste('fresh-five-min-clothes-hanger', '헌 옷하고 플라스틱 옷걸이는 따로 버려야 돼요?', 'clothes', [
    'multi',
  ]),
  {
    id: 'fresh-five-min-shelf-bulb',
    question: '책꽂이 큰 거 하나랑 형광등 한 개 버리려는데 둘 다 신고해?',
    intents: ['bulk_waste', 'waste'],
    ruleId: 'bulky',
    tags: ['multi'],
  },
  waste('fresh-five-min-pill-syringe', '소화제 남은 거랑 약 봉투 어떻게 버려', 'medicine', ['multi']),
  waste('fresh-five-min-soju-snack', '소주병이랑 새우깡 봉지 자취방에 쌓임 어디다 버려', 'deposit-bottle', [
    'multi',
  ]),
]

/** The same people; batch 2. */
export const freshFiveMinSecond: readonly EvalQuestion[] = [
  waste(
    'fresh-five-min-b2-microwave-option',
    '자취방 전자레인지 3만원 주고 산 거 이제 버려야 하는데',
    'electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b2-clipper', '바리깡 날이 씹혀서 못 쓰겠어', 'small-electronics', ['plain']),
  waste('fresh-five-min-b2-blanket-electric', '전기요 1인용 올겨울 넘기고 버리려고요', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b2-air-purifier', '공기청정기 필터 값이 더 비싸서 통째로 버릴래요', 'electronics', [
    'plain',
  ]),
  waste(
    'fresh-five-min-b2-wifi-router',
    '인터넷 해지하고 남은 공유기 그냥 버려도 되나요?',
    'small-electronics',
    ['plain'],
  ),
  waste(
    'fresh-five-min-b2-card-scale',
    '반찬가게에서 쓰던 전자저울 숫자가 깜빡깜빡해요',
    'small-electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b2-cctv', '매장에 달았던 CCTV 카메라 네 대', 'small-electronics', ['plain']),
  waste('fresh-five-min-b2-bt-keyboard', '아이패드용 블루투스 키보드 어디에 버리지', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b2-massage-gun', '홈쇼핑에서 산 마사지건 한 달 쓰고 끝', 'small-electronics', [
    'plain',
  ]),
  waste(
    'fresh-five-min-b2-flip-phone-granny',
    '할무니가 쓰던 효도폰 서랍에 두 갠디 어따 줘야 쓰까',
    'mobile-phone',
    ['plain', 'dialect'],
  ),
  waste('fresh-five-min-b2-car-key-battery', '도어락에서 나온 건전지 네 개', 'battery', ['plain']),
  waste('fresh-five-min-b2-hearing-battery', '할머니 보청기 콩알 건전지 다 쓴 거요', 'battery', ['plain']),
  waste(
    'fresh-five-min-b2-cordless-battery',
    '무선청소기 배터리만 새로 샀는데 헌 배터리는요?',
    'power-bank',
    ['plain'],
  ),
  waste('fresh-five-min-b2-desk-lamp', '공부할 때 쓰던 책상 스탠드', 'small-electronics', ['plain']),
  waste('fresh-five-min-b2-round-tube', '안방 동그란 형광등 갈았는데 헌 건 경비실에 주면 되나요', 'lamp', [
    'plain',
  ]),
  waste('fresh-five-min-b2-incandescent', '창고에 노란 백열전구 아직 몇 개 있어요', 'incombustible', [
    'plain',
    'exception',
  ]),
  {
    id: 'fresh-five-min-b2-office-drawer',
    question: '회사 이사하면서 나온 3단 서랍 열쇠도 없음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b2-table',
    question: '다리 흔들리는 4인 식탁 하나만 내놓으려고 하는데요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b2-tatami',
    question: '돌아가신 엄마 자개장 버릴라니 아깝네 스티커 얼마여',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'dialect'],
  },
  {
    id: 'fresh-five-min-b2-show-case',
    question: '옷가게 접고 남은 마네킹 두 개',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b2-camp-chair',
    question: '캠핑 의자 천이 늘어났는데 대형으로 신고해야 해?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b2-hoodie', '과잠 졸업하면 안 입는데 어디다 넣어요', 'clothes', ['plain']),
  waste('fresh-five-min-b2-hanbok', '막내 돌 때 입힌 한복 이제 작아', 'clothes', ['plain']),
  waste('fresh-five-min-b2-necktie', '퇴직하신 아버지 넥타이 서른 장', 'clothes', ['plain']),
  waste('fresh-five-min-b2-socks', '구멍 안 난 양말 열 켤레 의류함 가능?', 'clothes', ['plain']),
  waste('fresh-five-min-b2-boots', '어그부츠 두 짝 다 멀쩡해요', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b2-towel', '개업 답례 수건 해진 거', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b2-plates', '이사 가면서 안 쓰는 접시 한 박스', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b2-glass-cup', '맥주 사은품 유리잔 열 개', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b2-hammer', '손잡이 쇠로 된 망치', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b2-cutter-blade', '문구점에서 산 커터칼 날 부러뜨린 조각들', 'scrap-metal', [
    'plain',
  ]),
  waste('fresh-five-min-b2-crayon', '몽당 크레파스 한 통', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b2-eraser', '지우개 똥이랑 다 닳은 지우개', 'general-waste', ['plain']),
  waste('fresh-five-min-b2-lego', '조카 주려던 레고 당근에도 안 팔려', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-b2-diary', '작년 다이어리 종이만 뜯었어요', 'paper', ['plain']),
  waste('fresh-five-min-b2-cough-syrup', '애기 기침약 시럽 두 병 남음', 'medicine', ['plain']),
  waste('fresh-five-min-b2-dog-medicine', '강아지 심장약 남은 거 사람 약이랑 같이 버려도 돼요?', 'medicine', [
    'plain',
  ]),
  waste('fresh-five-min-b2-lipstick', '다 쓴 립스틱 몇 개 플라스틱인가요', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b2-toner-glass', '토너 유리병 투명한데 펌프 없는 거', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b2-lacquer', '간판 고치고 남은 락카 스프레이', 'gas-can', ['plain']),
  waste('fresh-five-min-b2-oil-stain', '탁자 칠하던 오일스테인 조금 남은 거', 'paint', ['plain']),
  waste('fresh-five-min-b2-engine-oil', '직접 갈고 나온 엔진오일 페트병에 담아놨어요', 'special-drop-off', [
    'plain',
  ]),
  waste('fresh-five-min-b2-wallpaper', '셀프 도배하고 뜯어낸 벽지', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b2-cat-sand', '고양이 두부모래 다 쓴 거 변기 말고 버리려면', 'general-waste', [
    'plain',
  ]),
  waste('fresh-five-min-b2-dead-plant', '바싹 마른 몬스테라 줄기째', 'general-waste', ['plain']),
  waste('fresh-five-min-b2-dog-food-bag', '사료 봉지 10키로짜리 안쪽 은박', 'vinyl', ['plain']),
  waste('fresh-five-min-b2-sprite', '스프라이트 초록 페트 아직도 초록인가 암튼 색 있는 거', 'plastic', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b2-americano', '스벅 플라스틱컵 얼음은 버렸어 뚜껑도 같이?', 'plastic', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b2-bread-bag', '뚜레쥬르 식빵 봉지', 'vinyl', ['plain', 'loanword']),
  waste('fresh-five-min-b2-sashimi-tray', '횟집에서 온 하얀 스티로폼 접시 씻었어요', 'styrofoam', ['plain']),
  waste('fresh-five-min-b2-olive-oil-bottle', '올리브유 유리병 안에 기름 조금', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b2-beer-can', '편의점 만원에 네 캔 다 먹고 캔 찌그러뜨려요?', 'metal-can', ['plain']),
  waste('fresh-five-min-b2-spam', '스팸 깡통 뚜껑에 손 베일 뻔', 'metal-can', ['plain']),
  waste('fresh-five-min-b2-cake-box', '케이크 상자 크림 안 묻은 거', 'paper', ['plain']),
  waste('fresh-five-min-b2-seoul-milk', '가게에서 라떼 만들고 나온 서울우유 1리터 팩 한가득', 'milk-carton', [
    'plain',
  ]),
  waste('fresh-five-min-b2-kimbap', '어제 산 김밥 두 줄 쉬었어', 'food-waste', ['plain']),
  waste('fresh-five-min-b2-peanut', '땅콩 까먹고 남은 껍데기', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b2-green-tea', '녹차 티백 우리고 난 거 음쓰?', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b2-washer-balcony', '베란다 세탁기 얼어서 터졌대요 분해는 안 했고요', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b2-fan-no-head', '선풍기 날개만 부러졌고 모터는 돌아', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b2-laptop-battery',
    '노트북 밑판이 볼록하게 솟았어 배터리 문제래',
    'swollen-battery',
    ['situation'],
  ),
  waste(
    'fresh-five-min-b2-phone-water',
    '바다에 빠뜨려서 소금물 먹은 갤럭시 켜질 리가 없지',
    'mobile-phone',
    ['situation'],
  ),
  waste('fresh-five-min-b2-charger-melt', '충전기 머리가 녹아서 플라스틱 냄새 나', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b2-aa-rust', '리모컨 안에서 녹슬어 들러붙은 건전지 겨우 뺐어요', 'battery', [
    'situation',
  ]),
  waste('fresh-five-min-b2-bulb-whole', '이사할 때 떼온 형광등 안 깨지고 멀쩡한데 새집은 LED라', 'lamp', [
    'situation',
  ]),
  {
    id: 'fresh-five-min-b2-sofa-cat',
    question: '고양이가 다 긁어놓은 2인 소파 나눔도 안 되겠죠',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b2-bookcase-mold',
    question: '곰팡이 핀 책장 뜯어서 종량제에 나눠 담자니 끝이 없고',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b2-bicycle-rust',
    question: '10년 세워둔 자전거 체인까지 시뻘겋게 녹음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b2-coat-moth', '좀먹어서 구멍 숭숭 난 모직코트', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b2-shirt-paint', '페인트 튄 작업복 바지 빨아도 그대로', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b2-shoes-mold', '신발장에서 곰팡이 핀 구두 닦아도 얼룩이 남네', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b2-mug-handle',
    '머그컵 손잡이만 똑 떨어졌는데 본드로 붙일까 하다 버려요',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-b2-vase-shatter', '유리 꽃병 와장창 깨져서 신문지에 싸놨음', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b2-soju-chip', '소주병 주둥이가 깨졌는데 보증금 받을 수 있어?', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b2-pan-oil',
    '삼겹살 굽던 무쇠팬 기름이 떡이 됐는데 닦아야 고철인가요',
    'scrap-metal',
    ['situation'],
  ),
  waste('fresh-five-min-b2-pill-mixed', '무슨 약인지 모를 알약들이 한 통에 섞여 있어요', 'medicine', [
    'situation',
  ]),
  waste('fresh-five-min-b2-paint-dry', '페인트 다 쓰고 싹싹 긁어낸 빈 철통이요', 'metal-can', ['situation']),
  waste('fresh-five-min-b2-butane-torch', '토치에 끼우던 부탄 반쯤 남았는데 집에서 빼도 되나', 'gas-can', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b2-pesticide-shed',
    '시아버지 창고서 30년 된 농약병 나왔는데 뚜껑도 안 열려',
    'pesticide',
    ['situation'],
  ),
  waste('fresh-five-min-b2-drywall', '벽에 구멍 내고 떼어낸 석고보드 한 장 반으로 쪼갰어요', 'construction', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b2-bottle-inside',
    '꿀 굳어서 안 나오는 꿀 유리병 뜨거운 물로 녹여 씻어?',
    'glass-bottle',
    ['situation'],
  ),
  waste('fresh-five-min-b2-ramen-cup', '컵라면 종이 용기 국물 다 배서 얼룩덜룩', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b2-newspaper-wet', '강아지 오줌 묻은 신문지', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b2-speaker-typo', '불루투스 스피카 고장낫어', 'small-electronics', ['typo']),
  waste('fresh-five-min-b2-rice-typo', '밥솓 버리는거 알려조요', 'small-electronics', ['typo']),
  waste('fresh-five-min-b2-tv-spacing', '안나오는티비어떻게버려요', 'electronics', ['spacing']),
  {
    id: 'fresh-five-min-b2-mattress-typo',
    question: '책쌍이랑 의쟈 버릴건대 스디커 사야대?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b2-umbrella-typo', '우싼 살 부러짐', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b2-pillow-typo', '벼게 누래진거 어따버림', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b2-glass-typo', '유릿컵 깻어요ㅠㅠ 어쩌죠', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b2-medicine-spacing', '먹다남은알약약국에갖다주면되나요', 'medicine', ['spacing']),
  waste('fresh-five-min-b2-powerbank-typo', '보조베떠리 부플엇어요', 'swollen-battery', [
    'typo',
    'situation',
  ]),
  waste('fresh-five-min-b2-carton-typo', '두유펙 씻어야댐?', 'aseptic-carton', ['typo']),
  waste('fresh-five-min-b2-box-typo', '텍배상자 태이프 다띠야함?', 'paper', ['typo']),
  waste('fresh-five-min-b2-oil-typo', '식융유 남은거 싱크대에 버려두 대나', 'cooking-oil', ['typo']),
  {
    id: 'fresh-five-min-b2-tv-stand',
    question: '티비 다이는?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '65인치 티비 버려야 돼요' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 신청하세요.' },
    ],
  },
  waste('fresh-five-min-b2-two-only', '두 개밖에 없는데', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '드라이기랑 고데기 버리고 싶어' },
      { role: 'assistant', text: '소형가전은 5개 이상 모으면 무상수거를 신청할 수 있어요.' },
    ],
  }),
  waste('fresh-five-min-b2-battery-tape', '테이프 꼭 붙여야 돼?', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: '9볼트 건전지 버리는 데 어디야' },
      { role: 'assistant', text: '폐건전지 수거함에 넣으세요. 단자에 테이프를 붙이면 안전해요.' },
    ],
  }),
  waste(
    'fresh-five-min-b2-led-flat',
    '방에 달린 네모 LED등은요?',
    'incombustible',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: 'LED 전구 버리는 법' },
        { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b2-mattress-cover', '커버는 벗겨서 어디에?', 'clothes', ['follow-up'], {
    history: [
      { role: 'user', text: '이불솜 버리려고 하는데요' },
      { role: 'assistant', text: '종량제봉투에 담아 버리세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b2-shoe-one',
    '한 짝 강아지가 물어뜯었어',
    'general-waste',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '안 신는 구두 어디 버려' },
        { role: 'assistant', text: '의류 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b2-jar-lid', '쇠뚜껑은요', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '꿀병 유리로 된 거 버릴게요' },
      { role: 'assistant', text: '헹궈서 유리병 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b2-cup-glass', '유리컵도 같아?', 'incombustible', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '머그컵 안 쓰는 거 버릴 때' },
      { role: 'assistant', text: '도자기는 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b2-syrup-too', '물약도 거기예요?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '감기약 알약 남은 거' },
      { role: 'assistant', text: '약국의 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b2-toy-metal',
    '나사 박혀서 안 빠지는 건?',
    'general-waste',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '플라스틱 장난감 자동차 버리기' },
        { role: 'assistant', text: '플라스틱류로 내놓으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b2-box-tape', '테이프 붙은 채로는 안 돼?', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '쿠팡 박스 많은데' },
      { role: 'assistant', text: '납작하게 펴서 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b2-chicken-bone', '뼈 말고 무는?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '치킨 먹고 남은 뼈 어디 버려' },
      { role: 'assistant', text: '뼈는 종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b2-wine-cork', '코르크는', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '와인병은 유리병이지?' },
      { role: 'assistant', text: '네, 뚜껑을 떼고 헹궈 유리병으로 내놓으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b2-fridge-food',
    '냉장고 버리는 거랑 안에 있던 상한 김치는 어떻게 해요?',
    'electronics',
    ['multi'],
  ),
  waste('fresh-five-min-b2-paint-brush', '남은 페인트하고 붓은 각각 어디에 버려', 'paint', ['multi']),
  waste('fresh-five-min-b2-diaper-tissue', '기저귀랑 물티슈 봉지 버릴 때 같이 버려도 돼?', 'general-waste', [
    'multi',
  ]),
]

/** The same people; batch 3. */
export const freshFiveMinThird: readonly EvalQuestion[] = [
  waste(
    'fresh-five-min-b3-old-desktop',
    '동생이 쓰던 컴퓨터 본체랑 모니터 같이 내놓으려는데',
    'electronics',
    ['plain', 'loanword'],
  ),
  waste('fresh-five-min-b3-oven', '제과 실습하던 전기오븐 원룸에 둘 데가 없음', 'electronics', ['plain']),
  waste('fresh-five-min-b3-styler', '신혼 때 산 건조기 문이 안 닫혀요 버리려고', 'electronics', ['plain']),
  waste('fresh-five-min-b3-toaster', '빵 탄내 나는 토스터기', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b3-blender', '유리컵 달린 믹서기 통째로', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b3-foot-massager', '친정엄마 족욕기 물 새요', 'small-electronics', ['plain']),
  waste('fresh-five-min-b3-heater', '사무실 발밑에 두던 전기히터', 'small-electronics', ['plain']),
  waste('fresh-five-min-b3-printer', '잉크값 무서워서 안 쓰는 프린터', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b3-extension', '콘센트 줄 긴 거 문어발 된 거 버릴 데', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b3-wall-clock', '개업식 때 받은 벽시계 초침이 멈췄어', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b3-game-pad', '플스 패드 쏠림 심해서 새로 삼', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  {
    id: 'fresh-five-min-b3-scooter-kid',
    question: '애가 타던 씽씽카',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste(
    'fresh-five-min-b3-phone-glass',
    '잃어버렸다 찾은 아이폰SE 초기화만 하면 아무 데나 버려도 돼?',
    'mobile-phone',
    ['plain', 'loanword'],
  ),
  waste('fresh-five-min-b3-ds-battery', '시계방에서 갈아준 헌 수은전지 돌려주던데', 'battery', ['plain']),
  waste('fresh-five-min-b3-camera-battery', '옛날 디카 충전해 쓰던 납작한 배터리', 'power-bank', ['plain']),
  waste('fresh-five-min-b3-jump-starter', '충전식 손난로 겸 보조배터리 이거 뭐로 쳐?', 'power-bank', [
    'plain',
  ]),
  waste('fresh-five-min-b3-led-tube', '형광등 모양인데 LED래요 길쭉한 거', 'lamp', ['plain']),
  waste('fresh-five-min-b3-table-lamp-bulb', '스탠드에서 뺀 삼파장 전구 하나', 'lamp', ['plain', 'loanword']),
  {
    id: 'fresh-five-min-b3-vanity',
    question: '화장대 거울 떼면 그냥 버려도 되나 통째로는요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b3-sofa-bed',
    question: '자취생 소파베드 1층까지 내려야 가져가요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b3-shelf-steel',
    question: '다이소 말고 이케아 4단 서랍장이요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b3-clothes-rack',
    question: '빨래 건조대 하나 그냥 재활용날 내놓음 안 되지',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b3-cooler',
    question: '가게에서 쓰던 평상 치우고 싶어',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b3-tent-bag', '결혼할 때 해 온 밍크이불 두 채 농에서 꺼냈는디', 'general-waste', [
    'plain',
    'dialect',
  ]),
  waste('fresh-five-min-b3-cardigan', '늘어난 니트 가디건', 'clothes', ['plain']),
  waste(
    'fresh-five-min-b3-baby-shoes',
    '첫걸음마 신발 버리기 아까운데 의류함에 넣음 누가 신으려나',
    'clothes',
    ['plain'],
  ),
  waste('fresh-five-min-b3-school-bag', '초등 책가방 6년 메고 졸업', 'clothes', ['plain']),
  waste('fresh-five-min-b3-belt', '아빠 가죽 허리띠', 'clothes', ['plain']),
  waste('fresh-five-min-b3-curtain', '전 세입자가 두고 간 암막커튼', 'clothes', ['plain']),
  waste('fresh-five-min-b3-hat', '야구장 갈 때 산 모자 세 개', 'clothes', ['plain']),
  waste('fresh-five-min-b3-slipper-shop', '미용실 손님용 슬리퍼 열 켤레', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b3-cushion', '이케아 쿠션 솜 다 뭉침', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b3-cup-soju', '소주잔 가게 접고 백 개 남음', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b3-flower-vase', '입학식 꽃 꽂았던 유리 화병', 'incombustible', [
    'plain',
    'exception',
  ]),
  {
    id: 'fresh-five-min-b3-jangdok',
    question: '시골집 장독 큰 거 세 개',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b3-mirror',
    question: '현관 전신거울 이사 갈 때 두고 가도 되나요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b3-scissors', '잘 안 드는 문구 가위', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b3-umbrella', '지하철에서 산 우산 두 번 펴고 부러졌어', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b3-dumbbell', '홈트 한다고 산 아령 2키로짜리 두 개', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b3-gas-range', '브루스타 녹슬어서 불이 안 켜져요', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b3-marker', '화이트보드 마카 다 마름', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b3-stapler', '회사 책상 정리하다 나온 스테이플러 심', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b3-window-envelope', '고지서 봉투에 비닐 창은 떼고 버려요?', 'paper', ['plain']),
  waste('fresh-five-min-b3-vitamin', '추석 선물로 받은 홍삼 유통기한 지났네', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b3-pad-patch', '할미 무릎에 붙였던 파스', 'general-waste', ['plain', 'dialect']),
  waste('fresh-five-min-b3-mercury-thermo', '친정에서 가져온 유리로 된 수은 온도계', 'mercury', ['plain']),
  waste('fresh-five-min-b3-nail', '이사 짐 싸다 나온 순간접착제 안 굳은 거', 'paint', ['plain']),
  waste('fresh-five-min-b3-bleach', '냉장고 파먹기 하다 나온 락스 반 통', 'paint', ['plain']),
  waste('fresh-five-min-b3-cockroach', '바퀴벌레 짜는 약 반쯤 남은 주사기', 'pesticide', ['plain']),
  waste('fresh-five-min-b3-menu-board', '가게 메뉴판 코팅된 거 가격 올라서 바꿨어요', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b3-hair-spray', '아빠 면도 거품 통', 'gas-can', ['plain']),
  waste('fresh-five-min-b3-dry-shampoo', '드라이샴푸 스프레이 다 씀', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-b3-brick', '화분 받치던 벽돌 네 장', 'incombustible', ['plain']),
  waste('fresh-five-min-b3-sand', '거북이 어항에 깔았던 자갈', 'incombustible', ['plain']),
  waste('fresh-five-min-b3-scratcher', '고양이 골판지 스크래처 너덜너덜', 'paper', ['plain']),
  {
    id: 'fresh-five-min-b3-pet-cage',
    question: '햄스터 키우던 철장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b3-goldfish', '금붕어 먹이 남은 거', 'food-waste', ['plain']),
  waste(
    'fresh-five-min-b3-rice-cooker-noinner',
    '밥솥 내솥은 재활용한다고 뺐는데 몸통만 남았어',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b3-hdd', '하드에 개인정보 있어서 망치로 부순 외장하드', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b3-window-aircon',
    '창문형 에어컨 물 새서 떼냈는데 이걸 어떻게 들고 내려가지',
    'electronics',
    ['situation'],
  ),
  waste(
    'fresh-five-min-b3-phone-cracked-back',
    '뒷판 유리 와작난 아이폰 유리 조각 떨어지는데 그대로 넣어요?',
    'mobile-phone',
    ['situation', 'loanword'],
  ),
  waste('fresh-five-min-b3-aa-mixed', '새 건전지랑 헌 건전지가 섞여버려서 그냥 다 버릴래', 'battery', [
    'situation',
  ]),
  waste('fresh-five-min-b3-led-broken', 'LED 전구 갈다 떨어뜨렸는데 플라스틱이라 안 깨졌어', 'lamp', [
    'situation',
  ]),
  {
    id: 'fresh-five-min-b3-chair-office',
    question: '바퀴 하나 빠져서 기우뚱한 사무용 의자',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b3-desk-glass',
    question: '책상 위에 깔던 유리 모서리가 깨졌는데 엄청 커',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b3-futon-wet', '장마에 비 맞고 냄새나는 솜이불 빨 데도 없고', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b3-jeans-rip', '일부러 찢은 청바지 말고 진짜 찢어진 청바지', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b3-dress-tag', '택도 안 뗀 원피스 살 빼면 입으려 했는데', 'clothes', ['situation']),
  waste(
    'fresh-five-min-b3-teddy-clean',
    '세탁해서 깨끗한 곰인형인데 의류함에 넣어도 되죠?',
    'general-waste',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-b3-glass-dust', '컵 깨져서 청소기로 빨아들이고 남은 큰 조각들', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b3-thermos-glass',
    '속이 유리로 된 옛날 보온병 떨어뜨렸더니 안에서 찰랑찰랑 깨진 소리',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-b3-knife-rust', '녹슨 과도 세 자루 그냥 넣으면 환경미화원 다칠까 봐', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b3-lighter', '불 안 켜지는 일회용 라이터 가스는 다 닳았어', 'general-waste', [
    'situation',
  ]),
  waste('fresh-five-min-b3-insulin', '아버지 당뇨 주삿바늘 통에 모아놨어', 'special-drop-off', ['situation']),
  waste(
    'fresh-five-min-b3-cream-expired',
    '유통기한 3년 지난 수분크림 내용물 퍼내고 플라스틱 통은요',
    'plastic',
    ['situation'],
  ),
  waste('fresh-five-min-b3-perfume', '향수 뿌리는 꼭지가 안 빠지는데 병째 유리예요?', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-five-min-b3-wood-floor', '강아지 오줌에 들뜬 마루 뜯어낸 판때기들', 'construction', [
    'situation',
  ]),
  waste('fresh-five-min-b3-door-film', '문짝에 붙였던 시트지 뜯어낸 거 끈적끈적', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b3-pet-oil', '들기름 담겼던 페트병 미끌미끌 세제로 닦아도 그래', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b3-delivery-box', '택배 상자 비닐테이프 찢어져서 다 안 떼짐', 'paper', ['situation']),
  waste('fresh-five-min-b3-straw-milk', '딸기우유 팩에 빨대 꽂힌 채로 바짝 말랐어', 'milk-carton', [
    'situation',
  ]),
  waste('fresh-five-min-b3-soup-bone', '사골 세 번 우린 뼈 이제 물러졌는데 음쓰 안 되나', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b3-aircleaner-typo', '공기청정키 버릴라면', 'electronics', ['typo']),
  waste('fresh-five-min-b3-earphone-typo', '이오폰 한쪽 안들려', 'small-electronics', ['typo', 'loanword']),
  waste('fresh-five-min-b3-bulb-typo', '전귀 나갓는데 어디', 'lamp', ['typo']),
  {
    id: 'fresh-five-min-b3-bed-spacing',
    question: '침대프레임내놓으려면스티커붙여야하나요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['spacing'],
  },
  waste('fresh-five-min-b3-sneakers-typo', '운돈화 낡은거', 'clothes', ['typo']),
  waste('fresh-five-min-b3-ceramic-typo', '접씨 깨진거 어케버림', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b3-nail-typo', '나사몯 한통', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b3-ointment-typo', '연꼬 쓰다만거', 'medicine', ['typo']),
  waste('fresh-five-min-b3-spray-typo', '스프래이 다썻는데 구멍?', 'gas-can', ['typo']),
  waste('fresh-five-min-b3-petbottle-spacing', '콜라페트병뚜껑닫아서버려요', 'clear-pet', ['spacing']),
  waste('fresh-five-min-b3-coffee-typo', '커피찌거기 음쓰 ㅇㅇ?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b3-yogurt-typo', '요구루트병 씻어?', 'plastic', ['typo']),
  waste('fresh-five-min-b3-monitor-alone', '모니터만 있는데요', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '데스크탑 세트 버리려면' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b3-fan-works', '고장 안 났는데도 돼?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '선풍기 버리는 법' },
      { role: 'assistant', text: '소형가전으로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b3-earbud-left', '왼쪽만 남았어', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '에어팟 어디다 버려요' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b3-bike-where',
    question: '어디에 신고해?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '자전거 안 타는 거 버릴래' },
      { role: 'assistant', text: '대형폐기물로 신고하고 스티커를 붙여 내놓으세요.' },
    ],
  },
  waste('fresh-five-min-b3-coat-hanger', '옷걸이도 같이 넣어도 돼요?', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '안 입는 코트요 세탁소 철사 옷걸이에 걸린 거' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b3-vase-big',
    question: '엄청 커서 마대에 안 들어가요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up', 'situation'],
    history: [
      { role: 'user', text: '도자기 화분 어떻게 버려?' },
      { role: 'assistant', text: '불연성 마대에 담으세요.' },
    ],
  },
  waste('fresh-five-min-b3-pill-powder', '가루약은 종이째?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '유통기한 지난 두통약' },
      { role: 'assistant', text: '약국 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b3-spray-paint', '락카도 똑같아?', 'gas-can', ['follow-up'], {
    history: [
      { role: 'user', text: '모기약 스프레이 다 썼어' },
      { role: 'assistant', text: '가스를 다 빼고 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b3-flowerpot-soil', '안에 흙은?', 'incombustible', ['follow-up'], {
    history: [
      { role: 'user', text: '플라스틱 화분 버릴 때' },
      { role: 'assistant', text: '흙을 비우고 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b3-cup-lid', '뚜껑이랑 빨대도 그래?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '스타벅스 투명컵 어디에 버림' },
      { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b3-kimchi-bag', '김치 담았던 비닐은', 'vinyl', ['follow-up'], {
    history: [
      { role: 'user', text: '묵은지 버리는 법' },
      { role: 'assistant', text: '물기를 짜고 음식물류로 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b3-soju-broken', '깨진 것도 돈 줘?', 'incombustible', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '소주병 슈퍼에 갖다주면 되죠' },
      { role: 'assistant', text: '네, 보증금 100원을 돌려받을 수 있어요.' },
    ],
  }),
  waste('fresh-five-min-b3-egg-box', '계란판은 그럼', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '달걀 껍데기 음식물이야?' },
      { role: 'assistant', text: '아니요, 종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b3-fan-cover', '선풍기랑 선풍기 씌우는 천 커버 버려야 돼', 'small-electronics', [
    'multi',
  ]),
  waste('fresh-five-min-b3-vase-flower', '시든 꽃이랑 유리 꽃병 같이 버려도 되나', 'general-waste', [
    'multi',
  ]),
  waste('fresh-five-min-b3-blanket-pillowcase', '담요하고 베개 둘 다 의류함 맞아요?', 'clothes', ['multi']),
]

/** The same people; batch 4. */
export const freshFiveMinFourth: readonly EvalQuestion[] = [
  waste(
    'fresh-five-min-b4-kimchi-fridge-lid',
    '뚜껑형 김치냉장고 20년 됐는데도 공짜로 가져가나요?',
    'electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b4-water-purifier', '약정 끝난 정수기 내 소유라는데 버릴 때', 'electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b4-dehumidifier', '장마 끝나고 망가진 제습기', 'electronics', ['plain']),
  waste('fresh-five-min-b4-iron', '다리미 바닥 눌어붙어서 옷 버려 얘를 버려야지', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b4-epilator', '제모기 한 번 쓰고 아파서 못 쓰겠어', 'small-electronics', ['plain']),
  waste('fresh-five-min-b4-ebook', '충전 안 되는 전자책 리더기', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b4-cassette', '할아버지 카세트 라디오', 'small-electronics', ['plain']),
  waste(
    'fresh-five-min-b4-toothbrush-electric',
    '전동칫솔 손잡이 부분만 남음 모터 든 거',
    'small-electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b4-pager', '카페 하면서 쓰던 진동벨 열 개', 'small-electronics', ['plain']),
  waste('fresh-five-min-b4-hub', '노트북에 꽂던 USB 허브', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b4-earphone-wire', '줄 이어폰 다섯 개 엉킨 채로', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b4-usb', '대학 때 쓰던 2기가 유에스비', 'small-electronics', ['plain', 'loanword']),
  waste(
    'fresh-five-min-b4-note-phone',
    '갤노트 옛날 거 펜까지 있는데 어디 기부하는 데 없나',
    'mobile-phone',
    ['plain', 'loanword'],
  ),
  waste('fresh-five-min-b4-aaa', 'TV 리모컨 AAA 두 개 쓰레기통 버려도 될까', 'battery', ['plain']),
  waste('fresh-five-min-b4-robot-battery', '로봇청소기 배터리 갈고 헌 거 손바닥만 해요', 'power-bank', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b4-tube-short', '주방 후드 위 짧은 형광등', 'lamp', ['plain']),
  waste('fresh-five-min-b4-string-light', '캠핑 때 쓴 알전구 줄조명 반만 켜져', 'small-electronics', [
    'plain',
  ]),
  {
    id: 'fresh-five-min-b4-bunk-bed',
    question: '애들 다 커서 2층 침대 해체했어요 신고는 몇 개로 하나',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b4-trampoline',
    question: '거실에 있던 트램펄린 애가 안 타네',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b4-rack',
    question: '가게 철제 진열대 다섯 칸짜리',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b4-tv-shelf',
    question: '티비장 문짝 하나 떨어진 거 나눔 올렸더니 아무도 안 가져가',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b4-rug',
    question: '원룸 러그 돌돌 말아서 봉투에 안 들어가요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b4-pet-stairs',
    question: '강아지 계단 스펀지 들어 있는 큰 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b4-long-padding', '롱패딩 지퍼만 뻑뻑하지 입을 만해', 'clothes', ['plain']),
  waste('fresh-five-min-b4-suit', '면접 볼 때 한 번 입은 정장', 'clothes', ['plain']),
  waste('fresh-five-min-b4-scarf', '할머니가 떠 준 목도리 보풀 많이 남', 'clothes', ['plain']),
  waste('fresh-five-min-b4-heels', '하이힐 굽 멀쩡한 거 세 켤레', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b4-pajama', '수면바지 늘어난 거 두 장', 'clothes', ['plain']),
  waste('fresh-five-min-b4-bra', '속옷도 의류수거함에 넣어도 되는 건가요', 'clothes', ['plain']),
  waste('fresh-five-min-b4-quilt-cotton', '시어머니가 주신 목화솜 요 한 채', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-doll', '라이언 인형 큰 거 말고 주먹만 한 거', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-bowl-set', '신혼 때 산 도자기 그릇 세트 이가 다 나갔네', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-ashtray', '호프집 하면서 쓰던 유리 재떨이', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-heat-glass', '오븐에 쓰던 유리 그릇 파이렉스', 'incombustible', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b4-ladle', '스텐 국자 뒤집개 세트', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b4-kettle-whistle', '가스불에 올리는 주전자', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b4-nail-clipper', '손톱깎이 안 들어', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b4-key', '옛날 집 열쇠 꾸러미', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b4-saw', '시골 아버지 톱 자루 빠진 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b4-tape', '다 쓴 박스테이프 심', 'paper', ['plain']),
  waste('fresh-five-min-b4-colored-pencil', '색연필 72색 절반은 몽당이야', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-glue', '물풀 반 남은 거 통째로', 'general-waste', ['plain']),
  waste('fresh-five-min-b4-school-book', '임용 떨어지고 문제집 서른 권 버림', 'paper', ['plain']),
  waste('fresh-five-min-b4-ruler', '부러진 30센치 플라스틱 자', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b4-herb-medicine', '보약 지어 온 거 안 먹고 1년 지남 파우치째', 'medicine', [
    'plain',
  ]),
  waste('fresh-five-min-b4-birth-pill', '안 먹는 피임약 남은 거', 'medicine', ['plain']),
  waste('fresh-five-min-b4-cushion-pact', '쿠션 팩트 다 쓴 거 거울 달려 있는데', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b4-foam-cleanser', '클렌징폼 튜브 속에 물 넣고 흔들어 씻었음', 'plastic', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b4-nail-remover', '올리브영에서 산 토너패드 통', 'plastic', ['plain']),
  waste('fresh-five-min-b4-wood-varnish', '니스 칠하고 남은 거 1리터', 'paint', ['plain']),
  waste('fresh-five-min-b4-pest-spray', '화분에 뿌리던 진딧물약 원액', 'pesticide', ['plain']),
  waste('fresh-five-min-b4-airduster', '컴퓨터 먼지 날리는 스프레이 캔', 'gas-can', ['plain']),
  waste('fresh-five-min-b4-silicon', '욕실 실리콘 쏘고 남은 통 다 쓴 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b4-plywood', '셀프 인테리어하고 남은 석고보드 조각', 'construction', ['plain']),
  waste('fresh-five-min-b4-leaf', '가게 앞 은행잎 쓸어 담은 거', 'general-waste', ['plain', 'exception']),
  {
    id: 'fresh-five-min-b4-aquarium',
    question: '거북이 키우던 유리 어항 두 자',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b4-mineral-water', '박카스 말고 생수 2리터 여섯 개 묶음 다 마심', 'clear-pet', [
    'plain',
  ]),
  waste('fresh-five-min-b4-milk-tea', '공차 컵 펄 남은 건 버렸고 컵은?', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-b4-ice-bag', '편의점 얼음 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b4-apple-net', '사과 감싼 하얀 그물 폼', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b4-jam', '수제 딸기청 담았던 유리병', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b4-beer-bottle', '하이네켄 병 수입맥주는 보증금 없죠 그럼 어디', 'glass-bottle', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b4-peach-can', '황도 통조림 깡통', 'metal-can', ['plain']),
  waste('fresh-five-min-b4-vegetable-juice', '델몬트 오렌지주스 종이팩 1리터', 'milk-carton', ['plain']),
  waste('fresh-five-min-b4-ramen-soup', '라면 국물 남은 거 하수구 말고', 'food-waste', ['plain']),
  waste('fresh-five-min-b4-melon', '참외 씨랑 껍질', 'food-waste', ['plain']),
  waste('fresh-five-min-b4-aircon-hole', '에어컨 실외기만 남기고 세입자가 튀었어요', 'electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b4-induction-crack',
    '인덕션 상판에 냄비 떨어뜨려 거미줄처럼 갈라짐',
    'small-electronics',
    ['situation', 'loanword'],
  ),
  waste(
    'fresh-five-min-b4-blanket-wire',
    '전기장판 고양이가 줄 물어뜯어서 전선이 나왔어요',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b4-tablet-bend', '가방에서 휜 아이패드 배터리는 안 부풀었대', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b4-bank-recall',
    '리콜 문자 받은 보조배터리 보내기 귀찮은데 그냥 버리면 큰일 나?',
    'power-bank',
    ['situation', 'loanword'],
  ),
  waste('fresh-five-min-b4-battery-heat', '충전하다 뜨거워지더니 배 나온 보배', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-b4-bulb-stuck', '안 들어온다고 뺐더니 멀쩡한 LED 전구였네 그래도 버릴래', 'lamp', [
    'situation',
    'loanword',
  ]),
  {
    id: 'fresh-five-min-b4-sofa-torn',
    question: '가죽 다 벗겨진 소파 종량제로 잘라 버리는 사람도 있다던데',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b4-wardrobe-move',
    question: '이사 당일인데 옷장이 문에 안 들어가서 버리고 가야 돼요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b4-bag-zip', '지퍼 고장 난 에코백 말고 멀쩡한 가죽 핸드백', 'clothes', ['situation']),
  waste('fresh-five-min-b4-knit-shrink', '빨았더니 애기 옷만큼 줄어든 스웨터 멀쩡은 함', 'clothes', [
    'situation',
  ]),
  waste('fresh-five-min-b4-socks-hole', '발가락 구멍 난 양말 꿰매기도 뭐하고', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b4-cup-tea-stain',
    '찻물 든 찻잔 씻어도 누런데 안 깨졌으면 유리병이랑 넣어?',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste(
    'fresh-five-min-b4-sauce-bottle',
    '고추기름 눌어붙어 아무리 닦아도 안 씻기는 유리 소스병',
    'incombustible',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-b4-pot-handle', '냄비 손잡이 녹아서 떨어져 나가고 쇠만 남음', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b4-pill-wet', '물에 젖어 뭉개진 알약', 'medicine', ['situation']),
  waste('fresh-five-min-b4-spray-full', '한 번도 안 쓴 유통기한 지난 방수 스프레이', 'gas-can', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b4-tile-leftover',
    '타일 가게에서 산 욕실 타일 공사하고 세 박스 남음',
    'construction',
    ['situation'],
  ),
  waste('fresh-five-min-b4-yogurt-lid', '그릭요거트 먹고 은박 뚜껑은 뗐어 컵은 아직 안 씻었고', 'plastic', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b4-netting', '양파망에 흙이 잔뜩인데 털면 비닐 되나', 'vinyl', ['situation']),
  waste(
    'fresh-five-min-b4-can-rust',
    '녹슬고 찌그러진 통조림 속이 상해서 빵빵해요 내용물 버리고 캔은?',
    'metal-can',
    ['situation'],
  ),
  waste('fresh-five-min-b4-box-moldy', '창고에 두었더니 곰팡이 시커멓게 핀 박스', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b4-milk-not-washed',
    '우유팩 안 씻고 일주일 놔둬서 쉰내 나는데 지금이라도 헹구면?',
    'milk-carton',
    ['situation'],
  ),
  waste('fresh-five-min-b4-rice-bugs', '쌀벌레 바글바글한 쌀 10키로', 'food-waste', ['situation']),
  waste('fresh-five-min-b4-oil-old', '명절에 전 부치고 두 달 묵힌 기름', 'cooking-oil', ['situation']),
  waste('fresh-five-min-b4-fridge-typo', '냉쟝고 무료수거 되죠?', 'electronics', ['typo']),
  waste('fresh-five-min-b4-vacuum-typo', '청쇼기 줄이 끈어졌어', 'small-electronics', ['typo']),
  {
    id: 'fresh-five-min-b4-chair-spacing',
    question: '사무용의자두개버리는데얼마들어요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['spacing'],
  },
  waste('fresh-five-min-b4-bag-typo', '백펙 안메는거', 'clothes', ['typo', 'loanword']),
  waste('fresh-five-min-b4-mirror-typo', '거욹 깨먹음ㅠ', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b4-pot-typo', '냄삐 탄거', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b4-pills-typo', '영양재 말고 감깃약 남은거', 'medicine', ['typo']),
  waste('fresh-five-min-b4-lamp-dropped', '형광ㄷ등 어디따 버려요', 'lamp', ['typo']),
  waste('fresh-five-min-b4-can-typo', '콜라켄 찌그러트려?', 'metal-can', ['typo']),
  waste('fresh-five-min-b4-vinyl-typo', '삐닐봉지 모아논거', 'vinyl', ['typo']),
  waste('fresh-five-min-b4-tissue-typo', '물티쉬 쓴거', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b4-glass-spacing', '잼다먹은유리병뚜껑은따로버려요', 'glass-bottle', ['spacing']),
  waste('fresh-five-min-b4-aircon-remote', '리모컨도 같이 줘?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '벽걸이 에어컨 버리는 법 알려줘' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 예약하세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b4-washer-stairs',
    '4층인데 엘베가 없어요',
    'electronics',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '세탁기 수거 신청하려고요' },
        { role: 'assistant', text: '1599-0903에 예약하면 기사님이 방문합니다.' },
      ],
    },
  ),
  waste('fresh-five-min-b4-phone-photo', '사진은 어떻게 지워?', 'mobile-phone', ['follow-up'], {
    history: [
      { role: 'user', text: '안 쓰는 핸드폰 어디에 버려?' },
      { role: 'assistant', text: '소형가전 수거함에 넣으면 됩니다.' },
    ],
  }),
  waste('fresh-five-min-b4-watch-battery', '그 안에 동그란 약은', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: '고장 난 손목시계 버리기' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b4-drawer-floor',
    question: '3층까지 올라와서 가져가 줘요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '서랍장 버리려고요' },
      { role: 'assistant', text: '대형폐기물로 신고하고 내놓으세요.' },
    ],
  },
  {
    id: 'fresh-five-min-b4-doll-big',
    question: '사람만 한 건?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up', 'situation'],
    history: [
      { role: 'user', text: '인형뽑기 인형 버리는 법' },
      { role: 'assistant', text: '종량제봉투에 담아 버리세요.' },
    ],
  },
  waste(
    'fresh-five-min-b4-clothes-dirty',
    '기름때 안 빠지는 건 어떡해요',
    'general-waste',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '작업복 버리려면' },
        { role: 'assistant', text: '깨끗하면 의류 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b4-glass-newspaper', '신문지로 안 싸면 안 돼?', 'incombustible', ['follow-up'], {
    history: [
      { role: 'user', text: '깨진 유리컵 버리는 법' },
      { role: 'assistant', text: '신문지에 두껍게 싸서 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b4-pan-glass-lid', '유리 뚜껑은요?', 'incombustible', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '프라이팬 버릴 건데' },
      { role: 'assistant', text: '고철로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b4-ointment', '바르는 약은?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '먹다 남은 알약' },
      { role: 'assistant', text: '약국 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b4-paint-brush', '칠하던 붓은 어디', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '페인트 남은 거 어떻게 버려' },
      { role: 'assistant', text: '밀봉해 유해폐기물 수거함에 넘기세요.' },
    ],
  }),
  waste('fresh-five-min-b4-banana-sticker', '스티커 떼야 돼요?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '바나나 껍질은 음식물이죠?' },
      { role: 'assistant', text: '네, 음식물류로 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b4-pizza-cheese', '치즈 눌어붙었는데', 'general-waste', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '피자 박스는 종이지?' },
      { role: 'assistant', text: '깨끗한 부분은 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b4-heater-fan', '전기난로하고 석유난로 둘 다 소형가전인가요', 'small-electronics', [
    'multi',
  ]),
  waste('fresh-five-min-b4-lipstick-brush', '립스틱이랑 향수병 정리하려고 하는데', 'general-waste', [
    'multi',
  ]),
  waste('fresh-five-min-b4-chicken-box', '치킨 뼈랑 치킨 상자 어떻게 나눠 버려요', 'general-waste', [
    'multi',
  ]),
]

/** The same people; batch 5. */
export const freshFiveMinFifth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b5-old-tv', '뒤통수 나온 브라운관 티비 할매 집에 아직 있다', 'electronics', [
    'plain',
    'dialect',
  ]),
  waste('fresh-five-min-b5-ice-maker', '카페 하던 제빙기 처분', 'electronics', ['plain']),
  waste('fresh-five-min-b5-mini-washer', '아기 빨래용 미니세탁기 원룸에서 썼어요', 'electronics', ['plain']),
  waste(
    'fresh-five-min-b5-coffee-maker',
    '사무실 커피머신 물때 심해서 새로 들였어요 헌 건?',
    'small-electronics',
    ['plain', 'loanword'],
  ),
  waste('fresh-five-min-b5-scale', '헬스 끊고 체중계 버림', 'small-electronics', ['plain']),
  waste('fresh-five-min-b5-trimmer', '코털 제거기 건전지 빼고 어디에', 'small-electronics', ['plain']),
  waste('fresh-five-min-b5-tablet-kid', '애 학습지 회사 태블릿 약정 끝남', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b5-monitor', '24인치 모니터 한 대만 버릴래요', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b5-set-top',
    '이사 가면서 셋톱박스 반납 안 해도 된다는데 그럼 버려?',
    'small-electronics',
    ['plain', 'loanword'],
  ),
  waste('fresh-five-min-b5-led-sign', '미용실 앞에 돌아가던 작은 전광판 시계', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b5-xmas-light', '작년 크리스마스에 산 꼬마전구 줄', 'small-electronics', ['plain']),
  waste('fresh-five-min-b5-sewing', '엄마 쓰던 부라더 미싱', 'small-electronics', ['plain']),
  waste('fresh-five-min-b5-hand-warmer', 'USB로 충전하는 손난로 안 따뜻해져', 'small-electronics', ['plain']),
  waste(
    'fresh-five-min-b5-first-phone',
    '스무 살 때 쓴 갤럭시S3 나눔폰인가 거기 보내도 되나요',
    'mobile-phone',
    ['plain'],
  ),
  waste('fresh-five-min-b5-smoke-battery', '화재감지기에서 나온 네모난 건전지', 'battery', ['plain']),
  waste('fresh-five-min-b5-ebike', '전기자전거 배터리 새로 갈고 헌 거', 'special-drop-off', ['plain']),
  waste('fresh-five-min-b5-cell-laptop', '노트북에서 분리되는 배터리 수명 끝', 'power-bank', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b5-stair-lamp', '계단 센서등에서 뺀 LED 전구', 'lamp', ['plain', 'loanword']),
  {
    id: 'fresh-five-min-b5-desk-student',
    question: '고3 끝난 아들 책상 의자 한 세트',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-mattress-topper',
    question: '라텍스 매트리스 슈싱 사이즈',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b5-wagon',
    question: '마트 놀러 다닐 때 끌던 웨건',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b5-sink-cabinet',
    question: '싱크대 상부장 떼어낸 거 한 짝',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-closet-fabric',
    question: '조립식 천 옷장 무너졌어',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-exercise-bike',
    question: '실내자전거 페달 한쪽 빠짐',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-guitar',
    question: '줄 다 끊어진 통기타',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-door',
    question: '방문 한 짝 페인트 벗겨져서 새로 달았어요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b5-whiteboard',
    question: '과외방 화이트보드 큰 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b5-jersey', '축구 동호회 유니폼 스무 벌', 'clothes', ['plain']),
  waste('fresh-five-min-b5-apron', '면으로 된 카페 앞치마 열 장', 'clothes', ['plain']),
  waste('fresh-five-min-b5-gloves-knit', '털장갑 두 짝 다 있어', 'clothes', ['plain']),
  waste('fresh-five-min-b5-leather-jacket', '20대 때 입던 가죽자켓', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b5-kid-dress', '유치원 발표회 때 입은 드레스', 'clothes', ['plain']),
  waste('fresh-five-min-b5-thin-quilt', '여름에 덮던 홑이불', 'clothes', ['plain']),
  waste('fresh-five-min-b5-stuffed-cushion', '인형 쿠션 바디필로우 솜 꺼짐', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b5-crystal', '크리스탈 양주잔 세트', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b5-teapot', '사기 주전자 뚜껑만 남음', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b5-glass-lid-container', '유리 밀폐용기 오븐용이라 써 있어', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b5-soil', '베란다 텃밭 상자 흙 두 포대', 'incombustible', ['plain']),
  waste('fresh-five-min-b5-colander', '스텐 채반 찌그러짐', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b5-spoon', '짝 안 맞는 숟가락 젓가락 한 통', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b5-grill', '고깃집 석쇠 30장', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b5-padlock', '번호 까먹은 자물쇠', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b5-bike-lock', '쇠사슬로 된 자전거 자물쇠 끊어낸 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b5-paint-brush', '수채화 붓 털 다 빠진 거', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b5-clay', '미술학원에서 쓰다 남은 지점토 굳음', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b5-cd', '수능 듣기 CD 한 통', 'general-waste', ['plain', 'exception', 'loanword']),
  waste('fresh-five-min-b5-business-card', '퇴사하고 남은 명함 종이로 된 거 두 통', 'paper', ['plain']),
  waste('fresh-five-min-b5-kraft-bag', '빵집 크라프트 종이봉투 재고', 'paper', ['plain']),
  waste('fresh-five-min-b5-moving-paper', '이사할 때 그릇 싼 신문지', 'paper', ['plain']),
  waste('fresh-five-min-b5-pump-lotion', '바디로션 펌프만', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b5-cotton', '화장 지운 화장솜', 'general-waste', ['plain']),
  waste('fresh-five-min-b5-powder', '파우더 팩트 분첩', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b5-hair-dye', '셀프 염색하고 남은 약', 'paint', ['plain']),
  waste('fresh-five-min-b5-wood-glue', '목공풀 굳기 전에 처리해야 하는데 반 통', 'paint', ['plain']),
  waste('fresh-five-min-b5-mosquito', '모기 잡는 에어로졸 새것 두 통 유통기한 지남', 'gas-can', ['plain']),
  waste('fresh-five-min-b5-fertilizer', '방역하고 남은 살충제 원액', 'pesticide', ['plain']),
  {
    id: 'fresh-five-min-b5-window-screen',
    question: '찢어진 방충망 틀째',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b5-hamster-bed', '햄스터 톱밥 갈아준 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b5-feather', '앵무새 털이랑 똥', 'general-waste', ['plain']),
  waste('fresh-five-min-b5-plastic-planter', '베란다 텃밭 하던 플라스틱 화분 스무 개', 'plastic', ['plain']),
  waste('fresh-five-min-b5-dogfood-can', '강아지 통조림 빈 깡통', 'metal-can', ['plain']),
  waste('fresh-five-min-b5-smoothie-bag', '배달 온 보냉 은박 봉투', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b5-zip', '냉동실 지퍼백 한 번 쓴 거 씻었어', 'vinyl', ['plain']),
  waste('fresh-five-min-b5-pear-net', '배 상자 스티로폼 칸막이 하얀 거', 'styrofoam', ['plain']),
  waste('fresh-five-min-b5-cola-can', '펩시 제로 캔 200개', 'metal-can', ['plain', 'loanword']),
  waste('fresh-five-min-b5-makgeolli', '막걸리 하얀 플라스틱병 색 없으면 투명이랑 같이?', 'plastic', [
    'plain',
  ]),
  waste('fresh-five-min-b5-wine', '와인병 열두 병 한꺼번에 내놔도 돼?', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b5-tofu-box', '두부 담긴 플라스틱 곽 위 비닐은 뜯었어', 'plastic', ['plain']),
  waste('fresh-five-min-b5-juice-pack', '급식에 나온 200미리 우유갑 빨대 없이', 'milk-carton', ['plain']),
  waste('fresh-five-min-b5-soy', '검은콩 베지밀 팩', 'aseptic-carton', ['plain', 'loanword']),
  waste('fresh-five-min-b5-tteok', '설에 받은 떡국떡 쉬었다', 'food-waste', ['plain']),
  waste('fresh-five-min-b5-pepper', '고추 다듬고 나온 꼭지', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b5-tv-panel', '티비 패널만 금 가고 스탠드는 없어졌는데 그래도 무상?', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b5-fridge-smell', '정전으로 속이 다 썩은 냉장고 냄새가 지독해요', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b5-cleaner-lost', '로봇청소기 본체만 있고 충전대를 잃어버림', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b5-keyboard-some',
    '키보드 스페이스바만 안 눌림 고쳐 쓸까 하다가',
    'small-electronics',
    ['situation', 'loanword'],
  ),
  waste('fresh-five-min-b5-phone-damp', '액정 속으로 물 들어간 아이폰 켜졌다 꺼졌다 함', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b5-aa-leak-hand', '시계 건전지 국물 나와서 손에 묻었어 건전지는 어디?', 'battery', [
    'situation',
  ]),
  waste('fresh-five-min-b5-bank-new', '사은품 보조배터리 뜯지도 않은 새거', 'power-bank', ['situation']),
  waste('fresh-five-min-b5-tube-many', '가게 LED로 싹 바꾸고 형광등 서른 개 나옴', 'lamp', ['situation']),
  {
    id: 'fresh-five-min-b5-bookcase-cut',
    question: '책장을 톱으로 잘라서 봉투에 넣었는데 하나는 통째로 남았어요 그거는',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b5-mattress-pee',
    question: '애가 오줌 싼 매트리스 세탁업체도 포기',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b5-coat-donate', '한 번도 안 입은 코트 세 벌 기부 말고 그냥 버리기', 'clothes', [
    'situation',
  ]),
  waste('fresh-five-min-b5-tee-sweat', '겨드랑이 누렇게 변한 흰 티 삶아도 안 돼', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-glove-one', '오른손 장갑만 세 개 남음', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-jar-crack', '금만 가고 안 깨진 잼병', 'incombustible', ['situation', 'exception']),
  waste('fresh-five-min-b5-bulb-thin', '백열전구 던졌더니 펑 하고 산산조각', 'incombustible', ['situation']),
  waste('fresh-five-min-b5-dish-dust', '먼지 쌓인 새 접시 세트 상자째', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-pan-new', '인덕션으로 바꿔서 못 쓰게 된 멀쩡한 알루미늄 냄비', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b5-med-dog', '강아지 죽고 남은 심장약이랑 안약', 'medicine', ['situation']),
  waste('fresh-five-min-b5-nail-hard', '매직블럭으로도 안 지워지는 페인트 묻은 신문지', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-butane-hole', '구멍 뚫다 불날 뻔한 부탄가스 아직 안 뚫림 가스는 뺐어', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b5-door-handle', '욕실 세면대 바꾸고 헌 세면대 깨진 조각', 'construction', [
    'situation',
  ]),
  waste('fresh-five-min-b5-pot-plastic', '화분인 줄 알았는데 만져 보니 플라스틱이네 금 갔고', 'plastic', [
    'situation',
  ]),
  waste('fresh-five-min-b5-cup-ice', '아이스컵에 담배 끄고 녹아버림', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-can-paintbrush', '붓 빨던 참기름 깡통 페인트 범벅', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-milk-carton-cut', '우유팩 도마로 써서 생선 기름 배었어', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b5-battery-typo', '건젼지 폐건전지함 어디', 'battery', ['typo']),
  waste('fresh-five-min-b5-printer-typo', '프린트기 고쟝', 'small-electronics', ['typo', 'loanword']),
  {
    id: 'fresh-five-min-b5-carpet-typo',
    question: '카패트 버릴래는데',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b5-pants-spacing', '안입는바지열벌의류함에넣어요', 'clothes', ['spacing']),
  waste('fresh-five-min-b5-vase-typo', '꽃벙 깨짐', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b5-knife-typo', '식깔 안드는거 어케버려여', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b5-mask-typo', '마수크 쓴거', 'general-waste', ['typo']),
  waste('fresh-five-min-b5-jar-spacing', '빈꿀병유리인데씻어서내놔요', 'glass-bottle', ['spacing']),
  waste('fresh-five-min-b5-newspaper-typo', '신믄지 묵어서 내놔?', 'paper', ['typo']),
  waste('fresh-five-min-b5-styro-spacing', '스티로폼박스테이프떼고버려요', 'styrofoam', ['spacing']),
  waste('fresh-five-min-b5-tofu-typo', '두뷰 상한거 음쓰?', 'food-waste', ['typo']),
  waste('fresh-five-min-b5-receipt-typo', '영슈증 종이임?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b5-dust-bag', '먼지봉투는?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '청소기 버리는 법' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-fridge-weekend', '주말에도 와요?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '냉장고 버리고 싶은데' },
      { role: 'assistant', text: '1599-0903에 방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b5-bank-where', '편의점에서도 받아?', 'power-bank', ['follow-up'], {
    history: [
      { role: 'user', text: '보조배터리 버리는 데' },
      { role: 'assistant', text: '단자를 테이프로 막아 폐전지 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-bulb-yellow', '백열전구는?', 'incombustible', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: 'LED 전구는 형광등 수거함에 넣는다며' },
      { role: 'assistant', text: '네, 폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b5-bike-kids',
    question: '세발자전거도요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '성인 자전거 버리려면 어떻게 하죠' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste('fresh-five-min-b5-jacket-leather', '가죽 자켓도 괜찮아?', 'clothes', ['follow-up'], {
    history: [
      { role: 'user', text: '안 입는 청자켓 버릴래' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-mug-plastic', '그건 플라스틱 컵인데', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '컵 깨진 거 어떻게 버려?' },
      { role: 'assistant', text: '유리나 도자기는 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-pan-wash', '기름 안 닦아도 되지', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '낡은 프라이팬' },
      { role: 'assistant', text: '고철류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-med-sink', '그냥 변기에 내리면 안 돼?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '유통기한 지난 물약 있어요' },
      { role: 'assistant', text: '병째 약국 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-book-cover', '표지는 뜯어?', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '전공책 다 버릴 거야' },
      { role: 'assistant', text: '종이류로 묶어 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-potsoil-plant', '죽은 식물은?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '사기 화분 버리려는데' },
      { role: 'assistant', text: '흙을 비우고 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-egg-plastic', '투명한 플라스틱으로 된 거면?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '계란판 어디 버려?' },
      { role: 'assistant', text: '종이로 된 것은 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b5-cake-knife', '플라스틱 칼은', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '케이크 상자 버리는 법' },
      { role: 'assistant', text: '크림이 묻지 않았으면 종이류로 내놓으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b5-wardrobe-cloth',
    question: '옷장이랑 안에 있던 옷 다 버릴 건데요',
    intents: ['bulk_waste', 'waste'],
    ruleId: 'bulky',
    tags: ['multi'],
  },
  waste('fresh-five-min-b5-candle-jar', '다 탄 향초 심지랑 건전지 두 개', 'general-waste', ['multi']),
  waste('fresh-five-min-b5-cup-holder', '머그컵하고 코스터 버리려면', 'incombustible', ['multi']),
]

/** The same people; batch 6. */
export const freshFiveMinSixth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b6-curved-tv', '벽에서 뗀 75인치 티비 브라켓까지 같이', 'electronics', ['plain']),
  waste('fresh-five-min-b6-showcase-fridge', '분식집 음료 쇼케이스 소리만 나고 안 차가워', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b6-washer-top', '자취하면서 당근으로 산 세탁기 다시 당근에 안 팔려', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b6-massage-chair', '아버님 안마의자 자리만 차지해서', 'electronics', ['plain']),
  waste('fresh-five-min-b6-cooker-induction', '1구 인덕션 기숙사에서 몰래 쓰던 거', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b6-hotpot', '라면포트 코드 접촉 불량', 'small-electronics', ['plain']),
  waste('fresh-five-min-b6-sandwich', '샌드위치 메이커 기름때 절어서', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b6-ac-remote', '에어컨 리모컨 두 개 중에 하나 안 됨', 'small-electronics', ['plain']),
  waste('fresh-five-min-b6-old-cam', '장롱에서 나온 필름 카메라', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b6-mp3', '고딩 때 인강 듣던 MP3', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b6-toy-phone', '뽀로로 노래 나오는 장난감 전화기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b6-headset', '게임하던 헤드셋 마이크만 고장', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b6-doorlock', '이사 나가면서 원래 도어락 다시 달고 내 건 버림', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b6-foldphone', '폴더블폰 접히는 데 액정 나감 수리비 60만원이래', 'mobile-phone', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b6-c-cell', '가스레인지에서 뺀 통통한 건전지 두 개', 'battery', ['plain']),
  waste('fresh-five-min-b6-dead-eneloop', '충전해도 금방 닳는 충전식 AA', 'battery', ['plain']),
  waste('fresh-five-min-b6-drone-battery', '드론 배터리 세 개 남은 거', 'power-bank', ['plain', 'loanword']),
  waste('fresh-five-min-b6-bank-mini', '도시락 크기 캠핑용 말고 립스틱만 한 보조배터리', 'power-bank', [
    'plain',
  ]),
  waste('fresh-five-min-b6-car-led', '방등 갈고 나온 원반 모양 LED', 'incombustible', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b6-halogen', '진열장 할로겐 전구 깨지진 않았어', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b6-fluorescent-desk', '스탠드에 끼우는 U자 형광등', 'lamp', ['plain']),
  {
    id: 'fresh-five-min-b6-pet-house',
    question: '개가 물어뜯은 나무 개집',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-vinyl-wardrobe',
    question: '피아노 의자만 덩그러니 남음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-parasol',
    question: '테라스 파라솔 받침까지',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-ladder',
    question: '알루미늄 사다리 다리 휨',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-baby-bed',
    question: '아기 침대 난간 빠진 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-kimjang',
    question: '김장할 때 쓰던 빨간 고무다라이 제일 큰 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b6-floor-mat',
    question: '아이 키울 때 깐 두꺼운 폴더매트 네 장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b6-jean-jacket', '유행 지난 청자켓', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b6-raincoat-kid', '비닐 우비 두 번 입음', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b6-swimsuit', '수영복 작년에 늘어남', 'clothes', ['plain']),
  waste('fresh-five-min-b6-stocking', '올 나간 스타킹 한 봉지', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b6-eco-bag', '행사에서 받은 에코백 스무 장', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b6-single-quilt', '아들 군대 가고 남은 솜이불', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b6-rag', '걸레로 쓰던 수건', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b6-ikea-mirror', '깨진 거울 조각 화장대에서 떨어짐', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b6-wine-glass', '집들이 때 받은 와인잔 두 개 안 깨졌음', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b6-corelle', '코렐 접시 안 깨진다더니 깨졌어', 'incombustible', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b6-candle-glass', '양키캔들 유리통 초 다 탔어', 'incombustible', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b6-wire', '빨래줄 철사로 된 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b6-pliers', '펜치 니퍼 세트 녹슬음', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b6-tin-box', '명절 햄 선물세트 깡통들', 'metal-can', ['plain']),
  waste('fresh-five-min-b6-cookie-tin', '버터쿠키 철통 반짇고리로 쓰던 거', 'metal-can', ['plain']),
  waste('fresh-five-min-b6-tape-measure', '스티커 다 떼고 남은 스티커 종이 판', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b6-calendar', '작년 탁상달력 스프링 뺐음', 'paper', ['plain']),
  waste('fresh-five-min-b6-post-it', '포스트잇 쓴 거 한 묶음', 'paper', ['plain']),
  waste('fresh-five-min-b6-pencil', '연필 깎고 나온 부스러기', 'general-waste', ['plain']),
  waste('fresh-five-min-b6-sharp', '고장 난 샤프 여덟 자루', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b6-digest', '까스활명수 유통기한 지난 거 다섯 병', 'medicine', ['plain']),
  waste('fresh-five-min-b6-powder-med', '소아과 가루약 남은 봉지', 'medicine', ['plain']),
  waste('fresh-five-min-b6-cough-drop', '치질 연고 쓰다 만 거 부끄러운데 약국에 내도 돼요?', 'medicine', [
    'plain',
  ]),
  waste('fresh-five-min-b6-sheet-mask-bag', '마스크팩 뜯은 은색 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b6-lotion-bottle', '로션 플라스틱 통 펌프 뺐음', 'plastic', ['plain']),
  waste('fresh-five-min-b6-acetone', '네일샵 하다 남은 매니큐어 지우는 아세톤 말통', 'paint', ['plain']),
  waste('fresh-five-min-b6-spray-adhesive', '스프레이 풀 다 쓴 거', 'gas-can', ['plain']),
  waste('fresh-five-min-b6-ant', '개미약 뿌리는 거 말고 가루 남은 거', 'pesticide', ['plain']),
  {
    id: 'fresh-five-min-b6-wood-board',
    question: '싱크대 문짝 시트지 붙은 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b6-glass-wool', '천장에서 나온 유리솜 단열재', 'construction', ['plain']),
  {
    id: 'fresh-five-min-b6-cat-tree',
    question: '캣타워 스크래처 기둥 줄 다 풀림',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b6-petfood', '우리 개 안 먹는 사료 반 포대', 'food-waste', ['plain']),
  waste('fresh-five-min-b6-herb-pot', '죽은 바질 화분째 말고 식물만', 'general-waste', ['plain']),
  waste('fresh-five-min-b6-tonic', '토닉워터 페트 라벨 뗐어요', 'clear-pet', ['plain', 'loanword']),
  waste('fresh-five-min-b6-sauce', '케첩 통 거의 다 짜고 씻는 중', 'plastic', ['plain']),
  waste('fresh-five-min-b6-choco', '초코파이 낱개 봉지', 'vinyl', ['plain', 'loanword']),
  waste('fresh-five-min-b6-fish-box', '수산시장에서 담아 온 스티로폼 비린내 씻음', 'styrofoam', ['plain']),
  waste('fresh-five-min-b6-energy-can', '레드불 캔 시험기간에 열두 개', 'metal-can', ['plain', 'loanword']),
  waste(
    'fresh-five-min-b6-soju-bottle',
    '자취방에 쌓인 참이슬 빈 병 서른 개 편의점에서 다 받아줌?',
    'deposit-bottle',
    ['plain'],
  ),
  waste('fresh-five-min-b6-oat', '오틀리 귀리우유 팩', 'aseptic-carton', ['plain', 'loanword']),
  waste('fresh-five-min-b6-egg-paper', '종이 달걀판 서른 구짜리', 'paper', ['plain']),
  waste('fresh-five-min-b6-curry', '카레 한 솥 쉬었어', 'food-waste', ['plain']),
  waste('fresh-five-min-b6-clam', '조개탕 먹고 남은 모시조개 껍데기', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste(
    'fresh-five-min-b6-fridge-moved',
    '이사 업체가 냉장고 문짝을 떼놨는데 문짝도 옆에 있어요',
    'electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b6-ac-frame', '이동식 에어컨 배기 호스만 잃어버림', 'electronics', ['situation']),
  waste('fresh-five-min-b6-projector-drop', '빔프로젝터 떨어뜨려서 렌즈 덜컹덜컹', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b6-router-many', '통신사 옮길 때마다 공유기가 쌓여서 네 대', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b6-shaver-battery',
    '전기면도기 안에 배터리가 안 빠지는데 그냥 통째로?',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b6-phone-old-data', '비번 까먹어서 초기화도 못 하는 옛날 폰', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b6-bank-loud', '보조배터리에서 찌지직 소리 나고 한쪽이 볼록', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-b6-coin-swallow', '애가 삼킬 뻔한 동전 건전지 무서워서 다 빼서 모았어요', 'battery', [
    'situation',
  ]),
  waste('fresh-five-min-b6-lamp-dim', '안 깨졌는데 양끝이 까맣게 탄 형광등', 'lamp', ['situation']),
  {
    id: 'fresh-five-min-b6-table-glass-top',
    question: '유리 상판 빼면 식탁 다리만 남는데 그래도 신고해요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b6-sofa-bug',
    question: '길에서 주워 온 소파에 빈대가',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b6-hanger-fall',
    question: '무너져서 봉이 휜 행거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste(
    'fresh-five-min-b6-jacket-burn',
    '고깃집에서 불똥 튀어 구멍 난 패딩 테이프로 붙여놨음',
    'general-waste',
    ['situation', 'exception'],
  ),
  waste('fresh-five-min-b6-shoes-new', '사이즈 안 맞아 한 번 신은 새 운동화', 'clothes', ['situation']),
  waste('fresh-five-min-b6-bag-mold', '가죽가방에 곰팡이가 피었는데 닦으니 지워짐', 'clothes', ['situation']),
  waste('fresh-five-min-b6-cup-glue', '손잡이 떨어져서 순간접착제로 붙였다 또 떨어진 컵', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b6-bottle-shard-wash', '유리병 씻다가 깨졌어 손 벨 뻔 조각은?', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b6-pan-nonstick', '코팅 벗겨진 궁중팬 나무 손잡이 뺐어', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b6-med-unknown', '엄마가 병원에서 받아와 쌓아둔 골다공증약 세 달 치', 'medicine', [
    'situation',
  ]),
  waste('fresh-five-min-b6-paint-thick', '뚜껑 열어둬서 묵처럼 된 페인트', 'paint', ['situation']),
  waste('fresh-five-min-b6-spray-can-rust', '베란다에서 녹슨 파리약 흔들면 소리 나', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b6-noodle-cup-foam', '사발면 스티로폼 그릇 벌겋게 물든 게 안 빠져', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b6-pizza-half', '피자 상자 반은 깨끗하고 반은 기름 깨끗한 쪽은 찢어서', 'paper', [
    'situation',
  ]),
  waste('fresh-five-min-b6-ketchup', '마요네즈 통 아무리 헹궈도 미끈미끈', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b6-juice-mold', '오렌지주스 페트에 곰팡이 둥둥 버리고 헹궜더니 깨끗함', 'clear-pet', [
    'situation',
  ]),
  waste('fresh-five-min-b6-rice-cooker-spacing', '십년쓴밥솥버리려는데어디다내놔요', 'small-electronics', [
    'spacing',
  ]),
  waste('fresh-five-min-b6-fan-typo', '선풍기 날게 부러짐', 'small-electronics', ['typo']),
  {
    id: 'fresh-five-min-b6-bookshelf-typo',
    question: '첵장 버리는비용좀',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b6-jeans-typo', '청봐지 안맞는거', 'clothes', ['typo']),
  waste('fresh-five-min-b6-plate-spacing', '이나간접시어디버려요', 'incombustible', ['spacing', 'exception']),
  waste('fresh-five-min-b6-kettle-typo', '주젼자 탄거 고철?', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b6-inkpen-typo', '볼팬 다쓴거', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b6-eyedrop-typo', '안얍 남은거 어디버려', 'medicine', ['typo']),
  waste('fresh-five-min-b6-cap-typo', '생수병 뚝껑 닫아?', 'clear-pet', ['typo']),
  waste('fresh-five-min-b6-snack-spacing', '과자봉지은색인데비닐에넣어요', 'vinyl', ['spacing']),
  waste('fresh-five-min-b6-banana-typo', '빠나나껍찔 음쓰', 'food-waste', ['typo']),
  waste('fresh-five-min-b6-battery-swell-typo', '밧테리 배뿔럿어 휴대폰', 'swollen-battery', [
    'typo',
    'situation',
  ]),
  waste('fresh-five-min-b6-purifier-rent', '렌탈인데요', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '정수기 버리려고요' },
      { role: 'assistant', text: '빌려 쓰던 것은 렌털 회사에 반납하고, 내 것이면 1599-0903에 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b6-bag-toy', '건전지 안 들어가는 건?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '노래 나오는 장난감 버리기' },
      {
        role: 'assistant',
        text: '건전지를 빼고 소형가전으로 내놓으세요. 플라스틱으로만 된 장난감은 플라스틱류예요.',
      },
    ],
  }),
  waste('fresh-five-min-b6-bank-use', '다 쓰고 버려야 돼?', 'power-bank', ['follow-up'], {
    history: [
      { role: 'user', text: '보조배터리 버릴 데 있어요?' },
      { role: 'assistant', text: '단자에 테이프를 붙여 전용 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b6-table-price',
    question: '수수료가 얼만데요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '4인용 식탁 버릴 때' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste('fresh-five-min-b6-coat-wash', '안 빨고 넣으면 안 돼?', 'clothes', ['follow-up'], {
    history: [
      { role: 'user', text: '작년에 입던 코트' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b6-plate-plastic',
    '멜라민이면 어떡해요',
    'general-waste',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '깨진 접시 버리기' },
        { role: 'assistant', text: '불연성 마대에 담으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b6-scissors-plastic', '손잡이가 플라스틱인데', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '녹슨 가위 어디 버려' },
      { role: 'assistant', text: '날을 싸서 고철로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b6-dog-med', '강아지 약도 그래요?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '먹다 남은 감기약' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b6-spray-hole', '구멍은 안 뚫어?', 'gas-can', ['follow-up'], {
    history: [
      { role: 'user', text: '헤어스프레이 다 썼어요' },
      { role: 'assistant', text: '가스를 다 빼고 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b6-can-washed', '기름기 있는 건 한번 헹구면 돼?', 'metal-can', ['follow-up'], {
    history: [
      { role: 'user', text: '꽁치 통조림 캔' },
      { role: 'assistant', text: '헹궈서 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b6-flower-wrap', '포장 비닐은', 'vinyl', ['follow-up'], {
    history: [
      { role: 'user', text: '시든 꽃다발 버릴게' },
      { role: 'assistant', text: '꽃은 종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b6-onion-inside', '속 알맹이 상한 건?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '양파 껍질 어디 버려' },
      { role: 'assistant', text: '종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b6-box-styro', '안에 든 하얀 스티로폼은요', 'styrofoam', ['follow-up'], {
    history: [
      { role: 'user', text: '모니터 박스 버려야 돼' },
      { role: 'assistant', text: '펴서 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b6-phone-case-charger', '안 쓰는 폰하고 폰케이스 버리는 법', 'mobile-phone', [
    'multi',
  ]),
  waste('fresh-five-min-b6-pot-lid', '냄비랑 유리 뚜껑 따로 버려야 되나요', 'scrap-metal', ['multi']),
  waste(
    'fresh-five-min-b6-dish-newspaper',
    '깨진 접시 싼 신문지랑 접시 조각 그대로 버려도 돼?',
    'incombustible',
    ['multi'],
  ),
]

/** The same people; batch 7. */
export const freshFiveMinSeventh: readonly EvalQuestion[] = [
  waste('fresh-five-min-b7-deep-freezer', '정육점 하던 냉동고 트럭으로 실어 가 주나', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b7-tower-fan', '날개 없는 선풍기 비싼 건데 소리만 큼', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b7-robot-vac', '로봇청소기 문턱에 걸려서 맨날 울어 버릴 거야', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-garbage-dryer', '음식물처리기 냄새나서 못 써요', 'small-electronics', ['plain']),
  waste(
    'fresh-five-min-b7-neck-massager',
    '목에 두르는 안마기 어버이날 선물로 받은 거',
    'small-electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b7-foot-heater', '전기방석 코드 꽂으면 차단기 내려가', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b7-voice-recorder', '강의 녹음하던 녹음기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b7-ereader', '크레마 화면에 줄 감', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b7-switch', '닌텐도 스위치 라이트 조이스틱 뽑힘', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-webcam', '줌 수업 때 산 웹캠', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b7-ssd', '교체하고 남은 SSD 128기가', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b7-thermo-digital', '코로나 때 산 이마에 쏘는 체온계', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b7-bidet', '비데 노즐 고장 난 거 떼어냈음', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-old-phones', '통신사별로 하나씩 있는 피처폰들', 'mobile-phone', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-button-toy', '애기 책 소리 나는 데서 뺀 단추 건전지', 'battery', ['plain']),
  waste('fresh-five-min-b7-d-cell', '휴대용 라디오에 들어가는 왕건전지 4개', 'battery', ['plain']),
  waste('fresh-five-min-b7-camera-lipo', '고프로 배터리 두 개', 'power-bank', ['plain', 'loanword']),
  waste('fresh-five-min-b7-tool-pack', '디월트 20볼트 배터리 안 차요', 'power-bank', ['plain', 'loanword']),
  waste('fresh-five-min-b7-living-lamp', '거실에 있던 플로어 스탠드 갓이 찌그러짐', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-u-lamp', '식탁등에 끼웠던 동그란 LED 전구', 'lamp', ['plain', 'loanword']),
  waste('fresh-five-min-b7-fridge-bulb', '냉장고 속 꼬마전구', 'incombustible', ['plain', 'exception']),
  {
    id: 'fresh-five-min-b7-vanity-chair',
    question: '화장대 세트 중에 의자만',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-low-table',
    question: '접이식 밥상 다리 경첩 나감',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-shoe-cabinet',
    question: '원룸 앞에 두던 신발장 3단',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-flower-stand',
    question: '화분 올려두던 철제 선반 키만 한 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-cart',
    question: '장 볼 때 끄는 손수레 바퀴 빠짐',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-carseat',
    question: '조카 주기엔 낡은 카시트',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b7-golf',
    question: '골프가방 통째로 안에 채는 뺐음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-mattress-pad',
    question: '캠핑용 접이식 침대',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b7-blind',
    question: '전 세입자가 달아둔 우드 블라인드',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  waste('fresh-five-min-b7-work-shirt', '가게 유니폼 스무 벌 로고 박힌 거', 'clothes', ['plain']),
  waste('fresh-five-min-b7-kid-shoes', '애 크록스 말고 운동화', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b7-shawl', '절에서 받은 누비 조끼', 'clothes', ['plain']),
  waste('fresh-five-min-b7-military', '전역하고 남은 군복', 'clothes', ['plain']),
  waste('fresh-five-min-b7-winter-cap', '비니 두 개 보풀', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b7-underwear-new', '한 번도 안 입은 내복 세트', 'clothes', ['plain']),
  waste('fresh-five-min-b7-baby-quilt', '신생아 때 쓰던 역류방지쿠션', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b7-rubber-shoes', '고무장화 한 켤레 멀쩡', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b7-fish-bowl', '금붕어 키우던 축구공만 한 유리 어항', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b7-ramen-bowl', '분식집 라면 그릇 사기로 된 거 쉰 개', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b7-soju-glass-broken', '깨진 소주잔 한 봉지', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b7-frame-glass', '액자에서 뺀 유리 한 장', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b7-pressure', '불 위에 올리는 압력밥솥 추 없음', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b7-tray', '호프집 쟁반 알루미늄', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b7-hoe', '할매 호미 자루 썩은 거', 'scrap-metal', ['plain', 'dialect']),
  waste('fresh-five-min-b7-bolt', '이케아 조립하고 남은 나사 한 봉지', 'scrap-metal', ['plain', 'loanword']),
  waste('fresh-five-min-b7-coin-bank', '돼지저금통 플라스틱 배 가른 거', 'plastic', ['plain']),
  waste('fresh-five-min-b7-glitter', '다 쓴 반짝이 풀', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b7-name-pen', '네임펜 뚜껑 잃어버려 마름', 'general-waste', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b7-exam', '중간고사 프린트물 한 뭉치', 'paper', ['plain']),
  waste('fresh-five-min-b7-magazine', '미용실 잡지 20권', 'paper', ['plain']),
  waste('fresh-five-min-b7-gift-ribbon', '생일선물 포장 리본', 'general-waste', ['plain']),
  waste('fresh-five-min-b7-allergy', '작년 봄에 먹다 만 비염약', 'medicine', ['plain']),
  waste('fresh-five-min-b7-vet-ointment', '고양이 귀 연고 남았어', 'medicine', ['plain']),
  waste('fresh-five-min-b7-nail-polish-tip', '네일팁 붙였다 뗀 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b7-perfume-small', '여행용 향수 유리병 빈 거', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b7-cream-white', '하얀 유리 크림 통', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b7-wood-stain', '캠핑 의자 칠하던 스테인 반 캔', 'paint', ['plain']),
  waste('fresh-five-min-b7-cleaner', '욕실 청소하는 독한 염산 반 병', 'paint', ['plain']),
  waste('fresh-five-min-b7-termite', '텃밭에 뿌리다 남은 살균제 봉지', 'pesticide', ['plain']),
  waste('fresh-five-min-b7-touch-up', '자동차 흠집에 뿌리는 락카 스프레이', 'gas-can', ['plain']),
  waste('fresh-five-min-b7-tile-bond', '다 굳은 실리콘 뜯어낸 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b7-remodel', '주방 리모델링하고 나온 시멘트 조각 네 자루', 'construction', ['plain']),
  waste('fresh-five-min-b7-bird', '새장 바닥에 깔던 신문지 똥 묻음', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b7-lawn', '벌초하고 베어 온 풀', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b7-orchid', '개업 축하 난 화분 사기로 된 거 흙 비움', 'incombustible', ['plain']),
  waste('fresh-five-min-b7-cider', '칠성사이다 1.5 투명으로 바뀐 거', 'clear-pet', ['plain']),
  waste('fresh-five-min-b7-ssamjang', '쌈장통 네모난 거 헹굼', 'plastic', ['plain']),
  waste('fresh-five-min-b7-kim', '조미김 플라스틱 칸막이', 'plastic', ['plain']),
  waste('fresh-five-min-b7-frozen-bag', '냉동만두 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b7-ice-cream-tub', '하겐다즈 파인트 통 종이 같은데', 'general-waste', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-fish-tray', '고등어 담긴 스티로폼 접시 기름 안 지워짐', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b7-jar-kimchi', '피클 먹고 남은 유리병 뚜껑 쇠', 'glass-bottle', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b7-pineapple-can', '파인애플 통조림 국물 비움', 'metal-can', ['plain', 'loanword']),
  waste('fresh-five-min-b7-cafe-cup', '카페 종이컵 홀더는 뺐어', 'paper-cup', ['plain', 'loanword']),
  waste('fresh-five-min-b7-beer-box', '맥주 박스 종이 손잡이 구멍 뚫린 거', 'paper', ['plain']),
  waste('fresh-five-min-b7-soy-milk-200', '두유 200미리 팩 스물네 개', 'aseptic-carton', ['plain']),
  waste('fresh-five-min-b7-sesame', '참기름 유통기한 2년 지남', 'cooking-oil', ['plain']),
  waste('fresh-five-min-b7-kiwi', '키위 껍질', 'food-waste', ['plain']),
  waste('fresh-five-min-b7-walnut', '호두 깐 껍데기', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b7-tv-remote-lost', '멀쩡한데 리모컨 잃어버려서 못 켜는 티비', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b7-dryer-rust', '바닷가 살아서 시뻘겋게 녹슨 에어컨 실외기', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b7-kettle-leak', '바닥에서 물 새는 전기포트 감전될 뻔', 'small-electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b7-mouse-battery',
    '무선마우스 안에서 건전지가 터져서 안 빠져요',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b7-phone-fire', '충전하다 연기 난 핸드폰 지금은 식었어요', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-b7-bank-pressed', '캐리어에 눌려서 납작해진 보조배터리', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-b7-led-strip', '붙이는 LED 줄조명 떼니까 벽지까지 뜯김', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  {
    id: 'fresh-five-min-b7-bed-broken-slat',
    question: '갈빗살 세 개 부러진 침대 프레임 당장 내일 이사',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b7-piano-old',
    question: '조율 포기한 업라이트 피아노 5층 엘베 없음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b7-rug-cat',
    question: '고양이가 토한 2미터 러그 빨 데가 없음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation', 'loanword'],
  },
  waste('fresh-five-min-b7-shirt-loose', '목 늘어난 티셔츠인데 잠옷으로 입을 만함', 'clothes', ['situation']),
  waste('fresh-five-min-b7-hoodie-bleach', '락스 튀어서 얼룩덜룩 탈색된 후드', 'general-waste', [
    'situation',
    'exception',
  ]),
  {
    id: 'fresh-five-min-b7-bag-wheel',
    question: '바퀴 네 개 중 하나 없는 기내용 캐리어',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b7-plate-crack-line', '전자레인지 돌리다 쩍 금 간 접시', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b7-mirror-frame-ok', '테두리는 멀쩡하고 가운데만 쩍 갈라진 벽거울', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b7-jar-glass-lid-stuck', '뚜껑이 녹슬어 안 열리는 빈 유리병', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-five-min-b7-pan-lid-knob', '꼭지 빠진 냄비 뚜껑 쇠로 된 거', 'scrap-metal', ['situation']),
  waste('fresh-five-min-b7-pill-floor', '바닥에 떨어져 먼지 묻은 알약', 'medicine', ['situation']),
  waste('fresh-five-min-b7-paint-mix', '색깔 섞어서 망친 수성페인트 한 바가지', 'paint', ['situation']),
  waste('fresh-five-min-b7-butane-frozen', '차에 두고 내린 부탄가스 뜨끈뜨끈해서 못 만지겠', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b7-fluorescent-pieces', '깨진 형광등 가루까지 쓸어 담았어', 'incombustible', [
    'situation',
  ]),
  waste('fresh-five-min-b7-box-rain', '재활용장에 내놨다가 소나기 맞은 박스 더미', 'paper', ['situation']),
  waste('fresh-five-min-b7-straw-can', '빨대 안 빠지는 음료 캔 흔들면 소리 남', 'metal-can', ['situation']),
  waste('fresh-five-min-b7-kimchi-tub', '고무 패킹만 까매진 플라스틱 김치통', 'plastic', ['situation']),
  waste('fresh-five-min-b7-rice-burnt', '까맣게 탄 냄비밥 긁어낸 거', 'food-waste', ['situation']),
  waste('fresh-five-min-b7-aircon-spacing', '벽걸이에어컨떼놨는데가져가주세요', 'electronics', ['spacing']),
  waste('fresh-five-min-b7-iron-typo', '다림이 코드 끈어짐', 'small-electronics', ['typo']),
  {
    id: 'fresh-five-min-b7-drawer-typo',
    question: '설합장 버릴건데',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b7-jumper-typo', '잠빠 안입는거', 'clothes', ['typo']),
  waste('fresh-five-min-b7-cup-typo', '유리컾 금감', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b7-bolt-spacing', '녹슨못한통어디버려요', 'scrap-metal', ['spacing']),
  waste('fresh-five-min-b7-crayon-typo', '크래파스 부러진거', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b7-vitamin-typo', '두통약 유통기안 지남', 'medicine', ['typo']),
  waste('fresh-five-min-b7-yakult-typo', '야쿠루트 빈병 씻어?', 'plastic', ['typo']),
  waste('fresh-five-min-b7-envelope-typo', '비니루 봉투 깨끗한거', 'vinyl', ['typo']),
  waste('fresh-five-min-b7-apple-typo', '사가껍질 음식물?', 'food-waste', ['typo']),
  waste('fresh-five-min-b7-pan-spacing', '코팅벗겨진프라이팬고철인가요', 'scrap-metal', ['spacing']),
  waste('fresh-five-min-b7-tv-old-free', '브라운관도 공짜야?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '엘이디 티비 버리는 법' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b7-dryer-one', '하나만 내도 돼요?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '헤어드라이어 버리려는데요' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-lamp-led', 'LED로 된 것도요?', 'lamp', ['follow-up'], {
    history: [
      { role: 'user', text: '동그란 형광등 어디 버려요' },
      { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b7-sofa-one',
    question: '1인용이면?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '3인용 소파 내놓으려고' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste('fresh-five-min-b7-shoes-slipper', '슬리퍼는 안 받아?', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '운동화 버리려고 해' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-cup-small-piece', '작은 조각은 그냥 종량제?', 'incombustible', ['follow-up'], {
    history: [
      { role: 'user', text: '깨진 유리컵 어떻게 해' },
      { role: 'assistant', text: '신문지에 싸서 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-knife-wrap', '신문지에 싸면 돼?', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '부엌칼 버릴 때' },
      { role: 'assistant', text: '날을 싸서 고철로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-pills-bag', '봉지째 내?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '병원에서 지어온 약 남았어' },
      { role: 'assistant', text: '약국 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b7-spray-left',
    '조금 남아서 칙칙 소리 나는데',
    'gas-can',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '선크림 스프레이 캔' },
        { role: 'assistant', text: '가스를 다 빼고 캔류로 내놓으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b7-tree-pot', '나무는 뽑아서 어디에?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '대형 화분 신고했는데' },
      { role: 'assistant', text: '흙을 비우고 대형폐기물로 내놓으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b7-chicken-box-oil',
    '밑에 깔린 기름종이는',
    'general-waste',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '치킨 상자 종이 맞지' },
        { role: 'assistant', text: '깨끗하면 종이류로 내놓으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b7-wash-how', '물로만 헹구면 돼?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '샴푸통 버리는 법' },
      { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-milk-box', '담겨 온 종이 상자는?', 'paper', ['follow-up'], {
    history: [
      { role: 'user', text: '멸균우유 팩 모아둔 거' },
      { role: 'assistant', text: '멸균팩 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b7-oven-tray', '전기오븐이랑 오븐 쟁반 버릴 거예요', 'electronics', ['multi']),
  waste('fresh-five-min-b7-shirt-hanger', '와이셔츠랑 철사 옷걸이 한꺼번에 정리 중', 'clothes', ['multi']),
  waste(
    'fresh-five-min-b7-battery-remote',
    '건전지 빼고 남은 리모컨이랑 뺀 건전지 어디 어디에?',
    'small-electronics',
    ['multi'],
  ),
]
