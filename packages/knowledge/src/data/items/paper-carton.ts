import type { DisposalItem } from '../../schema.ts'

import { except, item, notAs, when } from '../item.ts'

const coatedPaper = notAs('paper', '비닐이나 은박, 약품이 붙어 있어 종이로 재활용되지 않아요.')

export const paperItems: readonly DisposalItem[] = [
  item('newspaper', '신문지', '신문, 일간지, 헌 신문', 'paper', {
    situations: [when('wet', 'paper', '젖었으면 말려서 내놓고, 더러워졌으면 종량제봉투에 버리세요.')],
  }),
  item(
    'book',
    '책',
    '헌책, 헌 책, 잡지, 교과서, 참고서, 문제집, 소설책, 동화책, 만화책, 전집, 도서',
    'paper',
    {
      note: '비닐 코팅된 표지는 뜯어 종량제봉투에 버리세요. 읽을 만하면 중고서점이나 기부도 알아보세요.',
      situations: [
        when('coated', 'paper', '비닐 코팅된 표지만 뜯어 종량제봉투에 버리고, 속지는 종이류로 내놓으세요.'),
        when('mixed', 'paper', '스프링, 비닐 표지, CD처럼 종이가 아닌 것은 떼고 내놓으세요.'),
      ],
    },
  ),
  item('notebook-paper', '공책', '노트, 연습장, 스케치북, 수첩, 다이어리, 스프링 노트, 메모지', 'paper', {
    note: '스프링과 비닐 표지를 떼세요. 접착 메모지의 끈끈이는 떼고 내놓으세요.',
    situations: [
      when('coated', 'paper', '비닐 코팅된 표지만 뜯어 종량제봉투에 버리고, 속지는 종이류로 내놓으세요.'),
      when('mixed', 'paper', '스프링과 쇠 부분은 빼서 고철로, 종이는 종이류로 내놓으세요.'),
    ],
  }),
  item(
    'office-paper',
    '복사지',
    '폐지, a4 용지, a4, 에이포, 종이, 이면지, 프린트물, 복사 용지, 서류, 종이류, 시험지, 흰 종이, 편지, 파쇄 종이, 파쇄지',
    'paper',
    { note: '잘게 파쇄한 종이는 날리지 않게 봉투에 담으세요.' },
  ),
  item(
    'cardboard-box',
    '종이 상자',
    '택배 상자, 택배상자, 택배 박스, 골판지 상자, 골판지, 상자, 박스, 종이박스, 종이 박스, 골판지 박스, 이사 박스, 라면 박스, 사과 상자, 과일 상자, 신발 상자, 신발 박스, 배달 박스',
    'paper',
    {
      note: '송장, 테이프, 철핀을 떼고 펼치세요.',
      steps: [
        '안에 든 것과 완충재를 빼세요.',
        '송장, 테이프, 철핀을 떼세요.',
        '납작하게 펼쳐 다른 종이와 따로 묶으세요.',
        '종이류로 내놓으세요.',
      ],
      exceptions: [
        except(
          '보냉 상자',
          '은박 상자, 은박 택배 상자, 보냉 박스, 은박 붙은 상자, 종이 보냉 상자',
          'general-waste',
          '안쪽에 은박이나 비닐이 붙어 떨어지지 않는 상자는 종량제봉투에 버리세요.',
        ),
      ],
    },
  ),
  item(
    'pizza-box',
    '피자 상자',
    '피자 박스, 피자박스, 피자상자, 치킨 상자, 치킨 박스, 치킨박스, 햄버거 상자, 도넛 상자, 피자판',
    'paper',
    {
      note: '기름이 묻지 않은 깨끗한 부분만 종이류예요.',
      situations: [
        when(
          'soiled',
          'general-waste',
          '기름이나 치즈가 묻은 부분은 종이로 재활용되지 않아요. 잘라서 종량제봉투에 버리고 깨끗한 부분만 종이류로 내놓으세요.',
        ),
      ],
    },
  ),
  item(
    'snack-box',
    '과자 상자',
    '과자 박스, 과자곽, 휴지곽, 휴지 상자, 티슈 상자, 티슈곽, 약 상자, 화장품 상자, 선물 상자, 케이크 상자, 시리얼 상자, 종이곽, 포장 상자, 장난감 상자, 약 곽',
    'paper',
    { note: '비닐 창과 비닐 입구를 떼세요.' },
  ),
  item(
    'paper-bag',
    '종이 쇼핑백',
    '종이가방, 종이 가방, 쇼핑백, 종이봉투, 종이 봉투, 편지 봉투, 서류 봉투, 종이봉지',
    'paper',
    {
      note: '끈과 쇠고리를 떼세요. 비닐 창이 있는 봉투는 창을 떼세요.',
      situations: [
        when(
          'coated',
          'general-waste',
          '비닐로 코팅되어 찢으면 비닐이 늘어나는 쇼핑백은 종량제봉투에 버리세요.',
        ),
      ],
      exceptions: [
        except(
          '붕어빵 봉투',
          '호떡 봉투, 튀김 봉투, 기름 묻은 봉투, 기름 묻은 종이, 치킨 봉투',
          'general-waste',
          '기름이 밴 종이는 종량제봉투에 버리세요.',
        ),
      ],
    },
  ),
  item('calendar', '달력', '탁상 달력, 벽 달력, 캘린더, 스프링 달력', 'paper', {
    note: '스프링과 쇠 부분, 비닐 표지를 떼세요.',
    situations: [when('mixed', 'paper', '스프링과 쇠 부분은 빼서 고철로, 종이는 종이류로 내놓으세요.')],
  }),
  item('leaflet', '전단지', '광고지, 팸플릿, 카탈로그, 찌라시, 포스터, 브로슈어, 명함', 'paper', {
    situations: [when('coated', 'general-waste', '비닐 코팅된 전단지와 명함은 종량제봉투에 버리세요.')],
  }),
  item(
    'egg-carton-paper',
    '계란판',
    '달걀판, 종이 계란판, 계란 판, 계란 상자, 종이 달걀판, 달걀 상자',
    'paper',
    { note: '플라스틱 계란판은 플라스틱류예요.' },
  ),
  item('paper-tube', '휴지심', '휴지 심, 키친타월 심, 종이 심, 지관통, 화장지 심, 랩 심, 호일 심', 'paper'),
  item('paper-cup', '종이컵', '일회용 종이컵, 종이 컵, 자판기 컵, 정수기 종이컵, 커피 종이컵', 'paper-cup'),
  item('cup-holder', '컵 홀더', '종이 홀더, 컵홀더, 컵 슬리브, 컵 캐리어, 커피 캐리어', 'paper'),
  item(
    'paper-bowl',
    '종이 용기',
    '종이 그릇, 종이접시, 종이 접시, 종이 도시락, 컵밥 종이, 아이스크림 컵, 종이 아이스크림 통, 팝콘 통, 종이 밥그릇, 종이 용기 그릇',
    'paper-cup',
    {
      note: '씻어서 깨끗하면 종이컵과 함께 따로 모으세요.',
      situations: [
        when('soiled', 'general-waste', '음식물이나 기름이 배어 씻기지 않으면 종량제봉투에 버리세요.'),
      ],
    },
  ),
  item(
    'receipt',
    '영수증',
    '감열지, 카드 영수증, 순번표, 번호표, 은행 순번표, 영화표, 버스표, 로또, 복권',
    'general-waste',
    { ...coatedPaper, note: '열에 반응하는 약품이 발라져 있어요.' },
  ),
  item('waybill', '택배 송장', '송장, 송장 스티커, 운송장, 택배 스티커, 주소 스티커', 'general-waste', {
    ...coatedPaper,
    note: '개인정보를 지우고 버리세요.',
  }),
  item(
    'sticker',
    '스티커',
    '스티커 종이, 라벨지, 스티커 뒷면, 이형지, 견출지, 포스트잇 접착면',
    'general-waste',
    coatedPaper,
  ),
  item('wallpaper', '벽지', '도배지, 실크 벽지, 합지, 뜯어낸 벽지', 'general-waste', {
    ...coatedPaper,
    note: '많으면 공사장 생활폐기물 마대를 쓰세요.',
  }),
  item(
    'photo',
    '사진',
    '인화지, 졸업앨범, 졸업 앨범, 웨딩 앨범, 사진첩, 앨범, 즉석사진, 폴라로이드, 증명사진',
    'general-waste',
    {
      ...coatedPaper,
      note: '앨범은 종이, 비닐, 쇠를 나눌 수 있으면 나누세요.',
    },
  ),
  item(
    'coated-paper',
    '코팅지',
    '코팅 종이, 코팅된 종이, 코팅한 종이, 책 표지, 코팅 표지, 코팅된 책 표지, 방수 종이, 기름종이, 유산지, 종이호일, 종이 호일, 먹지, 부직포, 한지, 색종이 반짝이',
    'general-waste',
    coatedPaper,
  ),
  item(
    'gold-foil-paper',
    '금박지·은박지 종이',
    '금박지, 금박 포장지, 은박 종이, 금박 종이, 반짝이 종이, 반짝이 포장지',
    'general-waste',
    coatedPaper,
  ),
  item('gift-wrap', '포장지', '선물 포장지, 종이 포장지, 꽃 포장지', 'paper', {
    note: '종이로만 된 것은 종이류, 비닐은 비닐류, 반짝이나 부직포는 종량제봉투예요.',
    situations: [when('coated', 'general-waste', '비닐이나 은박이 붙은 포장지는 종량제봉투에 버리세요.')],
  }),
  item(
    'tissue',
    '휴지',
    '화장지, 티슈, 두루마리 휴지, 키친타월, 냅킨, 쓴 휴지, 코 푼 휴지, 종이 타월, 페이퍼 타월',
    'general-waste',
    notAs('paper', '물에 풀어지고 더러워져 종이로 재활용되지 않아요.'),
  ),
  item('wet-wipe', '물티슈', '물휴지, 청소포, 물걸레 청소포, 클렌징 티슈, 화장솜', 'general-waste', {
    ...notAs('paper', '종이가 아니라 합성 섬유예요.'),
    note: '변기에 버리지 마세요. 겉 비닐은 비닐류, 캡은 플라스틱류예요.',
  }),
  item('cigarette-pack', '담뱃갑', '담배갑, 담배곽, 담배 상자, 담배 케이스', 'paper', {
    note: '은박 속지와 겉 비닐을 빼세요.',
  }),
  item('bubble-mailer', '안전봉투', '뽁뽁이 종이봉투, 에어캡 봉투, 완충 봉투', 'general-waste', {
    ...coatedPaper,
    note: '안의 에어캡을 떼어 낼 수 있으면 종이와 비닐로 나누세요.',
  }),
  item(
    'paper-tape',
    '테이프',
    '박스 테이프, 스카치 테이프, 투명 테이프, 종이테이프, 청테이프, 절연 테이프, 청 테이프, 양면테이프, 마스킹 테이프, 테이프 심',
    'general-waste',
    notAs('vinyl', '끈끈이가 묻어 비닐류로 재활용되지 않아요.'),
  ),
  item(
    'rice-sack',
    '쌀 포대',
    '쌀 포대 종이, 쌀포대, 밀가루 포대, 사료 포대, 시멘트 포대, 쌀자루, 마대자루',
    'general-waste',
    { note: '종이로만 된 포대는 종이류예요. 비닐을 짠 포대와 섞인 것은 종량제봉투예요.' },
  ),
]

