import { VARIABLES, type Variable, type VariableSection } from './variables.ts'

/** The text of `.env.example`: every variable, commented out, under its section. */
export function renderEnvExample(): string {
  const rows: [string, Variable][] = Object.entries(VARIABLES)
  const sections = Object.entries(TITLES).map(([section, title]) => {
    const lines = rows
      .filter(([, { section: own }]) => own === section)
      .map(([name, row]) => renderRow(name, row))
    return `## ${title}\n\n${lines.join('\n')}`
  })
  return `${HEAD}\n${sections.join('\n')}`
}

function renderRow(name: string, { doc, expected, example }: Variable): string {
  return `# ${doc}\n# Expected: ${expected}.\n# ${name}=${example}\n`
}

const HEAD = `# Copy to .env and uncomment what you need; everything is optional for \`start\`.
# Written from packages/provisioning/src/environment/variables.ts: change it there, then run
# \`npx vitest run -u test/environment.test.ts\` in packages/provisioning.
`

const TITLES: Readonly<Record<VariableSection, string>> = {
  process: 'Every process',
  model: 'Models',
  lookup: 'Lookups (each is off without its key)',
  storage: 'Storage',
  gateway: 'Gateway',
  worker: 'Worker',
  tracing: 'Tracing',
  network: 'Network',
}
