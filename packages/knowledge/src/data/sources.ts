import type { Source } from '../schema.ts'

// The guidance our texts are written from. Publication days are not invented: `checked` is the month of the check.

export const recyclingGuideline = {
  title: '환경부 「재활용가능자원의 분리수거 등에 관한 지침」(훈령)',
  date: '2026-11',
  dateKind: 'checked',
  url: 'https://www.law.go.kr/행정규칙/재활용가능자원의분리수거등에관한지침',
} satisfies Source

export const sortingGuide = {
  title: '환경부·한국환경공단 생활폐기물 분리배출 안내(분리배출.kr, 내 손안의 분리배출)',
  date: '2026-11',
  dateKind: 'checked',
  url: 'https://분리배출.kr',
} satisfies Source

export const foodGuide = {
  title: '환경부 음식물류 폐기물 분리배출 기준 안내',
  date: '2026-11',
  dateKind: 'checked',
} satisfies Source

export const hazardousGuide = {
  title: '환경부 「생활계 유해폐기물 관리지침」',
  date: '2026-11',
  dateKind: 'checked',
} satisfies Source

export const depositScheme = {
  title: '빈용기보증금제도 안내(자원순환보증금관리센터)',
  date: '2026-11',
  dateKind: 'checked',
  url: 'https://www.cosmo.or.kr',
} satisfies Source

export const electronicsPickup = {
  title: '폐전자제품 무상방문수거 안내(1599-0903)',
  date: '2026-11',
  dateKind: 'checked',
  url: 'https://www.15990903.or.kr',
} satisfies Source

export const bulkyGuide = {
  title: '「폐기물관리법」에 따른 지자체 대형폐기물 배출 안내',
  date: '2026-11',
  dateKind: 'checked',
} satisfies Source

export const constructionGuide = {
  title: '「폐기물관리법 시행규칙」 공사장 생활폐기물 배출 안내',
  date: '2026-11',
  dateKind: 'checked',
} satisfies Source
