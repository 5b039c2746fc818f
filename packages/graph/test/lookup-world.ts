import type { Clock, FindAreas, MentionedArea, RunEventBody } from '@eco2/ports'

/** Sunday 2026-11-22, 14:30 in Korea. */
export const NOW = Date.parse('2026-11-22T05:30:00Z')
export const clock: Clock = { now: () => NOW }

export const seoul = { latitude: 37.5665, longitude: 126.978 }
export const gangnam = { latitude: 37.4979, longitude: 127.0276 }

const AREAS: Readonly<Record<string, MentionedArea>> = {
  부산: { province: '부산광역시' },
  서울: { province: '서울특별시' },
  강남구: { province: '서울특별시', district: '강남구' },
  서초구: { province: '서울특별시', district: '서초구' },
  해운대구: { province: '부산광역시', district: '해운대구' },
  중구: { district: '중구', ambiguous: ['서울특별시', '부산광역시'] },
}

/** A few areas, as whole words with their particles. */
export const findAreas: FindAreas = (text) =>
  [...text.matchAll(/[가-힣]+/gu)].flatMap(([word]) => {
    const name = Object.keys(AREAS).find((area) =>
      new RegExp(`^${area}(?:은|는|이랑|랑|의|에|에서|요)?$`, 'u').test(word),
    )
    const area = name === undefined ? undefined : AREAS[name]
    return area === undefined ? [] : [area]
  })

/** `weather.observe ok`, in order. */
export function toolsOf(events: readonly RunEventBody[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'tool-end' ? [`${event.name} ${event.outcome}`] : []))
}

export function sourcesOf(events: readonly RunEventBody[]) {
  return events.filter((event) => event.type === 'source')
}
