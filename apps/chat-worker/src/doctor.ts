import { parseArgs } from 'node:util'
import { ANSWERING_NODES } from '@eco2/graph'
import { type NodeReport, reportNodes, runDoctor } from '@eco2/provisioning/doctor'
import { readSource } from './config.ts'

/** `pnpm run doctor`: examines the environment as the worker would read it. Exit code 1 on a problem, 2 on wrong usage. */
const USAGE = 'Usage: pnpm run doctor [--offline] [--json]'

try {
  const { values } = parseArgs({ options: { offline: { type: 'boolean' }, json: { type: 'boolean' } } })
  const { output, exitCode } = await runDoctor(readSource(), {
    offline: values.offline ?? false,
    json: values.json ?? false,
    nodes: (env) => reportNodes(env).map(inThisGraph),
  })
  console.log(output)
  process.exitCode = exitCode
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(USAGE)
  process.exitCode = 2
}

/** A key turns on nothing that the graph does not have. */
function inThisGraph(report: NodeReport): NodeReport {
  const isThere = ANSWERING_NODES.some((node) => node === report.node)
  return isThere ? report : { node: report.node, isOn: false, reason: 'not in the graph yet' }
}