export const cartonItems: readonly DisposalItem[] = [
  item(
    'milk-carton',
    '우유팩',
    '종이팩, 우유곽, 우유갑, 우유 팩, 우유 종이팩, 살균팩, 200미리 우유, 생크림 팩, 우유 상자, 종이 팩, 일반팩',
    'milk-carton',
  ),
  item('juice-carton', '주스 팩', '주스팩, 오렌지주스 팩, 냉장 주스 팩', 'milk-carton', {
    note: '안쪽이 하야면 일반팩, 은박이면 멸균팩이에요. 플라스틱 뚜껑은 떼세요.',
  }),
  item('soymilk-carton', '두유팩', '두유 팩, 두유곽, 두유 종이팩, 두유갑, 두유', 'aseptic-carton'),
  item(
    'aseptic-carton',
    '멸균팩',
    '멸균 우유팩, 멸균우유, 멸균 팩, 테트라팩, 음료 종이팩, 아몬드 음료 팩, 귀리 음료 팩, 오트밀크 팩, 빨대 꽂는 팩, 은박 종이팩, 단백질 음료 팩',
    'aseptic-carton',
  ),
  item('sake-carton', '종이팩 술', '팩소주, 팩 소주, 사케 팩, 와인 팩', 'aseptic-carton'),
  item('carton-cap', '종이팩 뚜껑', '우유팩 뚜껑, 팩 뚜껑, 두유팩 빨대 비닐, 종이팩 마개', 'plastic', {
    note: '종이팩에서 떼어 플라스틱류로 내놓으세요.',
  }),
]
