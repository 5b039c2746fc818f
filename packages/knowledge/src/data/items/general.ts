import type { DisposalItem } from '../../schema.ts'
import { item, notAs, when } from '../item.ts'

export const generalItems: readonly DisposalItem[] = [
  item(
    'diaper',
    '기저귀',
    '아기 기저귀, 일회용 기저귀, 똥기저귀, 성인용 기저귀, 요실금 팬티',
    'general-waste',
    {
      ...notAs('paper', '종이가 아니라 합성 섬유와 흡수재예요.'),
      note: '변을 버리고 돌돌 말아 싸서 버리세요.',
    },
  ),
  item('sanitary-pad', '생리대', '탐폰, 팬티라이너, 생리컵, 위생용품', 'general-waste'),
  item(
    'pet-pad',
    '배변 패드',
    '배변패드, 강아지 패드, 개 패드, 강아지 똥, 개똥, 고양이 똥, 반려동물 배설물, 배설물',
    'general-waste',
  ),
  item(
    'cat-litter',
    '고양이 모래',
    '모래 고양이, 벤토나이트, 두부 모래, 고양이 화장실 모래, 고양이모래',
    'general-waste',
    {
      note: '두부 모래처럼 타는 것은 종량제봉투예요. 벤토나이트처럼 광물로 된 모래는 불연성으로 안내하는 지자체도 있어요.',
    },
  ),
  item(
    'wooden-chopsticks',
    '나무젓가락',
    '나무 젓가락, 나무 숟가락, 나무 수저, 나무 주걱, 아이스크림 막대, 나무 막대, 이쑤시개 통, 일회용 젓가락',
    'general-waste',
    { note: '날카로운 끝은 부러뜨려 싸세요.' },
  ),
  item('wood', '나무', '나뭇가지, 나무 조각, 목재, 각목, 합판, 나무 판자, 톱밥', 'general-waste', {
    situations: [when('too-big', 'bulky', '봉투에 들어가지 않으면 대형폐기물로 신고하세요.')],
  }),
  item(
    'leaves-flowers',
    '꽃·낙엽',
    '꽃, 꽃다발, 꽃바구니, 낙엽, 나뭇잎, 화초, 잡초, 식물, 화환, 조화, 마른 꽃, 시든 꽃',
    'general-waste',
    {
      ...notAs('food-waste', '먹는 것이 아니라 음식물류로 처리하지 않아요.'),
      note: '리본과 포장지는 떼어 재질대로 버리세요.',
    },
  ),
  item('mask', '마스크', '일회용 마스크, kf94, 면 마스크, 마스크 팩, 마스크팩, 시트팩', 'general-waste', {
    note: '끈을 감아 말아서 버리세요.',
  }),
  item(
    'cotton-swab',
    '면봉',
    '솜 면봉, 귀이개, 치실, 탈지면, 거즈, 반창고, 밴드, 파스, 붙이는 파스',
    'general-waste',
  ),
  item('cigarette', '담배꽁초', '꽁초, 담배 꽁초, 담배, 담뱃재', 'general-waste', {
    note: '불을 완전히 끄고 버리세요.',
  }),
  item('gum', '껌', '씹던 껌, 껌 종이', 'general-waste', { note: '종이에 싸서 버리세요.' }),
  item(
    'silica-gel',
    '실리카겔',
    '방부제, 건조제, 습기제거 알갱이, 실리카 겔, 김 방부제, 제습제 알갱이',
    'general-waste',
    { note: '뜯지 말고 버리세요. 생석회가 든 것은 물에 닿으면 뜨거워져요.' },
  ),
  item(
    'dehumidifier-box',
    '제습제',
    '물먹는하마, 물먹는 하마, 하마 제습제, 습기 제거제, 습기제거제, 옷장 제습제',
    'plastic',
    {
      note: '고인 물은 하수구에 흘려보내고, 통은 씻어서 플라스틱류로, 덮개 부직포와 남은 알갱이는 종량제봉투에 버리세요.',
      situations: [
        when(
          'full',
          'plastic',
          '고인 염화칼슘 물은 식물에 닿지 않게 하수구에 물과 함께 흘려보내고 통만 내놓으세요.',
        ),
      ],
    },
  ),
  item('air-freshener', '방향제', '탈취제, 차량 방향제, 섬유 향수, 향초, 디퓨저 스틱', 'general-waste', {
    note: '비운 플라스틱 통은 플라스틱류예요.',
  }),
  item('candle', '양초', '캔들, 밀랍, 촛농, 파라핀', 'general-waste', {
    note: '캔들 유리 용기는 불연성 마대예요.',
  }),
  item('soap', '비누', '세수 비누, 빨래 비누, 가루 세제, 세제, 굳은 세제', 'general-waste', {
    note: '굳거나 남은 세제는 신문지에 싸서 버리세요. 한꺼번에 하수구에 붓지 마세요.',
  }),
  item(
    'silicone',
    '실리콘',
    '실리콘 용기, 실리콘 주걱, 실리콘 뒤집개, 실리콘 틀, 실리콘 지퍼백, 실리콘 빨대',
    'general-waste',
    notAs('plastic', '실리콘은 플라스틱류와 다른 재질이에요.'),
  ),
  item(
    'stationery',
    '문구류',
    '지우개, 플라스틱 자, 연필, 색연필, 크레파스, 크레용, 물감, 붓, 딱풀, 풀 문구, 퍼즐, 보드게임, 수정테이프, 스테이플러, 필통, 클레이, 찰흙, 점토',
    'general-waste',
  ),
  item(
    'ball',
    '공',
    '축구공, 농구공, 배구공, 야구공, 테니스공, 볼링공, 골프공, 탱탱볼, 짐볼',
    'general-waste',
    {
      note: '바람을 빼고 버리세요.',
    },
  ),
  item(
    'sports-gear',
    '운동용품',
    '배드민턴 라켓, 테니스 라켓, 라켓, 셔틀콕, 줄넘기, 글러브, 야구방망이, 탁구채',
    'general-waste',
    { situations: [when('too-big', 'bulky', '봉투에 들어가지 않으면 대형폐기물로 신고하세요.')] },
  ),
  item(
    'broom',
    '빗자루',
    '먼지떨이, 밀대, 대걸레, 청소 솔, 변기솔, 쓰레받기, 돌돌이, 먼지 롤러',
    'general-waste',
    { note: '플라스틱으로만 된 쓰레받기는 플라스틱류예요.' },
  ),
  item(
    'vacuum-dust',
    '먼지',
    '청소기 먼지, 먼지봉투, 청소기 먼지봉투, 필터, 공기청정기 필터, 에어컨 필터, 정수기 필터, 먼지 필터, 필터 교체',
    'general-waste',
    { note: '정수기 필터는 거두어 가는 제조사도 있어요.' },
  ),
  item('comb', '빗', '머리빗, 헤어롤, 머리끈, 머리핀, 헤어핀, 헤어밴드', 'general-waste'),
  item('baby-wipes-cap', '물티슈 뚜껑', '물티슈 캡, 물티슈캡', 'plastic'),
  item(
    'toner',
    '토너·잉크 카트리지',
    '토너, 잉크, 카트리지, 토너 카트리지, 잉크 카트리지, 프린터 잉크, 프린터 토너',
    'special-drop-off',
    {
      ...notAs('plastic', '가루와 잉크가 남아 있고 재질이 섞여 있어요.'),
      destination: '제조사·판매점의 회수 서비스에 반납(없으면 종량제봉투)',
      note: '가루가 새지 않게 비닐에 싸세요.',
    },
  ),
  item(
    'gift-card',
    '플라스틱 카드',
    '카드, 신용카드, 체크카드, 교통카드, 신분증, 통장, 여권, 기프트카드, 유심칩, 유심',
    'general-waste',
    { ...notAs('plastic', '작고 재질이 섞여 골라낼 수 없어요.'), note: '칩과 마그네틱 띠를 잘라 버리세요.' },
  ),
  item('balloon', '풍선', '고무풍선, 헬륨 풍선, 은박 풍선', 'general-waste', {
    note: '바람을 빼고 버리세요.',
  }),
  item('artificial-leather', '가죽', '인조가죽, 레자, 가죽 조각, 소파 가죽', 'general-waste'),
  item(
    'capsule-coffee',
    '커피 캡슐',
    '캡슐 커피, 캡슐커피, 커피캡슐, 알루미늄 캡슐, 플라스틱 캡슐',
    'general-waste',
    {
      ...notAs('plastic', '안에 커피가 들어 있고 작아서 골라내기 어려워요.'),
      note: '덮개를 뜯고 찌꺼기를 비워 씻으면 재질대로 낼 수 있어요. 거두어 가는 제조사도 있어요.',
    },
  ),
  item(
    'general-bag',
    '일반쓰레기',
    '종량제 쓰레기, 생활 쓰레기, 타는 쓰레기, 잡쓰레기, 가연성 쓰레기',
    'general-waste',
  ),
  item(
    'volume-bag',
    '종량제봉투',
    '쓰레기봉투, 쓰레기 봉투, 음식물 종량제봉투, 음식물 봉투, 남은 종량제봉투, 다른 지역 종량제봉투, 이사 전 종량제봉투',
    'general-waste',
    { note: '이사했다면 주민센터에서 전입 스티커를 받아 쓰던 봉투를 쓸 수 있어요. 지자체마다 달라요.' },
  ),
  item(
    'recycling-symbol-other',
    '복합 재질 제품',
    '복합재질, other 표시, 아더, 혼합 재질, 도포 첩합, 재활용 어려움 표시',
    'general-waste',
    {
      note: '‘도포·첩합’ 표시가 있으면 종량제봉투예요. OTHER 표시라도 깨끗한 용기와 필름은 플라스틱류나 비닐류예요.',
    },
  ),
]
