import type { DisposalItem } from '../../schema.ts'
import { except, item, notAs, when } from '../item.ts'

export const batteryItems: readonly DisposalItem[] = [
  item(
    'dry-cell',
    '건전지',
    '배터리, 폐건전지, 폐전지, 전지, 알카라인 건전지, 알카라인 전지, 망간 건전지, 1회용 건전지, 일회용 건전지, 리모컨 건전지, 에이에이 건전지, aa 건전지, aaa 건전지, 밧데리, 약 다 된 건전지',
    'battery',
  ),
  item(
    'rechargeable-cell',
    '충전지',
    '충전식 건전지, 충전 건전지, 니켈 전지, 니켈수소 전지, 니카드 전지, 재충전 건전지',
    'battery',
  ),
  item(
    'button-cell',
    '버튼 전지',
    '단추형 전지, 단추 전지, 수은 전지, 수은전지, 코인 전지, 코인 배터리, 동전 건전지, 시계 건전지, 시계 배터리, 보청기 건전지',
    'battery',
    { note: '아이가 삼키지 않게 바로 테이프를 감아 두세요.' },
  ),
  item(
    'power-bank',
    '보조배터리',
    '보조 배터리, 휴대용 배터리, 휴대용 충전기, 파워뱅크, 외장 배터리, 보밧, 무선 보조배터리',
    'power-bank',
  ),
  item(
    'lithium-battery',
    '리튬 배터리',
    '리튬이온 배터리, 리튬 전지, 리튬이온 전지, 휴대폰 배터리, 핸드폰 배터리, 노트북 배터리, 카메라 배터리, 배터리 팩, 청소기 배터리, 드론 배터리, 18650 배터리, 전동공구 배터리',
    'power-bank',
    { note: '기기에서 빠지지 않는 배터리는 억지로 빼지 말고 제품째 전자제품으로 내놓으세요.' },
  ),
  item(
    'mobility-battery',
    '전동킥보드·전기자전거 배터리',
    '전기차 배터리, 전기 자동차 배터리, 킥보드 배터리, 전동킥보드 배터리, 전기자전거 배터리, 전기 자전거 배터리',
    'special-drop-off',
    {
      destination: '제조사·판매점 또는 주민센터에 문의해 따로 넘기기',
      note: '크고 위험한 배터리라 작은 폐건전지 수거함에 넣지 마세요.',
      situations: [
        when(
          'swollen',
          'swollen-battery',
          '부풀었으면 충전하지 말고 불에 타지 않는 바깥에 두고, 제조사나 주민센터에 바로 문의하세요.',
        ),
      ],
    },
  ),
  item(
    'car-battery',
    '자동차 배터리',
    '차량용 배터리, 납축전지, 차 배터리, 자동차 밧데리, 오토바이 배터리, 차량 배터리',
    'car-battery',
  ),
]

export const lampItems: readonly DisposalItem[] = [
  item(
    'fluorescent-lamp',
    '형광등',
    '폐형광등, 직관 형광등, 환형 형광등, 안정기내장형 램프, 삼파장 전구, 콤팩트 형광등, 절전 전구, 형광 램프, 형광등 전구, 형광등 알',
    'lamp',
    {
      exceptions: [
        except(
          '깨진 형광등',
          '형광등 조각, 깨진 형광등 조각, 형광등 깨진 것',
          'incombustible',
          '환기하고 장갑을 낀 다음 신문지에 두껍게 싸서 밀봉해 불연성 마대에 담으세요. 양이 적으면 종량제봉투로 받는 지자체도 있어요.',
        ),
      ],
    },
  ),
  item(
    'led-bulb',
    'LED 전구',
    'led, 엘이디, 엘이디 전구, led 램프, led등, led 형광등, 엘이디 형광등, led 직관등, 엘이디등, led 조명',
    'lamp',
    {
      exceptions: [
        except(
          'LED 평판등',
          'led 평판 조명, 엘이디 평판등, 십자등, led 십자등, 원반등, led 원반등, 면조명, led 방등, 방등',
          'incombustible',
          '판·십자·원반 모양 LED는 형광등 수거함에 넣지 말고 불연성 마대에, 크면 대형폐기물로 버리세요. 지자체마다 달라요.',
        ),
      ],
    },
  ),
  item(
    'incandescent-bulb',
    '백열등',
    '백열전구, 백열 전구, 할로겐 전구, 할로겐등, 할로겐 램프, 필라멘트 전구, 꼬마전구',
    'incombustible',
    notAs('lamp', '수은이 없어 형광등 수거함에서 거두지 않아요.'),
  ),
  item('light-bulb', '전구', '전등, 램프, 등 갈고 남은 것, 전구 알, 조명 전구', 'lamp', {
    note: '형광등과 LED 전구·직관형은 폐형광등 수거함에, 백열전구는 불연성 마대에 버리세요.',
  }),
  item(
    'lamp-ballast',
    '형광등 안정기',
    '안정기, 조명 안정기, 등기구, 조명 기구, 전등갓, 샹들리에',
    'scrap-metal',
    {
      note: '금속으로 된 등기구는 전구를 빼고 고철로 내놓으세요. 유리 갓은 불연성 마대예요.',
      situations: [when('too-big', 'bulky', '큰 등기구는 대형폐기물로 신고하세요.')],
    },
  ),
]
