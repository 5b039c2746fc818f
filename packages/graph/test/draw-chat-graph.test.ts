import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ANSWERING_NODES, drawChatGraph, OPTIONAL_PORTS } from '../src/index.ts'

const FULL = new URL('../../../docs/graph-full.mmd', import.meta.url)
const drawFull = () => drawChatGraph({ ports: OPTIONAL_PORTS, flags: { enableSummarization: true } })

describe('the drawing of the graph', () => {
  it('in docs/graph-full.mmd is that of the code (`pnpm graph` writes it)', async () => {
    expect(readFileSync(FULL, 'utf8')).toBe((await drawFull()).mermaid)
  })

  it('holds every node, each between its neighbours', async () => {
    const { nodes, edges } = await drawFull()
    expect(nodes).toEqual(
      expect.arrayContaining(['intent', 'vision', 'router', 'ask', 'aggregator', 'summarize', 'answer']),
    )
    for (const node of ANSWERING_NODES) {
      expect(edges).toContainEqual({ from: 'ask', to: node, isConditional: true })
      expect(edges).toContainEqual({ from: node, to: 'aggregator', isConditional: false })
    }
  })

  it('leaves out what has no port', async () => {
    const { nodes } = await drawChatGraph({ ports: ['weatherClient'] })
    expect(nodes).toContain('weather')
    expect(nodes).not.toContain('vision')
    expect(nodes).not.toContain('character')
    expect(nodes).not.toContain('summarize')
  })
})
