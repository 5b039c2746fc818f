import type { ChatGraphDrawing } from '@eco2/graph'
import { instance } from '@viz-js/viz'

/** The drawing as an SVG, laid out by Graphviz (WebAssembly, no browser). The same drawing gives the same text. */
export async function graphToSvg({ nodes, edges }: ChatGraphDrawing): Promise<string> {
  const viz = await instance()
  return viz.renderString(
    {
      graphAttributes: { rankdir: 'TB', ranksep: 0.5, nodesep: 0.25 },
      nodeAttributes: {
        shape: 'box',
        style: 'rounded,filled',
        fillcolor: '#eef6ee',
        fontname: 'Helvetica,Arial,sans-serif',
        fontsize: 12,
        // Room for browsers whose font is wider than the one Graphviz measured.
        margin: '0.25,0.08',
      },
      edgeAttributes: { color: '#557755', arrowsize: 0.7 },
      // Without a label of its own a node given as an object is blank.
      nodes: nodes.map((name) => ({ name, attributes: ENDS[name] ?? { label: name } })),
      edges: edges.map(({ from, to, isConditional }) => ({
        tail: from,
        head: to,
        attributes: { style: isConditional ? 'dashed' : 'solid' },
      })),
    },
    { format: 'svg' },
  )
}

const ENDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  __start__: { label: 'START', shape: 'oval', fillcolor: '#ffffff' },
  __end__: { label: 'END', shape: 'oval', fillcolor: '#ffffff' },
}
