import { words } from '../korean/particles.ts'
import type { SituationKind } from '../schema.ts'

export interface SituationCues {
  readonly kind: SituationKind
  /** How a reader is told that this was understood. */
  readonly label: string
  /** Stems: any ending may follow. */
  readonly stems: readonly string[]
}

/** Most telling first: with two in one question the upper one decides. */
export const situationCues: readonly SituationCues[] = [
  {
    kind: 'swollen',
    label: '부풀었을 때',
    stems: words(
      '부푼 부풀 배불렀 배불러 배부르 배가부 배나온 뽈록 배부른 배불뚝 빵빵 볼록 불룩 스웰링 부은 부었 팽창 뚱뚱해 부풂 연기나 연기가 뜨거워졌 뜨거워지 너무뜨거 엄청뜨거 타는냄새 불났 불이났',
    ),
  },
  {
    kind: 'full',
    label: '내용물이 남았을 때',
    stems:
      words(`남은 남음 남았 남아 남긴 내용물 안쓴 안먹은 안먹 덜쓴 덜먹은 가득 들어있 들었는데 들어간채 쓰다남 먹다남 마시다남 새제품
      미개봉 안뜯은 뜯지도 반쯤 반정도 아직안 다안쓴 다못쓴 가스있 내용물이들 차있 안비운`),
  },
  {
    kind: 'broken',
    label: '깨지거나 망가졌을 때',
    stems:
      words(`깨묵 깨무 뿌사 뽀사 뽀개 빠사 깨부 금가 금이가 이나갔 이빠져 깨진 깨짐 깨졌 깨져 깨지 깨트 깨뜨 깨먹 깬 깻 께진 금간 금이간 금갔 금이갔 박살 조각 파편 부서 부숴 부러 뿌러 끊어 끊긴 망가 망가진 부서짐 찢어 찢긴 찢겨 구멍
      가죽벗겨 가죽이벗겨 껍질벗겨 껍질이벗겨 까진 까졌 삭은 삭았 밑창떨어 밑창이떨어 굽나가 먹통
      터진 터졌 터져 해진 해졌 헤진 이나간 이빠진 안켜 작동안 안되는데 액이샌 액이새 액샌 누액 액이흘 녹슨 낡아`),
  },
  {
    kind: 'part-missing',
    label: '짝이나 부품이 없을 때',
    stems: words(
      `한짝 한짝만 한쪽 짝없 짝이없 짝잃 짝이안맞 짝안맞 부품없 부품이없 부품빠 부품이빠 부품만 빠진거 뚜껑없 뚜껑이없 반쪽 잃어버린 잃어버려`,
    ),
  },
  {
    kind: 'soiled',
    label: '더러워졌을 때',
    stems:
      words(`쩐 쩔 쩌든 찌들 빨개진 빨개짐 빨개졌 빨개 빨갛 벌겋 벌개 뻘겋 뻘개 누렇 누래 색들 물이들 물이든 기름쩐 끈적 눌러붙 늘어붙 뭍힌 때꼈 더렵 더럽 드럽 안지움 묻은 묻음 묻었 묻어 묻힌 묻혀 뭍은 뭍었 기름묻 기름이묻 기름진 기름범벅 기름기 자국 국물샌 국물흘 국물튄 오줌싼 오줌눈 토한 기름때 기름먹 더러 드러운 지저분 오염 얼룩 때탄 때묻 때가꼈 때가끼 때가타 때가묻 때가탄 찌든 물들었는데 물들었어 물이들었는데 곰팡이 범벅 착색 물든 물들 색이배 배인 배어 배었 배였 뱄
      안지워 안씻겨 안씻기 안씻긴 안닦이 안닦여 안닦인 안빠지 씻어도 안씻긴 안지는 지워지지 씻기지 냄새나 냄새배 냄새가 눌어붙 말라붙 굳어붙 탄자국 튄 튀었 양념된 빨갛게 국물밴 기름밴 기름배 밴 배임 절은 절어 쏟은 쏟았 흘린 엎지른 떡칠 칠갑 물감칠 오줌눈 oily greasy dirty`),
  },
  {
    kind: 'coated',
    label: '코팅되었을 때',
    stems: words(
      '안이은색 안쪽이은색 속이은색 안이은박 안쪽이은박 안쪽은박 안쪽은색 코팅 은박된 은박코팅 비닐코팅 반짝이 방수처리 색있는 색깔있는 색이있 색깔이있 유색 컬러 검은색 까만색',
    ),
  },
  {
    kind: 'mixed',
    label: '다른 재질이 섞였을 때',
    stems: words(
      `섞인 섞였 섞여 혼합 달린 달려있 붙어있 붙어서 안떨어 안떼 떨어지지 떼지지 안분리 분리가안 분리안 분리못 여러재질 다른재질 붙은채`,
    ),
  },
  {
    kind: 'too-big',
    label: '봉투에 들어가지 않을 때',
    stems: words(
      `너무큰 너무커 큰데 커서 크기가 안들어가 들어가지않 부피가 부피큰 봉투에안 봉투보다 대형인 초대형 커다란데 너무크`,
    ),
  },
  { kind: 'wet', label: '젖었을 때', stems: words('젖은 젖었 젖어 눅눅 축축 물먹은 비맞') },
  {
    kind: 'reusable',
    label: '아직 쓸 만할 때',
    stems: words('쓸만 멀쩡 새거 새것 상태좋 상태가좋 아직쓸 쓸수있 사용가능 기부 나눔 중고로 팔까 되팔'),
  },
]
