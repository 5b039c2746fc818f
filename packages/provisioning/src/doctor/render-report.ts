import type { DoctorCheck, DoctorReport } from './report.ts'

/** One line per check and per node, the marks in a column. */
export function renderReport({ isHealthy, checks, nodes }: DoctorReport): string {
  const width = Math.max(
    ...[...checks.map(({ name }) => name), ...nodes.map(({ node }) => node)].map((name) => name.length),
  )
  const lines = checks.map(({ name, status, detail }) => `${MARKS[status]} ${name.padEnd(width)}  ${detail}`)
  const nodeLines = nodes.map(({ node, isOn, reason }) => {
    const said = reason ?? (isOn ? 'on' : 'off')
    return `${isOn ? MARKS.ok : MARKS.off} ${node.padEnd(width)}  ${isOn && reason ? `on; ${said}` : said}`
  })
  const verdict = isHealthy
    ? 'Everything that is configured works.'
    : 'There are problems: see the lines marked ✗.'
  return [
    ...lines,
    ...(nodeLines.length > 0 ? ['', 'Nodes of the graph', ...nodeLines] : []),
    '',
    verdict,
    '',
  ].join('\n')
}

const MARKS: Readonly<Record<DoctorCheck['status'], string>> = {
  ok: '✓',
  warning: '!',
  problem: '✗',
  off: '·',
  skipped: '-',
}
