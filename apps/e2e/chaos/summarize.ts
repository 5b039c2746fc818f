import { mkdir, writeFile } from 'node:fs/promises'
import type { ChaosPlan } from './plan.ts'
import type { ChaosRecords } from './records.ts'

/** What the chaos came to, in one line: a seed that troubled nobody has shown nothing. */
export function summarize({ faults }: ChaosPlan, { runs, calls }: ChaosRecords): string {
  const count = (status: string): string =>
    `${runs.filter(({ kept }) => kept?.status === status).length} ${status}`
  const attempts = runs.filter(({ kept }) => (kept?.attempt ?? 0) > 1).length
  const degraded = runs.filter(({ kept }) => kept?.degraded === true).length
  const viewers = runs.flatMap((run) => run.viewers)
  const events = viewers.reduce((sum, { items }) => sum + items.length, 0)
  return [
    `${faults.length} faults`,
    `${runs.length} runs (${['completed', 'cancelled', 'failed'].map(count).join(', ')}; ${degraded} degraded, ${attempts} with several attempts)`,
    `${calls.length} model calls (${calls.filter(({ end }) => end === 'closed').length} closed early)`,
    `${viewers.length} viewers, ${events} events`,
  ].join(', ')
}

/** What all processes have said, for whoever looks for the reason. */
export async function keepLines(name: string, { lines }: ChaosRecords): Promise<void> {
  const directory = new URL('../test-output/', import.meta.url)
  await mkdir(directory, { recursive: true })
  const file = new URL(`${name}.log`, directory)
  await writeFile(file, `${lines.join('\n')}\n`)
  console.log(`what the processes said: ${file.pathname}`)
}
