import type { BulkWasteClientPort, DistrictDisposal, DistrictQuery } from '../bulk-waste-client-port.ts'
import { PortError } from '../port-error.ts'
import { answerScripted } from './scripted-lookup.ts'
import { shortProvince } from './short-province.ts'

export interface BulkWasteScript {
  /** Found by their district and province. Default: none. */
  readonly disposals?: readonly DistrictDisposal[]
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedBulkWaste extends BulkWasteClientPort {
  /** Every query, in order, also those that failed. */
  readonly queries: readonly DistrictQuery[]
}

/** Districts that say what a test wrote down, within the bounds of the port. No timers. */
export function createScriptedBulkWaste(script: BulkWasteScript = {}): ScriptedBulkWaste {
  const queries: DistrictQuery[] = []
  const { disposals = [] } = script

  return {
    queries,
    attribution: { name: '시험용 배출 정보', url: 'https://districts.example' },
    findDistrictDisposal: (query, options) => {
      queries.push(query)
      const find = (): readonly DistrictDisposal[] => {
        const { district, province } = query
        if (district.trim() === '' || province?.trim() === '') {
          throw new PortError('INVALID_REQUEST', 'The query is out of bounds.', LABELS)
        }
        return disposals.filter(
          (disposal) =>
            disposal.district === district.trim() &&
            (province === undefined || shortProvince(disposal.province) === shortProvince(province)),
        )
      }
      return answerScripted(find, { ...script, ...options, labels: LABELS })
    },
  }
}

const LABELS = { port: 'BulkWasteClientPort', adapter: 'scripted-bulk-waste' }
