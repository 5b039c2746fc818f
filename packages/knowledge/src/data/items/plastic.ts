import type { DisposalItem } from '../../schema.ts'
import { except, item, notAs, when } from '../item.ts'

const mixedMaterial = notAs('plastic', '다른 재질이 섞여 나누기 어려워요.')
const tooSmall = notAs('plastic', '작고 가늘어 선별장에서 골라낼 수 없어요.')

export const plasticItems: readonly DisposalItem[] = [
  item(
    'plastic-general',
    '플라스틱',
    '플라스틱류, 플라스틱 제품, 피피, pp, pe, ps, 합성수지, 플라스틱 쓰레기, 플라스틱 통, 플라스틱 용기, 플라스틱 그릇, 플라스틱병',
    'plastic',
    {
      exceptions: [
        except(
          '멜라민 그릇',
          '멜라민, 멜라민 식기, 멜라민 수저, 멜라민 접시',
          'general-waste',
          '열을 가해도 녹지 않는 플라스틱이라 종량제봉투에 버리세요.',
        ),
      ],
    },
  ),
  item(
    'takeout-container',
    '배달 용기',
    '배달 그릇, 배달음식 용기, 포장 용기, 플라스틱 도시락, 도시락 용기, 일회용 용기, 일회용 그릇, 반찬 용기 일회용, 떡볶이 용기, 떡볶이통, 치킨무 통, 치킨무통, 단무지 통, 소스 통, 소스통, 플라스틱 그릇 배달, 족발 용기, 초밥 용기, 회 용기, 김밥 용기, 마라탕 용기, 짬뽕 그릇, 배달 플라스틱',
    'plastic',
    {
      note: '뚜껑 비닐을 떼고 기름기를 닦아 씻으세요.',
      situations: [
        when(
          'soiled',
          'general-waste',
          '빨간 양념이 배어 씻어도 지워지지 않거나 음식이 묻은 채면 종량제봉투에 버리세요. 햇볕에 말리면 옅어지기도 해요.',
        ),
      ],
    },
  ),
  item(
    'food-storage-box',
    '반찬통',
    '밀폐용기, 플라스틱 반찬통, 도시락통, 도시락, 김치통, 김치 용기, 보관 용기',
    'plastic',
    {
      note: '고무 패킹은 빼서 종량제봉투에 버리세요. 유리로 된 것은 불연성 마대예요.',
    },
  ),
  item(
    'instant-rice-bowl',
    '즉석밥 용기',
    '햇반, 햇반 용기, 햇반 그릇, 오뚜기밥, 즉석밥 그릇, 컵밥 용기, 즉석밥',
    'plastic',
    {
      note: '씻어서 플라스틱류로 내놓으세요. 회수 상자를 운영하는 제조사도 있어요.',
    },
  ),
  item(
    'plastic-cup',
    '플라스틱 컵',
    '일회용 컵, 일회용 플라스틱 컵, 테이크아웃 컵, 테이크아웃컵, 아이스 컵, 아이스커피 컵, 카페 컵, 커피 컵, 투명 컵, 일회용컵',
    'plastic',
    {
      note: '빨대와 종이 홀더를 빼고 헹구세요. 종이컵이면 종이컵만 따로 모으세요.',
      situations: [
        when(
          'coated',
          'general-waste',
          '겉에 그림이 두껍게 인쇄된 컵은 재활용이 어려워 종량제봉투로 안내하는 지자체가 있어요.',
        ),
      ],
    },
  ),
  item('cup-lid', '컵 뚜껑', '커피 뚜껑, 플라스틱 뚜껑, 종이컵 뚜껑, 컵뚜껑, 테이크아웃 컵 뚜껑', 'plastic'),
  item(
    'shampoo-bottle',
    '샴푸 통',
    '샴푸, 린스, 바디워시, 샴푸통, 린스통, 바디워시 통, 샴푸 용기, 린스 용기, 바디워시 용기, 샴푸 병, 핸드워시 통, 손세정제 통, 손 세정제 용기',
    'plastic',
    {
      note: '펌프는 쇠 스프링이 들어 있으니 빼서 종량제봉투에 버리세요.',
      situations: [
        when(
          'mixed',
          'plastic',
          '펌프가 달렸으면 펌프를 빼서 종량제봉투에 버리고, 통은 헹궈 플라스틱류로 내놓으세요.',
        ),
      ],
    },
  ),
  item(
    'detergent-bottle',
    '세제 통',
    '세제통, 세제 용기, 섬유유연제 통, 섬유유연제 용기, 유연제통, 주방세제 통, 락스 통, 락스통, 표백제 통',
    'plastic',
    { note: '여러 번 헹구세요.' },
  ),
  item(
    'pump-head',
    '펌프',
    '펌프 용기, 샴푸 펌프, 펌핑기, 펌프 뚜껑, 분무기 머리, 펌프 헤드, 분무기, 스프레이 노즐',
    'general-waste',
    { ...mixedMaterial, note: '안에 쇠 스프링이 있어 나눌 수 없으면 종량제봉투예요.' },
  ),
  item(
    'yogurt-cup',
    '요구르트 병',
    '야쿠르트, 야쿠르트병, 요구르트, 요플레, 요플레 통, 요거트, 요플레 용기, 요구르트병, 요거트 용기, 요거트 통, 요구르트 용기, 떠먹는 요구르트 용기, 푸딩 컵',
    'plastic',
    {
      note: '은박 뚜껑은 떼어 종량제봉투에 버리세요.',
      exceptions: [
        except(
          '은박 뚜껑',
          '요거트 뚜껑, 요구르트 뚜껑, 요거트 뚜껑 은박, 즉석밥 뚜껑, 즉석밥 비닐 뚜껑, 알루미늄 뚜껑, 은박 덮개',
          'general-waste',
          '은박과 비닐이 붙은 얇은 뚜껑은 종량제봉투에 버리세요.',
        ),
      ],
    },
  ),
  item(
    'plastic-tub',
    '아이스크림 통',
    '아이스크림 용기 플라스틱, 김 트레이, 과자 트레이, 플라스틱 트레이, 쿠키 트레이, 고기 트레이 플라스틱, 계란판 플라스틱, 플라스틱 계란판, 플라스틱 달걀 케이스, 플라스틱 달걀판, 달걀 케이스, 계란 케이스, 계란 포장, 투명 계란판, 플라스틱 포장재, 블리스터 포장',
    'plastic',
  ),
  item(
    'plastic-basket',
    '플라스틱 바구니',
    '바구니, 바가지, 대야, 세숫대야, 소쿠리, 플라스틱 채반, 양동이, 플라스틱 양동이, 쓰레기통, 휴지통, 플라스틱 휴지통',
    'plastic',
  ),
  item(
    'plastic-toy',
    '플라스틱 장난감',
    '장난감, 레고, 프라모델, 블록, 블럭, 플라스틱 블록, 조립 블록, 인형 플라스틱, 미니카, 플라스틱 로봇',
    'plastic',
    {
      note: '한 가지 플라스틱으로만 된 것만 플라스틱류예요.',
      situations: [
        when(
          'mixed',
          'general-waste',
          '나사, 고무, 천이 섞여 나눌 수 없으면 종량제봉투에 버리세요. 건전지가 들어가는 장난감은 소형가전이에요.',
        ),
      ],
      exceptions: [
        except(
          '놀이 기구',
          '미끄럼틀, 아기 미끄럼틀, 붕붕카, 보행기, 쏘서, 아기 체육관, 유아 놀이기구',
          'bulky',
          '크거나 재질이 섞인 놀이 기구는 대형폐기물로 신고하세요.',
        ),
      ],
    },
  ),
  item('plastic-hanger', '플라스틱 옷걸이', '옷걸이, 플라스틱옷걸이', 'plastic', {
    note: '쇠고리가 달렸으면 빼고 내놓으세요.',
    situations: [when('mixed', 'general-waste', '쇠고리를 뺄 수 없으면 종량제봉투에 버리세요.')],
    exceptions: [
      except(
        '철제 옷걸이',
        '세탁소 옷걸이, 철 옷걸이, 쇠 옷걸이, 철사 옷걸이',
        'scrap-metal',
        '쇠로 된 옷걸이는 고철로 내놓거나 세탁소에 돌려주세요.',
      ),
      except('나무 옷걸이', '원목 옷걸이', 'general-waste', '나무 옷걸이는 종량제봉투에 버리세요.'),
    ],
  }),
  item('flower-pot-plastic', '플라스틱 화분', '플라스틱화분, 모종 화분, 포트 화분', 'plastic', {
    note: '흙을 털고 씻으세요.',
  }),
  item('bottle-cap-plastic', '뚜껑', '플라스틱 병뚜껑, 병뚜껑, 마개', 'plastic', {
    note: '뚜껑은 재질을 보세요. 투명 페트병 뚜껑은 닫은 채 병과 함께, 플라스틱은 플라스틱류, 쇠는 고철이에요.',
  }),
  item(
    'plastic-case',
    '칫솔 케이스',
    '칫솔통, 플라스틱 케이스, 비누 케이스, 비누곽, 안경 케이스, 안경집, 휴대폰 케이스 플라스틱, 하드 케이스',
    'plastic',
    { note: '천이나 자석이 붙은 것은 종량제봉투예요.' },
  ),
  item(
    'ptp-blister',
    '알약 포장',
    '알약 껍질, 알약 껍데기, 알약 은박, 알약 껍데기 판, 약 은박, 약 포장, 알약 포장재, 약 껍데기, 알약 판, 약 포장지, 블리스터',
    'general-waste',
    {
      ...mixedMaterial,
      note: '플라스틱과 은박이 붙어 있어 종량제봉투예요. 알약이 남았으면 폐의약품이에요.',
      situations: [when('full', 'medicine', '알약이 들어 있으면 폐의약품 수거함에 넣으세요.')],
    },
  ),
  item(
    'toothbrush',
    '칫솔',
    '치솔, 칫솔모, 양치 칫솔, 헌 칫솔, 치간칫솔, 치간 칫솔, 대나무 칫솔',
    'general-waste',
    mixedMaterial,
  ),
  item(
    'toothpaste-tube',
    '치약 튜브',
    '치약, 치약 껍데기, 치약통, 치약 용기, 튜브, 튜브 용기, 핸드크림 통, 선크림 통, 연고 튜브 빈 것, 폼클렌징 통',
    'plastic',
    {
      note: '끝을 잘라 안을 씻을 수 있으면 플라스틱류예요. 안쪽이 은박이거나 씻기지 않으면 종량제봉투예요.',
      situations: [
        when('full', 'general-waste', '안을 씻어 낼 수 없으면 종량제봉투에 버리세요.'),
        when('coated', 'general-waste', '안쪽이 은박이면 종량제봉투에 버리세요.'),
      ],
    },
  ),
  item('razor', '면도기', '일회용 면도기, 면도칼, 수동 면도기, 면도날', 'general-waste', {
    ...mixedMaterial,
    note: '날을 종이로 두껍게 싸서 버리세요.',
  }),
  item(
    'pen',
    '볼펜',
    '볼펜심, 볼펜 심, 샤프, 사인펜, 싸인펜, 형광펜, 매직, 네임펜, 만년필, 플러스펜, 필기구',
    'general-waste',
    mixedMaterial,
  ),
  item(
    'cd-dvd',
    'CD·DVD',
    'cd, dvd, 시디, 씨디, 디브이디, 비디오테이프, 카세트테이프, 비디오 테이프, 카세트 테이프, 블루레이, 레코드판, 엘피판',
    'general-waste',
    { ...mixedMaterial, note: '플라스틱 케이스는 종이를 빼고 플라스틱류로 내놓으세요.' },
  ),
  item(
    'file-folder',
    '파일철',
    '파일 철, 서류철, 바인더, 클리어 파일, 플라스틱 서류철, 결재판, 클리어화일, 화일철',
    'general-waste',
    mixedMaterial,
  ),
  item('straw', '빨대', '플라스틱 빨대, 스트로우, 일회용 빨대, 음료 빨대', 'general-waste', {
    ...tooSmall,
    exceptions: [
      except(
        '종이 빨대',
        '종이빨대',
        'general-waste',
        '음료가 배고 코팅되어 종이류가 아니에요. 종량제봉투에 버리세요.',
      ),
    ],
  }),
  item(
    'plastic-cutlery',
    '일회용 수저',
    '일회용 숟가락, 일회용 포크, 플라스틱 숟가락, 플라스틱 포크, 일회용 젓가락 플라스틱, 플라스틱 수저, 아이스크림 숟가락, 일회용 나이프, 플라스틱 칼',
    'general-waste',
    tooSmall,
  ),
  item('rubber-basin', '고무 대야', '고무 다라이, 고무대야, 다라이, 고무통, 고무 다라', 'bulky', {
    ...notAs('plastic', '고무가 섞여 플라스틱류로 재활용되지 않아요.'),
    note: '작은 것은 잘라 종량제봉투에 버려도 돼요. 지자체마다 달라요.',
  }),
  item(
    'phone-case',
    '휴대폰 케이스',
    '폰케이스, 폰 케이스, 실리콘 케이스, 젤리 케이스, 스마트폰 케이스, 그립톡, 강화유리 필름, 액정 필름',
    'general-waste',
    mixedMaterial,
  ),
  item('cutting-board', '플라스틱 도마', '도마, 실리콘 도마, 나무 도마', 'general-waste', {
    note: '플라스틱 한 가지로 된 도마는 플라스틱류로 받는 지자체도 있어요. 나무와 실리콘은 종량제봉투예요.',
  }),
  item(
    'rubber-seal',
    '고무 패킹',
    '패킹, 고무줄, 고무 밴드, 고무, 고무 호스, 호스, 고무 마개',
    'general-waste',
    notAs('plastic', '고무는 플라스틱류가 아니에요.'),
  ),
  item(
    'pvc-pipe',
    'PVC 제품',
    'pvc, 피브이씨, pvc 파이프, 플라스틱 파이프, 파이프, 튜브 물놀이, 물놀이 튜브, 비닐 튜브, 풀장, 에어 매트',
    'general-waste',
    {
      ...notAs('plastic', 'PVC는 다른 플라스틱의 재활용을 방해해요.'),
      situations: [when('too-big', 'bulky', '봉투에 들어가지 않으면 대형폐기물로 신고하세요.')],
    },
  ),
  item('lighter', '라이터', '일회용 라이터, 가스 라이터, 점화기', 'general-waste', {
    ...mixedMaterial,
    note: '바람이 통하는 바깥에서 가스를 끝까지 뺀 다음 버리세요.',
    situations: [
      when(
        'full',
        'general-waste',
        '가스가 남았으면 불이 없는 바깥에서 버튼을 눌러 고정하고, 다 빠진 다음 종량제봉투에 버리세요.',
      ),
    ],
  }),
  item(
    'cosmetic-container',
    '화장품 용기',
    '화장품통, 화장품 통, 화장품 병, 화장품병, 쿠션 팩트, 팩트, 립스틱, 마스카라, 파운데이션, 아이섀도, 화장품 샘플, 크림통, 로션통, 스킨병, 화장품',
    'plastic',
    {
      note: '남은 내용물은 휴지에 닦아 종량제봉투에 버리고, 용기는 재질대로(플라스틱, 투명 유리병) 내놓으세요.',
      situations: [
        when('mixed', 'general-waste', '거울이나 금속이 붙어 나눌 수 없으면 종량제봉투에 버리세요.'),
        when(
          'full',
          'general-waste',
          '남은 내용물은 휴지나 신문지에 흡수시켜 종량제봉투에 버리고 용기는 씻으세요.',
        ),
      ],
    },
  ),
  item('contact-lens', '콘택트렌즈', '렌즈, 콘텍트렌즈, 소프트렌즈, 일회용 렌즈, 렌즈 통', 'general-waste', {
    ...tooSmall,
    note: '변기나 세면대에 버리지 마세요.',
  }),
  item('tumbler', '텀블러', '보온병, 스텐 텀블러, 스테인리스 텀블러, 스텐 보온병', 'scrap-metal', {
    note: '고무 패킹과 플라스틱 뚜껑을 떼세요.',
    situations: [when('mixed', 'general-waste', '금속과 플라스틱을 나눌 수 없으면 종량제봉투에 버리세요.')],
  }),
  item(
    'water-bottle-reusable',
    '플라스틱 물통',
    '물통, 물병, 다회용 물병, 운동 물병, 젖병, 쉐이커',
    'plastic',
    { note: '빨대 고무와 패킹은 빼세요. 유리나 스테인리스로 된 것은 재질대로 버리세요.' },
  ),
  item(
    'clothes-storage-box',
    '리빙박스',
    '플라스틱 수납함, 수납 상자, 정리함, 플라스틱 서랍, 수납함, 리빙 박스, 공간박스 플라스틱',
    'plastic',
    { situations: [when('too-big', 'bulky', '수거함에 들어가지 않게 크면 대형폐기물로 신고하세요.')] },
  ),
]
