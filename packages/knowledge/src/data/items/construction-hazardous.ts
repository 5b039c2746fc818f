import type { DisposalItem } from '../../schema.ts'
import { except, item, notAs, when } from '../item.ts'

export const constructionItems: readonly DisposalItem[] = [
  item(
    'construction-debris',
    '공사 쓰레기',
    '폐자재, 건축 자재, 공사 자재, 인테리어 자재, 공사하고 나온 것, 인테리어 쓰레기, 인테리어 폐기물, 공사 폐기물, 집수리 쓰레기, 리모델링 폐기물, 공사장 쓰레기, 건축 폐기물, 폐콘크리트, 건설 폐기물, 철거 쓰레기',
    'construction',
  ),
  item(
    'floor-material',
    '마루·장판',
    '마루, 강화마루, 뜯어낸 장판, 데코타일, 바닥재, 몰딩, 걸레받이',
    'construction',
  ),
  item('plaster-board', '석고보드', '석고, 석고 보드, 천장재, 텍스, 유리섬유, 글라스울', 'construction', {
    exceptions: [
      except(
        '석면 슬레이트',
        '슬레이트, 석면',
        'special-drop-off',
        '몸에 해로우니 만지지 말고 구청·시청에 석면 처리 지원을 문의하세요.',
      ),
    ],
  }),
  item('bathroom-remodel', '욕실 공사 폐기물', '깨진 세면대, 철거한 변기, 욕조 철거', 'construction'),
  item('silicone-sealant', '실란트', '실리콘 건축용, 우레탄폼, 퍼티, 백시멘트, 줄눈', 'construction', {
    note: '다 쓴 튜브는 종량제봉투에 버리세요. 우레탄폼 캔은 가스를 다 빼세요.',
  }),
]

