/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as Korean writes it; anything else as it is. */
export function formatSourceDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (year === undefined) return date
  return [`${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`].filter(Boolean).join(' ')
}

/** 오늘 14:05, 어제, 3월 4일, 2025년 3월 4일. */
export function formatThreadDate(at: number, now: number): string {
  const date = new Date(at)
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS)
  if (days <= 0) return `오늘 ${formatTime(at)}`
  if (days === 1) return '어제'
  const day = `${date.getMonth() + 1}월 ${date.getDate()}일`
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}년 ${day}`
}

/** 14:05 */
export function formatTime(at: number): string {
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

const DAY_MS = 24 * 60 * 60_000
