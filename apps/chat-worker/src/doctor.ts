import { parseArgs } from 'node:util'
import { runDoctor } from '@eco2/provisioning/doctor'
import { readSource } from './config.ts'

/** `pnpm run doctor`: examines the environment as the worker would read it. Exit code 1 on a problem, 2 on wrong usage. */
const USAGE = 'Usage: pnpm run doctor [--offline] [--json]'

try {
  const { values } = parseArgs({ options: { offline: { type: 'boolean' }, json: { type: 'boolean' } } })
  const { output, exitCode } = await runDoctor(readSource(), {
    offline: values.offline ?? false,
    json: values.json ?? false,
  })
  console.log(output)
  process.exitCode = exitCode
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(USAGE)
  process.exitCode = 2
}