export const hazardousItems: readonly DisposalItem[] = [
  item(
    'pills',
    '알약',
    '약, 폐의약품, 의약품, 유통기한 지난 약, 먹다 남은 약, 남은 약, 처방약, 감기약, 진통제, 가루약, 캡슐약, 조제약, 두통약, 소화제, 항생제, 해열제, 폐의약, 안 먹는 약',
    'medicine',
  ),
  item(
    'liquid-medicine',
    '물약',
    '시럽, 시럽약, 감기 시럽, 어린이 시럽, 액체약, 해열제 시럽, 가글약',
    'medicine',
    {
      note: '물약은 우체통에 넣지 마세요.',
      steps: [
        '뚜껑을 꼭 닫아 새지 않게 하세요.',
        '병째 약국, 보건소, 주민센터의 폐의약품 수거함에 넣으세요.',
        '변기나 하수구에 붓지 마세요.',
      ],
    },
  ),
  item(
    'ointment',
    '연고',
    '안약, 바르는 약, 크림약, 점안액, 인공눈물, 코 스프레이, 흡입기, 천식 흡입기, 안연고',
    'medicine',
    { note: '겉 상자만 종이류로 빼고 용기째 넣으세요.' },
  ),
  item('vitamins', '영양제', '비타민, 건강기능식품, 홍삼, 유산균, 오메가3', 'general-waste', {
    ...notAs('medicine', '건강기능식품은 의약품이 아니에요.'),
    note: '병과 상자에서 꺼내 종량제봉투에 버리고 하수구에는 버리지 마세요. 폐의약품과 함께 받는 지자체도 있어요.',
  }),
  item('medicine-bottle', '약병', '약통, 빈 약통, 물약병, 영양제 통, 빈 약병, 시럽병, 비타민 통', 'plastic', {
    note: '비우고 헹군 플라스틱 약병은 플라스틱류, 유리 약병은 유리병이에요.',
    situations: [when('full', 'medicine', '약이 남았으면 폐의약품 수거함에 넣으세요.')],
  }),
  item(
    'syringe',
    '주사기',
    '주삿바늘, 주사 바늘, 인슐린 주사, 인슐린 바늘, 란셋, 혈당 바늘, 채혈침, 혈당 측정 바늘',
    'special-drop-off',
    {
      ...notAs('medicine', '찔릴 수 있어 폐의약품 수거함에 그냥 넣으면 안 돼요.'),
      destination: '보건소·병원에 문의해 넘기기',
      note: '뚜껑 있는 단단한 통에 넣고 ‘주사바늘’이라고 적은 다음 보건소나 병원에 받는지 물어보세요.',
    },
  ),
  item(
    'thermometer-mercury',
    '수은 체온계',
    '수은체온계, 수은 온도계, 수은 혈압계, 체온계, 온도계, 혈압계, 수은',
    'mercury',
    {
      note: '수은이 없는 전자 체온계는 전지를 빼고 소형가전으로 내놓으세요.',
      exceptions: [
        except(
          '전자 체온계',
          '디지털 체온계, 귀 체온계, 비접촉 체온계, 전자 혈압계, 혈당 측정기',
          'small-electronics',
          '건전지를 빼고 소형가전 수거함에 넣으세요.',
        ),
      ],
    },
  ),
  item(
    'pesticide',
    '농약',
    '제초제, 살균제, 농약병, 농약 병, 농약 봉지, 살충제 원액, 농약 통, 진딧물 약, 남은 농약',
    'pesticide',
    { note: '빈 농약 용기는 마을 농약 용기 수거함이나 주민센터에 문의하세요.' },
  ),
  item('rat-poison', '쥐약', '바퀴벌레 약, 바퀴약, 개미약, 좀약, 나프탈렌, 쥐덫 약', 'pesticide', {
    note: '좀약처럼 다 써서 얼마 남지 않은 것은 비닐에 싸서 종량제봉투에 버릴 수 있어요.',
  }),
  item(
    'paint',
    '페인트',
    '남은 페인트, 수성페인트, 유성페인트, 폐페인트, 도료, 바니시, 니스, 오일 스테인, 방수액',
    'paint',
  ),
  item('adhesive', '접착제', '본드, 순간접착제, 목공풀, 공업용 본드, 글루건 심, 강력 접착제', 'paint', {
    note: '다 쓴 튜브나 굳은 것은 종량제봉투에 버리세요.',
  }),
  item(
    'solvent',
    '시너',
    '신나, 희석제, 유기용제, 알코올, 석유, 등유, 휘발유, 경유, 라이터 기름, 벤젠, 솔벤트',
    'paint',
    { note: '불이 붙기 쉬우니 밀봉하고 소방서나 주민센터에 문의하세요.' },
  ),
  item(
    'engine-oil',
    '엔진오일',
    '폐엔진오일, 폐오일, 자동차 오일, 윤활유, 브레이크 오일, 부동액, 폐유',
    'special-drop-off',
    {
      ...notAs('cooking-oil', '먹는 기름과 섞이면 재활용할 수 없어요.'),
      destination: '카센터·정비소에 맡기기',
      note: '하수구나 땅에 붓지 마세요.',
    },
  ),
  item(
    'chemical-cleaner',
    '독한 세정제',
    '락스, 표백제, 배수구 세정제, 염산, 뚫어뻥 액, 곰팡이 제거제, 염색약, 파마약, 뚫어뻥',
    'paint',
    {
      note: '섞지 말고 다 쓴 다음 통을 헹궈 플라스틱류로 내놓으세요. 많이 남았으면 주민센터에 문의하세요. 뚫어뻥 도구는 종량제봉투예요.',
    },
  ),
  item('fireworks', '폭죽', '불꽃놀이, 화약, 성냥, 조명탄', 'special-drop-off', {
    destination: '쓴 것은 물에 적셔 종량제봉투, 쓰지 않은 것은 판매처·경찰서에 문의',
    note: '물에 충분히 적셔 불씨를 없애세요. 쓰지 않은 화약류는 함부로 버리지 마세요.',
  }),
  item(
    'radon-item',
    '라돈 제품',
    '라돈 침대, 라돈 매트리스, 음이온 제품, 음이온 팔찌, 방사능 제품',
    'special-drop-off',
    {
      destination: '지자체·제조사에 문의',
      note: '비닐로 싸 두고 구청·시청 청소과에 수거 방법을 물어보세요.',
    },
  ),
]

export const cookingOilItems: readonly DisposalItem[] = [
  item(
    'cooking-oil',
    '식용유',
    '폐식용유, 튀김 기름, 튀김기름, 기름, 콩기름, 올리브유, 참기름, 들기름, 카놀라유, 포도씨유, 유통기한 지난 식용유, 쓰고 남은 기름, 치킨 기름, 튀긴 기름, 부침 기름, 오래된 식용유',
    'cooking-oil',
    {
      situations: [
        when(
          'full',
          'cooking-oil',
          '뜯지 않은 식용유도 병째 버리지 말고 수거함에 부은 다음 병을 씻어 플라스틱류로 내놓으세요.',
        ),
      ],
    },
  ),
  item(
    'animal-fat',
    '고기 기름',
    '삼겹살 기름, 돼지기름, 굳은 기름, 버터, 마가린, 곰탕 기름, 라드',
    'general-waste',
    {
      ...notAs('cooking-oil', '굳는 동물 기름은 폐식용유 수거함에 부으면 안 돼요.'),
      note: '식혀서 굳힌 다음 키친타월이나 신문지에 싸서 버리세요.',
    },
  ),
  item(
    'oily-paper',
    '기름 닦은 휴지',
    '기름종이 쓴 것, 기름 묻은 키친타월, 기름 먹인 신문지, 기름 닦은 키친타월',
    'general-waste',
  ),
]
