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

/** The same people; batch 8. */
export const freshFiveMinEighth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b8-kimchi-stand', '딤채 문 고무가 삭았는데 고치느니 버릴래', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b8-dryer-lint', '건조기 위에 세탁기 올려 쓰던 거 둘 다 처분', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b8-waterpurifier-desk', '직수 정수기 제가 산 거예요 어떻게 내놓죠', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b8-egg-cooker', '계란 찌는 기계 세 알짜리', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-hair-iron', '판고데기 온도 안 올라감', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-neck-fan', '목에 거는 선풍기 충전이 안 먹어', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-wired-phone', '가게 접으니 필요 없는 유선 전화기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-karaoke-mic', '블루투스 노래방 마이크 애가 던졌어', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b8-mosquito-zapper', '전기 모기채 찌릿 안 해', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-label-printer', '택배 송장 뽑던 라벨 프린터', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b8-desk-fan', '책상에 놓던 USB 선풍기', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b8-power-adapter', '어디 건지 모를 어댑터 일곱 개', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b8-laminator', '어린이집에서 쓰던 코팅기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b8-android', '충전 단자 나간 샤오미 폰', 'mobile-phone', ['plain', 'loanword']),
  waste('fresh-five-min-b8-toy-cells', '장난감마다 빼니까 건전지가 한 주먹', 'battery', ['plain']),
  waste('fresh-five-min-b8-watch-cell', '손목시계 약 갈고 받은 헌 거 콩만 해', 'battery', ['plain']),
  waste('fresh-five-min-b8-vape-battery', '노트북 배터리 셀프로 교체하고 나온 거', 'power-bank', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b8-bank-solar', '태양광 보조배터리 캠핑 때 쓰던 거', 'power-bank', ['plain']),
  waste('fresh-five-min-b8-tri-lamp', '삼파장 램프 20와트 두 알', 'lamp', ['plain']),
  waste('fresh-five-min-b8-led-candle-bulb', '샹들리에에 끼우는 촛불 모양 LED 전구', 'lamp', [
    'plain',
    'loanword',
  ]),
  {
    id: 'fresh-five-min-b8-tv-stand',
    question: '벽걸이로 바꿔서 남은 거실장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-mat-latex',
    question: '두 번 접히는 싱글 매트리스',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b8-corner-desk',
    question: 'ㄱ자 책상 원룸에선 무리였어',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-bean',
    question: '빈백 알갱이 다 꺼진 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b8-bath',
    question: '반신욕 하려고 산 접이식 욕조',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-kids-tent',
    question: '볼풀장 공은 빼고 통만',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-kettlebell',
    question: '문틀에 끼우는 철봉',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-dress-form',
    question: '카운터 높은 의자 두 개',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b8-ski',
    question: '고등학교 수학여행 전에 산 보드 한 번 탐',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  waste('fresh-five-min-b8-coat-long', '엄마가 입던 모피코트', 'clothes', ['plain']),
  waste('fresh-five-min-b8-slacks', '교복 바지 엉덩이 반질반질해도 되나요', 'clothes', ['plain']),
  waste('fresh-five-min-b8-leggings', '필라테스 레깅스 세 벌', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b8-baby-romper', '배냇저고리 기념 말고 나머지', 'clothes', ['plain']),
  waste('fresh-five-min-b8-blanket-cover', '이불 껍데기만 벗긴 거', 'clothes', ['plain']),
  waste('fresh-five-min-b8-ballet', '헌 양말 열두 켤레 짝은 다 맞음', 'clothes', ['plain']),
  waste('fresh-five-min-b8-sleepmask', '수면안대', 'general-waste', ['plain']),
  waste('fresh-five-min-b8-neck-pillow', '비행기에서 쓴 목베개', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b8-bath-mat', '규조토 발매트 반으로 갈라짐', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b8-ceramic-knife', '세라믹 칼 이 나감', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b8-dish-set', '짜장면집 하던 사기 그릇 백 개', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b8-glass-teapot', '유리 찻주전자 손잡이 나감', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b8-stone', '장아찌 누르던 돌', 'incombustible', ['plain']),
  waste('fresh-five-min-b8-sink-strainer', '스텐 설거지통', 'scrap-metal', ['plain']),
  {
    id: 'fresh-five-min-b8-bike-chain',
    question: '자전거 체인만 따로',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b8-chain', '강아지 쇠사슬 목줄', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b8-umbrella-kid', '애들 뽀로로 우산 살 나감', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b8-tongs', '고기 집게 스프링 나감', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b8-clothespin', '나무 빨래집게', 'general-waste', ['plain']),
  waste('fresh-five-min-b8-abacus', '학원에서 받은 주판', 'general-waste', ['plain']),
  waste('fresh-five-min-b8-slime-glue', '슬라임 만들던 물풀이랑 리뉴 통 중에 물풀', 'general-waste', [
    'plain',
  ]),
  waste('fresh-five-min-b8-workbook', '빨간펜 학습지 3년 치', 'paper', ['plain']),
  waste('fresh-five-min-b8-drawing', '애 그림 도화지에 물감으로 그린 거', 'paper', ['plain']),
  waste('fresh-five-min-b8-tube-paper', '달력 말아 온 종이 통', 'paper', ['plain']),
  waste('fresh-five-min-b8-injection', '피부과에서 받은 스테로이드 연고', 'medicine', ['plain']),
  waste('fresh-five-min-b8-multi-pill', '약통에 요일별로 담아둔 혈압약 남은 거', 'medicine', ['plain']),
  waste('fresh-five-min-b8-collagen', '엄마가 홈쇼핑에서 산 콜라겐 가루 기한 지남', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b8-lens', '한 달 렌즈 뺀 거 세면대에 흘려도 돼?', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b8-eyeliner', '붓펜 아이라이너 마름', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b8-mist', '미스트 가스로 나오는 거 다 씀', 'gas-can', ['plain']),
  waste('fresh-five-min-b8-thinner-nail', '가죽 염색하고 남은 염료', 'paint', ['plain']),
  waste('fresh-five-min-b8-moth', '옷장 나프탈렌 새것 한 봉지', 'pesticide', ['plain']),
  waste('fresh-five-min-b8-camp-gas', '캠핑 랜턴에 끼우는 작은 가스통 빈 거', 'gas-can', ['plain']),
  waste('fresh-five-min-b8-concrete', '에어컨 배관 구멍 뚫고 나온 콘크리트 덩어리 한 포대', 'construction', [
    'plain',
  ]),
  waste('fresh-five-min-b8-bulb-flower', '튤립 구근 썩은 거', 'general-waste', ['plain']),
  {
    id: 'fresh-five-min-b8-litter-box',
    question: '고양이 화장실 플라스틱 통',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b8-birdseed', '앵무새 모이 벌레 생김', 'food-waste', ['plain']),
  waste('fresh-five-min-b8-pond', '수초 시든 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b8-milkis', '밀키스 1.5리터 빈 페트', 'clear-pet', ['plain']),
  waste('fresh-five-min-b8-soup-bowl', '국물 닭발 시킨 검은 플라스틱 용기 헹굼', 'plastic', ['plain']),
  waste('fresh-five-min-b8-cold-noodle', '편의점 냉면 육수 비닐 팩', 'vinyl', ['plain']),
  waste('fresh-five-min-b8-chips-can', '프링글스 통', 'general-waste', ['plain', 'exception', 'loanword']),
  waste('fresh-five-min-b8-butter-foil', '버터 싼 은박 종이', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b8-gochujang', '순창 고추장 빨간 통 씻었는데', 'plastic', ['plain']),
  waste('fresh-five-min-b8-cider-can', '제사 지내고 남은 식혜 캔 빈 거', 'metal-can', ['plain']),
  waste('fresh-five-min-b8-sikhye', '잣 담긴 유리병 라벨이 안 떨어짐', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b8-cereal-box', '시리얼 종이 상자', 'paper', ['plain']),
  waste('fresh-five-min-b8-fish-head', '굴비 머리랑 내장', 'food-waste', ['plain']),
  waste('fresh-five-min-b8-corn', '찐 옥수수 먹고 남은 심', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b8-shrimp', '대하구이 껍질 한 접시', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b8-washer-flood', '장마에 반지하 물 차서 잠긴 세탁기 진흙투성이', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b8-fan-safety', '선풍기 철망이랑 날개 잃어버리고 기둥만', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b8-mixer-glass', '믹서기 유리통만 깨지고 모터는 멀쩡', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b8-earbud-wash', '바지 주머니에 넣고 세탁기 돌린 에어팟', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b8-phone-locked',
    '돌아가신 아버지 폰 패턴을 몰라서 사진도 못 옮기고',
    'mobile-phone',
    ['situation'],
  ),
  waste(
    'fresh-five-min-b8-bank-dropped',
    '5층에서 떨어뜨린 보조배터리 겉은 멀쩡 흔들면 달그락',
    'swollen-battery',
    ['situation'],
  ),
  waste('fresh-five-min-b8-battery-wet', '비 맞은 캠핑 랜턴에서 꺼낸 젖은 건전지', 'battery', ['situation']),
  waste('fresh-five-min-b8-tube-diff', 'LED로 바꾸면서 뺀 형광등 안정기는 빼고 등만', 'lamp', ['situation']),
  {
    id: 'fresh-five-min-b8-desk-monitor-arm',
    question: '상판 부풀어 오른 이케아 책상 반 갈라서 버릴까 통째로 버릴까',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation', 'loanword'],
  },
  {
    id: 'fresh-five-min-b8-drawer-broken',
    question: '서랍 레일 나가서 서랍만 세 개 쌓여 있음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b8-stroller-moldy',
    question: '베란다에 3년 둔 유모차 곰팡이',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b8-sheet-stain', '생리혈 묻어서 안 지워지는 침대 시트', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b8-sneaker-wash', '흙 묻은 운동화 빨면 되긴 하는데', 'clothes', ['situation']),
  waste('fresh-five-min-b8-zipper', '지퍼가 통째로 나간 점퍼 수선집도 싫대', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b8-cup-drill', '구멍 뚫어 화분으로 쓰던 머그컵', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b8-wine-half', '반쯤 남은 상한 와인 따라 버리고 병은', 'glass-bottle', ['situation']),
  waste('fresh-five-min-b8-lid-broken', '유리 뚜껑 와장창 냄비 몸통은 멀쩡', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b8-knife-tip', '칼끝 부러진 과도', 'scrap-metal', ['situation']),
  waste('fresh-five-min-b8-pill-crushed', '가방에서 가루가 된 진통제', 'medicine', ['situation']),
  waste('fresh-five-min-b8-glue-half', '뚜껑 안 닫아서 입구만 굳은 목공본드 속은 물컹', 'paint', [
    'situation',
  ]),
  waste('fresh-five-min-b8-spray-new', '라벨 벗겨져서 뭔지 모를 스프레이 캔 묵직해', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b8-cup-straw', '밀크티 컵 비닐 뚜껑이 안 벗겨져서 칼로 도려냄 컵은?', 'plastic', [
    'situation',
  ]),
  waste('fresh-five-min-b8-tray-oil', '족발 담긴 플라스틱 쟁반 기름 범벅 세제로 씻었더니 말끔', 'plastic', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b8-milk-straw',
    '빨대 구멍 뚫린 두유팩 속 못 씻겠어서 그냥 눌렀음',
    'aseptic-carton',
    ['situation'],
  ),
  waste('fresh-five-min-b8-bread-mold', '봉지째 곰팡이 핀 식빵 빵은 어디에', 'food-waste', ['situation']),
  waste('fresh-five-min-b8-fridge-spacing', '소형냉장고원룸에서빼야되는데', 'electronics', ['spacing']),
  waste('fresh-five-min-b8-remote-typo', '리모콘 버튼 안눌려여', 'small-electronics', ['typo', 'loanword']),
  {
    id: 'fresh-five-min-b8-sofa-typo',
    question: '쏘파 가죽 까짐 버릴래',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b8-socks-typo', '양멀 구멍난거', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b8-bowl-typo', '국끄릇 이빠짐', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b8-spoon-spacing', '찌그러진숟가락젓가락', 'scrap-metal', ['spacing']),
  waste('fresh-five-min-b8-glue-typo', '딱뿔 다쓴거', 'general-waste', ['typo']),
  waste('fresh-five-min-b8-syrup-typo', '해열재 시럽 남은거', 'medicine', ['typo']),
  waste('fresh-five-min-b8-water-typo', '생수뼝 찌그려서 내놔?', 'clear-pet', ['typo']),
  waste('fresh-five-min-b8-netting-spacing', '양파망은비닐인가요', 'vinyl', ['spacing']),
  waste('fresh-five-min-b8-orange-typo', '귤껍찔 음쓰통?', 'food-waste', ['typo']),
  waste('fresh-five-min-b8-lamp-typo', '형강등 긴거 두개', 'lamp', ['typo']),
  waste('fresh-five-min-b8-washer-old', '고장 안 났는데 팔 수도 있어?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '드럼세탁기 버리려고요' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b8-phone-usim', '유심은?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '안 쓰는 스마트폰 버리기' },
      { role: 'assistant', text: '초기화하고 소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-battery-rust', '녹슨 것도 돼?', 'battery', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '건전지 어디에 버려요' },
      { role: 'assistant', text: '폐건전지 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-lamp-cover', '겉에 씌운 플라스틱 커버는?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '방 형광등 갈았어요' },
      { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b8-bookshelf-saw',
    question: '톱으로 잘라도 돼?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '5단 책장 버리는 법' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste('fresh-five-min-b8-hat-dirty', '땀 얼룩이 안 빠지면', 'general-waste', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '야구모자 버릴래요' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-glass-jar-oil', '기름병도 같이 넣어?', 'glass-bottle', ['follow-up'], {
    history: [
      { role: 'user', text: '잼 담긴 유리병' },
      { role: 'assistant', text: '헹궈서 유리병 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-pot-coating', '코팅된 것도요?', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '냄비 버리고 싶어요' },
      { role: 'assistant', text: '고철류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-med-patch', '붙였던 파스도 거기 내?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '무좀 연고 남았어요' },
      { role: 'assistant', text: '약국 폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-paint-hard', '다 굳어버렸으면?', 'paint', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '페인트 반 통 남음' },
      { role: 'assistant', text: '밀봉해 유해폐기물 수거함에 넘기세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b8-yogurt-spoon',
    '같이 온 플라스틱 숟가락은?',
    'general-waste',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '떠먹는 요거트 통' },
        { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b8-egg-raw', '상한 날달걀 속은?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '달걀 껍데기는 일반쓰레기지?' },
      { role: 'assistant', text: '네, 종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b8-newspaper-oil', '튀김 깔았던 거면', 'general-waste', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '신문지 모아둔 거 버릴 때' },
      { role: 'assistant', text: '묶어서 종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b8-fan-battery', '손선풍기랑 체중계 두 개 같이 내도 되나', 'small-electronics', [
    'multi',
  ]),
  waste('fresh-five-min-b8-coat-pillow', '안 입는 코트하고 안 쓰는 베개', 'clothes', ['multi']),
  waste('fresh-five-min-b8-pot-plant', '깨진 사기 화분이랑 흙은 어떻게 하죠', 'incombustible', ['multi']),
]

/** The same people; batch 9. */
export const freshFiveMinNinth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b9-fridge-wine', '집들이 때 산 와인셀러 소음 심해서', 'electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-aircon-window', '창문형 에어컨 한 철 쓰고 안 쓰는데 가져가시나요', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b9-ricecake-machine', '가게 떡볶이 보온하던 전기 온장고', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b9-yogurt-maker', '요거트 제조기 두 번 씀', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-nail-lamp', '젤네일 굽는 램프', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b9-baby-monitor', '홈캠 두 대 애 다 커서 필요 없어', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-wireless-charger', '무선충전 패드 뜨거워지기만 함', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b9-smart-band', '미밴드 줄 끊어지고 안 켜짐', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-rc-car', '조종기 잃어버린 RC카', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b9-electric-piano-toy', '아기 장난감 피아노 건반 소리 안 나', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b9-phone-box', '아이폰 상자째 새것 같은 거 공기계로 두다가 버림', 'mobile-phone', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-remote-cell', '차 리모컨 키에서 뺀 동그란 건전지 하나', 'battery', ['plain']),
  waste('fresh-five-min-b9-phone-pack', '옛날 폴더폰 배터리 두 개만 굴러다녀', 'power-bank', ['plain']),
  waste('fresh-five-min-b9-long-led', '주차장 LED 형광등 긴 거 세 개 교체', 'lamp', ['plain', 'loanword']),
  {
    id: 'fresh-five-min-b9-wardrobe-iron',
    question: '문갑 할아버지 쓰시던 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-bed-guard',
    question: '싱글 침대랑 매트 세트로 버리는 비용',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-office-partition',
    question: '사무실 파티션 다섯 장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-kids-bike',
    question: '애 네발자전거 보조바퀴 뗌',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-shelf-kitchen',
    question: '전자레인지 올려두던 렌지대',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-golf-mat',
    question: '거실에 깔던 골프 퍼팅 매트',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b9-cat-cage',
    question: '고양이 3단 케이지 접어서 세워둠',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b9-knit-hat', '여자친구가 떠 준 털모자', 'clothes', ['plain']),
  waste('fresh-five-min-b9-work-pants', '회사 단체복 바람막이', 'clothes', ['plain']),
  waste('fresh-five-min-b9-polo', '이제 배가 나와서 안 맞는 폴로티', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b9-curtain-lace', '하얀 레이스 속커튼', 'clothes', ['plain']),
  waste('fresh-five-min-b9-fur-vest', '털조끼 털 좀 빠짐', 'clothes', ['plain']),
  waste('fresh-five-min-b9-pillow-latex', '라텍스 베개 노래짐', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-apron-dirty', '기름때 찌든 앞치마', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-dish-stone', '이 빠진 찻잔 여섯 개', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b9-flower-pot-broken', '깨진 토분 조각 한 봉지', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b9-glass-straw', '유리 빨대 금 감', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b9-light-cover-glass', '현관등 유리 갓 떼어낸 거', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b9-ring-pan', '계란 프라이 하던 작은 팬 코팅 다 나감', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b9-thermos', '회사에서 준 스텐 텀블러 열 개 안 씀', 'scrap-metal', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b9-bracket', '커튼봉이랑 브라켓 쇠로 된 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b9-highlighter', '형광펜 다섯 색 다 마름', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-stamp', '도장 찍는 인주 굳음', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-picturebook', '전집 동화책 60권 중고로도 안 팔려', 'paper', ['plain']),
  waste('fresh-five-min-b9-flyer', '가게 오픈 전단지 천 장 남음', 'paper', ['plain']),
  waste('fresh-five-min-b9-toothpaste', '치약 끝까지 짠 튜브', 'plastic', ['plain']),
  waste('fresh-five-min-b9-hand-cream', '핸드크림 튜브 속에 좀 남음', 'plastic', ['plain']),
  waste('fresh-five-min-b9-pet-shampoo', '애견 샴푸 다 쓴 통', 'plastic', ['plain']),
  waste('fresh-five-min-b9-antibiotic', '중이염 항생제 사흘 먹고 끊음', 'medicine', ['plain']),
  waste('fresh-five-min-b9-coil-ash', '타고 남은 모기향 재', 'general-waste', ['plain']),
  waste('fresh-five-min-b9-lacquer-red', '빨간 락카칠 하고 남은 거 캔 말고 통', 'paint', ['plain']),
  waste('fresh-five-min-b9-weedkiller', '주말농장 접으면서 남은 농약 반 병', 'pesticide', ['plain']),
  waste('fresh-five-min-b9-boiler', '보일러실 벽돌이랑 시멘트 깬 거 두 포대', 'construction', ['plain']),
  waste('fresh-five-min-b9-plumb-tree', '마당 감나무 가지 친 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b9-seawater', '소라게 키우던 모래', 'incombustible', ['plain']),
  waste('fresh-five-min-b9-coke-can', '콜라 캔 따개 고리는 떼야 돼요?', 'metal-can', ['plain']),
  waste('fresh-five-min-b9-pocari', '이온음료 페트 라벨 점선 따라 뗌', 'clear-pet', ['plain']),
  waste('fresh-five-min-b9-gum-bottle', '자일리톨 껌 통 플라스틱', 'plastic', ['plain']),
  waste('fresh-five-min-b9-noodle-bag', '칼국수 생면 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b9-rice-vacuum', '즉석밥 뚜껑 비닐', 'vinyl', ['plain']),
  waste('fresh-five-min-b9-ice-foam', '아이스크림 케이크 온 스티로폼 통', 'styrofoam', ['plain']),
  waste('fresh-five-min-b9-honey-bottle', '매실액 담갔던 큰 유리병', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b9-coke-glass', '병콜라 250미리 가게에서 나온 거 스무 병', 'deposit-bottle', [
    'plain',
  ]),
  waste('fresh-five-min-b9-lunchbox', '편의점 도시락 용기 물로 헹굼', 'plastic', ['plain']),
  waste('fresh-five-min-b9-tissue-core', '두루마리 휴지심 한 봉지', 'paper', ['plain']),
  waste('fresh-five-min-b9-bubble-bag', '화장품 택배에 든 에어캡', 'vinyl', ['plain']),
  waste('fresh-five-min-b9-choco-milk', '초코우유 500미리 팩', 'milk-carton', ['plain']),
  waste('fresh-five-min-b9-tempura-oil', '돈까스 튀기고 남은 기름 두 국자', 'cooking-oil', ['plain']),
  waste('fresh-five-min-b9-radish', '무 껍질 두껍게 깎은 거', 'food-waste', ['plain']),
  waste('fresh-five-min-b9-soup-dregs', '멸치 국물 내고 건진 멸치', 'food-waste', ['plain']),
  waste('fresh-five-min-b9-apricot', '살구 먹고 나온 씨', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-garlic', '마늘 한 접 깐 껍질', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b9-fridge-fell', '사다리차에서 떨어져 찌그러진 양문형 냉장고', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b9-washer-mouse', '쥐가 선 갉아먹은 세탁기', 'electronics', ['situation']),
  waste(
    'fresh-five-min-b9-cleaner-hair',
    '머리카락 감겨서 안 도는 무선청소기 배터리도 오래됨',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b9-lamp-cord', '전선 피복 까져서 스파크 튄 스탠드', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b9-phone-drop-toilet', '변기에 빠뜨린 휴대폰 말려도 안 켜짐', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b9-bank-airport', '공항에서 못 들고 탄다고 해서 남겨진 보조배터리', 'power-bank', [
    'situation',
  ]),
  waste('fresh-five-min-b9-aa-swollen', '건전지 가운데가 불룩', 'swollen-battery', ['situation']),
  waste('fresh-five-min-b9-bulb-hot', '금방 끈 형광등 뜨거운데 지금 싸도 되나', 'lamp', ['situation']),
  {
    id: 'fresh-five-min-b9-chest-water',
    question: '물난리에 다 불어터진 서랍장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b9-sofa-cover',
    question: '천 갈이 하려다 견적 보고 포기한 소파',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b9-dress-lace', '레이스 다 뜯어진 원피스 수선도 안 됨', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-down-flat', '빨래방 건조기 돌리고 숨 죽은 오리털 패딩 입을 순 있음', 'clothes', [
    'situation',
  ]),
  waste('fresh-five-min-b9-toe-sandal', '끈 한쪽 떨어진 샌들 양쪽 다 있긴 해', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-mug-new', '로고 박힌 머그컵 재고 백 개 새것', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-bottle-neck', '와인 코르크 부서져서 병 속에 들어감 병은 멀쩡', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-five-min-b9-glass-fridge', '냉장고에서 터진 사이다 유리병 조각', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-pot-rice', '밥 태워서 새까만 양은냄비 긁어도 안 돼', 'scrap-metal', ['situation']),
  waste('fresh-five-min-b9-tin-sharp', '통조림 뚜껑 덜 따져서 너덜너덜', 'metal-can', ['situation']),
  waste('fresh-five-min-b9-pills-kid', '애가 알약 까서 물컵에 다 녹여놨어요 남은 알약은', 'medicine', [
    'situation',
  ]),
  waste('fresh-five-min-b9-nail-oil', '바닥에 엎질러서 걸레로 닦은 페인트 걸레는', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-gas-half', '캠핑용 부탄 반 남은 거 다음 캠핑 때 쓸까 버릴까', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b9-cup-sundae', '맥플러리 컵 아이스크림 눌어붙음 씻으면 되긴 해', 'plastic', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b9-pizza-topping', '피자 상자에 토핑까지 눌어붙음', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b9-pet-color', '라벨 없는데 병 자체가 초록색인 페트', 'plastic', ['situation']),
  waste('fresh-five-min-b9-soup-frozen', '국 얼려둔 거 2년 됨 지퍼백째 얼음덩어리 국은?', 'food-waste', [
    'situation',
  ]),
  waste('fresh-five-min-b9-dryer-typo', '헤어드라이여 뜨거운바람 안나와', 'small-electronics', ['typo']),
  {
    id: 'fresh-five-min-b9-bench-spacing',
    question: '안쓰는책장두개가져가주나요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['spacing'],
  },
  waste('fresh-five-min-b9-cap-typo', '모쟈 안쓰는거 의류함?', 'clothes', ['typo']),
  waste('fresh-five-min-b9-dish-typo', '사귀그릇 깨짐', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b9-nipper-typo', '망취 녹슨거', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b9-tape-spacing', '다쓴테이프심종이에넣나요', 'paper', ['spacing']),
  waste('fresh-five-min-b9-pill-typo', '항셍제 남은거', 'medicine', ['typo']),
  waste('fresh-five-min-b9-jar-typo', '유리뱡 뚜겅 쇠', 'glass-bottle', ['typo']),
  waste('fresh-five-min-b9-yogurt-typo', '요커트통 씻어서 플라스틱?', 'plastic', ['typo']),
  waste('fresh-five-min-b9-bone-typo', '닥뼈 음쓰?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b9-bulb-spacing', '엘이디전구수명다됐는데어디버려요', 'lamp', ['spacing']),
  waste('fresh-five-min-b9-onion-typo', '앙파 무른거', 'food-waste', ['typo']),
  waste('fresh-five-min-b9-fridge-inside', '안에 음식 있는 채로 줘도 돼?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '냉장고 무상수거 되지?' },
      { role: 'assistant', text: '네, 1599-0903에 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b9-earphone-wire', '줄 있는 것도?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '무선 이어폰 버리는 법' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-battery-charge', '충전해서 쓰는 것도 같이 넣어?', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: 'AA 건전지 버리는 곳' },
      { role: 'assistant', text: '폐건전지 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-lamp-box', '상자에 넣은 채로?', 'lamp', ['follow-up'], {
    history: [
      { role: 'user', text: '새 형광등 안 쓴 거 버릴래' },
      { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-rug-small', '발매트만 한 거면?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '거실 러그 버리려면' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  }),
  waste('fresh-five-min-b9-bag-torn', '끈이 끊어졌는데', 'general-waste', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '백팩 안 메는 거' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-plate-new', '새건데도 그래?', 'incombustible', ['follow-up'], {
    history: [
      { role: 'user', text: '안 쓰는 접시 버리는 법' },
      { role: 'assistant', text: '불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-wok-wood', '나무 손잡이는 빼야 돼?', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '무쇠 프라이팬 버리기' },
      { role: 'assistant', text: '고철로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-pills-case', '알약 담긴 플라스틱 통은', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '영양제 말고 처방약 남은 거' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-butane-cap', '빨간 뚜껑은?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '부탄가스 다 썼어' },
      { role: 'assistant', text: '가스를 빼고 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-tofu-water', '물은 버리고?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '두부 담긴 통' },
      { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-crab-meat', '살 남은 건?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '꽃게 껍데기 어디 버려' },
      { role: 'assistant', text: '종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b9-juice-cap', '플라스틱 뚜껑은 떼?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '오렌지주스 종이팩' },
      { role: 'assistant', text: '헹궈 펼쳐 종이팩 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b9-kettle-mug', '전기포트랑 금 간 머그컵', 'small-electronics', ['multi']),
  waste('fresh-five-min-b9-blanket-curtain', '담요랑 커튼 한꺼번에 넣어도 돼요?', 'clothes', ['multi']),
  waste('fresh-five-min-b9-book-cd', '영어책이랑 거기 딸린 CD', 'paper', ['multi']),
]

/** The same people; batch 10. */
export const freshFiveMinTenth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b10-fridge-lg', '디오스 냉장고 문 두 개짜리 이사 갈 집에 빌트인이라', 'electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-tv-small', '부엌에서 보던 조그만 티비', 'electronics', ['plain']),
  waste('fresh-five-min-b10-air-fan', '에어서큘레이터 리모컨 먹통', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-juice', '착즙기 부품 씻기 귀찮아서 버린다', 'small-electronics', ['plain']),
  waste('fresh-five-min-b10-scaler', '물 쏘는 구강세정기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b10-cam-dash', '블랙박스 바꾸고 나온 헌 거', 'small-electronics', ['plain']),
  waste('fresh-five-min-b10-fryer', '전기 튀김기 가정용', 'small-electronics', ['plain']),
  waste('fresh-five-min-b10-pen-tablet', '그림 그리던 와콤 타블렛', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-speaker-ai', '클로바 스피커 말귀 못 알아먹음', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-watch-digital', '군대 때 차던 전자시계', 'small-electronics', ['plain']),
  waste('fresh-five-min-b10-phone-kid', '초등 딸 키즈폰 약정 끝', 'mobile-phone', ['plain']),
  waste('fresh-five-min-b10-gum-battery', '시계에 넣는 AAA 사다가 잘못 사서 유통기한 지남', 'battery', [
    'plain',
  ]),
  waste('fresh-five-min-b10-swollen-none', '캠핑용 대용량 보조배터리 파워뱅크', 'power-bank', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-tube-circle', '원룸 천장 둥근 형광등', 'lamp', ['plain']),
  {
    id: 'fresh-five-min-b10-table-fold',
    question: '원룸에서 쓰던 접이식 테이블',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b10-sofa-stool',
    question: '소파 앞에 두던 스툴',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b10-dresser-six',
    question: '6단 서랍장 나혼자 못 들어',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b10-wardrobe-hanger',
    question: '드레스룸 시스템행거 두 칸',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b10-water-tank',
    question: '옥상 파란 물탱크',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b10-piano-digital',
    question: '디지털 피아노 헤드폰만 꽂으면 나와',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b10-surf',
    question: '서핑보드 금 감',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  waste('fresh-five-min-b10-blouse', '엄마 블라우스 작아짐', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b10-vest', '등산 조끼 안 입음', 'clothes', ['plain']),
  waste('fresh-five-min-b10-skirt', '교복 치마 두 벌', 'clothes', ['plain']),
  waste('fresh-five-min-b10-sandals', '작년 샌들 한 켤레 멀쩡', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b10-wallet', '생일에 받은 반지갑 너무 낡진 않음', 'clothes', ['plain']),
  waste('fresh-five-min-b10-doll-cloth', '누나 방 바니인형 스무 마리', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b10-mop', '밀대 걸레 자루 휨', 'general-waste', ['plain']),
  waste('fresh-five-min-b10-jar-lid-ceramic', '사기 양념통 세트', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b10-bowl-glass', '유리 샐러드볼', 'incombustible', [
    'plain',
    'exception',
    'loanword',
  ]),
  {
    id: 'fresh-five-min-b10-tv-glass',
    question: '식탁 유리 금 간 거 두꺼움',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b10-iron-pot', '가마솥 녹슨 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b10-tools-box', '쇠로 된 공구함 녹슬음', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b10-nail-file', '못이랑 나사 섞인 깡통', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b10-ball-pen-set', '삼색볼펜 잉크 안 나옴', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b10-stamp-collect', '우표 앨범 비닐 칸', 'general-waste', ['plain']),
  waste('fresh-five-min-b10-report', '과제 출력물 스테이플러 박힌 채로', 'paper', ['plain']),
  waste('fresh-five-min-b10-toilet-paper', '쓰고 난 휴지 변기 막힐까 봐 따로 모음', 'general-waste', [
    'plain',
  ]),
  waste('fresh-five-min-b10-cold-med', '판콜 두 병 기한 지남', 'medicine', ['plain']),
  waste('fresh-five-min-b10-bandage', '붕대 감았던 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b10-facial', '필링젤 튜브 다 씀', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-b10-deodorant', '데오드란트 스프레이', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-b10-glue-gun', '글루건 기계', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b10-primer', '벽에 바르고 남은 젯소', 'paint', ['plain']),
  waste('fresh-five-min-b10-bug-liquid', '개미집에 붓던 살충제 원액 남은 거', 'pesticide', ['plain']),
  waste('fresh-five-min-b10-plaster', '핸디코트 쓰다 남은 거', 'construction', ['plain']),
  waste('fresh-five-min-b10-sawdust', '목공방 톱밥 한 포대', 'general-waste', ['plain']),
  waste('fresh-five-min-b10-palm', '말라 죽은 스투키', 'general-waste', ['plain', 'loanword']),
  waste('fresh-five-min-b10-hay', '토끼 건초 눅눅해진 거', 'food-waste', ['plain']),
  waste('fresh-five-min-b10-trevi', '트레비 빈 페트', 'clear-pet', ['plain']),
  waste('fresh-five-min-b10-ssukgat', '상추 담겼던 투명 플라스틱 팩', 'plastic', ['plain']),
  waste('fresh-five-min-b10-dumpling-tray', '군만두 플라스틱 트레이', 'plastic', ['plain']),
  waste('fresh-five-min-b10-candy', '사탕 껍질 한 움큼', 'vinyl', ['plain']),
  waste('fresh-five-min-b10-kimchi-vinyl', '김장 비닐 큰 거 씻음', 'vinyl', ['plain']),
  waste('fresh-five-min-b10-fruit-styro', '복숭아 상자 하얀 스티로폼 받침', 'styrofoam', ['plain']),
  waste('fresh-five-min-b10-syrup-glass', '바닐라시럽 유리병 카페에서 나온', 'glass-bottle', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-terra', '테라 병맥주 640 세 병', 'deposit-bottle', ['plain']),
  waste('fresh-five-min-b10-cat-tuna', '고등어 통조림 캔 씻어야지?', 'metal-can', ['plain']),
  waste('fresh-five-min-b10-flour-bag', '밀가루 1킬로 종이봉투 탈탈 털었음', 'paper', ['plain']),
  waste('fresh-five-min-b10-latte-cup', '테이크아웃 종이컵 우유 거품 헹굼', 'paper-cup', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b10-yogurt-pack', '덴마크 우유 파란 팩 1리터', 'milk-carton', ['plain']),
  waste('fresh-five-min-b10-coconut-milk', '생크림 멸균팩 500', 'aseptic-carton', ['plain']),
  waste('fresh-five-min-b10-seaweed', '불린 미역 남은 거', 'food-waste', ['plain']),
  waste('fresh-five-min-b10-bread-crust', '샌드위치 만들고 남은 식빵 테두리', 'food-waste', ['plain']),
  waste('fresh-five-min-b10-mussel', '홍합탕 껍데기 냄새나는데 음쓰통?', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b10-fridge-donate', '고장은 안 났고 그냥 작아서 바꾸는 냉장고', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b10-cooker-cord', '코드를 고양이가 씹은 밥솥', 'small-electronics', ['situation']),
  waste('fresh-five-min-b10-console-old', '30년 된 패미컴 작동은 되는데 아무도 안 사', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b10-phone-cracked-ok', '액정 금 갔지만 터치는 되는 폰', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b10-bank-fat', '통통해진 보조배터리 폭신폭신해', 'swollen-battery', ['situation']),
  waste('fresh-five-min-b10-lamp-half', '반으로 뚝 부러진 형광등', 'incombustible', ['situation']),
  {
    id: 'fresh-five-min-b10-bookcase-two',
    question: '책장 하나는 멀쩡 하나는 뒤판 빠짐 둘 다 신고?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b10-chair-kid',
    question: '물려받은 유아 의자 벨트 삭음',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b10-shirt-new-stain', '새 셔츠에 볼펜 줄 좍 안 지워짐', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b10-shoes-pair-diff', '왼쪽은 해지고 오른쪽은 멀쩡한 운동화', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b10-coat-lint', '먼지만 잔뜩 붙은 코트 돌돌이로 떼면 돼', 'clothes', ['situation']),
  waste('fresh-five-min-b10-cup-set-one', '여섯 개 세트 중 하나만 깨진 유리컵 깨진 거는', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b10-plate-stain', '카레 물 든 흰 접시', 'incombustible', ['situation', 'exception']),
  waste('fresh-five-min-b10-bottle-sand', '해변에서 주운 모래 든 사이다 유리병 모래 빼면', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-five-min-b10-can-dent', '떨어뜨려 찌그러진 참치캔 내용물은 먹었음', 'metal-can', [
    'situation',
  ]),
  waste('fresh-five-min-b10-frypan-fire', '불나서 시커멓게 그을린 프라이팬', 'scrap-metal', ['situation']),
  waste('fresh-five-min-b10-medicine-move', '이사하다 나온 구급상자 속 알약들', 'medicine', ['situation']),
  waste('fresh-five-min-b10-paint-spilled', '뚜껑 찌그러져 새는 페인트통 안에 반 남음', 'paint', [
    'situation',
  ]),
  waste('fresh-five-min-b10-butane-swap', '반 남은 부탄가스에 구멍부터 뚫으려다 말았어', 'gas-can', [
    'situation',
  ]),
  waste('fresh-five-min-b10-soil-bugs', '벌레 생긴 화분 흙', 'incombustible', ['situation']),
  waste('fresh-five-min-b10-box-color', '컬러 인쇄된 과자 상자 코팅은 아님', 'paper', ['situation']),
  waste('fresh-five-min-b10-cup-paper-lip', '립스틱 자국 난 종이컵 헹구면 지워짐', 'paper-cup', [
    'situation',
  ]),
  waste('fresh-five-min-b10-vinyl-wet', '물에 젖은 깨끗한 비닐봉지', 'vinyl', ['situation']),
  waste(
    'fresh-five-min-b10-egg-rotten',
    '썩어서 냄새 진동하는 달걀 깨지지도 않았어 속은 음쓰?',
    'food-waste',
    ['situation'],
  ),
  waste('fresh-five-min-b10-oil-bottle', '식용유 페트병 기름 몇 방울 남음', 'plastic', ['situation']),
  waste('fresh-five-min-b10-aircon-typo', '애어컨 실외귀', 'electronics', ['typo', 'loanword']),
  waste('fresh-five-min-b10-hair-spacing', '고데기선끊어진거어디버려', 'small-electronics', ['spacing']),
  waste('fresh-five-min-b10-stand-typo', '스텐드 조명 버릴려구', 'small-electronics', ['typo', 'loanword']),
  {
    id: 'fresh-five-min-b10-hanger-typo',
    question: '행거 스티꺼 얼마',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b10-coat-typo', '코투 안입는거', 'clothes', ['typo', 'loanword']),
  waste('fresh-five-min-b10-cup-spacing', '깨진유리컵신문지에싸서어디버려', 'incombustible', [
    'spacing',
    'exception',
  ]),
  waste('fresh-five-min-b10-pot-typo', '냄베뚜껑 쇠로댄거', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b10-powder-typo', '가루얏 남은거', 'medicine', ['typo']),
  waste('fresh-five-min-b10-can-typo', '맥쥬캔 씻어?', 'metal-can', ['typo']),
  waste('fresh-five-min-b10-box-spacing', '피자박스안더러운데종이죠', 'paper', ['spacing']),
  waste('fresh-five-min-b10-rice-typo', '쉰밥 한공귀', 'food-waste', ['typo']),
  waste('fresh-five-min-b10-shell-typo', '조개껍대기 음쓰됌?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b10-washer-day', '내일 바로 와?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '세탁기 버려야 돼' },
      { role: 'assistant', text: '1599-0903에 방문 날짜를 예약하세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b10-mic-battery',
    '배터리가 안 빠지는데',
    'small-electronics',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '블루투스 마이크 버리기' },
        { role: 'assistant', text: '빼낼 수 있는 배터리는 빼고 소형가전으로 내놓으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b10-phone-crack', '화면 깨진 것도요?', 'mobile-phone', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '공기계 버리는 법' },
      { role: 'assistant', text: '초기화하고 소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b10-bulb-kind',
    '백열등이랑 LED는 뭐가 달라? 백열등은?',
    'incombustible',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: 'LED 전구 버리기' },
        { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
      ],
    },
  ),
  {
    id: 'fresh-five-min-b10-desk-take',
    question: '분해해서 내놔도 돼?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '컴퓨터 책상 버리려고' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste(
    'fresh-five-min-b10-padding-hole',
    '담배빵 하나 있는데',
    'general-waste',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '패딩 안 입는 거 버릴래' },
        { role: 'assistant', text: '의류 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b10-cup-paper', '종이컵이었으면?', 'paper-cup', ['follow-up'], {
    history: [
      { role: 'user', text: '플라스틱 컵 버리는 법' },
      { role: 'assistant', text: '헹궈서 플라스틱류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b10-kettle-plastic', '플라스틱 손잡이 안 떨어져', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '스텐 주전자 버리는 법' },
      { role: 'assistant', text: '고철로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b10-med-ointment', '연고도 거기예요?', 'medicine', ['follow-up'], {
    history: [
      { role: 'user', text: '물약 남은 거 어디 버려' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b10-glue-empty', '다 쓴 튜브면?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '순간접착제 남은 거' },
      { role: 'assistant', text: '유해폐기물로 넘기세요.' },
    ],
  }),
  waste('fresh-five-min-b10-bag-sticker', '스티커 붙은 건?', 'vinyl', ['follow-up'], {
    history: [
      { role: 'user', text: '과일 담긴 비닐봉지' },
      { role: 'assistant', text: '비닐류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b10-potato-sprout', '싹 난 감자는?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '감자 껍질 음쓰야?' },
      { role: 'assistant', text: '네, 음식물류로 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b10-carton-washed', '헹구기만 하고 안 말리면?', 'milk-carton', ['follow-up'], {
    history: [
      { role: 'user', text: '우유팩 버리는 법' },
      { role: 'assistant', text: '헹궈 펼쳐 말려서 종이팩 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b10-hanger-desk',
    question: '행거랑 책상 둘 다 스티커 사야 해요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['multi'],
  },
  waste('fresh-five-min-b10-socks-bra', '구멍 난 양말이랑 멀쩡한 티셔츠 나눠 버려야 돼?', 'general-waste', [
    'multi',
  ]),
  waste('fresh-five-min-b10-can-bottle', '캔맥주 캔이랑 안주 봉지', 'metal-can', ['multi']),
]

/** The same people; batch 11. */
export const freshFiveMinEleventh: readonly EvalQuestion[] = [
  waste('fresh-five-min-b11-fridge-side', '결혼할 때 산 양문형 냉장고 17년 됐네요', 'electronics', ['plain']),
  waste('fresh-five-min-b11-aircon-ceiling', '가게 천장에 매달린 시스템 에어컨 뜯은 거', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b11-pc-set', '게이밍 데스크탑이랑 모니터 한 벌 버릴 곳', 'electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-purifier-mini', '차에 두던 미니 가습기 향만 나다 말아', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-cooker-egg', '길거리 붕어빵 기계 가정용 전기로 된 거', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b11-hotplate', '자취 삼겹살용 전기그릴 기름 다 찌듦', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-stick-cleaner', '핸디청소기 먼지통 잠금쇠 부러짐', 'small-electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b11-massage-eye', '눈 마사지기 번쩍번쩍하더니 나감', 'small-electronics', ['plain']),
  waste('fresh-five-min-b11-mic', '당근에 내놓을 급도 안 되는 유튜브 마이크', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-drone', '한강에서 추락한 드론', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b11-tablet-old', '화면에 줄 생긴 갤럭시탭', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b11-phones-bag',
    '아들이 바꿀 때마다 두고 간 핸드폰이 봉지로 하나여',
    'mobile-phone',
    ['plain', 'dialect'],
  ),
  waste('fresh-five-min-b11-gas-range-battery', '가스레인지 밑에서 뺀 큰 건전지', 'battery', ['plain']),
  waste(
    'fresh-five-min-b11-hearing-aid',
    '보청기 안 맞아서 새로 맞췄응께 헌 거는 워따',
    'small-electronics',
    ['plain', 'dialect'],
  ),
  waste('fresh-five-min-b11-bike-light-batt', '자전거 라이트 충전 배터리만 뺀 거', 'power-bank', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-desk-light-tube', '책상 스탠드 형광등만 깨끗이 뺌', 'lamp', ['plain']),
  {
    id: 'fresh-five-min-b11-parent-bed',
    question: '부모님 돌침대 상판 금 감',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b11-bench',
    question: '헬스 벤치 집에서 쓰던 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b11-carpet-office',
    question: '사무실 롤 카펫 걷어냄',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b11-counter',
    question: '카페 카운터 나무로 짠 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b11-surplus-chair',
    question: '접의자 스무 개 교회에서 쓰던 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b11-mirror-stand',
    question: '다리 달린 스탠드 거울',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b11-potholder',
    question: '아파트 화단에 두던 엄청 큰 화분',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b11-trench', '트렌치코트 허리끈 잃어버림', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b11-uniform-pe', '체육복 졸업해서 세 벌', 'clothes', ['plain']),
  waste('fresh-five-min-b11-workout', '헬스장 다닐 때 입던 나시', 'clothes', ['plain']),
  waste('fresh-five-min-b11-mittens', '아기 손싸개 모자 세트', 'clothes', ['plain']),
  waste('fresh-five-min-b11-jumper-dad', '아빠 낚시 점퍼', 'clothes', ['plain']),
  waste('fresh-five-min-b11-wedding-pillow', '허리 받치던 등쿠션', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b11-crocs', '크록스 애가 신던 거 세 켤레', 'general-waste', ['plain', 'loanword']),
  waste('fresh-five-min-b11-soap-dish', '도자기 비누받침 금 감', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b11-glass-plate', '유리 접시 안 쓰는 거 열두 장', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b11-urn', '깨진 시루떡 시루', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b11-clip-box', '클립이랑 압정 한 통', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b11-bowl-steel', '식당 스텐 공기밥 그릇 이백 개', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b11-wheel-bell', '고장 난 번호 자물쇠랑 열쇠', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b11-sharpener', '손으로 돌리는 연필깎이', 'general-waste', ['plain']),
  waste('fresh-five-min-b11-diary-lock', '다꾸하고 남은 스티커', 'general-waste', ['plain']),
  waste('fresh-five-min-b11-bookend', '안 보는 토익책 여덟 권', 'paper', ['plain', 'loanword']),
  waste('fresh-five-min-b11-envelope', '축의금 봉투 남은 거 새 거', 'paper', ['plain']),
  waste('fresh-five-min-b11-band-aid', '유통기한 지난 밴드 한 상자', 'general-waste', ['plain']),
  waste('fresh-five-min-b11-nasal', '코에 뿌리는 비염약 반 남음', 'medicine', ['plain']),
  waste('fresh-five-min-b11-hair-loss', '남편 탈모약 부작용 나서 끊었어요', 'medicine', ['plain']),
  waste('fresh-five-min-b11-cushion-foam', '클렌징 오일 플라스틱병 다 씀', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-b11-foundation', '파운데이션 유리병 조금 남은 건 닦아냄', 'glass-bottle', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b11-shaving', '쉐이빙폼 통', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-b11-wax-hair', '헤어왁스 플라스틱 통 조금 남음', 'plastic', ['plain', 'loanword']),
  waste('fresh-five-min-b11-fabric-paint', '에나멜 페인트 작은 통 남은 거', 'paint', ['plain', 'loanword']),
  waste('fresh-five-min-b11-bait', '바퀴 먹이통 다 쓴 거 말고 새것 열 개', 'pesticide', ['plain']),
  waste('fresh-five-min-b11-sash-silicone', '벽지 뜯으니 나온 석고 가루랑 합판', 'construction', ['plain']),
  waste('fresh-five-min-b11-insul', '건물 단열재 아이소핑크 자투리', 'construction', ['plain']),
  waste('fresh-five-min-b11-hedge', '장미 가지 가시 많은 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b11-dog-bowl', '강아지 밥그릇 스텐', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b11-tank-filter', '어항 여과기 모터 나감', 'small-electronics', ['plain']),
  waste('fresh-five-min-b11-oolong', '하늘보리 페트병 갈색 아니고 투명', 'clear-pet', ['plain']),
  waste('fresh-five-min-b11-ice-cup', '얼음컵 편의점 투명한 거', 'plastic', ['plain']),
  waste('fresh-five-min-b11-ketchup-sachet', '배달 올 때 온 일회용 케첩 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b11-jelly-pouch', '짜 먹는 곤약젤리 파우치', 'vinyl', ['plain', 'loanword']),
  waste('fresh-five-min-b11-box-eps', '가전 살 때 온 스티로폼 완충재 큰 거', 'styrofoam', ['plain']),
  waste('fresh-five-min-b11-vinegar', '발사믹 식초 유리병', 'glass-bottle', ['plain', 'loanword']),
  waste('fresh-five-min-b11-highball', '하이볼 캔 세 개', 'metal-can', ['plain', 'loanword']),
  waste('fresh-five-min-b11-rice-water', '먹다 남은 누룽지', 'food-waste', ['plain']),
  waste('fresh-five-min-b11-avocado', '아보카도 껍질이랑 씨', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b11-pork-skin', '보쌈 먹고 남은 고기 몇 점', 'food-waste', ['plain']),
  waste('fresh-five-min-b11-tv-shipping', '새 티비 오는 날 기사님이 헌 거 안 가져갔어요', 'electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b11-fridge-second', '주워 온 냉장고인데 코드 꽂으니 차단기 떨어져', 'electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b11-fan-toddler',
    '애가 날개에 손가락 넣을까 봐 망가뜨려 둔 선풍기',
    'small-electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b11-pod-case', '본체는 잃어버리고 충전 케이스만 남은 버즈', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b11-phone-screen-off', '화면은 깜깜한데 진동은 오는 폰', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b11-bank-burn', '충전 구멍이 까맣게 탄 보조배터리', 'swollen-battery', ['situation']),
  waste('fresh-five-min-b11-battery-kid-teeth', '애가 씹어서 찌그러진 건전지', 'battery', ['situation']),
  waste('fresh-five-min-b11-tube-leftover', '창고에 새것으로 남은 형광등 한 박스 LED로 다 바꿔서', 'lamp', [
    'situation',
  ]),
  {
    id: 'fresh-five-min-b11-wardrobe-glass',
    question: '유리문 깨진 책장 유리는 치웠고 틀만',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b11-mattress-cut',
    question: '스프링 빼고 천만 잘라 버리려다 포기한 매트리스',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b11-coat-button', '단추 하나 떨어진 코트', 'clothes', ['situation']),
  waste('fresh-five-min-b11-tee-hole', '벌레 먹어 바늘구멍만 한 구멍 난 니트', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b11-boots-heel', '굽이 다 갈려 나간 부츠', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b11-teacup-mend', '금으로 때운 찻잔 또 깨짐', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b11-jar-heat', '뜨거운 물 부었다가 쩍 갈라진 유리병', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b11-can-beer-full', '유통기한 지난 캔맥주 따서 버리면 캔은?', 'metal-can', [
    'situation',
  ]),
  waste('fresh-five-min-b11-pan-lid-steam', '손잡이 나사 풀려서 뚜껑만 남은 스텐 냄비', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b11-pill-half', '반 잘라 먹다 남긴 수면제', 'medicine', ['situation']),
  waste('fresh-five-min-b11-paint-kids', '어린이집에서 쓰고 남은 수성페인트 다섯 통', 'paint', ['situation']),
  waste('fresh-five-min-b11-spray-cap', '캡이 부러져 손으로 못 누르는 락카', 'gas-can', ['situation']),
  waste('fresh-five-min-b11-cup-lipstick', '씻어도 커피 얼룩이 밴 플라스틱 텀블러', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b11-box-tape-heavy', '테이프로 칭칭 감긴 택배 박스 칼로 다 뗐음', 'paper', [
    'situation',
  ]),
  waste('fresh-five-min-b11-milk-sour', '덩어리진 우유 든 팩 코 막고 비웠어요', 'milk-carton', ['situation']),
  waste('fresh-five-min-b11-bag-sand', '바닷가 갔다 온 모래 묻은 지퍼백 털었음', 'vinyl', ['situation']),
  waste('fresh-five-min-b11-soup-pot', '상한 김치찌개 냄비째 방치 건더기는', 'food-waste', ['situation']),
  waste('fresh-five-min-b11-washer-spacing', '통돌이세탁기무상수거되나요', 'electronics', ['spacing']),
  waste('fresh-five-min-b11-toaster-typo', '토스톼기 고장', 'small-electronics', ['typo', 'loanword']),
  {
    id: 'fresh-five-min-b11-bed-typo',
    question: '침데 프레임 버리기',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b11-shirt-typo', '티쎠츠 안입는거', 'clothes', ['typo', 'loanword']),
  waste('fresh-five-min-b11-vase-spacing', '깨진꽃병어떻게버리나요', 'incombustible', [
    'spacing',
    'exception',
  ]),
  waste('fresh-five-min-b11-screw-typo', '나싸못 남은거', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b11-tooth-typo', '치쏠 버리는법', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b11-patch-spacing', '유통기한지난연고약국에줘요', 'medicine', ['spacing']),
  waste('fresh-five-min-b11-coke-typo', '코카콜롸 페트 라벨', 'clear-pet', ['typo']),
  waste('fresh-five-min-b11-bag-typo', '비닐봉찌 깨끗', 'vinyl', ['typo']),
  waste('fresh-five-min-b11-radish-typo', '무우 껍찔 음식물?', 'food-waste', ['typo']),
  waste('fresh-five-min-b11-egg-typo', '계란껍때기 버리는곳', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b11-tv-wall', '벽에서 떼는 것도 해 줘요?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '벽걸이 티비 버릴 때' },
      { role: 'assistant', text: '1599-0903 무상방문수거를 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b11-mouse-wire', '유선은?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '무선 마우스 버리는 법' },
      { role: 'assistant', text: '건전지를 빼고 소형가전으로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-cell-coin', '동전처럼 생긴 건?', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: 'AA 건전지 어디에 버려' },
      { role: 'assistant', text: '폐건전지 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-fluor-new', '안 쓴 새 거도?', 'lamp', ['follow-up'], {
    history: [
      { role: 'user', text: '형광등 버리는 곳' },
      { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b11-mattress-sticker',
    question: '스티커는 어디서 사요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '슈퍼싱글 매트리스 버려요' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste(
    'fresh-five-min-b11-blanket-thick',
    '두꺼운 솜이불이면?',
    'general-waste',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '담요는 의류수거함 되지' },
        { role: 'assistant', text: '네, 깨끗한 담요는 의류 수거함에 넣으세요.' },
      ],
    },
  ),
  waste(
    'fresh-five-min-b11-glass-heat',
    '내열유리라고 써 있는데',
    'incombustible',
    ['follow-up', 'exception'],
    {
      history: [
        { role: 'user', text: '유리 반찬통 버릴래' },
        { role: 'assistant', text: '유리병은 헹궈서 유리병 수거함에 넣으세요.' },
      ],
    },
  ),
  waste('fresh-five-min-b11-can-paint-dry', '페인트 깡통도 돼?', 'metal-can', ['follow-up'], {
    history: [
      { role: 'user', text: '참치캔 버리는 법' },
      { role: 'assistant', text: '헹궈서 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-eyedrop-case', '다 쓴 빈 통은?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '안약 남은 거' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-spray-plastic', '플라스틱 통에 든 거는?', 'plastic', ['follow-up'], {
    history: [
      { role: 'user', text: '모기 스프레이 캔 버리기' },
      { role: 'assistant', text: '가스를 빼고 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-plant-pot-wood', '나무 화분이면?', 'general-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '사기 화분' },
      { role: 'assistant', text: '불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-noodle-foam', '스티로폼 용기면 어떡해', 'styrofoam', ['follow-up'], {
    history: [
      { role: 'user', text: '종이 컵라면 용기 헹궜어' },
      { role: 'assistant', text: '종이류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b11-shrimp-meat', '새우 살만 남은 건?', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '새우 껍질 어디 버려' },
      { role: 'assistant', text: '종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b11-fan-heater', '선풍기하고 전기히터 같이 버리기', 'small-electronics', ['multi']),
  waste('fresh-five-min-b11-glove-hat', '털장갑이랑 털모자 의류함 되나', 'clothes', ['multi']),
  waste('fresh-five-min-b11-tuna-oil', '참치캔이랑 캔 속 기름은 각각?', 'metal-can', ['multi']),
]

/** The same people; batch 12. */
export const freshFiveMinTwelfth: readonly EvalQuestion[] = [
  waste(
    'fresh-five-min-b12-washer-drum',
    '드럼세탁기 고무에서 곰팡이 냄새가 안 빠져서 버립니다',
    'electronics',
    ['plain'],
  ),
  waste('fresh-five-min-b12-oven-light', '광파오븐 자취방에 너무 커', 'electronics', ['plain']),
  waste('fresh-five-min-b12-waterpurifier', '언더싱크 정수기 떼어 왔는데 버릴 데가', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b12-grill-elec', '와이드그릴 줄 없어짐', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b12-mixer-hand', '핸드믹서 거품기 하나 분실', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b12-nebul', '아기 쓰던 네블라이저', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b12-ear-clean', '귀 파는 카메라 달린 거', 'small-electronics', ['plain']),
  waste('fresh-five-min-b12-lamp-mood', '무드등 USB로 켜는 거', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b12-alarm', '자취 첫날 산 알람시계', 'small-electronics', ['plain']),
  waste('fresh-five-min-b12-fax', '부동산 하던 아버지 팩스', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b12-smart-plug', '집에서 쓰던 스마트 플러그 세 개', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b12-phone-2g', '011 쓰던 폴더폰 아직 갖고 있었네', 'mobile-phone', ['plain']),
  waste('fresh-five-min-b12-cells-remote', '에어컨 끄고 겨울이라 리모컨에서 뺀 건전지', 'battery', ['plain']),
  waste('fresh-five-min-b12-bank-share', '행사 경품 보조배터리 3000짜리 효과 없음', 'power-bank', ['plain']),
  waste('fresh-five-min-b12-light-pan', '베란다 LED 일자등 나감', 'lamp', ['plain', 'loanword']),
  {
    id: 'fresh-five-min-b12-bed-sofa',
    question: '접었다 폈다 하는 소파침대 스프링 튀어나옴',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-closet-door',
    question: '붙박이장 뜯었더니 판때기가 산더미',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-drum',
    question: '아들 전자드럼 말고 진짜 드럼',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-stroller-twin',
    question: '쌍둥이 유모차 물려줄 데가 없네',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-bulletin',
    question: '학원 게시판 코르크 큰 거',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-bathroom-shelf',
    question: '신발장 위 거울 달린 장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b12-cat-wheel',
    question: '캣휠 고양이가 무서워함',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  waste('fresh-five-min-b12-jacket-denim', '대학 잠바 과 이름 박힌 거', 'clothes', ['plain']),
  waste('fresh-five-min-b12-innerwear', '히트텍 열 장 늘어지진 않음', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b12-shoes-kid', '애 실내화 말고 운동화 세 켤레', 'clothes', ['plain']),
  waste('fresh-five-min-b12-handkerchief', '할아버지 손수건 서른 장 새 거', 'clothes', ['plain']),
  waste('fresh-five-min-b12-throw', '소파 덮던 얇은 블랭킷', 'clothes', ['plain', 'loanword']),
  waste('fresh-five-min-b12-mattress-pad', '침대 패드 솜 누빈 거', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b12-insole', '운동화 깔창만', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b12-flowerpot-stone', '돌절구 작은 거', 'incombustible', ['plain']),
  waste('fresh-five-min-b12-cup-broken', '카페에서 깨먹은 유리컵 일곱 개', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b12-mirror-small', '화장품 사고 받은 손거울', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b12-kettle-copper', '구리 주전자', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b12-pan-brass', '놋쟁반 제사 때 쓰던 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b12-chisel', '조각도 세트 미술 시간에 쓰던 거', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b12-pencil-case', '철제 필통 찌그러짐', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b12-glue-tape', '풀테이프 리필 다 씀', 'general-waste', ['plain']),
  waste('fresh-five-min-b12-origami', '색종이 접은 거 한 상자', 'paper', ['plain']),
  waste('fresh-five-min-b12-comic', '만화책 슬램덩크 전권 물 안 먹음', 'paper', ['plain']),
  waste('fresh-five-min-b12-toilet-roll', '키친타월 심 모아둠', 'paper', ['plain']),
  waste('fresh-five-min-b12-vitamin-drink', '피로회복제 앰플 안 먹고 기한 지남', 'medicine', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b12-allergy-drop', '아이 알레르기 안약 한 통', 'medicine', ['plain']),
  waste('fresh-five-min-b12-hair-essence', '헤어에센스 펌프 빼고 플라스틱 통', 'plastic', ['plain']),
  waste('fresh-five-min-b12-lip-balm', '립밤 스틱 다 씀', 'general-waste', [
    'plain',
    'exception',
    'loanword',
  ]),
  waste('fresh-five-min-b12-sun-spray', '선스프레이 캔 다 씀', 'gas-can', ['plain', 'loanword']),
  waste('fresh-five-min-b12-varnish', '마루 바르던 바니시 남은 거', 'paint', ['plain', 'loanword']),
  waste('fresh-five-min-b12-insect-raw', '하수구에 붓는 벌레약 원액', 'pesticide', ['plain']),
  waste('fresh-five-min-b12-gypsum', '천장 뜯어서 나온 텍스 조각', 'construction', ['plain']),
  {
    id: 'fresh-five-min-b12-tree-xmas',
    question: '가게 크리스마스 트리 1미터 50',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b12-acorn', '강아지가 물고 온 나뭇가지 한 다발', 'general-waste', ['plain']),
  waste('fresh-five-min-b12-guinea', '고양이가 토한 거 닦은 휴지', 'general-waste', ['plain']),
  waste('fresh-five-min-b12-americano-pet', '아이스커피 파는 투명 페트병 라벨 뗌', 'clear-pet', ['plain']),
  waste('fresh-five-min-b12-jelly-cup', '푸딩 컵 씻은 거', 'plastic', ['plain']),
  waste('fresh-five-min-b12-egg-pack', '메추리알 투명 플라스틱 케이스', 'plastic', ['plain']),
  waste('fresh-five-min-b12-noodle-soup-bag', '우동 사리 봉지', 'vinyl', ['plain']),
  waste('fresh-five-min-b12-banana-bag', '바나나 담긴 비닐', 'vinyl', ['plain']),
  waste('fresh-five-min-b12-box-seafood', '전복 온 아이스박스 스티로폼', 'styrofoam', ['plain']),
  waste('fresh-five-min-b12-tabasco', '타바스코 작은 유리병', 'glass-bottle', ['plain', 'loanword']),
  waste('fresh-five-min-b12-beer-cass-can', '카스 캔 한 짝', 'metal-can', ['plain']),
  waste('fresh-five-min-b12-cup-paper-vending', '자판기 종이컵 백 개', 'paper-cup', ['plain']),
  waste('fresh-five-min-b12-milk-3', '매일우유 2.3리터 말고 900미리 종이팩', 'milk-carton', ['plain']),
  waste('fresh-five-min-b12-soymilk', '어른 두유 검은콩 팩 스무 개', 'aseptic-carton', ['plain']),
  waste('fresh-five-min-b12-oil-shop', '분식집 튀김 폐유 한 통', 'cooking-oil', ['plain']),
  waste('fresh-five-min-b12-pancake', '명절 전 남은 거 쉼', 'food-waste', ['plain']),
  waste('fresh-five-min-b12-pistachio', '피스타치오 껍데기', 'general-waste', ['plain', 'exception']),
  waste(
    'fresh-five-min-b12-aircon-moved',
    '이전 설치비가 더 나와서 두고 가려는 벽걸이 에어컨',
    'electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b12-fan-neck', '테이프로 감아 쓰던 선풍기 목 결국 부러짐', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b12-iron-drop', '떨어뜨려서 물통만 깨진 스팀다리미', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b12-phone-battery-door', '뒤 뚜껑 잃어버린 옛날 핸드폰', 'mobile-phone', [
    'situation',
  ]),
  waste('fresh-five-min-b12-bank-crack', '밟아서 금 가고 뜨뜻한 보조배터리', 'swollen-battery', [
    'situation',
  ]),
  waste('fresh-five-min-b12-aaa-white', '하얀 가루 낀 건전지 닦아서 내야 돼?', 'battery', ['situation']),
  waste('fresh-five-min-b12-bulb-socket-broken', '소켓에 박힌 채 유리만 깨진 형광등', 'incombustible', [
    'situation',
  ]),
  {
    id: 'fresh-five-min-b12-chair-fix',
    question: '고쳐 쓰려다 다리 두 개째 부러진 의자',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  {
    id: 'fresh-five-min-b12-bed-ikea-lost',
    question: '나사 잃어버려 조립 안 되는 침대 프레임',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b12-jeans-wash', '흙탕물 튄 청바지 아직 안 빨았어', 'clothes', ['situation']),
  waste('fresh-five-min-b12-blanket-dogfur', '개털 범벅 담요 털어도 털어도 나옴', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b12-pants-burn', '다리미에 눌어서 번들번들 탄 정장 바지', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b12-glass-hot', '뜨거운 물 붓다 쩍 갈라진 유리컵', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b12-bowl-glued', '본드로 붙인 국그릇 다시 쪼개짐', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste(
    'fresh-five-min-b12-bottle-oil-glass',
    '들기름 찌꺼기 남은 유리병 세제 넣고 흔들었더니 깨끗',
    'glass-bottle',
    ['situation'],
  ),
  waste('fresh-five-min-b12-pan-teflon', '코팅 가루 떨어져서 무서운 프라이팬', 'scrap-metal', ['situation']),
  waste('fresh-five-min-b12-pill-box', '케이스째 유통기한 지난 소화제', 'medicine', ['situation']),
  waste('fresh-five-min-b12-thinner-open', '뚜껑 안 닫혀서 냄새 진동하는 시너 통 반 남음', 'paint', [
    'situation',
  ]),
  waste('fresh-five-min-b12-butane-bent', '찌그러진 부탄가스 안에 든 것 같기도', 'gas-can', ['situation']),
  waste('fresh-five-min-b12-tile-one', '타일 한 장 깨져서 바꾸고 남은 한 장', 'incombustible', ['situation']),
  waste('fresh-five-min-b12-pet-cigarette', '누가 꽁초 넣은 페트병 안 씻겨', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b12-box-fish', '생선 물 밴 종이 상자', 'general-waste', ['situation', 'exception']),
  waste('fresh-five-min-b12-tray-washed', '불고기 양념 밴 스티로폼 접시 햇빛에 두니 하얘짐', 'styrofoam', [
    'situation',
  ]),
  waste('fresh-five-min-b12-cup-smoothie', '딸기 스무디 묻은 플라스틱컵 물로 헹굼', 'plastic', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b12-kimchi-green', '하얗게 골마지 낀 김치', 'food-waste', ['situation']),
  waste('fresh-five-min-b12-microwave-typo', '전자래인지 불꽃튐', 'electronics', ['typo']),
  waste('fresh-five-min-b12-mic-spacing', '고장난블루투스이어폰버리기', 'small-electronics', ['spacing']),
  {
    id: 'fresh-five-min-b12-shelf-typo',
    question: '선밤 버리는거 대형이에요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b12-hood-typo', '후두티 안입음', 'clothes', ['typo', 'loanword']),
  waste('fresh-five-min-b12-jar-typo', '깨진항아리 뚜겅', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b12-wire-spacing', '철사옷걸이한묶음', 'scrap-metal', ['spacing']),
  waste('fresh-five-min-b12-crayon-typo', '싸인팬 말라버린거', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b12-pills-typo', '진통재 기한지난거', 'medicine', ['typo']),
  waste('fresh-five-min-b12-lotion-typo', '로숀통 플라스틱?', 'plastic', ['typo', 'loanword']),
  waste('fresh-five-min-b12-snack-typo', '꽈자봉지 비닐?', 'vinyl', ['typo']),
  waste('fresh-five-min-b12-peel-spacing', '수박껍질은음식물쓰레기죠', 'food-waste', ['spacing']),
  waste('fresh-five-min-b12-bone-typo', '생선까시 음쓰임?', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b12-fridge-empty', '안을 다 비워야 해요?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '냉장고 수거 신청했어요' },
      { role: 'assistant', text: '예약한 날 기사님이 방문합니다.' },
    ],
  }),
  waste('fresh-five-min-b12-fan-five', '꼭 다섯 개여야 해?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '선풍기 무상수거 돼?' },
      { role: 'assistant', text: '소형가전은 5개 이상 모으면 방문수거를 신청할 수 있어요.' },
    ],
  }),
  waste('fresh-five-min-b12-power-cable', '충전선은 따로?', 'small-electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '보조배터리 버리는 법' },
      { role: 'assistant', text: '단자를 테이프로 막아 전용 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-lamp-where-else', '마트에도 있어요?', 'lamp', ['follow-up'], {
    history: [
      { role: 'user', text: '형광등 두 개 버려야 돼' },
      { role: 'assistant', text: '폐형광등 수거함에 넣으세요.' },
    ],
  }),
  {
    id: 'fresh-five-min-b12-bed-separate',
    question: '매트리스는 별도야?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up'],
    history: [
      { role: 'user', text: '침대 프레임 버리는 비용' },
      { role: 'assistant', text: '대형폐기물로 신고하고 수수료를 내세요.' },
    ],
  },
  waste('fresh-five-min-b12-coat-hole', '구멍 났으면?', 'general-waste', ['follow-up', 'situation'], {
    history: [
      { role: 'user', text: '안 입는 스웨터' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-bowl-steel', '스텐이면?', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '밥그릇 버리는 법' },
      { role: 'assistant', text: '도자기는 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-cap-metal', '쇠로 된 뚜껑은 어디에요', 'scrap-metal', ['follow-up'], {
    history: [
      { role: 'user', text: '매실청 유리병 버리려고' },
      { role: 'assistant', text: '헹궈서 유리병 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-pill-empty', '다 먹고 난 빈 판은?', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '감기약 남은 거 버리기' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-gas-outside', '꼭 밖에서 빼야 돼?', 'gas-can', ['follow-up'], {
    history: [
      { role: 'user', text: '다 쓴 부탄가스' },
      { role: 'assistant', text: '통풍되는 바깥에서 가스를 빼고 캔류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-soil-too', '흙도 같이 담아?', 'incombustible', ['follow-up'], {
    history: [
      { role: 'user', text: '깨진 화분 버리기' },
      { role: 'assistant', text: '불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-carton-straw', '빨대는?', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '두유팩 버리는 법' },
      { role: 'assistant', text: '헹궈 펼쳐 멸균팩 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b12-kettle-toaster', '전기포트랑 토스터 두 개도 수거해 가요?', 'small-electronics', [
    'multi',
  ]),
  waste('fresh-five-min-b12-medicine-thermo', '먹다 남은 해열제랑 고장 난 전자체온계', 'medicine', ['multi']),
  waste('fresh-five-min-b12-jacket-hanger', '패딩이랑 플라스틱 옷걸이 정리', 'clothes', ['multi']),
]

/** The same people; batch 13. */
export const freshFiveMinThirteenth: readonly EvalQuestion[] = [
  waste('fresh-five-min-b13-freezer-mini', '원룸 뺄 때 내 돈 주고 산 미니 냉동고', 'electronics', ['plain']),
  waste('fresh-five-min-b13-washer-6', '세탁기 아직 도는데 부모님 댁 들어가서 버려요', 'electronics', [
    'plain',
  ]),
  waste('fresh-five-min-b13-treadmill-home', '무소음 워킹패드 층간소음 때문에 접었어', 'electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b13-kettle-steel', '스텐 전기주전자 뚜껑이 안 닫힘', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-blanket-2', '2인용 전기장판 반쪽만 따뜻해', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-cd-player', '카세트 CD 같이 되는 옛날 플레이어', 'small-electronics', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b13-mini-fan', '작년 콘서트에서 산 미니 선풍기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-gps', '아버지 차에 있던 내비게이션', 'small-electronics', ['plain', 'loanword']),
  waste('fresh-five-min-b13-bt-tracker', '안 쓰는 리모컨 여섯 개', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-toy-sword', '소리 나고 불 들어오는 장난감 칼', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-blower', '세차장에서 쓰던 송풍기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-printer-3d', '먹통 된 사진 인화기', 'small-electronics', ['plain']),
  waste('fresh-five-min-b13-phone-office', '영업용으로 쓰던 회사 폰 반납 안 해도 된대', 'mobile-phone', [
    'plain',
  ]),
  waste('fresh-five-min-b13-aa-box', '유통기한 지난 새 건전지 스무 알', 'battery', ['plain']),
  waste('fresh-five-min-b13-bank-10000', '만 밀리암페어 보조배터리', 'power-bank', ['plain']),
  waste('fresh-five-min-b13-bulb-e26', '스탠드에 돌려 끼우는 LED 전구', 'lamp', ['plain', 'loanword']),
  waste('fresh-five-min-b13-neon-tube', '가게 간판 뒤 형광등 긴 거', 'lamp', ['plain']),
  {
    id: 'fresh-five-min-b13-stool-plastic',
    question: '포장마차 빨간 플라스틱 의자 열 개',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b13-chest-baby',
    question: '기저귀 갈이대 애 셋 다 키움',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b13-bed-top',
    question: '침대 헤드만 떼서 버릴 수 있나',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b13-display-glass',
    question: '빵집 유리 진열장',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b13-ottoman',
    question: '침대 밑 수납 벤치',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  {
    id: 'fresh-five-min-b13-gym-ball',
    question: '집에 있던 스텝퍼 무릎 나감',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain', 'loanword'],
  },
  {
    id: 'fresh-five-min-b13-fish-tank-big',
    question: '거북이 네 마리 살던 대형 수조',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['plain'],
  },
  waste('fresh-five-min-b13-parka', '회색 야상 점퍼', 'clothes', ['plain']),
  waste('fresh-five-min-b13-blouse-office', '퇴사하고 안 입는 블라우스 정장 세트', 'clothes', ['plain']),
  waste('fresh-five-min-b13-tights', '기모 레깅스 새 거', 'clothes', ['plain']),
  waste('fresh-five-min-b13-cap', '회사에서 준 로고 모자 열 개', 'clothes', ['plain']),
  waste('fresh-five-min-b13-bath-robe', '호텔에서 산 목욕가운', 'clothes', ['plain']),
  waste('fresh-five-min-b13-rug-foot', '욕실 발매트 낡음', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b13-insulated-gloves', '김장할 때 쓴 고무장갑', 'general-waste', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b13-ceramic-cup', '손잡이 없는 도자기 컵 선물받은 거', 'incombustible', [
    'plain',
    'exception',
  ]),
  waste('fresh-five-min-b13-beaker', '유리 계량컵 눈금 지워짐', 'incombustible', ['plain', 'exception']),
  waste('fresh-five-min-b13-fire-stone', '캠핑 화로 재', 'incombustible', ['plain']),
  waste('fresh-five-min-b13-wok', '중식당 웍 다섯 개', 'scrap-metal', ['plain', 'loanword']),
  waste('fresh-five-min-b13-cutlery', '급식 수저 세트 스텐', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b13-chain-neck', '자물쇠 달린 쇠사슬', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b13-ruler-steel', '쇠자 50센치', 'scrap-metal', ['plain']),
  waste('fresh-five-min-b13-sharp-lead', '샤프심 통 빈 거 작은 거', 'general-waste', ['plain']),
  waste('fresh-five-min-b13-board-marker', '다 쓴 보드마카 한 움큼', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b13-score-sheet', '피아노 악보 낱장', 'paper', ['plain']),
  waste('fresh-five-min-b13-thesis', '논문 하드커버 표지는 뜯음', 'paper', ['plain']),
  waste('fresh-five-min-b13-med-cabinet', '이사 짐에서 나온 10년 된 상비약', 'medicine', ['plain']),
  waste('fresh-five-min-b13-vet-shot', '고양이 알약 안 먹어서 남음', 'medicine', ['plain']),
  waste('fresh-five-min-b13-shampoo-refill', '샴푸 리필 봉투 뚜껑 플라스틱', 'vinyl', ['plain']),
  waste('fresh-five-min-b13-sunblock-bottle', '선크림 플라스틱 통 펌프 없음', 'plastic', ['plain']),
  waste('fresh-five-min-b13-body-mist', '바디미스트 유리병', 'glass-bottle', ['plain', 'loanword']),
  waste('fresh-five-min-b13-roach-spray', '바퀴 잡는 스프레이 다 씀', 'gas-can', ['plain']),
  waste('fresh-five-min-b13-epoxy', '2액형 에폭시 반 남음', 'paint', ['plain', 'loanword']),
  waste('fresh-five-min-b13-pot-tile', '담장 헐고 나온 블록 조각 열 포대', 'construction', ['plain']),
  waste('fresh-five-min-b13-wisteria', '텃밭 고춧대', 'general-waste', ['plain']),
  waste('fresh-five-min-b13-pet-carpet', '강아지 똥 봉투', 'general-waste', ['plain']),
  waste('fresh-five-min-b13-monster', '몬스터 에너지 빈 캔 밤새움의 흔적', 'metal-can', [
    'plain',
    'loanword',
  ]),
  waste('fresh-five-min-b13-evian', '에비앙 작은 페트', 'clear-pet', ['plain', 'loanword']),
  waste('fresh-five-min-b13-icecream-wrap', '메로나 껍데기', 'vinyl', ['plain']),
  waste('fresh-five-min-b13-jelly', '요구르트 다섯 개 묶은 비닐', 'vinyl', ['plain']),
  waste('fresh-five-min-b13-delivery-lid', '죽집 플라스틱 그릇 뚜껑까지 헹굼', 'plastic', ['plain']),
  waste('fresh-five-min-b13-garlic-sauce', '치킨 소스 작은 플라스틱 통', 'plastic', ['plain']),
  waste('fresh-five-min-b13-styro-plate', '삼겹살 담긴 하얀 스티로폼 팩 씻음', 'styrofoam', ['plain']),
  waste('fresh-five-min-b13-jam-jar-mini', '호텔 조식 미니 잼 유리병', 'glass-bottle', ['plain']),
  waste('fresh-five-min-b13-beer-bottle-brown', '테라 병 스무 개 어디다 돈 바꿔?', 'deposit-bottle', [
    'plain',
  ]),
  waste('fresh-five-min-b13-mart-bag', '마트 종이 쇼핑백', 'paper', ['plain']),
  waste('fresh-five-min-b13-cup-hot', '자판기 코코아 종이컵 헹굼', 'paper-cup', ['plain']),
  waste('fresh-five-min-b13-lactofree', '락토프리 우유팩 1리터', 'milk-carton', ['plain']),
  waste('fresh-five-min-b13-persimmon', '물러터진 홍시', 'food-waste', ['plain']),
  waste('fresh-five-min-b13-chestnut', '군밤 껍질', 'general-waste', ['plain', 'exception']),
  waste('fresh-five-min-b13-tv-child', '애가 장난감 던져서 화면에 거미줄 친 티비', 'electronics', [
    'situation',
  ]),
  waste(
    'fresh-five-min-b13-dishwasher-builtin',
    '빌트인이라 빼내긴 했는데 문짝 긁힌 식기세척기',
    'electronics',
    ['situation'],
  ),
  waste('fresh-five-min-b13-ricecooker-mouse', '벌레가 들어간 밥솥 도저히 못 쓰겠어요', 'small-electronics', [
    'situation',
  ]),
  waste('fresh-five-min-b13-speaker-torn', '앞에 천이 찢어졌지만 소리는 나는 스피커', 'small-electronics', [
    'situation',
    'loanword',
  ]),
  waste('fresh-five-min-b13-phone-frozen', '켜지는데 사과 로고만 뜨는 아이폰', 'mobile-phone', [
    'situation',
    'loanword',
  ]),
  waste(
    'fresh-five-min-b13-laptop-battery-swell',
    '노트북 터치패드가 들려 올라왔어 배터리가 부푼 듯',
    'swollen-battery',
    ['situation'],
  ),
  waste('fresh-five-min-b13-cell-damp', '물 들어간 손전등에서 나온 건전지 축축함', 'battery', ['situation']),
  waste('fresh-five-min-b13-fluorescent-old', '먼지 뽀얗게 앉은 형광등 안 깨졌음', 'lamp', ['situation']),
  {
    id: 'fresh-five-min-b13-sofa-stain',
    question: '맥주 쏟아서 얼룩진 패브릭 소파',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation', 'loanword'],
  },
  {
    id: 'fresh-five-min-b13-desk-leg',
    question: '다리에 못 튀어나온 책상 찔릴 뻔',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['situation'],
  },
  waste('fresh-five-min-b13-curtain-sun', '햇볕에 삭아서 찢어지는 커튼', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b13-knit-pull', '올 하나 튀어나온 니트 멀쩡', 'clothes', ['situation']),
  waste('fresh-five-min-b13-sneaker-yellow', '밑창만 누레진 흰 운동화 신을 만해', 'clothes', ['situation']),
  waste('fresh-five-min-b13-cup-lid-stuck', '컵 두 개가 끼어서 안 빠지길래 깨버림', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b13-dish-move', '이사 박스 열어보니 접시 절반이 박살', 'incombustible', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b13-pot-burn-bottom', '바닥이 까맣게 눌어붙은 스텐 냄비 버리자', 'scrap-metal', [
    'situation',
  ]),
  waste('fresh-five-min-b13-pill-sticky', '습기 차서 서로 달라붙은 알약', 'medicine', ['situation']),
  waste('fresh-five-min-b13-paint-frozen', '베란다에서 얼었다 녹은 페인트', 'paint', ['situation']),
  waste('fresh-five-min-b13-spray-half', '반 남은 헤어스프레이 냄새 싫어서', 'gas-can', ['situation']),
  waste('fresh-five-min-b13-pesticide-leak', '창고에서 새고 있는 농약병', 'pesticide', ['situation']),
  waste('fresh-five-min-b13-bottle-label', '라벨 자국이 끈적한 소스 유리병 씻긴 했어', 'glass-bottle', [
    'situation',
  ]),
  waste('fresh-five-min-b13-can-oil', '기름 둥둥 뜬 골뱅이캔 대충 헹굼', 'metal-can', ['situation']),
  waste('fresh-five-min-b13-paper-shred-wet', '커피 쏟은 신문지', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b13-carton-cheese', '안에 우유 굳어서 안 떨어지는 우유팩', 'general-waste', [
    'situation',
    'exception',
  ]),
  waste('fresh-five-min-b13-fruit-fly', '초파리 꼬인 바나나 통째로', 'food-waste', ['situation']),
  waste('fresh-five-min-b13-purifier-typo', '공기청졍기 버리는법', 'electronics', ['typo']),
  waste('fresh-five-min-b13-fan-spacing', '목부러진선풍기어디버려요', 'small-electronics', ['spacing']),
  {
    id: 'fresh-five-min-b13-desk-typo',
    question: '책상이랑 으자 버릴려구요',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['typo'],
  },
  waste('fresh-five-min-b13-knit-typo', '니뜨 안입는거', 'clothes', ['typo', 'loanword']),
  waste('fresh-five-min-b13-glass-typo', '유리컵 꺠졌어', 'incombustible', ['typo', 'exception']),
  waste('fresh-five-min-b13-pan-typo', '후라이판 코팅 벗겨짐', 'scrap-metal', ['typo']),
  waste('fresh-five-min-b13-brush-typo', '칫쏠 어디버려', 'general-waste', ['typo', 'exception']),
  waste('fresh-five-min-b13-pill-spacing', '안먹는알약어디에버리나요', 'medicine', ['spacing']),
  waste('fresh-five-min-b13-pet-typo', '사이다패트 라벨떼?', 'clear-pet', ['typo']),
  waste('fresh-five-min-b13-vinyl-typo', '라면봉찌 비닐마자?', 'vinyl', ['typo']),
  waste('fresh-five-min-b13-chicken-spacing', '닭뼈음식물쓰레기인가요', 'general-waste', [
    'spacing',
    'exception',
  ]),
  waste('fresh-five-min-b13-battery-typo', '견전지 어디다버려', 'battery', ['typo']),
  waste('fresh-five-min-b13-monitor-fridge', '티비는요?', 'electronics', ['follow-up'], {
    history: [
      { role: 'user', text: '냉장고 무상으로 가져가나요' },
      { role: 'assistant', text: '네, 1599-0903에 예약하세요.' },
    ],
  }),
  waste('fresh-five-min-b13-toy-battery', '건전지 빼야 돼?', 'battery', ['follow-up'], {
    history: [
      { role: 'user', text: '말하는 인형 버리는 법' },
      { role: 'assistant', text: '소형가전 수거함에 넣으세요.' },
    ],
  }),
  waste(
    'fresh-five-min-b13-bank-airplane',
    '물에 젖었는데도?',
    'swollen-battery',
    ['follow-up', 'situation'],
    {
      history: [
        { role: 'user', text: '보조배터리 버리는 곳' },
        { role: 'assistant', text: '단자를 테이프로 막아 전용 수거함에 넣으세요.' },
      ],
    },
  ),
  {
    id: 'fresh-five-min-b13-chair-plastic',
    question: '바퀴 빠진 것도요?',
    intents: ['bulk_waste'],
    ruleId: 'bulky',
    tags: ['follow-up', 'situation'],
    history: [
      { role: 'user', text: '사무용 의자 버릴게요' },
      { role: 'assistant', text: '대형폐기물로 신고하세요.' },
    ],
  },
  waste('fresh-five-min-b13-sweater-wool', '털실은?', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '니트 안 입는 거' },
      { role: 'assistant', text: '의류 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b13-mirror-whole', '안 깨진 거울은?', 'incombustible', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '깨진 거울 버리기' },
      { role: 'assistant', text: '신문지에 싸서 불연성 마대에 담으세요.' },
    ],
  }),
  waste('fresh-five-min-b13-pot-ceramic', '뚝배기도 고철?', 'incombustible', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '냄비 버리는 법' },
      { role: 'assistant', text: '고철류로 내놓으세요.' },
    ],
  }),
  waste('fresh-five-min-b13-patch', '파스는요', 'general-waste', ['follow-up', 'exception'], {
    history: [
      { role: 'user', text: '연고 남은 거 어디 버려' },
      { role: 'assistant', text: '폐의약품 수거함에 넣으세요.' },
    ],
  }),
  waste('fresh-five-min-b13-paint-spray', '스프레이로 된 건?', 'gas-can', ['follow-up'], {
    history: [
      { role: 'user', text: '페인트 남은 거' },
      { role: 'assistant', text: '유해폐기물 수거함에 넘기세요.' },
    ],
  }),
  waste('fresh-five-min-b13-egg-boiled', '삶은 계란 상한 거는', 'food-waste', ['follow-up'], {
    history: [
      { role: 'user', text: '계란 껍질' },
      { role: 'assistant', text: '종량제봉투에 버리세요.' },
    ],
  }),
  waste('fresh-five-min-b13-iron-board', '다리미랑 다리미판 버리기', 'small-electronics', ['multi']),
  waste('fresh-five-min-b13-lamp-bulb', '형광등이랑 백열전구 같이 넣어도 돼?', 'lamp', ['multi']),
  waste('fresh-five-min-b13-rice-bag', '벌레 난 쌀이랑 쌀 포대', 'food-waste', ['multi']),
]
