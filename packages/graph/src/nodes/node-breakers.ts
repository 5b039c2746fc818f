import type { Clock } from '@eco2/ports'
import type { StageId } from '../stages.ts'
import { NODE_POLICIES } from './node-policy.ts'

/** Which nodes rest, over all runs of a process. */
export interface NodeBreakers {
  /** False: the node rests. True lets one run through; it must report `succeeded`, `failed` or `abandoned`. */
  enter(node: StageId): boolean
  succeeded(node: StageId): void
  failed(node: StageId): void
  /** Cancelled from outside: says nothing about the node. */
  abandoned(node: StageId): void
}

interface NodeRecord {
  failuresInARow: number
  restsUntil: number
  /** After a rest one run looks whether the node is well again; the others go on resting until it knows. */
  isProbing: boolean
}

export function createNodeBreakers(clock: Clock): NodeBreakers {
  const records = new Map<StageId, NodeRecord>()
  const recordOf = (node: StageId): NodeRecord => {
    const record = records.get(node) ?? { failuresInARow: 0, restsUntil: 0, isProbing: false }
    records.set(node, record)
    return record
  }

  return {
    enter(node) {
      const breaker = NODE_POLICIES[node].breaker
      const record = recordOf(node)
      if (breaker === undefined || record.failuresInARow < breaker.failures) return true
      if (record.isProbing || clock.now() < record.restsUntil) return false
      record.isProbing = true
      return true
    },
    succeeded(node) {
      records.delete(node)
    },
    failed(node) {
      const breaker = NODE_POLICIES[node].breaker
      if (breaker === undefined) return
      const record = recordOf(node)
      record.failuresInARow += 1
      record.isProbing = false
      if (record.failuresInARow >= breaker.failures) record.restsUntil = clock.now() + breaker.restMs
    },
    abandoned(node) {
      recordOf(node).isProbing = false
    },
  }
}
