import { expect, test } from 'vitest'
import { formatSourceDate, formatThreadDate } from './format-date.ts'
import { isOwnImage } from './own-image.ts'
import { toReadableHost } from './readable-host.ts'
import { readRoute, toRoute } from './route.ts'
import { toStageOfTool, toToolName } from './tool-names.ts'

test.each([
  ['2026', '2026년'],
  ['2026-01', '2026년 1월'],
  ['2026-11-03', '2026년 11월 3일'],
  ['2026년 봄', '2026년 봄'],
])('the date of a source: %s', (date, korean) => {
  expect(formatSourceDate(date)).toBe(korean)
})

test.each([
  [new Date(2026, 10, 22, 9, 5), '오늘 09:05'],
  [new Date(2026, 10, 21, 23, 59), '어제'],
  [new Date(2026, 2, 4), '3월 4일'],
  [new Date(2025, 2, 4), '2025년 3월 4일'],
])('the date of a thread: %s', (date, korean) => {
  expect(formatThreadDate(date.getTime(), new Date(2026, 10, 22, 10, 0).getTime())).toBe(korean)
})

test.each([
  ['https://www.Law.go.kr/a?b', 'law.go.kr'],
  ['https://분리배출.kr', '분리배출.kr'],
  ['http://a.kr:8080/x', 'a.kr'],
  ['https://аpple.com/', 'xn--pple-43d.com'],
  ['https://a.kr\\@evil.kr/', 'a.kr'],
])('the host of %s', (address, host) => {
  expect(toReadableHost(address)).toBe(host)
})

test('only our own images are shown', () => {
  expect(isOwnImage('/v1/images/Ab_-9')).toBe(true)
  for (const url of [
    '',
    'https://a.kr/v1/images/a',
    '//a.kr/v1/images/a',
    '/v1/images/',
    '/v1/images/../me',
    '/v1/images/a?b',
    '/v1/images/a/b',
    'data:image/png;base64,AAAA',
  ]) {
    expect(isOwnImage(url), url).toBe(false)
  }
})

test('a lookup has a Korean name, and stands below its own stage or the one that had begun last', () => {
  expect(toToolName('weather.observe')).toBe('지금 날씨 조회')
  expect(toToolName('something.new')).toBe('자료 조회')
  const stages = ['intent', 'weather', 'image_generation']
  expect(toStageOfTool({ name: 'weather.observe', stage: 'image_generation' }, stages)).toBe('weather')
  expect(toStageOfTool({ name: 'location.geocode', stage: 'weather' }, stages)).toBe('weather')
  expect(toStageOfTool({ name: 'location.geocode' }, stages)).toBeUndefined()
})

test('the route keeps the thread, and nothing else', () => {
  expect(readRoute(toRoute('abcdefghijklmnop'))).toBe('abcdefghijklmnop')
  for (const hash of [
    '',
    '#/',
    toRoute(undefined),
    '#/t/short',
    '#/t/../../v1/threads',
    '#/t/<script>aaaaaaaaaaa',
  ]) {
    expect(readRoute(hash), hash).toBeUndefined()
  }
})
