import type { PortError } from '../port-error.ts'
import type { RecyclablePrice, RecyclablePricePort, RecyclablePriceQuery } from '../recyclable-price-port.ts'
import { answerScripted } from './scripted-lookup.ts'

export interface PriceScript {
  /** Found by their material, whole. Those of the region come before those of the country. Default: none. */
  readonly prices?: readonly RecyclablePrice[]
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedPrices extends RecyclablePricePort {
  /** Every query of `findPrices`, in order, also those that failed. */
  readonly queries: readonly RecyclablePriceQuery[]
}

/** A survey that a test wrote down. No timers. */
export function createScriptedPrices(script: PriceScript = {}): ScriptedPrices {
  const queries: RecyclablePriceQuery[] = []
  const { prices = [] } = script

  return {
    queries,
    attribution: { name: '시험용 가격 조사', url: 'https://prices.example' },
    findPrices: (query, options) => {
      queries.push(query)
      const find = (): readonly RecyclablePrice[] => {
        const found = prices.filter(({ material }) => material === query.material.trim())
        const ofRegion = found.filter(({ region }) => region === query.region)
        return [...ofRegion, ...found.filter(({ region }) => region === '전국' && region !== query.region)]
      }
      return answerScripted(find, { ...script, ...options, labels: LABELS })
    },
    listMaterials: (options) => {
      const list = (): readonly string[] => [...new Set(prices.map(({ material }) => material))]
      return answerScripted(list, { ...script, ...options, labels: LABELS })
    },
  }
}

const LABELS = { port: 'RecyclablePricePort', adapter: 'scripted-prices' }
