/** Values of one label, of which there is an end: what comes after `limit` different ones is `other`. */
export interface BoundedLabel {
  of(value: string): string
}

export interface BoundedLabelOptions {
  /** Different values. Default 50. */
  readonly limit?: number
  /** Known from the start: a stranger who names many others does not push them out. They count. */
  readonly known?: readonly string[]
}

/**
 * A time series per value lives as long as the process, here and in Prometheus, and some values come from clients (a model's
 * name). A value that is no short line of text is `other` at once.
 */
export function createBoundedLabel({ limit = 50, known = [] }: BoundedLabelOptions = {}): BoundedLabel {
  const values = new Set(known)
  return {
    of: (value) => {
      if (values.has(value)) return value
      if (values.size >= limit || !SHORT_LINE.test(value)) return OTHER
      values.add(value)
      return value
    },
  }
}

const OTHER = 'other'
const SHORT_LINE = /^[^\p{Cc}\p{Cs}]{1,100}$/u
