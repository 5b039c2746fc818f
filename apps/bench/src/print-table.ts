import type { Samples } from './measure.ts'
import type { Reader } from './readers.ts'

/** Medians as a Markdown table. `x bare`: against the bare SDK on this wire; `x AI`: against the AI SDK on this wire. */
export function printTable(results: ReadonlyMap<Reader, Samples>): void {
  console.log(
    '| wire | reader | burst µs | x bare | x AI | packets µs | x bare | x AI | call ms | first text ms |',
  )
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const [reader, samples] of results) {
    const bare = find(results, reader, reader.bare)
    const ai = find(results, reader, 'AI SDK')
    console.log(
      `| ${[
        reader.wire,
        reader.name === reader.bare ? `${reader.name} (bare)` : reader.name,
        ...(['burst', 'packets'] as const).flatMap((mode) => [
          median(samples[mode]).toFixed(1),
          ratio(samples[mode], bare?.[mode]),
          ratio(samples[mode], ai?.[mode]),
        ]),
        median(samples.call).toFixed(2),
        median(samples.firstText).toFixed(2),
      ].join(' | ')} |`,
    )
  }
}

function find(results: ReadonlyMap<Reader, Samples>, { wire }: Reader, name: string): Samples | undefined {
  return [...results].find(([reader]) => reader.wire === wire && reader.name === name)?.[1]
}

/** There is no AI SDK on every wire. */
function ratio(values: readonly number[], base: readonly number[] | undefined): string {
  return base === undefined ? '–' : (median(values) / median(base)).toFixed(2)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
