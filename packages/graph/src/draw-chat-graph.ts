import { noModel, PortError } from '@eco2/ports'
import { MemorySaver } from '@langchain/langgraph'
import { createChatGraph } from './chat-graph.ts'
import type { ChatGraphDeps, ChatGraphFlags } from './chat-graph-deps.ts'

export interface DrawChatGraphOptions {
  /** Those that are there; each brings its node. */
  readonly ports: readonly OptionalPort[]
  readonly flags?: Partial<ChatGraphFlags>
}

export interface ChatGraphDrawing {
  readonly mermaid: string
  readonly nodes: readonly string[]
  /** `isConditional`: taken by some runs only. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly isConditional: boolean }[]
}

/** The graph as it would be compiled with these ports. Every worker has a checkpointer, so `ask` is always there. */
export async function drawChatGraph({ ports, flags = {} }: DrawChatGraphOptions): Promise<ChatGraphDrawing> {
  const given = Object.fromEntries(ports.map((port) => [port, STAND_INS[port]]))
  const deps: ChatGraphDeps = {
    llm: noModel('only drawn'),
    retriever: { retrieve: notCalled },
    checkpointer: new MemorySaver(),
    ...given,
  }
  const graph = await createChatGraph(deps, flags).getGraphAsync()
  return {
    mermaid: graph.drawMermaid(),
    nodes: Object.keys(graph.nodes),
    edges: graph.edges.map(({ source, target, conditional = false }) => ({
      from: source,
      to: target,
      isConditional: conditional,
    })),
  }
}

type Ports = Required<
  Pick<
    ChatGraphDeps,
    | 'visionModel'
    | 'characterClient'
    | 'locationClient'
    | 'webSearchClient'
    | 'bulkWasteClient'
    | 'weatherClient'
    | 'collectionPointClient'
    | 'recyclablePrice'
    | 'imageGenerator'
  >
>
export type OptionalPort = keyof Ports

/** Ports that are looked at and never asked. */
function notCalled(): Promise<never> {
  return Promise.reject(new PortError('UNSUPPORTED', 'This port is only drawn.'))
}

const attribution = { name: '', url: '' }
const STAND_INS: Ports = {
  visionModel: { model: '', describeImage: notCalled },
  characterClient: { findCharacters: notCalled, listCharacters: notCalled },
  locationClient: { attribution, searchPlaces: notCalled, geocode: notCalled, areaOf: notCalled },
  webSearchClient: { attribution, search: notCalled },
  bulkWasteClient: { attribution, findDistrictDisposal: notCalled },
  weatherClient: { attribution, observe: notCalled, forecast: notCalled },
  collectionPointClient: { attribution, collects: '', findCollectionPoints: notCalled },
  recyclablePrice: { attribution, findPrices: notCalled, listMaterials: notCalled },
  imageGenerator: { model: '', generateImage: notCalled },
}

/** Every port that adds a node. */
export const OPTIONAL_PORTS: readonly OptionalPort[] = Object.keys(STAND_INS).filter(
  (name): name is OptionalPort => name in STAND_INS,
)
