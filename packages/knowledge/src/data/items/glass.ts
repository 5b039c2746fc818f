import type { DisposalItem } from '../../schema.ts'
import { except, item, notAs, when } from '../item.ts'

const otherGlass = notAs('glass-bottle', '병과 다른 온도에서 녹아 함께 재활용할 수 없어요.')

export const glassItems: readonly DisposalItem[] = [
  item(
    'glass-bottle',
    '유리병',
    '병, 빈 병, 공병, 유리 병, 음료 유리병, 유리 음료수병, 잼병, 잼 병, 소스병, 유리 소스병, 꿀병, 드링크 병, 드링크병, 비타민 음료 병, 박카스, 박카스 병, 비타500, 자양강장제 병, 양념병, 커피 유리병',
    'glass-bottle',
  ),
  item('soju-bottle', '소주병', '소주 병, 소주 유리병, 빈 소주병', 'deposit-bottle'),
  item('beer-bottle', '맥주병', '맥주 병, 맥주 유리병, 국산 맥주병', 'deposit-bottle', {
    exceptions: [
      except(
        '수입 맥주병',
        '외국 맥주병',
        'glass-bottle',
        '보증금 표시가 없는 병은 헹궈서 유리병으로 내놓으세요.',
      ),
    ],
  }),
  item(
    'soda-glass-bottle',
    '청량음료 유리병',
    '사이다 유리병, 콜라 유리병, 빈 병 보증금, 빈병 보증금, 보증금 병, 보증금병, 공병 보증금, 빈용기 보증금, 보증금 있는 병, 재사용 병',
    'deposit-bottle',
  ),
  item(
    'wine-bottle',
    '와인병',
    '와인 병, 양주병, 위스키병, 위스키 병, 보드카병, 사케병, 술병, 포도주병',
    'glass-bottle',
    { note: '코르크는 빼서 종량제봉투에 버리세요. 보증금이 없는 병이에요.' },
  ),
  item(
    'glass-jar-lid',
    '병뚜껑 쇠',
    '쇠 병뚜껑, 맥주 병뚜껑, 소주 병뚜껑, 소주 뚜껑, 철 뚜껑, 금속 뚜껑, 잼 뚜껑, 유리병 뚜껑, 왕관 뚜껑, 크라운캡',
    'scrap-metal',
    { note: '쇠로 된 뚜껑은 고철이나 캔과 함께 내놓으세요.' },
  ),
  item('cork', '코르크', '코르크 마개, 와인 코르크, 와인 마개', 'general-waste'),
  item(
    'perfume-bottle',
    '향수병',
    '향수, 향수 병, 디퓨저, 디퓨저 병, 매니큐어, 매니큐어 병, 매니큐어병, 아세톤',
    'glass-bottle',
    {
      note: '남은 액체는 휴지에 흡수시켜 종량제봉투에 버리고, 병은 뚜껑을 떼고 유리병으로 내놓으세요. 뚜껑이 떨어지지 않으면 불연성 마대예요.',
      situations: [
        when(
          'full',
          'general-waste',
          '남은 액체는 바람이 통하는 곳에서 휴지나 신문지에 흡수시켜 종량제봉투에 버리세요. 하수구에 붓지 마세요.',
        ),
      ],
    },
  ),
  item(
    'milky-cosmetic-bottle',
    '유백색 화장품병',
    '유백색 유리병, 불투명 화장품병, 하얀 화장품 유리병, 도자기 화장품병',
    'incombustible',
    otherGlass,
  ),
  item(
    'drinking-glass',
    '유리컵',
    '유리 컵, 유리잔, 와인잔, 와인 잔, 소주잔, 맥주잔, 물컵 유리, 크리스털 잔, 크리스털, 유리 그릇, 유리그릇, 유리 접시, 유리접시',
    'incombustible',
    {
      ...otherGlass,
      situations: [
        when(
          'broken',
          'incombustible',
          '깨진 조각은 신문지에 두껍게 싸세요. 양이 적으면 ‘깨진 유리’라고 적어 종량제봉투에, 많으면 불연성 마대에 담으세요.',
        ),
      ],
    },
  ),
  item(
    'broken-glass',
    '깨진 유리',
    '유리 조각, 깨진 병, 깨진 유리병, 깨진 컵, 유리 파편, 유리, 깨진 유리 조각, 깨진 잔',
    'incombustible',
    {
      destination: '양이 적으면 신문지에 싸서 종량제봉투, 많으면 불연성 폐기물 마대',
      note: '깨진 유리는 병이라도 재활용되지 않아요.',
      steps: [
        '장갑을 끼고 조각을 모으세요.',
        '신문지에 두껍게 싸고 겉에 ‘깨진 유리’라고 적으세요.',
        '적은 양은 종량제봉투에, 많으면 불연성 마대에 담으세요.',
      ],
    },
  ),
  item(
    'heat-resistant-glass',
    '내열유리',
    '내열유리 냄비 뚜껑, 유리로 된 뚜껑, 유리 뚜껑, 내열유리 그릇, 파이렉스, 내열유리 용기, 내열 유리 그릇, 유리 냄비, 유리 반찬통, 유리 밀폐용기, 오븐 그릇, 유리 냄비 뚜껑, 냄비 뚜껑 유리, 유리 주전자, 커피 서버, 내열 용기',
    'incombustible',
    otherGlass,
  ),
  item(
    'mirror',
    '거울',
    '손거울, 탁상 거울, 화장대 거울, 전신거울, 전신 거울, 깨진 거울, 벽거울',
    'incombustible',
    { ...otherGlass, situations: [when('too-big', 'bulky', '전신거울처럼 크면 대형폐기물로 신고하세요.')] },
  ),
  item(
    'window-glass',
    '판유리',
    '유리창, 창문 유리, 식탁 유리, 액자 유리, 유리판, 강화유리, 테이블 유리, 창유리',
    'bulky',
    { ...otherGlass, note: '작은 것은 싸서 불연성 마대에, 큰 것은 깨지 말고 대형폐기물로 신고하세요.' },
  ),
  item('fish-tank', '어항', '수조, 유리 어항, 물고기 어항', 'bulky', {
    note: '작은 유리 어항은 불연성 마대에 담을 수 있어요. 물을 비우세요.',
  }),
  item('glasses', '안경', '선글라스, 썬글라스, 돋보기, 안경테, 안경알', 'general-waste', {
    note: '재질이 섞여 있어 종량제봉투예요. 기부를 받는 안경점도 있어요.',
  }),
]
