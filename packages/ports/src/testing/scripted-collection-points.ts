import type {
  CollectionPoint,
  CollectionPointClientPort,
  CollectionPointQuery,
} from '../collection-point-client-port.ts'
import { PortError } from '../port-error.ts'
import { answerScripted } from './scripted-lookup.ts'
import { shortProvince } from './short-province.ts'

export interface CollectionPointScript {
  /** Found where their address has the area. Default: none. */
  readonly points?: readonly CollectionPoint[]
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedCollectionPoints extends CollectionPointClientPort {
  /** Every query, in order, also those that failed. */
  readonly queries: readonly CollectionPointQuery[]
}

/** Collection points that a test wrote down, within the bounds of the port. No timers. */
export function createScriptedCollectionPoints(script: CollectionPointScript = {}): ScriptedCollectionPoints {
  const queries: CollectionPointQuery[] = []
  const { points = [] } = script

  return {
    queries,
    attribution: { name: '시험용 수거함 목록', url: 'https://points.example' },
    collects: '소형 폐가전',
    findCollectionPoints: (query, options) => {
      queries.push(query)
      const find = (): readonly CollectionPoint[] => {
        checkQuery(query)
        return points.filter((point) => isFound(point, query)).slice(0, query.limit ?? 5)
      }
      return answerScripted(find, { ...script, ...options, labels: LABELS })
    },
  }
}

function checkQuery({ area, placeName = '-', limit = 5 }: CollectionPointQuery): void {
  const isFine =
    area.trim() !== '' && placeName.trim() !== '' && Number.isInteger(limit) && limit >= 1 && limit <= 20
  if (!isFine) throw new PortError('INVALID_REQUEST', 'The query is out of bounds.', LABELS)
}

/** Each word of the area begins a word of the address, or means its province. */
function isFound(
  { name, address }: CollectionPoint,
  { area, placeName = '' }: CollectionPointQuery,
): boolean {
  const addressWords = address.split(/[\s(),]+/)
  const province = shortProvince(address)
  const isInArea = area
    .trim()
    .split(/\s+/)
    .every((part) => addressWords.some((word) => word.startsWith(part)) || shortProvince(part) === province)
  return isInArea && name.includes(placeName.trim())
}

const LABELS = { port: 'CollectionPointClientPort', adapter: 'scripted-collection-points' }
