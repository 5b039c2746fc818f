import { useEffect, useState } from 'preact/hooks'

/** Whether `at` (Unix milliseconds) has passed, by the clock of this device. */
export function useIsPast(at: number): boolean {
  const [isPast, setIsPast] = useState(at <= Date.now())
  useEffect(() => {
    const left = at - Date.now()
    setIsPast(left <= 0)
    if (left <= 0 || left > LONGEST_TIMER_MS) return
    const timer = setTimeout(() => setIsPast(true), left)
    return () => clearTimeout(timer)
  }, [at])
  return isPast
}

/** A longer one goes off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
