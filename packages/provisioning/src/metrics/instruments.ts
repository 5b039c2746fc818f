import { Counter, Gauge, type Registry } from 'prom-client'
import { withDeadline } from '../with-deadline.ts'

/** A sum that only grows. An amount that is not a finite number above 0 is ignored: a measurement never breaks what it measures. */
export interface Count {
  /** Default 1. */
  add(amount?: number): void
}

/** A value that goes up and down. What is not a finite number is ignored. */
export interface Level {
  set(value: number): void
  /** Default 1; negative goes down. */
  add(amount?: number): void
  /**
   * Asked when the metrics are rendered, instead of being set. Nothing is shown while it rejects or takes longer than a
   * second.
   */
  readFrom(read: () => number | Promise<number>): void
}

/** How values are spread: a histogram. */
export interface Spread {
  observe(value: number): void
}

/** One instrument per combination of label values, made when it is first asked for. Keep it where it is used often. */
export interface Family<Labels extends readonly unknown[], Instrument> {
  of(...labels: Labels): Instrument
}

export interface InstrumentOptions {
  readonly name: string
  /** One English sentence with the unit. */
  readonly help: string
  readonly registry: Registry
}

export function createCount({ name, help, registry }: InstrumentOptions): Count {
  return toCount(new Counter({ name, help, registers: [registry] }))
}

export function createLevel({ name, help, registry }: InstrumentOptions): Level {
  let read: (() => number | Promise<number>) | undefined
  const gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => {
      if (!read) return
      const asked = read
      try {
        gauge.set(await withDeadline(async () => asked(), READ_DEADLINE_MS))
      } catch {
        gauge.remove()
      }
    },
  })
  return {
    ...toLevel(gauge),
    readFrom: (reader) => {
      read = reader
    },
  }
}

/** @param toValues the label values in the order of `labelNames`, from whatever the caller has; here they are bounded. */
export function createCounts<Labels extends readonly unknown[]>(
  { name, help, registry }: InstrumentOptions,
  labelNames: readonly string[],
  toValues: (...labels: Labels) => readonly string[],
): Family<Labels, Count> {
  const counter = new Counter({ name, help, labelNames, registers: [registry] })
  return createFamily(toValues, (values) => toCount(counter.labels(...values)))
}

export function createLevels<Labels extends readonly unknown[]>(
  { name, help, registry }: InstrumentOptions,
  labelNames: readonly string[],
  toValues: (...labels: Labels) => readonly string[],
): Family<Labels, Pick<Level, 'set' | 'add'>> {
  const gauge = new Gauge({ name, help, labelNames, registers: [registry] })
  return createFamily(toValues, (values) => toLevel(gauge.labels(...values)))
}

function createFamily<Labels extends readonly unknown[], Instrument>(
  toValues: (...labels: Labels) => readonly string[],
  open: (values: readonly string[]) => Instrument,
): Family<Labels, Instrument> {
  const opened = new Map<string, Instrument>()
  return {
    of: (...labels) => {
      const values = toValues(...labels)
      const key = values.join('\n')
      const known = opened.get(key)
      if (known) return known
      const instrument = open(values)
      opened.set(key, instrument)
      return instrument
    },
  }
}

/** prom-client throws for what it cannot add, and lets NaN in, which stays for good. */
function toCount(counter: { inc(amount: number): void }): Count {
  return {
    add: (amount = 1) => {
      if (amount > 0 && Number.isFinite(amount)) counter.inc(amount)
    },
  }
}

function toLevel(gauge: { set(value: number): void; inc(amount: number): void }): Pick<Level, 'set' | 'add'> {
  return {
    set: (value) => {
      if (Number.isFinite(value)) gauge.set(value)
    },
    add: (amount = 1) => {
      if (Number.isFinite(amount)) gauge.inc(amount)
    },
  }
}

const READ_DEADLINE_MS = 1_000
