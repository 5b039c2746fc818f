import { readFileSync } from 'node:fs'
import { drawChatGraph, OPTIONAL_PORTS } from '@eco2/graph'
import { expect, it } from 'vitest'
import { graphToSvg } from '../src/graph-to-svg.ts'

const FULL = new URL('../../../docs/graph-full.svg', import.meta.url)

it('draws the graph of docs/graph-full.svg (`pnpm graph` writes it)', async () => {
  const drawing = await drawChatGraph({ ports: OPTIONAL_PORTS, flags: { enableSummarization: true } })
  const svg = await graphToSvg(drawing)
  expect(svg).toBe(readFileSync(FULL, 'utf8'))
  for (const name of drawing.nodes.filter((node) => !node.startsWith('__'))) {
    expect(svg).toContain(`>${name}</text>`)
  }
})
