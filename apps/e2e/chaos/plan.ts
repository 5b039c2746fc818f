import { createRandom, type Random } from './random.ts'

/** Everything that happens, decided beforehand: the same seed gives the same plan. Times count from the first question. */
export interface ChaosPlan {
  readonly seed: number
  readonly runs: readonly RunPlan[]
  readonly faults: readonly Fault[]
}

export interface RunPlan {
  readonly number: number
  readonly atMs: number
  readonly gateway: number
  /** What the model says: so many deltas, one every `gapMs`. */
  readonly deltas: number
  readonly gapMs: number
  /** Cancelled when its first viewer has seen so many events; its model then never ends by itself. */
  readonly cancelAfterEvents?: number
  /** The same request again, at once and at the other gateway. */
  readonly isAskedTwice: boolean
  /** The same key with another body, afterwards. */
  readonly isMisused: boolean
  readonly viewers: readonly ViewerPlan[]
}

export interface ViewerPlan {
  readonly gateway: number
  /** Leaves after so many events of a connection, and comes back at the other gateway. One number per connection. */
  readonly leavesAfterEvents: readonly number[]
}

export type FaultKind = keyof typeof FAULTS

export interface Fault {
  readonly atMs: number
  readonly kind: FaultKind
  /** Which worker or gateway. */
  readonly index: number
  /** How long a stopped one stays stopped. */
  readonly forMs: number
}

export interface PlanSize {
  readonly runs: number
  /** Questions and faults come within this time. */
  readonly spanMs: number
  /** Of each kind of fault, at most. */
  readonly faultsOfAKind: number
}

export function makePlan(seed: number, size: PlanSize): ChaosPlan {
  const random = createRandom(seed)
  const runs = Array.from({ length: size.runs }, (_, number) => planRun(number, size, random))
  const kinds = Object.keys(FAULTS) as FaultKind[]
  const faults = kinds.flatMap((kind) =>
    Array.from({ length: random.between(1, size.faultsOfAKind * FAULTS[kind].weight) }, () =>
      planFault(kind, size, random),
    ),
  )
  return { seed, runs, faults: faults.toSorted((a, b) => a.atMs - b.atMs) }
}

function planRun(number: number, { spanMs }: PlanSize, random: Random): RunPlan {
  const isCancelled = random.chance(0.15)
  const viewers = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => ({
    gateway: random.between(0, GATEWAYS - 1),
    leavesAfterEvents: Array.from({ length: random.pick([0, 1, 1, 3]) }, () => random.between(1, 12)),
  }))
  return {
    number,
    // All in the first part, and then long at work: together, and under every fault.
    atMs: random.between(0, Math.floor(spanMs / 4)),
    gateway: random.between(0, GATEWAYS - 1),
    deltas: random.between(10, 80),
    gapMs: random.pick([50, 100, 150]),
    ...(isCancelled && { cancelAfterEvents: random.between(1, 15) }),
    isAskedTwice: random.chance(0.3),
    isMisused: random.chance(0.2),
    viewers,
  }
}

function planFault(kind: FaultKind, { spanMs }: PlanSize, random: Random): Fault {
  return {
    atMs: random.between(500, spanMs),
    kind,
    index: random.between(0, FAULTS[kind].targets - 1),
    forMs: random.between(PAST_THE_LOCK_MS, PAST_THE_LOCK_MS + 2_000),
  }
}

export const GATEWAYS = 2
export const WORKERS = 3

/** What can go wrong, how many there are to choose from, and how much oftener than a rare thing it happens. */
export const FAULTS = {
  'kill worker': { targets: WORKERS, weight: 1 },
  'stop worker': { targets: WORKERS, weight: 1 },
  'end worker': { targets: WORKERS, weight: 1 },
  'kill gateway': { targets: GATEWAYS, weight: 1 },
  'end gateway': { targets: GATEWAYS, weight: 1 },
  'cut normal': { targets: 1, weight: 2 },
  'cut pubsub': { targets: 1, weight: 4 },
} as const

/** Lock 5 s, looked for every 2 s (WIRE, rule 5): its jobs have another holder by then. */
const PAST_THE_LOCK_MS = 7_500
