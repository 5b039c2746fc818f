import { isDeepStrictEqual } from 'node:util'
import type { RunRecords, ViewerItem, ViewerRecords, Violation } from './records.ts'

/** I2: 1, 2, 3, ... for everybody, or a `reset` and then from 1; and what everybody has in the end is the log. */
export function checkViewers({ name, viewers, log = [] }: RunRecords): Violation[] {
  return viewers.flatMap((viewer) => {
    const found = checkOrder(viewer.items)
    const last = viewer.items.findLastIndex(({ kind }) => kind === 'reset')
    const whole = viewer.items.slice(last + 1).flatMap((item) => (item.kind === 'event' ? [item.event] : []))
    if (found.length === 0 && viewer.hasSeenEnd && !isDeepStrictEqual(whole, log)) {
      found.push(`saw ${whole.length} events, the log has ${log.length}, and they are not the same`)
    }
    return found.map((what) => ({ promise: 'I2' as const, what: `${name}, ${viewer.name}: ${what}` }))
  })
}

function checkOrder(items: ViewerRecords['items']): string[] {
  const found: string[] = []
  let expected = 1
  let epoch: string | undefined
  for (const item of items) {
    if (isReset(item)) {
      expected = 1
      epoch = undefined
      continue
    }
    const { seq } = item.event
    if (seq !== expected) found.push(`seq ${seq} where ${expected} was due`)
    if (epoch !== undefined && item.epoch !== epoch) found.push(`seq ${seq}: another epoch without a reset`)
    expected = seq + 1
    epoch = item.epoch
  }
  return found.slice(0, MOST_TOLD)
}

function isReset(item: ViewerItem): item is Extract<ViewerItem, { kind: 'reset' }> {
  return item.kind === 'reset'
}

/** Of one viewer: the first say it all. */
const MOST_TOLD = 3
