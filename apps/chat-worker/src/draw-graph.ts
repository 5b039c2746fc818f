import { mkdirSync, writeFileSync } from 'node:fs'
import { type ChatGraphDrawing, drawChatGraph, OPTIONAL_PORTS } from '@eco2/graph'
import { silentLogger } from '@eco2/ports'
import { createDependencies } from '@eco2/provisioning'
import { describeModel } from '@eco2/provisioning/models'
import { readConfig, readSource, type WorkerConfig } from './config.ts'
import { graphToSvg } from './graph-to-svg.ts'
import { createImageGenerator } from './image-generator.ts'
import { createLookups } from './lookups.ts'

/**
 * `pnpm graph`: docs/graph.* is the graph that this environment's keys give, docs/graph-full.* the one with every port.
 * Nothing is called and nothing is opened: an address of a Redis is asked for by the schema only.
 */
const DOCS = new URL('../../../docs/', import.meta.url)

const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:6379', ...readSource() })
const flags = { enableSummarization: config.env.ENABLE_SUMMARIZATION }
const here = await listPorts(config)
await write('graph', await drawChatGraph({ ports: here, flags }))
await write(
  'graph-full',
  await drawChatGraph({ ports: OPTIONAL_PORTS, flags: { enableSummarization: true } }),
)
console.log(`docs/graph.mmd, docs/graph.svg: with ${here.join(', ') || 'no optional port'}`)
console.log('docs/graph-full.mmd, docs/graph-full.svg: with every port')

async function listPorts(worker: WorkerConfig) {
  const dependencies = createDependencies(worker.env, { logger: silentLogger })
  try {
    const given: Partial<Record<(typeof OPTIONAL_PORTS)[number], unknown>> = {
      ...createLookups(worker, dependencies),
      imageGenerator: await createImageGenerator(worker, dependencies),
      visionModel: canSee(worker) || undefined,
    }
    return OPTIONAL_PORTS.filter((port) => given[port] !== undefined)
  } finally {
    await dependencies.close()
  }
}

/** As `compose` decides it: the default model looks at pictures when it can. */
function canSee({ env }: WorkerConfig): boolean {
  const { LLM_DEFAULT_PROVIDER: provider, LLM_DEFAULT_MODEL: model } = env
  if (provider === 'none' || model === undefined) return false
  return describeModel(`${provider}/${model}`, 'openai').capabilities.images
}

async function write(name: string, drawing: ChatGraphDrawing): Promise<void> {
  mkdirSync(DOCS, { recursive: true })
  writeFileSync(new URL(`${name}.mmd`, DOCS), drawing.mermaid)
  writeFileSync(new URL(`${name}.svg`, DOCS), await graphToSvg(drawing))
}
